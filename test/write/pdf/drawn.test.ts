import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  a4,
  columns,
  composed,
  framed,
  p,
  picture,
  rule,
  section,
  textWidth,
} from '../../support/composed.js';
import { png } from './png.js';
import { readPdf } from './read-pdf.js';
import { writePdf } from './write.js';

describe('a rule', () => {
  it.each([
    ['left', 0],
    ['center', (textWidth - 90) / 2],
    ['right', textWidth - 90],
  ] as const)('on the %s has its exact length and thickness', async (align, left) => {
    const block = rule(90, { align, thickness: 1.25, before: 5, after: 7 });
    const { value } = await writePdf(composed(section(p('a', { after: 0 }), block, p('b'))));
    const [page] = (await readPdf(value)).pages;
    const [stroke] = page?.strokes ?? [];
    expect(stroke?.x1).toBeCloseTo(a4.left + left, 2);
    expect((stroke?.x2 ?? 0) - (stroke?.x1 ?? 0)).toBeCloseTo(90, 3);
    expect(stroke?.thickness).toBe(1.25);
    expect(stroke?.y1).toBeCloseTo(a4.top + 18 + 5 + 0.625, 2);
    expect(page?.lines[1]?.y).toBeCloseTo(a4.top + 18 + 5 + 1.25 + 7 + 14.4, 2);
  });

  it('stands in the middle of its column', async () => {
    const block = columns([200, 260], [[p('a')], [rule(100)]]);
    const [page] = (await readPdf((await writePdf(composed(section(block)))).value)).pages;
    expect(page?.strokes[0]?.x1).toBeCloseTo(a4.left + 200 + 80, 2);
  });
});

describe('a framed paragraph', () => {
  it('has its frame and text in its colour, whole and of its width', async () => {
    const stamp = framed(p('HỎA TỐC', { align: 'center', before: 4, after: 3 }), {
      width: 120,
      thickness: 1.5,
      align: 'right',
    });
    const { value, diagnostics } = await writePdf(composed(section(stamp, p('sau'))));
    expect(diagnostics).toEqual([]);
    const [page] = (await readPdf(value)).pages;
    const [box] = page?.strokes ?? [];
    expect(box?.colour).toBe('#ff0000');
    expect((box?.x2 ?? 0) - (box?.x1 ?? 0) + 1.5).toBeCloseTo(120, 2);
    expect((box?.x2 ?? 0) + 0.75).toBeCloseTo(a4.left + textWidth, 2);
    expect((box?.y1 ?? 0) - 0.75).toBeCloseTo(a4.top + 4, 2);
    const text = page?.lines[0];
    expect((text?.x ?? 0) + (text?.width ?? 0) / 2).toBeCloseTo(a4.left + textWidth - 60, 1);
    const after = page?.lines[1];
    expect((after?.y ?? 0) - 14.4 - (box?.y2 ?? 0) - 0.75).toBeCloseTo(3, 2);
  });
});

describe('a picture', () => {
  const bytes = png(8, 4, false);

  it('is drawn, and pushed to the next page whole', async () => {
    const document = composed(
      section(p('a', { after: 600 }), picture(bytes, { height: 200 }), p('b')),
    );
    const { value, diagnostics } = await writePdf(document);
    expect(diagnostics).toEqual([]);
    const { pages } = await readPdf(value);
    expect(pages.map((page) => page.images)).toEqual([0, 1]);
    expect(pages[1]?.lines.find((line) => line.text === 'b')?.y).toBeCloseTo(
      a4.top + 200 + 14.4,
      2,
    );
  });

  it('of damaged bytes is an error that names its file', async () => {
    const broken = [
      new Uint8Array([1, 2, 3]),
      bytes.slice(0, 60),
      png(8, 4, true, deflateSync(Buffer.alloc(10)).subarray(0, 6)),
    ];
    for (const data of broken) {
      const { value, diagnostics } = await writePdf(composed(section(picture(data))));
      expect(value).toBeUndefined();
      expect(diagnostics.map((one) => [one.code, one.place.file])).toEqual([
        ['hinh-hong', 'content/hinh.png'],
      ]);
    }
  });
});
