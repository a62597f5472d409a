import { type Line, Renderer } from '../engine.js';

/**
 * pdfmake does not tell what it drew. Here a line may ask: after the renderer has drawn it, its
 * listener gets the text, unless the line lies outside the page, where no one would see it.
 */
const listeners = new WeakMap<Line, (text: string) => void>();
const stock = Renderer.prototype.renderLine;

Renderer.prototype.renderLine = function (line, x, y) {
  stock.call(this, line, x, y);
  const listener = listeners.get(line);
  if (listener === undefined) return;
  const { page } = this.pdfDocument;
  const last = line.inlines.at(-1);
  const right = x + (last === undefined ? 0 : last.x + last.width);
  const inside =
    x >= 0 && y >= 0 && right <= page.width && y + line.getAscenderHeight() <= page.height;
  if (inside) listener(line.inlines.map((inline) => inline.text).join(''));
};

/** Calls `listener` with the text of the line once it has been drawn on a page. */
export function reportDrawn(line: Line, listener: (text: string) => void): void {
  listeners.set(line, listener);
}
