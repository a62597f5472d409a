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
