/**
 * A place in a file that a person can open.
 * `file` is relative to the root folder, with forward slashes; lines and columns count from 1.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The front-matter field, as a path such as `nguoi_ky.ten`, where the place lies in one. */
  readonly field?: string;
}
