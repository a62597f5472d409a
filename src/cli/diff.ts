import { join } from 'node:path';
import { diffDrafts } from '../build/diff/index.js';
import { measure } from '../disk/fonts.js';
import type { Typed } from './diff-arguments.js';
import { readFormats } from './diff-formats.js';
import { diffJson } from './diff-json.js';
import { DIFF } from './diff-messages.js';
import { openSides } from './diff-sides.js';
import { readFolders, readLang } from './options.js';
import { printDiff, printTrouble } from './print-diff.js';
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
  const { root, out } = readFolders({
    ...options,
    out: options.out ?? join(options.root ?? '.', OUT),
  });
  const { sides, selection, paths, unknown } = await openSides(typed, root, out);
  try {
    const showsProgress = screen.isTerminal && options.json !== true;
    const diffed = await diffDrafts(
      sides.before.world,
      sides.after.world,
      measure,
      { selection, allowSecret: options.allowSecret === true, hands: sides.hands },
      {
        compared: (index, total) => {
          if (showsProgress) screen.err(`\r\u001B[2K[${index + 1}/${total}]`);
        },
        differs: async () => {},
      },
    );
    if (showsProgress) screen.err('\r\u001B[2K');
    const [lost] = diffed.unknown;
    if (lost !== undefined) throw new UsageError(unknown(paths[selection.indexOf(lost)] ?? lost));
    if (diffed.documents === 0) throw new UsageError(DIFF.noRecords);
    if (options.json === true) {
      screen.out(`${JSON.stringify(diffJson(sides, diffed, new Map(), lang), null, 2)}\n`);
    } else {
      const isBrief = options.summary === true;
      screen.err(printTrouble(sides, diffed, lang));
      screen.out(`${printDiff(sides, diffed, isBrief, lang, screen)}\n`);
    }
    const isTrouble = diffed.failed.some(({ isOld }) => !isOld);
    return isTrouble ? 2 : diffed.differences.length > 0 ? 1 : 0;
  } finally {
    sides.close();
  }
}
