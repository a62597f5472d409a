import type { ComposedParagraph, ComposedRun, FontLook, Label } from '../../model/composed.js';
import { isAfter, isBefore } from '../../model/revision.js';
import { isLaidOtherwise, isRelabelled } from '../redline.js';
import type { Mark } from './redline-figures.js';

/** A number as it is printed, and what became of it. */
export interface PrintedLabel {
  readonly text: string;
  readonly font: FontLook;
  readonly mark: Mark | undefined;
}

/** The number of a paragraph; one of another make than before prints struck, then as it is. */
export function labelsOf(paragraph: ComposedParagraph): readonly PrintedLabel[] {
  const { label, revision } = paragraph;
  const own = (mark: Mark | undefined) => printed(label, mark);
  if (!isRelabelled(paragraph)) return own(revision?.kind);
  return [...printed(paragraph.formerly?.label, 'deleted'), ...own('inserted')];
}

function printed(label: Label | undefined, mark: Mark | undefined): readonly PrintedLabel[] {
  return label === undefined ? [] : [{ text: label.text, font: label.font, mark }];
}

export function markOf({ revision, fontBefore }: ComposedRun): Mark | undefined {
  return revision?.kind ?? (fontBefore === undefined ? undefined : 'restyled');
}

/** Whether a line of this paragraph gets its change bar also where no word of it changed. */
export function isChangedWhole(paragraph: ComposedParagraph): boolean {
  return paragraph.revision !== undefined || isLaidOtherwise(paragraph);
}

/** Whether one mark is of the earlier draft alone, and the other of the later. */
export function isSeam(one: Mark | undefined, other: Mark | undefined): boolean {
  const [a, b] = [draftOf(one), draftOf(other)];
  return a !== 'both' && b !== 'both' && a !== b;
}

/** Whether the later draft has what is so marked. */
export const isKept = (mark: Mark | undefined): boolean => draftOf(mark) !== 'before';

function draftOf(mark: Mark | undefined): 'before' | 'after' | 'both' {
  if (mark === undefined || mark === 'restyled') return 'both';
  const revision = { kind: mark };
  if (isAfter(revision)) return 'after';
  return isBefore(revision) ? 'before' : 'both';
}
