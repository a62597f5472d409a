import type { Framed } from '../../model/composed.js';
import { isAfter } from '../../model/revision.js';
import { el, type Html } from './html.js';
import { writeParagraph } from './paragraph.js';
import { isOn, type Side } from './text.js';

export function writeFramed(framed: Framed, side: Side): readonly Html[] {
  if (!isOn(side, framed.revision)) return [];
  const gone = isAfter(framed.revision) ? '' : ' gone';
  return [
    el('div', { class: `framed ${framed.align}${gone}` }, writeParagraph(framed.paragraph, side)),
  ];
}
