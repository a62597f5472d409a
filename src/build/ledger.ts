import type { Diagnostic } from '../model/diagnostic.js';
import type { World } from '../model/world.js';
import type { Looked } from './looked.js';
import { type Format, type Named, outputPath } from './outputs.js';

/** A file as it was written: its path as `write` named it, and the stamp that it had then. */
export interface WrittenFile {
  readonly path: string;
  readonly stamp: string;
}

/** What came of one document the last time that it was made. */
export interface Entry {
  /** A digest of what the document says, images included, but not of where that was typed. */
  readonly says: string;
  readonly looked: Looked;
  /** What was said while it was merged. */
  readonly said: readonly Diagnostic[];
  /** Whether composing or writing said more: then it is made anew, to say it again. */
  readonly isTold: boolean;
  readonly files: Readonly<Partial<Record<Format, WrittenFile>>>;
}

/** The last results, by document. A document that failed has none. */
export type Ledger = Map<string, Entry>;

export const keyOf = ({ path, part }: Named): string =>
  part === undefined ? path : `${path}\n${part}`;

/** The record that a key stands for, and which letter of it. */
export function named(key: string): Named {
  const [path = '', part] = key.split('\n');
  return part === undefined ? { path } : { path, part };
}

/** Whether every file asked for is there as it was written. */
export async function areWritten(
  entry: Entry,
  record: Named,
  formats: readonly Format[],
  world: World,
): Promise<boolean> {
  for (const format of formats) {
    const file = entry.files[format];
    if (file === undefined) return false;
    if ((await world.stamp(outputPath(record, format))) !== file.stamp) return false;
  }
  return true;
}
