import { make, setAll } from '../element.js';
import type { Drawing, Pdf, Size } from './pdf.js';

/** The pages as elements in a column that scrolls. */
export interface Sheets {
  readonly element: HTMLElement;
  /** Lays out so many pages of these sizes, in points; `scale`: CSS pixels a point. */
  lay(sizes: readonly Size[], scale: number): void;
  put(index: number, drawing: Drawing, pdf: Pdf): void;
  cover(index: number, paragraphs: readonly HTMLElement[]): void;
  /** Which pages are to be drawn, the visible ones first: those that are not as they should be. */
  missing(pdf: Pdf, scale: number, reach: number): readonly number[];
  /** Takes the drawings of far pages away: a long report would fill the memory. */
  clear(reach: number): void;
  /** The page at the middle of the screen, counted from 0. */
  current(): number;
}

interface Sheet {
  readonly element: HTMLElement;
  readonly cover: HTMLElement;
  drawing?: Drawing;
  pdf?: Pdf;
}

export function createSheets(view: HTMLElement, label: (index: number) => string): Sheets {
  const element = make('div', { class: 'sheets' });
  const sheets: Sheet[] = [];
  const add = (): void => {
    const cover = make('div', { class: 'cover' });
    const sheet = make('div', { class: 'sheet', role: 'group' }, cover);
    sheet.setAttribute('aria-label', label(sheets.length));
    sheets.push({ element: sheet, cover });
    element.append(sheet);
  };
  /** How far a page lies from what is seen, in CSS pixels; 0 for a page that is seen. */
  const distanceOf = ({ element: one }: Sheet): number => {
    const top = one.offsetTop - view.scrollTop;
    return Math.max(0, top - view.clientHeight, -(top + one.offsetHeight));
  };
  return {
    element,
    lay: (sizes, scale) => {
      while (sheets.length < sizes.length) add();
      for (const gone of sheets.splice(sizes.length)) gone.element.remove();
      for (const [index, { width, height }] of sizes.entries()) {
        const style = `width: ${width * scale}px; height: ${height * scale}px`;
        const sheet = sheets[index];
        if (sheet !== undefined) setAll(sheet.element, { style });
      }
    },
    put: (index, drawing, pdf) => {
      const sheet = sheets[index];
      if (sheet === undefined) return;
      sheet.element.insertBefore(drawing.canvas, sheet.cover);
      sheet.drawing?.canvas.remove();
      sheet.drawing = drawing;
      sheet.pdf = pdf;
    },
    cover: (index, paragraphs) => sheets[index]?.cover.replaceChildren(...paragraphs),
    missing: (pdf, scale, reach) =>
      sheets
        .map((sheet, index) => ({ sheet, index, distance: distanceOf(sheet) }))
        .filter(({ sheet, distance }) => {
          const isDrawn = sheet.pdf === pdf && sheet.drawing?.scale === scale;
          return !isDrawn && distance <= reach * view.clientHeight;
        })
        .sort((a, b) => a.distance - b.distance)
        .map(({ index }) => index),
    clear: (reach) => {
      for (const sheet of sheets) {
        if (sheet.drawing === undefined || distanceOf(sheet) <= reach * view.clientHeight) continue;
        sheet.drawing.canvas.remove();
        delete sheet.drawing;
      }
    },
    current: () => {
      const middle = view.scrollTop + view.clientHeight / 2;
      const after = sheets.findIndex((one) => one.element.offsetTop > middle);
      return Math.max(0, (after < 0 ? sheets.length : after) - 1);
    },
  };
}
