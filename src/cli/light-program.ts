import { Command } from 'commander';
import type { Lang } from '../model/diagnostic.js';
import { configure } from './configure.js';
import { createSetupCommand } from './git-setup.js';
import { createMergeCommand } from './merge-output.js';
import type { Screen } from './report.js';
import { createTextCommand } from './text.js';

/** Commands that git runs, perhaps for hundreds of files: they start without all that a build needs. */
const LIGHT: ReadonlySet<string> = new Set(['text', 'git-setup', 'merge-output']);

export const isLight = (args: readonly string[]): boolean => LIGHT.has(args[0] ?? '');

export function createLightProgram(
  lang: Lang,
  screen: Screen,
  finish: (code: number) => void,
): Command {
  return configure(new Command('vankien'), lang, screen)
    .enablePositionalOptions()
    .helpCommand(false)
    .addCommand(createTextCommand(lang, screen, finish))
    .addCommand(createSetupCommand(lang, screen, finish))
    .addCommand(createMergeCommand(lang, screen, finish), { hidden: true });
}
