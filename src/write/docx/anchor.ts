import { BookmarkEnd, BookmarkStart } from 'docx';
import { readAnchor } from '../../model/anchors.js';
import type { Held } from './line.js';

/** Tracked changes are numbered from 1, and no number may stand for both. */
const FIRST = 1_000_000;

/** The text of a paragraph inside the bookmark by which it is found again, where it has one. */
export function anchor(name: string | undefined, held: readonly Held[]): readonly Held[] {
  if (name === undefined) return held;
  const id = FIRST + (readAnchor(name)?.index ?? 0);
  return [
    { isAnchor: true, write: () => [new BookmarkStart(name, id)] },
    ...held,
    { isAnchor: true, write: () => [new BookmarkEnd(id)] },
  ];
}
