import type { Command } from 'commander';
import type { Lang } from '../model/diagnostic.js';
import type { DiffOptions } from './diff.js';
import { DIFF } from './diff-messages.js';
import { pick } from './messages.js';
import type { Screen } from './report.js';

/** What a command is made with. */
interface Making {
  readonly lang: Lang;
  readonly screen: Screen;
  /** Every word of the command line. */
  readonly typed: readonly string[];
  finish(code: number): void;
}

/** Gives `command`, which has the options that all commands share, those of `diff`. */
export function addDiff(command: Command, { lang, screen, typed, finish }: Making): Command {
  const { help } = DIFF;
  return command
    .description(pick(help.diff, lang))
    .usage(pick(help.usage, lang))
    .argument('[rev-or-path...]', pick(help.arguments, lang))
    .option('--format <list>', pick(help.format, lang))
    .option('--out <dir>', pick(help.out, lang))
    .option('--summary', pick(help.summary, lang))
    .action(async (words: string[], options: DiffOptions, self: Command) => {
      // Commander takes the `--` away; what was typed still has it.
      const at = typed.indexOf('--');
      const after = at < 0 ? undefined : typed.slice(at + 1);
      const before = words.slice(0, words.length - (after?.length ?? 0));
      const { runDiff } = await import('./diff.js');
      const all = { ...self.parent?.opts(), ...options };
      finish(await runDiff({ before, after }, all, screen));
    });
}
