import pdfmake from 'pdfmake';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../read-pdf.js';
import { fonts } from '../write.js';

describe('the patch of the layout', () => {
  it('is still needed: pdfmake drops a block that is taller than a page', async () => {
    const family = Object.values(fonts).join('|');
    const stack = Array.from({ length: 60 }, (_, k) => `dòng ${k}`);
    const pdf = pdfmake.createPdf({
      content: ['trước', { stack, unbreakable: true }],
      defaultStyle: { font: family, fontSize: 14 },
    });
    const { text } = await readPdf(new Uint8Array(await pdf.getBuffer()));
    expect(text).toContain('trước');
    expect(text).not.toContain('dòng 59');
  });
});
