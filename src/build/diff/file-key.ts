import { outputPath } from '../outputs.js';

/** A document by its record, and which of its letters. */
export interface Whose {
  readonly record: string;
  readonly part?: string;
}

/** Where a document's files are, without the name of a format: `2023/dv-01/giai-trinh`. */
export function fileKey({ record: path, part }: Whose): string {
  const named = part === undefined ? { path } : { path, part };
  return outputPath(named, 'pdf').slice(0, -'.pdf'.length);
}
