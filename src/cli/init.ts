import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addRound, beginRound, type UnitWish } from '../build/index.js';
import { findRoom } from '../disk/folder.js';
import { openWorld } from '../disk/world.js';
import type { Diagnostic, Lang } from '../model/diagnostic.js';
import { askRound, askYear } from './ask.js';
import * as say from './init-messages.js';
import { type InitOptions, readListed, toNextWish, toWish } from './init-wish.js';
import { pick } from './messages.js';
import { readLang } from './options.js';
import { printDiagnostic } from './print-diagnostic.js';
import type { Screen } from './report.js';
import { UsageError } from './usage-error.js';

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
  const { value: listed, diagnostics } = await readListed(options.donViCsv);
  if (diagnostics.length > 0) return sayFailed({ files: [], diagnostics }, screen, lang);
  const run = room.kind === 'root' ? add : begin;
  const code = await run(folder, options, listed, { screen, lang });
  if (code === INTERRUPTED) screen.err(`${pick(say.stopped, lang)}\n`);
  return code;
}

interface Told {
  readonly screen: Screen;
  readonly lang: Lang;
}

type Run = (
  folder: string,
  options: InitOptions,
  listed: readonly UnitWish[],
  told: Told,
) => Promise<0 | 1 | typeof INTERRUPTED>;

const begin: Run = async (folder, options, listed, { screen, lang }) => {
  if (options.khongDonVi === true) throw new UsageError(say.noUnitsToLeave);
  const answers = await complete(options, lang, screen);
  if (answers === undefined) return INTERRUPTED;
  const target = openWorld(resolve(folder), resolve(folder, 'out'));
  const begun = await beginRound(openWorld(PROGRAM, PROGRAM), target, toWish(answers, listed));
  if ('misuse' in begun) throw new UsageError(begun.misuse);
  if (begun.diagnostics.length > 0) return sayFailed(begun, screen, lang);
  const shown = shownFrom(folder);
  const summary = pick(say.begun(shown || '.', begun.files.length, begun.blanks.length), lang);
  const units = begun.files.flatMap((path) => /([^/]+)\/don-vi\.md$/.exec(path)?.[1] ?? []);
  sayNext(summary, shown, ['check', `new goi-y ${units[0]}`, 'build'], screen, lang);
  return 0;
};

const add: Run = async (folder, options, listed, { screen, lang }) => {
  const year = await completeYear(options, lang, screen);
  if (year === undefined) return INTERRUPTED;
  const wish = toNextWish({ ...options, nam: year }, listed);
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
