import { once } from 'node:events';
import type { Built } from '../build/index.js';
import type { Lang } from '../model/diagnostic.js';
import { keepBuilt, type Run } from './keep-built.js';
import { pick, SAY } from './messages.js';
import { readFolders, readFormats, readLang, readSelection } from './options.js';
import { printDiagnostic } from './print-diagnostic.js';
import { count, lineOf, type Screen } from './report.js';
import type { RunOptions } from './run.js';

export interface WatchCommandOptions extends RunOptions {
  readonly format?: string;
  readonly poll?: boolean;
}

/** Builds and builds again, until Ctrl-C. Gives the exit code. */
export async function runWatch(
  paths: readonly string[],
  options: WatchCommandOptions,
  screen: Screen,
): Promise<0> {
  const lang = readLang(options.lang);
  const { root, out } = readFolders(options);
  const selection = readSelection(paths, root);
  const formats = readFormats(options.format);
  const report = createReport(screen, lang);
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const kept = await keepBuilt({
    root,
    out,
    options: { selection, formats, allowSecret: options.allowSecret === true },
    poll: options.poll === true,
    ran: report,
    failed: (cause) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      screen.err(`${pick(SAY.watch.failed(reason), lang)}\n`);
    },
    limited: (code) => screen.err(`${pick(SAY.watch.limited(code), lang)}\n`),
  });
  screen.out(`${pick(SAY.watch.watching, lang)}\n`);
  await stopped;
  await kept.close();
  screen.out(`${pick(SAY.watch.stopped, lang)}\n`);
  return 0;
}

/** So many documents are named; the others are counted. */
const NAMED = 5;

/** Says of each run what is new: what was made, what is wrong now, and that nothing is any more. */
function createReport(screen: Screen, lang: Lang): (run: Run) => void {
  let last = '';
  return ({ built, isFirst, ms }) => {
    const now = built.diagnostics.map((one) => `${printDiagnostic(one, lang)}\n`).join('');
    const made = built.documents.filter((one) => !one.kept && one.outputs.length > 0);
    const isNews = isFirst || made.length > 0 || now !== last;
    if (!isNews) return;
    if (!isFirst) listMade(made, screen, lang);
    if (now !== last) screen.err(now);
    if (now === '' && last !== '') screen.out(`${pick(SAY.watch.cleared, lang)}\n`);
    last = now;
    screen.out(`${pick(SAY.built(count(built, ms)), lang)}\n`);
  };
}

function listMade(made: Built['documents'], screen: Screen, lang: Lang): void {
  for (const one of made.slice(0, NAMED)) screen.out(`${lineOf(one, lang)}\n`);
  const more = made.length - NAMED;
  if (more > 0) screen.out(`${pick(SAY.watch.more(more), lang)}\n`);
}
