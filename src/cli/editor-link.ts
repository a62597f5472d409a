import { sep } from 'node:path';
import { PREVIEW } from './preview-messages.js';
import { UsageError } from './usage-error.js';

/**
 * The clerk's link with the root folder put in before `{path}`, which then stands for a path from
 * there: `vscode://file/{path}:{line}` → `vscode://file/home/lan/ho-so/{path}:{line}`.
 */
export function readEditorLink(typed: string, root: string): string {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(typed) || !typed.includes('{path}')) {
    throw new UsageError(PREVIEW.badLink(typed));
  }
  const folder = root
    .split(sep)
    .map(encodeURIComponent)
    .join('/')
    .replace(/^(\w)%3A/, '$1:');
  const rootless = folder.replace(/^\//, '');
  return typed
    .replaceAll('/{path}', () => `/${rootless}/{path}`)
    .replaceAll(/(?<!\/){path}/g, () => `${folder}/{path}`);
}
