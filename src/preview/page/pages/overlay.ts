import { make } from '../element.js';
import { type Say, WORDS } from '../words.js';
import type { Part } from './paragraphs.js';
import type { Size } from './pdf.js';

/** So much of a paragraph is read out. */
const ENOUGH = 160;

/** One element for each paragraph of a page, over its words; sizes in parts of the page. */
export function coverPage(parts: readonly Part[], size: Size, say: Say): readonly HTMLElement[] {
  return parts.map((part) => {
    const element = make('div', {
      class: 'paragraph',
      style: [
        `left: ${share(part.x, size.width)}`,
        `top: ${share(part.y, size.height)}`,
        `width: ${share(part.width, size.width)}`,
        `height: ${share(part.height, size.height)}`,
      ].join('; '),
    });
    element.dataset.paragraph = String(part.paragraph);
    if (part.file === undefined) return element;
    const text = part.text.length > ENOUGH ? `${part.text.slice(0, ENOUGH)}…` : part.text;
    element.setAttribute('role', 'button');
    element.setAttribute('aria-label', say(WORDS.paragraph(text.trim(), part.line ?? 1)));
    element.tabIndex = -1;
    element.dataset.file = part.file;
    element.dataset.line = String(part.line ?? 1);
    return element;
  });
}

const share = (points: number, whole: number): string => `${((100 * points) / whole).toFixed(3)}%`;

/** A place that a paragraph was typed at. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

export function sourceOf(element: HTMLElement): Source | undefined {
  const { file, line } = element.dataset;
  return file === undefined ? undefined : { file, line: Number(line) };
}

/** How long a changed paragraph is marked, in ms; the style sheet makes it fade. */
const MARKED = 2000;

/** Marks paragraphs for a moment. */
export function flash(elements: readonly HTMLElement[]): void {
  for (const element of elements) {
    element.classList.add('changed');
    setTimeout(() => element.classList.remove('changed'), MARKED);
  }
}
