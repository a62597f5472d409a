import { readStatus } from '../build/index.js';
import { openWorld } from '../disk/world.js';
import { type Ngay, parseDay } from '../model/ngay.js';
import { pick, SAY } from './messages.js';
import { readFolders, readLang, readSelection } from './options.js';
import { printDiagnostic, toJson } from './print-diagnostic.js';
import { printStatus } from './print-status.js';
import type { Screen } from './report.js';
import type { RunOptions } from './run.js';
import { statusJson } from './status-json.js';
import { UsageError } from './usage-error.js';

export interface StatusOptions extends RunOptions {
  readonly ngay?: string;
}

/** Prints where every unit stands on a day, today unless one is named. Gives the exit code. */
export async function runStatus(
  paths: readonly string[],
  options: StatusOptions,
  screen: Screen,
): Promise<0 | 1> {
  const lang = readLang(options.lang);
  const day = readDay(options.ngay);
  const { root, out } = readFolders(options);
  const selection = readSelection(paths, root);
  const world = openWorld(root, out);
  const stood = await readStatus(world, options.allowSecret === true, day, selection);
  const [unknown] = stood.unknown;
  if (unknown !== undefined) {
    throw new UsageError(SAY.unknownPath(paths[selection.indexOf(unknown)] ?? unknown));
  }
  const { standing, diagnostics } = stood;
  const errors = diagnostics.filter((one) => one.severity === 'error');
  if (options.json === true) {
    const said = diagnostics.map((one) => toJson(one, lang));
    const result = { standing: statusJson(standing), diagnostics: said };
    screen.out(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    for (const one of errors) screen.err(`${printDiagnostic(one, lang)}\n`);
    screen.out(`${printStatus(standing, lang, screen) || pick(SAY.status.nothing, lang)}\n`);
  }
  return errors.length > 0 ? 1 : 0;
}

function readDay(typed: string | undefined): Ngay {
  if (typed === undefined) {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  }
  const day = parseDay(typed.trim());
  if (day === undefined) throw new UsageError(SAY.status.badDay(typed));
  return day;
}
