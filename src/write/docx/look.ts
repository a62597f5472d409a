import {
  AlignmentType,
  type IIndentAttributesProperties,
  type IParagraphStylePropertiesOptions,
  LineRuleType,
} from 'docx';
import type { ParagraphLook } from '../../model/composed.js';
import { twips } from './units.js';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<ParagraphLook['align'], string>;

export type Indents = Pick<ParagraphLook, 'left' | 'right' | 'firstLine'>;

/** A paragraph's whole look, as a named style carries it. */
export function lookProperties(look: ParagraphLook): IParagraphStylePropertiesOptions {
  return {
    alignment: ALIGNMENT[look.align],
    spacing: {
      before: twips(look.before),
      after: twips(look.after),
      line: twips(look.lineHeight),
      lineRule: LineRuleType.EXACT,
    },
    indent: indentProperties(look),
    keepNext: look.keepNext,
    ...(look.outline !== undefined && { outlineLevel: look.outline - 1 }),
  };
}

/** Word has no negative first line: it calls that hanging. */
export function indentProperties(indents: Indents): IIndentAttributesProperties {
  const first = twips(indents.firstLine);
  return {
    left: twips(indents.left),
    right: twips(indents.right),
    ...(first < 0 ? { hanging: -first } : { firstLine: first }),
  };
}

/**
 * Only what the style does not say already. In a numbered paragraph Word lets the number's level
 * speak over the style, other programs do not always: indents are left out only where both agree.
 */
export function lookDifference(
  look: ParagraphLook,
  base: ParagraphLook,
  level: Indents | undefined,
): IParagraphStylePropertiesOptions {
  const spacing = {
    ...(look.before !== base.before && { before: twips(look.before) }),
    ...(look.after !== base.after && { after: twips(look.after) }),
    ...(look.lineHeight !== base.lineHeight && {
      line: twips(look.lineHeight),
      lineRule: LineRuleType.EXACT,
    }),
  };
  const indented = !sameIndents(look, base) || (level !== undefined && !sameIndents(look, level));
  return {
    ...(look.align !== base.align && { alignment: ALIGNMENT[look.align] }),
    ...(Object.keys(spacing).length > 0 && { spacing }),
    ...(indented && { indent: indentProperties(look) }),
    ...(look.keepNext !== base.keepNext && { keepNext: look.keepNext }),
    ...(look.outline !== base.outline && { outlineLevel: (look.outline ?? BODY_TEXT) - 1 }),
  };
}

export function sameIndents(a: Indents, b: Indents): boolean {
  return a.left === b.left && a.right === b.right && a.firstLine === b.firstLine;
}

/** Word's tenth outline level: no heading. */
const BODY_TEXT = 10;
