import { join } from 'node:path';
import { diffDrafts, openPublisher, type Published } from '../build/diff/index.js';
import { FONT_FILES, measure } from '../disk/fonts.js';
import { openWorld } from '../disk/world.js';
import type { Typed } from './diff-arguments.js';
import { readFormats } from './diff-formats.js';
import { diffJson } from './diff-json.js';
import { DIFF } from './diff-messages.js';
import { openSides } from './diff-sides.js';
import { readFolders, readLang } from './options.js';
import { nameOf, printDiff, printFiles, printTrouble } from './print-diff.js';
import type { Screen } from './report.js';
import type { RunOptions } from './run.js';
import { UsageError } from './usage-error.js';

export interface DiffOptions extends RunOptions {
  readonly format?: string;
  readonly summary?: boolean;
}

/** In the root folder; no build looks into it. */
const OUT = 'out/.diff';

/** Compares two drafts. Gives the exit code: 0 the same, 1 different, 2 trouble. */
export async function runDiff(
  typed: Typed,
  options: DiffOptions,
  screen: Screen,
): Promise<0 | 1 | 2> {
  const lang = readLang(options.lang);
  const formats = readFormats(options.format);
  if (options.out !== undefined && formats.length === 0) {
    throw new UsageError(DIFF.outWithoutFormat);
  }
  const isOurs = options.out === undefined;
  const folders = { ...options, out: options.out ?? join(options.root ?? '.', OUT) };
  const { root, out } = readFolders(folders);
  const { sides, selection, paths, unknown } = await openSides(typed, root, out);
  try {
    const fonts = { files: FONT_FILES, measure };
    const names = { before: nameOf(sides.before, lang), after: nameOf(sides.after, lang) };
    const publisher =
      formats.length === 0
        ? undefined
        : await openPublisher(openWorld(root, out), fonts, { formats, isOurs, lang, ...names });
    const showsProgress = screen.isTerminal && options.json !== true;
    const diffed = await diffDrafts(
      sides.before.world,
      sides.after.world,
      measure,
      {
        selection,
        allowSecret: options.allowSecret === true,
        hands: sides.hands,
        memory: openWorld(root, out),
      },
      {
        compared: (index, total) => {
          if (showsProgress) screen.err(`\r\u001B[2K[${index + 1}/${total}]`);
        },
        differs: async (difference, redline) => publisher?.add(difference, redline),
      },
    );
    if (showsProgress) screen.err('\r\u001B[2K');
    const [lost] = diffed.unknown;
    if (lost !== undefined) throw new UsageError(unknown(paths[selection.indexOf(lost)] ?? lost));
    if (diffed.documents === 0) throw new UsageError(DIFF.noRecords);
    const published = await publisher?.finish(diffed);
    const said = { sides, diffed, published };
    if (options.json === true) {
      screen.out(`${JSON.stringify(diffJson(said, lang), null, 2)}\n`);
    } else {
      screen.err(printTrouble(said, lang));
      screen.out(`${printDiff(said, options.summary === true, lang, screen)}\n`);
      if (published !== undefined) screen.out(`\n${printFiles(published, out, lang)}\n`);
    }
    const isTrouble = diffed.failed.some(({ isOld }) => !isOld);
    if (isTrouble || hasError(published)) return 2;
    return diffed.differences.length + diffed.shifts.length > 0 ? 1 : 0;
  } finally {
    sides.close();
  }
}

const hasError = (published: Published | undefined): boolean =>
  published?.diagnostics.some(({ severity }) => severity === 'error') === true;
