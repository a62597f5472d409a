import { RECORD_PROPERTY, readRecordProperty } from '../../model/anchors.js';
import type { WordFile } from '../../model/word-file.js';
import type { Named } from '../outputs.js';
import type { Accepted } from './accepted.js';
import { alignParagraphs } from './align.js';
import type { BaseParagraph } from './base.js';
import { bagOf, likeness } from './similarity.js';

/** The record that the clerk names, else the one that the DOCX says; a letter of it by the DOCX. */
export function nameRecord(file: WordFile, record: string | undefined): Named | undefined {
  const own = ownRecord(file);
  if (record === undefined || own?.path === record) return own;
  // A letter stays the same letter of a record that was renamed.
  return own?.part === undefined ? { path: record } : { path: record, part: own.part };
}

export function ownRecord(file: WordFile): Named | undefined {
  const typed = readRecordProperty(file.properties[RECORD_PROPERTY] ?? '');
  return typed && { ...typed, path: typed.path.normalize('NFC') };
}

/** A DOCX that has less than this share of what the record says is of another document. */
const LEAST_LIKE = 0.4;

/** Whether a DOCX is of this document at all. */
export const isLike = (accepted: readonly Accepted[], base: readonly BaseParagraph[]): boolean =>
  likenessOf(accepted, base) >= LEAST_LIKE;

/** How much of what the record says the DOCX says too, paragraph by paragraph: 0 to 1. */
function likenessOf(accepted: readonly Accepted[], base: readonly BaseParagraph[]): number {
  const own = base.filter((one) => one.words !== '');
  let [shared, all] = [0, 0];
  for (const { base: from, words } of alignParagraphs(own, accepted)) {
    const said = from.flatMap((at) => own[at] ?? []).filter((one) => one.home !== undefined);
    const size = said.reduce((sum, one) => sum + one.words.length, 0);
    const there = words.flatMap((at) => accepted[at] ?? []);
    const isAnchored = there.some(({ anchors }) =>
      anchors.some(({ hash }) => said.some((one) => one.hash === hash)),
    );
    const join = (list: readonly { readonly words: string }[]) =>
      bagOf(list.map((one) => one.words).join(' '));
    all += size;
    if (there.length > 0) shared += size * (isAnchored ? 1 : likeness(join(said), join(there)));
  }
  return all === 0 ? 1 : shared / all;
}
