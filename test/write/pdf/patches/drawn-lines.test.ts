import pdfmake from 'pdfmake';
import { describe, expect, it } from 'vitest';
import { Line, type PdfDocument } from '../../../../src/write/pdf/engine.js';
import { reportDrawn } from '../../../../src/write/pdf/patches/drawn-lines.js';
import { bringPages } from '../../../../src/write/pdf/patches/own-layout.js';
import { fonts } from '../write.js';

const family = Object.values(fonts).join('|');

async function drawn(x: number, y: number): Promise<readonly string[]> {
  const seen: string[] = [];
  const line = (pdf: PdfDocument) => {
    const item = new Line(100);
    const font = pdf.provideFont(family, false, false);
    const look = { font, fontSize: 10, height: 10, color: 'black' };
    item.inlines = [
      { text: 'một ', x: 0, width: 20, ...look },
      { text: 'hai', x: 20, width: 20, ...look },
    ];
    item.x = x;
    item.y = y;
    reportDrawn(item, (text) => seen.push(text));
    return item;
  };
  const content = bringPages((pdf) => [
    { pageSize: { width: 200, height: 100 }, items: [{ type: 'line', item: line(pdf) }] },
  ]);
  expect(seen).toEqual([]);
  await pdfmake.createPdf({ content, defaultStyle: { font: family } }).getBuffer();
  return seen;
}

describe('the patch of the renderer', () => {
  it('reports a line once it is drawn', async () => {
    expect(await drawn(0, 0)).toEqual(['một hai']);
    expect(await drawn(160, 90)).toEqual(['một hai']);
  });

  it.each([
    [-1, 0],
    [161, 0],
    [0, -5],
    [0, 95],
  ])('does not count a line at (%d, %d) that leaves the page', async (x, y) => {
    expect(await drawn(x, y)).toEqual([]);
  });
});
