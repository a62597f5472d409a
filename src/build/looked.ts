import type { Commission } from '../round/index.js';

/** What a document was made from. As long as none of it changes, neither does the document. */
export interface Looked {
  /** Records it cites, images, the templates that print it. */
  readonly files: readonly string[];
  /** The folder whose records it may build on, with whatever may come to lie in it. */
  readonly below: string | undefined;
  /** The round whose dot.md and don-vi.md it draws on. */
  readonly round: string;
}

/** What is not as it was at the last build. */
export interface Changes {
  readonly files: ReadonlySet<string>;
  /** Rounds in which a dot.md or a don-vi.md changed, came or went. */
  readonly rounds: ReadonlySet<string>;
}

const roundOf = (path: string): string => path.split('/').slice(0, 2).join('/');

export function lookedAt({ record, round, below }: Commission, files: readonly string[]): Looked {
  return { files: [...new Set([record.path, ...files])], below, round };
}

export function isTouched({ files, below, round }: Looked, changes: Changes): boolean {
  if (changes.files.size === 0) return false;
  if (changes.rounds.has(round) || files.some((file) => changes.files.has(file))) return true;
  if (below === undefined) return false;
  for (const file of changes.files) if (file.startsWith(`${below}/`)) return true;
  return false;
}

/** What a build looked at, and the records whose change reaches a whole round. */
export interface State {
  readonly inputs: ReadonlyMap<string, string>;
  readonly homes: readonly string[];
}

/** A form's front matter says how other documents cite its kind. */
const isForm = (path: string): boolean => /^templates\/[^/]+\.hbs$/i.test(path);

export function changesBetween(before: State | undefined, after: State): Changes {
  if (before === undefined) return { files: new Set(), rounds: new Set() };
  const changed = [...differences(before.inputs, after.inputs)];
  const files = new Set(changed.map((path) => path.normalize('NFC')));
  const homes = new Set([...before.homes, ...after.homes]);
  const rounds = new Set([...homes].filter((path) => files.has(path)).map(roundOf));
  if (changed.some(isForm)) for (const path of homes) rounds.add(roundOf(path));
  return { files, rounds };
}

/** The paths whose digests differ, those that came and those that went. */
function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [path, digest] of after) if (before.get(path) !== digest) changed.add(path);
  for (const path of before.keys()) if (!after.has(path)) changed.add(path);
  return changed;
}
