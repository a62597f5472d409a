import { assignNext, readRegister } from '../build/index.js';
import { openWorld } from '../disk/world.js';
import { pick, SAY } from './messages.js';
import { readFolders, readLang, readSelection } from './options.js';
import { printDiagnostic, toJson } from './print-diagnostic.js';
import { printRegister, registerCsv } from './print-register.js';
import type { Screen } from './report.js';
import type { RunOptions } from './run.js';

export interface SoOptions extends RunOptions {
  readonly csv?: boolean;
  readonly assign?: string;
}

/** Prints the sổ văn bản đi, or gives one record its number. Gives the exit code. */
export async function runSo(options: SoOptions, screen: Screen): Promise<0 | 1> {
  const lang = readLang(options.lang);
  const { root, out } = readFolders(options);
  const world = openWorld(root, out);
  const allowSecret = options.allowSecret === true;
  if (options.assign !== undefined) {
    const [record = ''] = readSelection([options.assign], root);
    const { so, diagnostics } = await assignNext(world, record, allowSecret);
    for (const one of diagnostics) screen.err(`${printDiagnostic(one, lang)}\n`);
    if (so !== undefined) screen.out(`${pick(SAY.register.assigned(record, so), lang)}\n`);
    return so === undefined ? 1 : 0;
  }
  const { series, diagnostics } = await readRegister(world, allowSecret);
  const errors = diagnostics.filter((one) => one.severity === 'error');
  if (options.json === true) {
    const said = diagnostics.map((one) => toJson(one, lang));
    screen.out(`${JSON.stringify({ series, diagnostics: said }, null, 2)}\n`);
  } else {
    for (const one of errors) screen.err(`${printDiagnostic(one, lang)}\n`);
    if (options.csv === true) screen.out(registerCsv(series));
    else screen.out(`${printRegister(series, lang, screen.columns)}\n`);
  }
  return errors.length > 0 ? 1 : 0;
}
