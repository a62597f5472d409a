import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  addRound,
  beginRound,
  type NextWish,
  type RoundWish,
  type UnitWish,
} from '../build/index.js';
import { findRoom } from '../disk/folder.js';
import { openWorld } from '../disk/world.js';
import type { Diagnostic, Lang } from '../model/diagnostic.js';
import { termOf } from '../model/term.js';
import { type Answers, askRound, askYear } from './ask.js';
import * as say from './init-messages.js';
import { pick } from './messages.js';
import { readLang } from './options.js';
import { printDiagnostic } from './print-diagnostic.js';
import type { Screen } from './report.js';
import { UsageError } from './usage-error.js';

export interface InitOptions extends Answers {
  readonly lang?: string;
  readonly ngay?: string;
  /** `--khong-don-vi`. */
  readonly khongDonVi?: boolean;
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

/** Begins a round in an empty folder, or adds one to a root that has some. Gives the exit code. */
export async function runInit(
  folder: string,
  options: InitOptions,
  screen: Screen,
): Promise<0 | 1 | typeof INTERRUPTED> {
  const lang = readLang(options.lang);
  const room = findRoom(resolve(folder));
  if (room.kind === 'taken') throw new UsageError(say.taken(folder.replace(/\/+$/, ''), room.by));
  if (room.kind === 'no-folder') throw new UsageError(say.noFolder(folder));
  const code = await (room.kind === 'root' ? add : begin)(folder, options, screen, lang);
  if (code === INTERRUPTED) screen.err(`${pick(say.stopped, lang)}\n`);
  return code;
}

type Run = (
  folder: string,
  options: InitOptions,
  screen: Screen,
  lang: Lang,
) => Promise<0 | 1 | typeof INTERRUPTED>;

const begin: Run = async (folder, options, screen, lang) => {
  if (options.khongDonVi === true) throw new UsageError(say.noUnitsToLeave);
  const answers = await complete(options, lang, screen);
  if (answers === undefined) return INTERRUPTED;
  const target = openWorld(resolve(folder), resolve(folder, 'out'));
  const begun = await beginRound(openWorld(PROGRAM, PROGRAM), target, toWish(answers));
  if ('misuse' in begun) throw new UsageError(begun.misuse);
  if (begun.diagnostics.length > 0) return sayFailed(begun, screen, lang);
  const shown = shownFrom(folder);
  const summary = pick(say.begun(shown || '.', begun.files.length, begun.blanks.length), lang);
  sayNext(summary, shown, ['check', 'new goi-y dv-01', 'build'], screen, lang);
  return 0;
};

const add: Run = async (folder, options, screen, lang) => {
  const year = await completeYear(options, lang, screen);
  if (year === undefined) return INTERRUPTED;
  const wish = toNextWish({ ...options, nam: year });
  const root = resolve(folder);
  const home = `content/${year}`;
  const room = findRoom(join(root, home));
  if (room.kind !== 'free') throw new UsageError(say.yearTaken(home));
  const added = await addRound(openWorld(root, join(root, 'out')), wish);
  if ('misuse' in added) throw new UsageError(added.misuse);
  if (added.diagnostics.length > 0) return sayFailed(added, screen, lang);
  const { files, blanks, units, source } = added;
  const shown = shownFrom(folder);
  const count = { year, files: files.length, units: units.length, blanks: blanks.length };
  const unit = units[0]?.replace(/^content\//, '');
  const steps = [
    `check ${home}`,
    unit === undefined ? `new don-vi ${year}/dv-01` : `new goi-y ${unit}`,
    `build ${home}`,
  ];
  sayNext(pick(say.added(shown || '.', source, count), lang), shown, steps, screen, lang);
  return 0;
};

function sayFailed(
  made: { readonly files: readonly string[]; readonly diagnostics: readonly Diagnostic[] },
  screen: Screen,
  lang: Lang,
): 1 {
  for (const one of made.diagnostics) screen.err(`${printDiagnostic(one, lang)}\n`);
  const whole = made.files.length === 0 ? say.nothing : say.partly(made.files);
  screen.err(`${pick(whole, lang)}\n`);
  return 1;
}

const shownFrom = (folder: string): string =>
  relative(process.cwd(), resolve(folder)).split(sep).join('/');

function sayNext(
  summary: string,
  shown: string,
  commands: readonly string[],
  screen: Screen,
  lang: Lang,
): void {
  const enter = shown === '' ? [] : [`cd ${/\s/.test(shown) ? `"${shown}"` : shown}`];
  const steps = [...enter, ...commands.map((one) => `vankien ${one}`)];
  screen.out(`${[summary, pick(say.next, lang), ...steps.map((one) => `  ${one}`)].join('\n')}\n`);
}

/** The year, asked for where there is somebody to answer. */
async function completeYear(
  { nam = '' }: InitOptions,
  lang: Lang,
  screen: Screen,
): Promise<string | undefined> {
  if (nam.trim() !== '') return nam;
  if (!screen.asks) throw new UsageError(say.missingYear);
  return askYear(lang, { input: process.stdin, output: process.stdout });
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
  const wish = toNextWish(answers);
  return {
    ...wish,
    ten: wish.ten ?? '',
    kyHieu: wish.kyHieu ?? '',
    diaDanh: wish.diaDanh ?? '',
    nhiemKy: wish.nhiemKy ?? termOf(wish.nam),
  };
}

/** What was given, in its one spelling. */
function toNextWish({ nam = '', heThong, ...answers }: InitOptions): NextWish {
  if (!/^(?:19|20|21)\d\d$/.test(nam)) throw new UsageError(say.badYear(nam));
  if (heThong !== undefined && heThong !== 'dang' && heThong !== 'nha-nuoc') {
    throw new UsageError(say.badSystem(heThong));
  }
  const given = (typed: string | undefined) => (typed === undefined ? undefined : clean(typed));
  return {
    nam: Number(nam),
    ten: given(answers.ten),
    kyHieu: given(answers.kyHieu),
    diaDanh: given(answers.diaDanh),
    nhiemKy: given(answers.nhiemKy),
    heThong,
    capTren: given(answers.capTren),
    ngay: answers.ngay,
    donVi: (answers.donVi ?? []).map(readUnit),
    withUnits: answers.khongDonVi !== true,
  };
}

function readUnit(typed: string): UnitWish {
  const [ten, kyHieu, khoi, ...more] = typed.split('|').map(clean);
  if (ten === undefined || ten === '' || more.length > 0) throw new UsageError(say.badUnit(typed));
  return { ten, kyHieu, khoi };
}

const clean = (typed: string | undefined): string =>
  (typed ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
