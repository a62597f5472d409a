import {
  AlignmentType,
  Header,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Page } from '../../model/composed.js';
import type { Hand } from '../../model/revision.js';
import type { Child } from './setting.js';
import { isSame, type Sides } from './sides.js';
import { HEADER_STYLE } from './styles.js';
import { change } from './tracked.js';
import { halfPoints, twips } from './units.js';

/** What stands in a section of the file, and the page that each draft gives it. */
export interface Part {
  readonly pages: Sides<Page>;
  readonly children: readonly Child[];
}

/** A Word section on pages of its own; its pages count from 1, the first without its number. */
export function writeSection({ pages, children }: Part, hand: Hand): ISectionOptions {
  const page = pages.after ?? pages.before;
  if (page === undefined) return { children: [...children] };
  const properties = pageProperties(page);
  const before = pageProperties(pages.before ?? page);
  return {
    properties: {
      ...properties,
      ...(!isSame(properties, before) && { revision: { ...before, ...change(hand) } }),
    },
    headers: {
      default: new Header({ children: [pageNumber(page)] }),
      // Said aloud: left out, Word would take the first page's header of the section before.
      first: new Header({ children: [new Paragraph({ style: HEADER_STYLE })] }),
    },
    children: [...children],
  };
}

export const textWidth = (page: Page): number => page.width - page.left - page.right;

function pageProperties(page: Page) {
  return {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: pageSize(page),
      margin: {
        top: twips(page.top),
        bottom: twips(page.bottom),
        left: twips(page.left),
        right: twips(page.right),
        header: twips(page.number.fromTop),
        footer: 0,
        gutter: 0,
      },
      pageNumbers: { start: 1 },
    },
  };
}

/** The library turns the sides of a landscape page itself: it takes them as of portrait. */
function pageSize(page: Page) {
  const [width, height] = [twips(page.width), twips(page.height)];
  return width > height
    ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
    : { width, height, orientation: PageOrientation.PORTRAIT };
}

function pageNumber(page: Page): Paragraph {
  return new Paragraph({
    style: HEADER_STYLE,
    alignment: AlignmentType.CENTER,
    // A line of known height: `headerDistance` reckons with it.
    spacing: { line: twips(page.number.size), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ size: halfPoints(page.number.size), children: [PageNumber.CURRENT] })],
  });
}
