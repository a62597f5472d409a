import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beginRound, type RoundWish, type UnitWish } from '../build/index.js';
import { findRoom } from '../disk/folder.js';
import { openWorld } from '../disk/world.js';
import type { Lang } from '../model/diagnostic.js';
import { type Answers, askRound, termOf } from './ask.js';
import * as say from './init-messages.js';
import { pick } from './messages.js';
import { readLang } from './options.js';
import { printDiagnostic } from './print-diagnostic.js';
import type { Screen } from './report.js';
import { UsageError } from './usage-error.js';

export interface InitOptions extends Answers {
  readonly lang?: string;
  readonly ngay?: string;
}

/** As a shell reports a command that Ctrl-C ended. */
const INTERRUPTED = 130;

const NEEDED = [
  ['nam', '--nam'],
  ['ten', '--ten'],
  ['kyHieu', '--ky-hieu'],
  ['diaDanh', '--dia-danh'],
] as const;

/** The folder of the program, which holds its own forms. */
const PROGRAM = fileURLToPath(new URL('../../', import.meta.url));

/** Begins a round in an empty folder. Gives the exit code. */
export async function runInit(
  folder: string,
  options: InitOptions,
  screen: Screen,
): Promise<0 | 1 | typeof INTERRUPTED> {
  const lang = readLang(options.lang);
  const room = findRoom(resolve(folder));
  if (room.kind === 'taken') throw new UsageError(say.taken(folder.replace(/\/+$/, ''), room.by));
  if (room.kind === 'no-folder') throw new UsageError(say.noFolder(folder));
  const answers = await complete(options, lang, screen);
  if (answers === undefined) {
    screen.err(`${pick(say.stopped, lang)}\n`);
    return INTERRUPTED;
  }
  const target = openWorld(resolve(folder), resolve(folder, 'out'));
  const begun = await beginRound(openWorld(PROGRAM, PROGRAM), target, toWish(answers));
  if ('misuse' in begun) throw new UsageError(begun.misuse);
  if (begun.diagnostics.length > 0) {
    for (const one of begun.diagnostics) screen.err(`${printDiagnostic(one, lang)}\n`);
    screen.err(`${pick(say.partly(begun.files), lang)}\n`);
    return 1;
  }
  const shown = relative(process.cwd(), resolve(folder)).split(sep).join('/');
  const enter = shown === '' ? [] : [`cd ${/\s/.test(shown) ? `"${shown}"` : shown}`];
  const steps = [...enter, 'vankien check', 'vankien new goi-y dv-01', 'vankien build'];
  const summary = pick(say.begun(shown || '.', begun.files.length, begun.blanks.length), lang);
  screen.out(`${[summary, pick(say.next, lang), ...steps.map((one) => `  ${one}`)].join('\n')}\n`);
  return 0;
}

/** What is needed, asked for where there is somebody to answer. */
async function complete(
  options: InitOptions,
  lang: Lang,
  screen: Screen,
): Promise<InitOptions | undefined> {
  const missing = NEEDED.filter(([key]) => (options[key] ?? '').trim() === '');
  if (missing.length === 0) return options;
  if (!screen.asks) throw new UsageError(say.missingFlags(missing.map(([, flag]) => flag)));
  const { input, output } = { input: process.stdin, output: process.stdout };
  const answers = await askRound(options, lang, { input, output });
  return answers === undefined ? undefined : { ...options, ...answers };
}

function toWish(answers: InitOptions): RoundWish {
  const { nam = '', heThong, ngay, capTren } = answers;
  if (!/^(?:19|20|21)\d\d$/.test(nam)) throw new UsageError(say.badYear(nam));
  if (heThong !== undefined && heThong !== 'dang' && heThong !== 'nha-nuoc') {
    throw new UsageError(say.badSystem(heThong));
  }
  return {
    nam: Number(nam),
    ten: clean(answers.ten),
    kyHieu: clean(answers.kyHieu),
    diaDanh: clean(answers.diaDanh),
    nhiemKy: answers.nhiemKy === undefined ? termOf(Number(nam)) : clean(answers.nhiemKy),
    heThong,
    capTren: capTren === undefined ? undefined : clean(capTren),
    ngay,
    donVi: (answers.donVi ?? []).map(readUnit),
  };
}

function readUnit(typed: string): UnitWish {
  const [ten, kyHieu, khoi, ...more] = typed.split('|').map(clean);
  if (ten === undefined || ten === '' || more.length > 0) throw new UsageError(say.badUnit(typed));
  return { ten, kyHieu, khoi };
}

const clean = (typed: string | undefined): string =>
  (typed ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
