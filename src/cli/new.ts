import { relative, resolve, sep } from 'node:path';
import { startRecord } from '../build/index.js';
import { openWorld } from '../disk/world.js';
import { pick, SAY } from './messages.js';
import { readFolders, readLang } from './options.js';
import { printDiagnostic, toJson } from './print-diagnostic.js';
import type { Screen } from './report.js';
import type { RunOptions } from './run.js';
import { UsageError } from './usage-error.js';

export interface NewOptions extends RunOptions {
  readonly lan?: string;
  readonly nguoi?: string;
  readonly name?: string;
  readonly stdout?: boolean;
}

/** Begins one record from its skeleton. Gives the exit code. */
export async function runNew(
  kind: string,
  home: string | undefined,
  options: NewOptions,
  screen: Screen,
): Promise<0 | 1> {
  const lang = readLang(options.lang);
  const { root, out } = readFolders(options);
  const { lan, nguoi, name } = options;
  const started = await startRecord(openWorld(root, out), {
    kind,
    home: home === undefined ? [] : waysToMean(home, root),
    ...(lan === undefined || lan === '1' ? {} : { lan }),
    ...(nguoi === undefined ? {} : { nguoi }),
    ...(name === undefined ? {} : { name }),
    dry: options.stdout === true,
    allowSecret: options.allowSecret === true,
  });
  if ('misuse' in started) throw new UsageError(started.misuse);
  const diagnostics = 'diagnostics' in started ? started.diagnostics : started.blanks;
  const record = 'record' in started ? started.record : undefined;
  if (options.stdout === true && 'text' in started) screen.out(started.text);
  else if (options.json === true) {
    const said = diagnostics.map((one) => toJson(one, lang));
    screen.out(`${JSON.stringify({ record: record ?? null, diagnostics: said }, null, 2)}\n`);
  } else if (record === undefined) {
    for (const one of diagnostics) screen.err(`${printDiagnostic(one, lang)}\n`);
  } else {
    screen.out(`${pick(SAY.started(record, diagnostics.length), lang)}\n`);
  }
  return record === undefined ? 1 : 0;
}

/** As typed, which may be an id, and as a path counted from the current folder. */
function waysToMean(typed: string, root: string): readonly string[] {
  const plain = typed.split(sep).join('/').normalize('NFC').replace(/\/+$/, '');
  const path = relative(root, resolve(typed)).split(sep).join('/').normalize('NFC');
  return path.startsWith('..') || path === plain ? [plain] : [plain, path];
}
