import { HEADER_ZONE, type SeenLine, type SeenPage, type SeenPdf } from './read-pdf.js';

/** The figures of the sheet, by hand from the rules: A4, 20/20/30/15 mm, 10 mm first-line indent. */
export const MM = 72 / 25.4;
export const SHEET = { width: 595.28, height: 841.89 };
export const LEFT = 30 * MM;
export const RIGHT = SHEET.width - 15 * MM;
export const TOP = 20 * MM;
export const BOTTOM = SHEET.height - 20 * MM;
export const INDENT = LEFT + 10 * MM;

export const isLandscape = (page: SeenPage): boolean => page.width > page.height;

/** The lines of the text block: all but the page number. */
export const linesIn = (page: SeenPage): readonly SeenLine[] =>
  page.lines.filter((line) => line.y > HEADER_ZONE);

export const pageNumber = (page: SeenPage): SeenLine | undefined =>
  page.lines.find((line) => line.y <= HEADER_ZONE);

/** An annex begins where a page opens with «Phụ lục». */
export const opensAnnex = (page: SeenPage): boolean =>
  /^Phụ lục\b/i.test(linesIn(page)[0]?.text ?? '');

/** The pages before the first annex. */
export function mainPages(pdf: SeenPdf): readonly SeenPage[] {
  const annex = pdf.pages.findIndex(opensAnnex);
  return annex < 0 ? pdf.pages : pdf.pages.slice(0, annex);
}

/** Whether a line stands between the upright borders of a table. */
export const inTable = (page: SeenPage, line: SeenLine): boolean =>
  page.strokes.some((one) => one.y2 - one.y1 > 5 && one.y1 < line.y && one.y2 > line.y - line.size);

const SIGNING = /^(?:Nơi nhận:|T\/M |K\/T |T\/L |NGƯỜI GHI BIÊN BẢN|NGƯỜI TỰ KIỂM ĐIỂM)/;

/** The body's lines of each main page: from the first indented paragraph to the signing. */
export function bodyPages(pdf: SeenPdf): readonly (readonly SeenLine[])[] {
  let begun = false;
  let ended = false;
  return mainPages(pdf).map((page) => {
    const lines = linesIn(page);
    const first = begun ? 0 : lines.findIndex((line) => Math.abs(line.x - INDENT) < 0.6);
    if (first < 0 || ended) return [];
    begun = true;
    const last = lines.findIndex((line) => SIGNING.test(line.text));
    ended = last >= 0;
    return lines.slice(first, ended ? last : undefined).filter((line) => !inTable(page, line));
  });
}

/** Body text set flush left goes on from the line above. */
export const goesOn = (line: SeenLine): boolean => Math.abs(line.x - LEFT) < 0.6;
