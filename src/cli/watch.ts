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
export function createReport(screen: Screen, lang: Lang): (run: Run) => void {
  let said = new Set<string>();
  let failed = 0;
  return ({ built, isFirst, ms }) => {
    const now = new Set(built.diagnostics.map((one) => printDiagnostic(one, lang)));
    const fresh = [...now].filter((text) => !said.has(text));
    const counts = count(built, ms);
    const made = built.documents.filter((one) => !one.kept && one.outputs.length > 0);
    const isSame = now.size === said.size && fresh.length === 0 && counts.failed === failed;
    if (!isFirst && made.length === 0 && isSame) return;
    if (!isFirst) listMade(made, screen, lang);
    for (const text of fresh) screen.err(`${text}\n`);
    if (now.size === 0 && said.size > 0) screen.out(`${pick(SAY.watch.cleared, lang)}\n`);
    said = now;
    failed = counts.failed;
    screen.out(`${pick(SAY.built(counts), lang)}\n`);
  };
}

function listMade(made: Built['documents'], screen: Screen, lang: Lang): void {
  for (const one of made.slice(0, NAMED)) screen.out(`${lineOf(one, lang)}\n`);
  const more = made.length - NAMED;
  if (more > 0) screen.out(`${pick(SAY.watch.more(more), lang)}\n`);
}
