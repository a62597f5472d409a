/**
 * Everything that a build asks of the outside, so that the rest of it is a pure function.
 * Paths are relative to the root folder with forward slashes, as they are on disk.
 */
export interface World {
  /** Every file below a folder, sorted by path; none when the folder is not there. */
  list(folder: string): Promise<readonly Entry[]>;
  /** The bytes of a file, or `undefined` when there is none that can be read. */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * Writes a file of the output folder whole or not at all: a temporary file, then a rename. Bytes
   * that are there already are not written again. The path is relative to the output folder.
   */
  write(path: string, bytes: Uint8Array): Promise<WriteResult>;
  /** Size and time of a file of the output folder, as one word; `undefined` where there is none. */
  stamp(path: string): Promise<string | undefined>;
  /** The bytes of a file of the output folder, or `undefined` when there is none. */
  readOutput(path: string): Promise<Uint8Array | undefined>;
  /** Takes a file out of the output folder. */
  remove(path: string): Promise<WriteResult>;
  /** Every file of the output folder, sorted; none when it is not there. */
  outputs(): Promise<readonly string[]>;
  /** What the last build left for the next one: nothing depends on its being there. */
  recall(): Promise<Uint8Array | undefined>;
  keep(bytes: Uint8Array): Promise<void>;
  /** A digest of the code and the fonts of this program: another program, another digest. */
  program(): Promise<string>;
  /** A short text that stands for those bytes and, in practice, for no others. */
  digest(bytes: Uint8Array | string): string;
  /** Changes a record, as its clerk asked: whole or not at all, like `write`. Path from the root. */
  amend(path: string, bytes: Uint8Array): Promise<WriteResult>;
  /**
   * Writes a file that is not there yet, whole or not at all. What is there already is never
   * written over: the reason is then `EEXIST`. Path from the root.
   */
  create(path: string, bytes: Uint8Array): Promise<WriteResult>;
}

export interface Entry {
  readonly path: string;
  /**
   * `outside`: a symbolic link that leads out of the folder that was listed. `folder-link`: one to
   * a folder inside it. `unreadable`: a folder that may not be read, or a link to nothing.
   */
  readonly kind: 'file' | 'outside' | 'folder-link' | 'unreadable';
}

export type WriteResult =
  | { readonly ok: true; readonly path: string; readonly changed: boolean }
  | { readonly ok: false; readonly path: string; readonly reason: string };
