import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { confirm, isCancel } from '@clack/prompts';
import { type Imported, importDocx } from '../build/import/index.js';
import { FONT_FILES, measure } from '../disk/fonts.js';
import { openHistory } from '../disk/git-history.js';
import { openWorld } from '../disk/world.js';
import type { Lang } from '../model/diagnostic.js';
import type { World } from '../model/world.js';
import { IMPORT } from './import-messages.js';
import { pick } from './messages.js';
import { readFolders, readLang, readSelection } from './options.js';
import { printDiagnostic, toJson } from './print-diagnostic.js';
import { importJson, printImport, writeReviews } from './print-import.js';
import type { Screen } from './report.js';
import type { RunOptions } from './run.js';
import { UsageError } from './usage-error.js';

export interface ImportOptions extends RunOptions {
  readonly record?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly comments?: string;
}

/** Brings the changes of a DOCX back to its record. Gives the exit code. */
export async function runImport(
  typed: string,
  options: ImportOptions,
  screen: Screen,
): Promise<0 | 1 | 2> {
  const lang = readLang(options.lang);
  const { root, out } = readFolders(options);
  const bytes = await readFile(resolve(typed)).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(IMPORT.noFile(typed));
  const [record] = options.record === undefined ? [] : readSelection([options.record], root);
  const world = openWorld(root, out);
  const history = openHistory(root, world);
  try {
    const brought = await importDocx(world, { files: FONT_FILES, measure }, history, {
      file: typed,
      bytes,
      ...(record === undefined ? {} : { record }),
      allowSecret: options.allowSecret === true,
      names: {
        ours: pick(IMPORT.ours, lang),
        theirs: pick(IMPORT.theirs, lang),
        base: (version) => pick(IMPORT.base(version), lang),
      },
    });
    if (!brought.ok) {
      if (options.json === true) {
        const diagnostics = brought.diagnostics.map((one) => toJson(one, lang));
        screen.out(`${JSON.stringify({ diagnostics }, null, 2)}\n`);
      } else for (const one of brought.diagnostics) screen.err(`${printDiagnostic(one, lang)}\n`);
      return 2;
    }
    const imported = brought.value;
    if (options.json !== true) screen.out(`${printImport(imported, lang, screen)}\n`);
    if (options.comments !== undefined) {
      await saveReviews(imported, options.comments, typed, lang);
      if (options.json !== true) {
        screen.out(`${pick(IMPORT.wroteReviews(options.comments), lang)}\n`);
      }
    }
    const wrote = await save(imported, world, options, lang, screen);
    if (options.json === true) {
      screen.out(`${JSON.stringify(importJson(imported, wrote === 'written', lang), null, 2)}\n`);
    }
    if (wrote === 'failed' || wrote === 'unasked') return 2;
    return imported.left.length > 0 || imported.conflicts > 0 ? 1 : 0;
  } finally {
    history.close();
  }
}

/** Writes the record where that is wanted. */
async function save(
  { record, file, before, after, patch }: Imported,
  world: World,
  options: ImportOptions,
  lang: Lang,
  screen: Screen,
): Promise<'written' | 'left' | 'unasked' | 'failed'> {
  if (patch === '' || options.dryRun === true) return 'left';
  const isQuiet = options.json === true;
  if (options.yes !== true) {
    if (!screen.asks || isQuiet) {
      screen.err(`${pick(IMPORT.unwritten, lang)}\n`);
      return 'unasked';
    }
    const answer = await confirm({
      message: pick(IMPORT.ask(record), lang),
      active: pick(IMPORT.yes, lang),
      inactive: pick(IMPORT.no, lang),
    });
    if (isCancel(answer) || !answer) {
      screen.out(`${pick(IMPORT.stopped, lang)}\n`);
      return 'left';
    }
  }
  // Somebody may have saved the record while the question stood there.
  const now = await world.read(file);
  if (now !== undefined && !Buffer.from(now).equals(before)) {
    screen.err(`${pick(IMPORT.meanwhile(record), lang)}\n`);
    return 'failed';
  }
  const written = await world.amend(file, after);
  if (!written.ok) {
    screen.err(`${pick(IMPORT.notWritten(record, written.reason), lang)}\n`);
    return 'failed';
  }
  if (!isQuiet) screen.out(`${pick(IMPORT.written(record), lang)}\n`);
  return 'written';
}

async function saveReviews(
  { reviews }: Imported,
  path: string,
  file: string,
  lang: Lang,
): Promise<void> {
  const text = writeReviews(reviews, basename(file), lang);
  await writeFile(resolve(path), text, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EEXIST') throw new UsageError(IMPORT.isThere(path));
    throw new UsageError(IMPORT.notWritten(path, cause.code ?? cause.message));
  });
}
