import type { ComposedParagraph, ComposedRun, Label } from '../../model/composed.js';
import { isAfter, type Revision } from '../../model/revision.js';
import { isRelabelled } from '../redline.js';
import { el, type Html } from './html.js';
import { isOn, type Side, writeRuns } from './text.js';

/** A paragraph with its number, in the alignment that it has on paper. */
export function writeParagraph(paragraph: ComposedParagraph, side: Side): readonly Html[] {
  if (!isOn(side, paragraph.revision)) return [];
  const { align } =
    side === 'before' ? (paragraph.formerly?.look ?? paragraph.look) : paragraph.look;
  const classes = [
    ...(align === 'center' || align === 'right' ? [align] : []),
    ...(isAfter(paragraph.revision) ? [] : ['gone']),
  ].join(' ');
  const runs = [...labelRuns(paragraph, side), ...paragraph.runs];
  return [el('p', { class: classes === '' ? undefined : classes }, writeRuns(runs, side))];
}

/** The number as text: the one that the draft prints; both where it is of another make. */
function labelRuns(paragraph: ComposedParagraph, side: Side): readonly ComposedRun[] {
  const { label, formerly, revision } = paragraph;
  if (isRelabelled(paragraph)) {
    return [...asRun(formerly?.label, { kind: 'deleted' }), ...asRun(label, { kind: 'inserted' })];
  }
  return asRun(side === 'before' ? (formerly?.label ?? label) : label, revision);
}

function asRun(label: Label | undefined, revision: Revision | undefined): readonly ComposedRun[] {
  if (label === undefined) return [];
  return [{ text: `${label.text} `, font: label.font, ...(revision && { revision }) }];
}
