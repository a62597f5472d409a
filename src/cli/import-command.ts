import type { Command } from 'commander';
import type { Lang } from '../model/diagnostic.js';
import type { ImportOptions } from './import.js';
import { IMPORT } from './import-messages.js';
import { pick } from './messages.js';
import type { Screen } from './report.js';
import type { RunOptions } from './run.js';
import { WHERE } from './where-messages.js';

/** What a command is made with. */
interface Making {
  readonly lang: Lang;
  readonly screen: Screen;
  finish(code: number): void;
}

/** Gives `command`, which has the options that all commands share, those of `import`. */
export function addImport(command: Command, { lang, screen, finish }: Making): Command {
  const { help } = IMPORT;
  return command
    .description(pick(help.import, lang))
    .usage(pick(help.usage, lang))
    .argument('<file>', pick(help.file, lang))
    .option('--record <path>', pick(help.record, lang))
    .option('--dry-run', pick(help.dryRun, lang))
    .option('--yes', pick(help.yes, lang))
    .option('--comments <file>', pick(help.comments, lang))
    .action(async (file: string, options: ImportOptions, self: Command) => {
      const { runImport } = await import('./import.js');
      finish(await runImport(file, { ...self.parent?.opts(), ...options }, screen));
    });
}

export function addWhere(command: Command, { lang, screen, finish }: Making): Command {
  const { help } = WHERE;
  return command
    .description(pick(help.where, lang))
    .usage(pick(help.usage, lang))
    .argument('<target>', pick(help.target, lang))
    .action(async (target: string, options: RunOptions, self: Command) => {
      const { runWhere } = await import('./where.js');
      finish(await runWhere(target, { ...self.parent?.opts(), ...options }, screen));
    });
}
