import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/read/docx/index.js';
import { makeDocx, p, r, sketch } from '../../support/make-docx.js';

/** As Google Docs exports: styles of its own, direct looks, lists whose bullets are letters, no marks. */
describe('a file that Google Docs made', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:lang w:val="vi"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b w:val="1"/></w:rPr></w:style>' +
    '<w:style w:type="table" w:styleId="Table1"><w:name w:val="Table1"/></w:style>';
  const level = (n: number, text: string) =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${n === 0 ? 'decimal' : 'lowerLetter'}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, '%1.')}${level(1, '%2.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const look = '<w:rtl w:val="0"/>';
  const item = (words: string, at: number) =>
    p(
      r(words, look),
      `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr><w:rPr><w:u w:val="none"/></w:rPr>`,
    );
  const suggested =
    `<w:ins w:author="Phạm C" w:id="0" w:date="2023-11-28T02:00:00Z">${r('góp ý ', look)}</w:ins>` +
    `<w:del w:author="Phạm C" w:id="1" w:date="2023-11-28T02:00:00Z">${r('bản cũ', look).replaceAll('w:t', 'w:delText')}</w:del>`;
  const body =
    p(r('KẾ HOẠCH', look), '<w:pStyle w:val="Heading1"/>') +
    item('Một', 0) +
    item('Ý nhỏ', 1) +
    item('Hai', 0) +
    p(`${r('Xem ', '<w:rtl w:val="0"/>')}${suggested}<w:commentReference w:id="0"/>`) +
    '<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/></w:tblPr><w:tr><w:tc><w:tcPr/>' +
    `<w:sdt><w:sdtPr/><w:sdtContent>${p(r('ô'))}</w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>`;
  const comments = `<w:comment w:author="Phạm C" w:id="0" w:date="2023-11-28T02:00:00Z">${p(r('Bỏ câu này?'))}</w:comment>`;

  it('reads as any other', () => {
    const { value, diagnostics } = readDocx(
      makeDocx({ body, styles, numbering, comments }),
      'a.docx',
    );
    expect(diagnostics).toEqual([]);
    expect(value && sketch(value)).toEqual([
      '*KẾ HOẠCH*',
      '[1.] Một',
      '[a.] Ý nhỏ',
      '[2.] Hai',
      'Xem +góp ý +-bản cũ-',
      'ô',
    ]);
    expect(value?.paragraphs.every(({ bookmarks }) => bookmarks.length === 0)).toBe(true);
    expect(value?.comments).toMatchObject([
      { author: 'Phạm C', text: 'Bỏ câu này?', paragraph: 4 },
    ]);
  });
});
