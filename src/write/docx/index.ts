import { Document, Packer } from 'docx';
import { anchorsOf, RECORD_PROPERTY, recordProperty } from '../../model/anchors.js';
import type { Composed } from '../../model/composed.js';
import type { Outcome } from '../../model/diagnostic.js';
import { draftOf, isRedline } from '../../model/draft.js';
import type { Hand } from '../../model/revision.js';
import { findMissing } from './account.js';
import { handIn } from './hand.js';
import { movesOf } from './moves.js';
import { normalizePackage } from './normalize.js';
import { type NumberPlan, planNumbering } from './numbering.js';
import { writeParts } from './parts.js';
import { writeSection } from './section.js';
import type { Setting, Settings } from './setting.js';
import { writeStyles } from './styles.js';
import { tellTwins } from './twins.js';

/** From Word 2013 on; older modes shift tables by their cells' margins. */
const WORD_2013 = 15;

/**
 * A Word document that a person goes on editing: named styles, real lists, real tables. The same
 * input gives the same bytes, whatever the process wrote before. `value` is undefined where the
 * file would not print every word of the document; each such place is an error `mat-chu`.
 */
export async function writeDocx(asked: Composed): Promise<Outcome<Uint8Array | undefined>> {
  const composed = tellTwins(asked);
  const { title, author } = composed.properties;
  const numbers = planNumbering(composed);
  const hand = handIn(composed);
  const parts = writeParts(composed, startSettings(composed, numbers.of, hand));
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    customProperties: [{ name: RECORD_PROPERTY, value: recordProperty(composed) }],
    styles: writeStyles(isRedline(composed) ? draftOf(composed, 'after') : composed),
    numbering: { config: numbers.config },
    compatibility: {
      version: WORD_2013,
      // A short line before a line break must not be stretched in a justified paragraph.
      doNotExpandShiftReturn: true,
      // Space below and space above add up.
      doNotUseHTMLParagraphAutoSpacing: true,
    },
    // Whoever goes on in a redline adds to it.
    ...(isRedline(composed) && { features: { trackRevisions: true } }),
    sections: parts.map((part) => writeSection(part, hand)),
  });
  const bytes = normalizePackage(await Packer.toBuffer(document), composed.properties);
  const diagnostics = findMissing(composed, bytes);
  return { value: diagnostics.length === 0 ? bytes : undefined, diagnostics };
}

/** Where the first block of each draft is set; an ordinary document has one and the same. */
function startSettings(composed: Composed, numbers: NumberPlan['of'], hand: Hand): Settings {
  const after: Setting = {
    width: 0,
    keep: false,
    styles: new Map(composed.styles.map((style) => [style.id, style])),
    anchors: anchorsOf(composed),
    numbers: numbers.after,
    hand,
    moves: movesOf(composed),
  };
  const before = isRedline(composed) ? { ...after, numbers: numbers.before } : after;
  return { before, after };
}
