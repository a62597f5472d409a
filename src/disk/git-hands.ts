import type { Place } from '../model/place.js';
import type { Hand } from '../model/revision.js';
import { type Blame, blame } from './git-blame.js';
import { listTouches, readUserName } from './git-log.js';
import type { Repo } from './git-repo.js';

/** Who changed what between two drafts; `undefined` where git cannot say. */
export interface Hands {
  /** Asks git about files, so that the others can answer at once. */
  look(files: readonly string[]): Promise<void>;
  /** Who wrote a line of the later draft. */
  wrote(place: Place): Hand | undefined;
  /** Who took away a line of the earlier draft: the last who touched its file. */
  tookAway(place: Place): Hand | undefined;
  /** The last who touched one of these files. */
  last(files: readonly string[]): Hand | undefined;
}

/** A range of commits, with what is not committed yet at its end. */
export interface Span {
  /** Ids of commits. */
  readonly before: string;
  /** The last commit: of the later draft, or the one that the work tree began from. */
  readonly after: string;
  /** Whether the later draft is the work tree. */
  readonly isOpen: boolean;
  /** A file in the earlier draft, in the last commit, and in the later draft. */
  read(file: string): Promise<Versions>;
}

export interface Versions {
  readonly earlier: Uint8Array | undefined;
  readonly committed: Uint8Array | undefined;
  readonly later: Uint8Array | undefined;
}

interface Known {
  readonly isOpen: boolean;
  readonly earlier: readonly string[];
  readonly committed: ReadonlySet<string>;
  readonly blame: Blame | undefined;
}

/** What is not committed is in the name of whoever works here, and has no date. */
export async function openHands(repo: Repo, span: Span): Promise<Hands> {
  const touched = await listTouches(repo, span.before, span.after);
  const user = span.isOpen ? await readUserName(repo) : undefined;
  const mine: Hand | undefined = user === undefined ? undefined : { author: user };
  const known = new Map<string, Known>();

  const look = async (file: string): Promise<void> => {
    const { earlier, committed, later } = await span.read(file);
    const isOpen = span.isOpen && textOf(later) !== textOf(committed);
    const touches = (touched.get(file)?.length ?? 0) + (isOpen ? 1 : 0);
    // Where one hand alone touched the file, all that changed in it is that hand's.
    const isAsked = touches > 1 || (touches === 1 && earlier === undefined);
    const after = span.isOpen ? undefined : span.after;
    known.set(file, {
      isOpen,
      earlier: linesOf(earlier),
      committed: new Set(linesOf(committed)),
      blame: isAsked ? await blame(repo, file, span.before, after) : undefined,
    });
  };
  const lastOf = (file: string): Hand | undefined =>
    known.get(file)?.isOpen === true ? mine : touched.get(file)?.[0]?.hand;
  return {
    look: async (files) => {
      for (const file of new Set(files)) if (!known.has(file)) await look(file);
    },
    wrote: ({ file, line }) => {
      const found = known.get(file)?.blame?.(line);
      return found === 'open' ? mine : (found ?? lastOf(file));
    },
    tookAway: ({ file, line }) => {
      const { earlier = [], committed } = known.get(file) ?? {};
      const [last] = touched.get(file) ?? [];
      // What the last commit still had was taken away after it.
      const isCommitted = last !== undefined && committed?.has(earlier[line - 1] ?? '') === false;
      return isCommitted ? last.hand : lastOf(file);
    },
    last: (files) => {
      if (files.some((file) => known.get(file)?.isOpen === true)) return mine;
      const touches = files.flatMap((file) => touched.get(file)?.[0] ?? []);
      return touches.toSorted((a, b) => a.rank - b.rank)[0]?.hand;
    },
  };
}

/** Ends of lines may differ between what is committed and what is checked out. */
const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n');

const linesOf = (bytes: Uint8Array | undefined): readonly string[] =>
  textOf(bytes)?.split('\n') ?? [];
