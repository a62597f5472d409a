import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../src/build/text/index.js';
import { makeDocx, type Parts, p, r } from '../support/make-docx.js';
import { makePdf } from '../support/make-pdf.js';

const BY = 'w:author="Nguyễn Văn A"';
const ins = (inside: string) => `<w:ins ${BY}>${inside}</w:ins>`;
const del = (inside: string) => `<w:del ${BY}>${inside}</w:del>`;
const mark = (name: string) => `<w:rPr><w:${name} ${BY}/></w:rPr>`;

async function textOf(parts: Parts, lang: 'vi' | 'en' = 'vi'): Promise<readonly string[]> {
  const { value = '' } = await textOfFile(makeDocx(parts), 'tạm', lang);
  expect(value).toMatch(/\n$/);
  return value.slice(0, -1).split('\n');
}

describe('the text of a Word file', () => {
  it('has one sentence a line, numbers before them, and points close together', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const item = (words: string) => p(r(words), '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const body =
      p(r('Câu một. Câu hai.')) + p('') + item('Điểm một.') + item('Điểm hai. Thêm.') + p(r('Hết'));
    expect(await textOf({ body, numbering })).toEqual([
      'Câu một.',
      'Câu hai.',
      '',
      'a) Điểm một.',
      'b) Điểm hai.',
      'Thêm.',
      '',
      'Hết',
    ]);
  });

  it('marks tracked changes as git marks words, in each sentence that they reach', async () => {
    const body =
      p(r('Hạn ngày ') + del(r('15')) + ins(r('20')) + r(' tháng 12.')) +
      p(ins(r('Câu mới. Câu nữa.')), mark('ins')) +
      p(r('Nối'), mark('del')) +
      p(`<w:moveFrom ${BY}>${r('chỗ cũ')}</w:moveFrom>`) +
      p(`<w:moveTo ${BY}>${r('chỗ mới')}</w:moveTo>`);
    expect(await textOf({ body })).toEqual([
      'Hạn ngày [-15-]{+20+} tháng 12.',
      '',
      '{+Câu mới.+}',
      '{+Câu nữa.+}',
      '',
      'Nối[-¶-]',
      '',
      '[-chỗ cũ-](chuyển đi)',
      '',
      '{+chỗ mới+}(chuyển đến)',
      '',
      'Sửa đổi chưa duyệt của: Nguyễn Văn A (5)',
    ]);
  });

  it('writes a table row by row, and what only stands side by side one under the other', async () => {
    const cell = (...words: string[]) => `<w:tc>${words.map((one) => p(r(one))).join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const gone = `<w:tr><w:trPr><w:del ${BY}/></w:trPr>${cell('2')}<w:tc>${p(del(r('Sở')))}</w:tc></w:tr>`;
    const inner = `<w:tbl>${row(cell('trong'))}${row(cell('bảng'))}</w:tbl>`;
    const body =
      `<w:tbl>${row(cell('THÀNH ỦY', '*'), cell('ĐẢNG'))}</w:tbl>` +
      `<w:tbl>${row(cell('TT'), cell('Đơn vị'))}${row(cell('1'), cell('Quận', 'ủy'))}${gone}${row(cell('3'), `<w:tc>${inner}${p(r('sau'))}</w:tc>`)}</w:tbl>`;
    expect((await textOf({ body })).slice(0, -2)).toEqual([
      'THÀNH ỦY',
      '*',
      '',
      'ĐẢNG',
      '',
      '| TT       | Đơn vị |',
      '| 1        | Quận ủy |',
      '[-| 2        | Sở |-]',
      '| 3        | trong bảng sau |',
    ]);
  });

  it('puts comments at the end, and leaves out page numbers', async () => {
    const body =
      p(`<w:commentRangeStart w:id="1"/>${r('đoạn này')}<w:commentRangeEnd w:id="1"/>`) +
      '<w:sectPr><w:headerReference r:id="header"/><w:footerReference r:id="footer"/></w:sectPr>';
    const comments = `<w:comment w:id="1" w:author="Trần B" w:date="2023-11-20T08:00:00Z">${p(r('xem lại'))}${p(r('số liệu'))}</w:comment>`;
    const parts = { body, comments, header: p(r('2')), footer: p(r('Dự thảo lần 1')) };
    expect(await textOf(parts)).toEqual([
      'đoạn này',
      '',
      'Chân trang: Dự thảo lần 1',
      '',
      'Ý kiến:',
      '- Trần B (20/11/2023) về «đoạn này»: xem lại / số liệu',
    ]);
    expect((await textOf(parts, 'en')).slice(2)).toEqual([
      'Footer: Dự thảo lần 1',
      '',
      'Comments:',
      '- Trần B (20/11/2023) about «đoạn này»: xem lại / số liệu',
    ]);
  });
});

describe('the text of a PDF', () => {
  it('tells where a page ends, and goes by the bytes of a file, not its name', async () => {
    const bytes = await makePdf((pen) => pen.text('Câu một. Câu hai.').addPage().text('Trang sau'));
    const { value } = await textOfFile(bytes, 'tên-không-đuôi', 'vi');
    expect(value).toBe('Câu một.\nCâu hai.\n\n--- trang 2 ---\n\nTrang sau\n');
  });
});
