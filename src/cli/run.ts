import { build, check, type Format } from '../build/index.js';
import { FONT_FILES, measure } from '../disk/fonts.js';
import { openWorld } from '../disk/world.js';
import { pick, SAY } from './messages.js';
import { readFolders, readLang, readSelection } from './options.js';
import {
  clearProgress,
  count,
  printDiagnostics,
  printJson,
  type Screen,
  showProgress,
} from './report.js';
import { UsageError } from './usage-error.js';

/** The options that `build` and `check` share, as commander hands them over. */
export interface RunOptions {
  readonly root?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly lang?: string;
  readonly allowSecret?: boolean;
  readonly prune?: boolean;
}

/** Runs the line over the selected records; without formats it only checks. Gives the exit code. */
export async function run(
  paths: readonly string[],
  options: RunOptions,
  formats: readonly Format[],
  screen: Screen,
): Promise<0 | 1> {
  const lang = readLang(options.lang);
  const { root, out } = readFolders(options);
  const selection = readSelection(paths, root);
  const started = performance.now();
  const quiet = options.json === true || formats.length === 0;
  const onMade = quiet ? () => {} : showProgress(screen, lang);
  const allowSecret = options.allowSecret === true;
  const world = openWorld(root, out);
  const prune = options.prune === true ? { prune: true } : {};
  const built =
    formats.length === 0
      ? await check(world, { selection, allowSecret })
      : await build(
          world,
          { files: FONT_FILES, measure },
          { selection, formats, allowSecret, ...prune },
          onMade,
        );
  if (!quiet) clearProgress(screen);
  const [unknown] = built.unknown;
  if (unknown !== undefined) {
    throw new UsageError(SAY.unknownPath(paths[selection.indexOf(unknown)] ?? unknown));
  }

  const counts = count(built, performance.now() - started);
  if (options.json === true) printJson(built, screen, lang);
  else {
    printDiagnostics(built, screen, lang);
    const summary = formats.length === 0 ? SAY.checked(counts) : SAY.built(counts);
    screen.out(`${pick(summary, lang)}\n`);
    const { removed, left } = built.pruned ?? { removed: [], left: [] };
    if (removed.length > 0) screen.out(`${pick(SAY.pruned(removed.length), lang)}\n`);
    if (left.length > 0) screen.err(`${pick(SAY.unpruned(left), lang)}\n`);
  }
  return counts.errors > 0 || counts.failed > 0 ? 1 : 0;
}
