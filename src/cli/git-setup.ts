import { Command } from 'commander';
import { NoGit } from '../disk/git-run.js';
import {
  appendLines,
  attributeOf,
  changeSettings,
  findPlace,
  readSettings,
} from '../disk/git-settings.js';
import type { Lang } from '../model/diagnostic.js';
import { configure } from './configure.js';
import { ATTRIBUTES, driverSettings, lineOf } from './git-drivers.js';
import { SETUP } from './git-setup-messages.js';
import { pick, SAY } from './messages.js';
import { readFolders, readLang } from './options.js';
import type { Screen } from './report.js';
import { UsageError } from './usage-error.js';

interface SetupOptions {
  readonly lang?: string;
  readonly root?: string;
  readonly undo?: boolean;
  readonly yes?: boolean;
}

export function createSetupCommand(
  lang: Lang,
  screen: Screen,
  finish: (code: number) => void,
): Command {
  const command = configure(new Command('git-setup'), lang, screen);
  return command
    .description(pick(SETUP.help, lang))
    .usage(pick(SETUP.usage, lang))
    .option('--undo', pick(SETUP.undo, lang))
    .option('--yes', pick(SETUP.yes, lang))
    .option('--root <dir>', pick(SAY.help.root, lang))
    .option('--lang <lang>', pick(SAY.help.lang, lang))
    .helpOption('-h, --help', pick(SAY.help.helpOption, lang))
    .action(async (options: SetupOptions) =>
      finish(await runSetup({ ...command.parent?.opts(), ...options }, screen)),
    );
}

/** What is to become of the repository: a value, or none, for keys that have another now. */
interface Plan {
  readonly changes: readonly (readonly [key: string, value: string | undefined])[];
  /** Of `.gitattributes`. */
  readonly lines: readonly string[];
}

/** Shows what it would write, asks, and writes. Gives the exit code: 1 where it was refused. */
async function runSetup(options: SetupOptions, screen: Screen): Promise<0 | 1> {
  const lang = readLang(options.lang);
  const { root } = readFolders(options);
  const say = (text: Parameters<typeof pick>[0]) => screen.out(`${pick(text, lang)}\n`);
  const place = await findPlace(root).catch((cause) => {
    throw cause instanceof NoGit ? new UsageError(SETUP.noGit) : cause;
  });
  if (place === 'no-repo') throw new UsageError(SETUP.noRepo(options.root ?? root));
  if (place === 'bare') throw new UsageError(SETUP.bare(options.root ?? root));
  if (place === 'not-trusted') throw new UsageError(SETUP.notTrusted(options.root ?? root));
  const known = await readSettings(root);
  const isUndo = options.undo === true;
  const plan = isUndo ? undo(known) : await setUp(root, known, lang);
  if (plan.changes.length + plan.lines.length === 0) {
    say(isUndo ? SETUP.nothingToUndo : SETUP.already);
    return 0;
  }
  if (place === 'inside') say(SETUP.submodule);
  show(plan, known, isUndo, lang, screen);
  if (options.yes !== true) {
    if (!screen.asks) throw new UsageError(SETUP.needsYes);
    const { confirm, isCancel } = await import('@clack/prompts');
    const answer = await confirm({ message: pick(isUndo ? SETUP.askUndo : SETUP.ask, lang) });
    if (isCancel(answer) || !answer) {
      say(SETUP.refused);
      return 1;
    }
  }
  const reason =
    (await changeSettings(root, plan.changes)) ??
    (plan.lines.length > 0 ? await appendLines(root, '.gitattributes', plan.lines) : undefined);
  if (reason !== undefined) throw new UsageError(SETUP.failed(reason));
  say(isUndo ? SETUP.undone : SETUP.done);
  if (plan.lines.length > 0) say(SETUP.commit);
  return 0;
}

async function setUp(root: string, known: ReadonlyMap<string, string>, lang: Lang): Promise<Plan> {
  const wanted = driverSettings(lang, pick(SETUP.moved, lang));
  const lines: string[] = [];
  for (const { pattern, path, attributes } of ATTRIBUTES) {
    const values = attributes.map(
      async ([name, value]) => (await attributeOf(root, name, path)) === value,
    );
    if ((await Promise.all(values)).includes(false)) lines.push(lineOf(pattern, attributes));
  }
  return { changes: wanted.filter(([key, value]) => known.get(key) !== value), lines };
}

/** Every key that `git-setup` writes and that is there, whatever it says now; no other. */
function undo(known: ReadonlyMap<string, string>): Plan {
  const keys = driverSettings('vi', '').map(([key]) => key);
  return {
    changes: keys.filter((key) => known.has(key)).map((key) => [key, undefined]),
    lines: [],
  };
}

function show(
  { changes, lines }: Plan,
  known: ReadonlyMap<string, string>,
  isUndo: boolean,
  lang: Lang,
  screen: Screen,
): void {
  const shown = changes.map(([key, value]) => {
    const was = known.get(key);
    if (value === undefined) return `  ${key} = ${was ?? ''}`;
    return `  ${key} = ${value}${was === undefined ? '' : ` ${pick(SETUP.was(was), lang)}`}`;
  });
  const parts = [
    ...(shown.length > 0
      ? [pick(isUndo ? SETUP.willRemove : SETUP.willWrite, lang), ...shown]
      : []),
    ...(lines.length > 0 ? [pick(SETUP.willAppend, lang), ...lines.map((one) => `  ${one}`)] : []),
  ];
  screen.out(`${parts.join('\n')}\n`);
}
