import type { Diagnostic } from '../model/diagnostic.js';
import type { ContentRecord } from '../model/record.js';
import { trungDauRa } from './messages.js';

export const FORMATS = ['pdf', 'docx', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

/** `content/P/x.md` → `P/x.pdf`, relative to the output folder; a part of it `P/x-part.pdf`. */
export function outputPath({ path, part }: ContentRecord, format: Format): string {
  const stem = path.replace(/^content\//, '').replace(/\.md$/i, '');
  return `${part === undefined ? stem : `${stem}-${part}`}.${format}`;
}

/**
 * Records whose outputs some file system would take for one file: names that differ in case or in
 * Unicode form only. Neither of the two is built, since which would win is chance.
 */
export function findClashes(records: readonly ContentRecord[]): {
  readonly diagnostics: readonly Diagnostic[];
  readonly clashing: ReadonlySet<string>;
} {
  const first = new Map<string, ContentRecord>();
  const diagnostics: Diagnostic[] = [];
  const clashing = new Set<string>();
  for (const record of records) {
    const key = outputPath(record, 'pdf').normalize('NFC').toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, record);
      continue;
    }
    // Two parts of one record bear one id, which was said where it stands twice.
    const isSaid = record.part !== undefined && record.path === other.path;
    if (!isSaid) diagnostics.push(trungDauRa(record.path, other.path));
    clashing.add(record.path).add(other.path);
  }
  return { diagnostics, clashing };
}
