import { DocumentDefaults, type IParagraphPropertiesOptions, type IStylesOptions } from 'docx';
import type { Composed, Style } from '../../model/composed.js';
import { paragraphsOf } from '../../model/paragraphs.js';
import { lookProperties } from './look.js';
import { fontProperties } from './run.js';
import { halfPoints } from './units.js';

/** The style of the page number's paragraph: Word's own, so that Word knows it. */
export const HEADER_STYLE = 'Header';

/** No line of a paragraph stands alone on a page. */
const NORMAL: IParagraphPropertiesOptions = { widowControl: true };

/** Word's list of styles: the document's own, each based on Normal, and nothing else. */
export function writeStyles(composed: Composed): IStylesOptions {
  const { font, properties } = composed;
  const defaults = new DocumentDefaults({
    run: {
      font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
      language: {
        value: properties.language,
        eastAsia: properties.language,
        bidirectional: properties.language,
      },
    },
    paragraph: { spacing: { before: 0, after: 0 } },
  });
  return {
    importedStyles: [defaults],
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        paragraph: NORMAL,
        run: { size: halfPoints(usualSize(composed)) },
      },
      { id: HEADER_STYLE, name: 'header', basedOn: 'Normal' },
      ...composed.styles.map(namedStyle),
    ],
  };
}

/**
 * The letter size of most paragraphs, for what a person adds in Word without a style; every
 * paragraph of the document itself has its own.
 */
function usualSize(composed: Composed): number {
  const paragraphs = paragraphsOf(composed);
  const counted = composed.styles.map((style) => ({
    size: style.font.size,
    count: paragraphs.filter((paragraph) => paragraph.style === style.id).length,
  }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most), UNSTYLED).size;
}

/** Word's own size, where the document has no styles. */
const UNSTYLED = { size: 10, count: 0 };

function namedStyle(style: Style) {
  return {
    id: style.id,
    // A comma would part a style's name from its aliases.
    name: style.name.replace(/\s*,\s*/g, ' - '),
    basedOn: 'Normal',
    quickFormat: true,
    run: fontProperties(style.font),
    paragraph: lookProperties(style.look),
  };
}
