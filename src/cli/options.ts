import { relative, resolve, sep } from 'node:path';
import { FORMATS, type Format } from '../build/index.js';
import type { Lang } from '../model/diagnostic.js';
import { SAY } from './messages.js';
import { UsageError } from './usage-error.js';

export function readLang(value: string | undefined): Lang {
  if (value === undefined || value === 'vi') return 'vi';
  if (value === 'en') return 'en';
  throw new UsageError(SAY.unknownLang(value));
}

export function readFormats(value: string | undefined): readonly Format[] {
  if (value === undefined) return FORMATS;
  return value.split(',').map((typed) => {
    const format = FORMATS.find((one) => one === typed.trim());
    if (format === undefined) throw new UsageError(SAY.unknownFormat(typed));
    return format;
  });
}

/** Paths as typed, counted from the current folder, into paths below the root. */
export function readSelection(paths: readonly string[], root: string): readonly string[] {
  return paths.map((typed) => {
    const path = relative(root, resolve(typed)).split(sep).join('/').normalize('NFC');
    if (path === '..' || path.startsWith('../')) throw new UsageError(SAY.outsideRoot(typed));
    return path;
  });
}
