import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { FORMATS, type Format } from '../build/outputs.js';
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
    if (path === '..' || path.startsWith('../') || isAbsolute(path))
      throw new UsageError(SAY.outsideRoot(typed));
    return path;
  });
}

/** Where a path leads through links, also where its end is not there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

/** The root must be a folder; nothing may be written among the records or the templates. */
export function readFolders(options: { readonly root?: string; readonly out?: string }): {
  readonly root: string;
  readonly out: string;
} {
  const root = resolve(options.root ?? '.');
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(SAY.noRoot(options.root ?? '.'));
  }
  const out = resolve(
    options.out === undefined || options.out === '' ? `${root}/out` : options.out,
  );
  const real = realPath(out);
  for (const kept of ['content', 'templates']) {
    const path = relative(realPath(resolve(root, kept)), real);
    if (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)) {
      throw new UsageError(SAY.outAmongRecords(options.out ?? out));
    }
  }
  return { root, out };
}
