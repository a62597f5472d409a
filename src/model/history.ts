import type { World } from './world.js';

/** What a build asks of version control: how a record was before, and how to bring versions together. */
export interface History {
  /** Commits that touched a record, the newest first; none where there is no version control. */
  versions(path: string): AsyncIterable<Version>;
  /**
   * What became of `base` in both `ours` and `theirs`, with conflicts marked as git does;
   * `undefined` where that cannot be had.
   */
  merge(merging: Merging): Promise<Merged | undefined>;
}

export interface Version {
  /** As a person names it: the short id of a commit. */
  readonly name: string;
  /** All records and templates as they were then. */
  readonly world: World;
}

/** Three versions of one file, and what the two that are brought together are called. */
export interface Merging {
  readonly ours: Uint8Array;
  readonly base: Uint8Array;
  readonly theirs: Uint8Array;
  readonly names: { readonly ours: string; readonly base: string; readonly theirs: string };
}

export interface Merged {
  readonly bytes: Uint8Array;
  readonly conflicts: number;
}
