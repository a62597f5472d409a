import type { Command } from 'commander';
import type { Lang } from '../model/diagnostic.js';
import type { Screen } from './report.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** Errors are thrown, not printed: `main` says them in the clerk's language. */
export function configure(command: Command, lang: Lang, screen: Screen): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => screen.out(text),
      writeErr: (text) => screen.err(text),
      outputError: () => {},
    })
    .configureHelp({
      subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage()}`,
      styleTitle: (title) => (lang === 'vi' ? (TITLES[title] ?? title) : title),
    });
}
