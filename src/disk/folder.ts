import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in a folder before anything is put there; `.git` alone does not count. */
export type Room =
  | { readonly kind: 'free' }
  | { readonly kind: 'taken'; readonly by: string }
  /** It holds templates/ and content/: rounds are run there already. */
  | { readonly kind: 'root' }
  | { readonly kind: 'no-folder' };

/** Whether a folder is there and empty, or can be made. */
export function findRoom(path: string): Room {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { kind: 'free' };
  if (!found.isDirectory()) return { kind: 'no-folder' };
  const isRoot = ['templates', 'content'].every((name) =>
    statSync(join(path, name), { throwIfNoEntry: false })?.isDirectory(),
  );
  if (isRoot) return { kind: 'root' };
  const [first] = readdirSync(path)
    .filter((name) => name !== '.git')
    .sort();
  return first === undefined ? { kind: 'free' } : { kind: 'taken', by: first };
}
