import { copyFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Lang, Text } from '../model/diagnostic.js';
import { configure } from './configure.js';
import { MERGE } from './merge-messages.js';
import { pick, SAY } from './messages.js';
import { readLang } from './options.js';
import type { Screen } from './report.js';

/** `git` calls it by what `git-setup` wrote; nobody types it. */
export function createMergeCommand(
  lang: Lang,
  screen: Screen,
  finish: (code: number) => void,
): Command {
  const command = configure(new Command('merge-output'), lang, screen);
  return command
    .description(pick(MERGE.help, lang))
    .argument('<base>')
    .argument('<ours>')
    .argument('<theirs>')
    .argument('<path>')
    .option('--lang <lang>', pick(SAY.help.lang, lang))
    .action(
      async (
        base: string,
        ours: string,
        theirs: string,
        path: string,
        options: { readonly lang?: string },
      ) => {
        const spoken = readLang(options.lang);
        const said = await mergeOutput({ base, ours, theirs, path }).catch((cause: unknown) =>
          MERGE.failed(path, cause instanceof Error ? cause.message : String(cause)),
        );
        if (said !== undefined) screen.err(`vankien: ${pick(said, spoken)}\n`);
        // A merge never stops at what can be built again.
        finish(0);
      },
    );
}

interface Contest {
  /** Files of either side; the result is written over that of ours. */
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** From the top of the work tree, where git runs this. */
  readonly path: string;
}

/** Puts the document that the merged records make in the place of ours. Gives what went wrong. */
async function mergeOutput(contest: Contest): Promise<Text | undefined> {
  const { openMerge } = await import('./open-merge.js');
  const opened = await openMerge(contest);
  if (opened === 'unknown') return MERGE.unknown(contest.path);
  if (opened === 'old-git') return MERGE.oldGit(contest.path);
  const { built, why } = opened;
  if (built === undefined) return why;
  await copyFile(built, contest.ours);
  return undefined;
}
