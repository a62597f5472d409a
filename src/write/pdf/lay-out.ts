import type { Composed, Page, Section } from '../../model/composed.js';
import { FIGURE_HEIGHT } from '../letters.js';
import { drawBars } from './change-bars.js';
import { Line, type PageItem, type PdfPage } from './engine.js';
import { flowBlocks } from './flow.js';
import { drawLegend } from './legend.js';
import { type Placed, paginate } from './paginate.js';
import { faceOf, type Setting } from './setting.js';

/** Every page of a document. Each section begins a page and counts its pages from 1. */
export function layOut(composed: Composed, setting: Omit<Setting, 'room'>): readonly PdfPage[] {
  return composed.sections.flatMap((section) => layOutSection(section, setting));
}

function layOutSection(section: Section, common: Omit<Setting, 'room'>): readonly PdfPage[] {
  const { page } = section;
  const setting = { ...common, room: page.height - page.top - page.bottom };
  const strips = flowBlocks(section.blocks, page.width - page.left - page.right, setting);
  const pages = strips.length === 0 ? [[]] : paginate(strips, setting.room);
  return pages.map((placed, index) => {
    const items = drawPage(placed, page, setting);
    return {
      pageSize: { width: page.width, height: page.height },
      items: index === 0 ? items : [pageNumber(index + 1, page, setting), ...items],
    };
  });
}

/** What stands on a page, and the marks of a redline where it bears any. */
function drawPage(placed: readonly Placed[], page: Page, setting: Setting): readonly PageItem[] {
  const drawn = placed.flatMap(({ strip, y, opens, closes }) =>
    strip.draw({ x: page.left, y: page.top + y, opens, closes }),
  );
  const items = drawn.filter((one) => one.type !== 'changed');
  const changed = drawn.flatMap((one) => (one.type === 'changed' ? [one.item] : []));
  if (changed.length === 0) return items;
  return [...items, ...drawBars(changed, page.left), ...drawLegend(items, page, setting)];
}

/** The page's number, centred over the text, its figures' top at `fromTop`. */
function pageNumber(count: number, page: Page, setting: Setting): PageItem {
  const { size, fromTop } = page.number;
  const text = String(count);
  const font = faceOf(setting, { size, bold: false, italic: false, underline: false });
  const width = font.widthOfString(text, size);
  const item = new Line(page.width);
  const height = ((font.ascender - font.descender) / 1000) * size;
  item.inlines = [{ text, x: 0, width, height, font, fontSize: size, color: 'black' }];
  item.x = (page.left + page.width - page.right - width) / 2;
  item.y = fromTop + FIGURE_HEIGHT * size - item.getAscenderHeight();
  return { type: 'line', item };
}
