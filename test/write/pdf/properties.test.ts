import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { composed, h, p, section, withProperties } from '../../support/composed.js';
import { readPdf } from './read-pdf.js';
import { writePdf } from './write.js';

describe('the properties of the file', () => {
  const plain = composed(section(p('a')));

  it('are those of the document, its day at midnight UTC', async () => {
    const { value } = await writePdf(plain);
    const { info, language } = await readPdf(value);
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Title: 'Văn bản ví dụ',
      Author: 'Ban Thường vụ Đảng ủy',
      CreationDate: 'D:20260115000000Z',
    });
    expect(info).not.toHaveProperty('Subject');
    expect(info).not.toHaveProperty('ModDate');
    expect(language).toBe('vi-VN');
    expect(Buffer.from(value ?? []).toString('latin1')).toMatch(/\/DisplayDocTitle true/);
  });

  it.each(['A & B', '<b> "x" \'y\'', ']]> &amp;', 'a\u0001b\uffff'])(
    'leave the metadata well-formed for the title %j',
    async (title) => {
      const { value } = await writePdf(withProperties(plain, { title, author: title }));
      const { xmp, info } = await readPdf(value);
      expect(XMLValidator.validate(xmp)).toBe(true);
      const text = JSON.stringify(new XMLParser().parse(xmp));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML allows none of them
      const kept = title.replaceAll(/[\u0000-\u001f\uffff]/g, '');
      expect(text).toContain(JSON.stringify(kept));
      expect(info).toMatchObject({ Title: title });
    },
  );
});

describe('the outline', () => {
  it('has the headings, nested as they are', async () => {
    const { value } = await writePdf(
      composed(
        section(
          h('Mở đầu', { label: { text: 'I-' } }),
          h('Một', { outline: 2 }),
          h('Hai', { outline: 2 }),
          h('Kết'),
          p('chữ'),
        ),
        section(h('Phụ\nlục', { outline: 3 }), p('chữ')),
      ),
    );
    expect((await readPdf(value)).outline).toEqual([
      {
        title: 'I- Mở đầu',
        items: [
          { title: 'Một', items: [] },
          { title: 'Hai', items: [] },
        ],
      },
      { title: 'Kết', items: [{ title: 'Phụ lục', items: [] }] },
    ]);
  });
});
