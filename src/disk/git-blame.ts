import type { Hand } from '../model/revision.js';
import { isoTime } from './git-log.js';
import type { Repo } from './git-repo.js';
import { runGit } from './git-run.js';

/** Who wrote a line, counted from 1: `open` for what is not committed, none for what is older. */
export type Blame = (line: number) => Hand | 'open' | undefined;

/**
 * Who wrote the lines of a file since `before`, as they stand in `after` or, without it, in the
 * work tree. `undefined` where git does not know the file.
 */
export async function blame(
  { root }: Repo,
  file: string,
  before: string,
  after: string | undefined,
): Promise<Blame | undefined> {
  const range = [`^${before}`, ...(after === undefined ? [] : [after])];
  const ran = await runGit(root, ['blame', '--porcelain', '--no-textconv', ...range, '--', file]);
  if (!ran.ok) return undefined;
  const hands = new Map<string, { author: string; date: string; isOlder: boolean }>();
  const lines: string[] = [];
  let at = '';
  for (const said of ran.out.toString('utf8').split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(said);
    if (said.startsWith('\t')) continue;
    if (head !== null) {
      at = head[1] ?? '';
      lines[Number(head[2])] = at;
      if (!hands.has(at)) hands.set(at, { author: '', date: '', isOlder: false });
      continue;
    }
    const hand = hands.get(at);
    if (hand === undefined) continue;
    if (said.startsWith('author ')) hand.author = said.slice('author '.length);
    else if (said.startsWith('author-time '))
      hand.date = isoTime(said.slice('author-time '.length));
    else if (said === 'boundary') hand.isOlder = true;
  }
  return (line) => {
    const id = lines[line] ?? '';
    const hand = hands.get(id);
    if (/^0+$/.test(id)) return 'open';
    if (hand === undefined || hand.isOlder) return undefined;
    return { author: hand.author, date: hand.date };
  };
}
