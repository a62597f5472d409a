import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Diagnostic, Lang, Text } from '../model/diagnostic.js';
import { configure } from './configure.js';
import { pick, SAY } from './messages.js';
import { readLang } from './options.js';
import { printDiagnostic } from './print-diagnostic.js';
import type { Screen } from './report.js';
import { TEXT } from './text-messages.js';

interface TextOptions {
  readonly lang?: string;
  readonly textconv?: boolean;
}

export function createTextCommand(
  lang: Lang,
  screen: Screen,
  finish: (code: number) => void,
): Command {
  const command = configure(new Command('text'), lang, screen);
  return command
    .description(pick(TEXT.help, lang))
    .usage(pick(TEXT.usage, lang))
    .argument('<file...>', pick(TEXT.files, lang))
    .option('--textconv', pick(TEXT.textconv, lang))
    .option('--lang <lang>', pick(SAY.help.lang, lang))
    .helpOption('-h, --help', pick(SAY.help.helpOption, lang))
    .action(async (files: string[], options: TextOptions) =>
      finish(await runText(files, { ...command.parent?.opts(), ...options }, screen)),
    );
}

/**
 * Prints the words of files. Gives the exit code: 2 where one could not be read. For git
 * (`--textconv`) that is no error, since the log of a whole repository must not end at it.
 */
async function runText(
  files: readonly string[],
  options: TextOptions,
  screen: Screen,
): Promise<0 | 2> {
  const lang = readLang(options.lang);
  const isForGit = options.textconv === true;
  let failed = false;
  for (const file of files) {
    const bytes = bytesOf(file);
    const { text, said } = await read(bytes, file, lang);
    const wrong = said.find(({ severity }) => severity === 'error');
    if (isForGit) screen.out(text ?? lineFor(wrong?.message ?? TEXT.noFile(file), bytes, lang));
    else {
      for (const one of said) screen.err(`${printDiagnostic(one, lang)}\n`);
      if (text === undefined && wrong === undefined)
        screen.err(`${pick(TEXT.noFile(file), lang)}\n`);
      if (text !== undefined) screen.out(files.length === 1 ? text : `== ${file}\n${text}\n`);
    }
    failed ||= text === undefined;
  }
  return failed && !isForGit ? 2 : 0;
}

interface Read {
  /** `undefined`: there are no words to be had; `said` says why, if the file could be opened. */
  readonly text: string | undefined;
  readonly said: readonly Diagnostic[];
}

async function read(bytes: Uint8Array | undefined, file: string, lang: Lang): Promise<Read> {
  if (bytes === undefined) return { text: undefined, said: [] };
  // The reading of files is loaded after it is known that there is one.
  const { textOfFile } = await import('../build/text/index.js');
  const { value, diagnostics } = await textOfFile(bytes, file, lang);
  return { text: value, said: diagnostics };
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** With a digest of the file, so that two drafts that cannot be read are still seen to differ. */
function lineFor(why: Text, bytes: Uint8Array | undefined, lang: Lang): string {
  const digest = createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')
    .slice(0, 12);
  return `${pick(TEXT.unreadable(pick(why, lang), digest), lang)}\n`;
}
