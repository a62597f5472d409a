import { describe, expect, it, vi } from 'vitest';
import { readPdf } from '../../../src/read/pdf/index.js';
import { makePdf } from '../../support/make-pdf.js';
import { PNG } from '../../support/png.js';

const LONG =
  'Các cơ quan, đơn vị, cá nhân kiểm điểm chưa bảo đảm nội dung, yêu cầu thì phải kiểm điểm lại theo yêu cầu của Ban Thường vụ; kết quả kiểm điểm lại được báo cáo trước ngày 15 tháng 01.';

async function pagesOf(...drawn: Parameters<typeof makePdf>) {
  const { value, diagnostics } = await readPdf(await makePdf(...drawn), 'thu.pdf');
  expect(diagnostics).toEqual([]);
  return value ?? [];
}

describe('the words of a PDF', () => {
  it('joins the lines of a paragraph, and leaves points of a list apart', async () => {
    const [page] = await pagesOf((pen) => {
      pen.text(`a) ${LONG}`).text(`b) ${LONG}`).text('Hết.');
    });
    expect(page?.paragraphs).toEqual([`a) ${LONG}`, `b) ${LONG}`, 'Hết.']);
    expect(page?.lines.length).toBeGreaterThan(5);
  });

  it('reads columns one after the other, and tells cells on one line apart', async () => {
    const [page] = await pagesOf((pen) => {
      pen.text('THÀNH ỦY', 70, 70).text('*', 70, 90).text('ĐẢNG CỘNG SẢN', 350, 70);
      pen.text('TT', 70, 200).text('Đơn vị', 150, 200).text('Ngày', 350, 200);
    });
    expect(page?.paragraphs).toEqual(['THÀNH ỦY', '*', 'ĐẢNG CỘNG SẢN', 'TT  Đơn vị  Ngày']);
  });

  it('reads page by page', async () => {
    const pages = await pagesOf((pen) => pen.text('một').addPage().text('hai'));
    expect(pages.map(({ paragraphs }) => paragraphs)).toEqual([['một'], ['hai']]);
  });

  it('reads what a password only guards from changes', async () => {
    const locked = { ownerPassword: 'chu', permissions: { modifying: false } };
    const [page] = await pagesOf((pen) => pen.text('đọc được'), locked);
    expect(page?.paragraphs).toEqual(['đọc được']);
  });

  it('takes nothing away from the bytes that it is given', async () => {
    const bytes = await makePdf((pen) => pen.text('một'));
    const copy = bytes.slice();
    for (const given of [bytes, Buffer.from(bytes.buffer)]) {
      expect((await readPdf(given, 'thu.pdf')).diagnostics).toEqual([]);
    }
    expect(bytes).toEqual(copy);
  });
});

describe('PDFs without words to be had', () => {
  const picture = Buffer.from(PNG);

  it.each([
    ['a scan', () => makePdf((pen) => pen.image(picture, 0, 0, { width: 500 })), 'pdf-ban-quet'],
    ['an empty page', () => makePdf(() => {}), 'pdf-khong-co-chu'],
    [
      'one with a password',
      () => makePdf((pen) => pen.text('kín'), { userPassword: 'x' }),
      'pdf-co-mat-khau',
    ],
    ['one that is torn to bits', async () => new TextEncoder().encode('%PDF-1.7\nrác'), 'pdf-hong'],
    ['a text', async () => new TextEncoder().encode('chữ thường'), 'pdf-khong-phai'],
    ['nothing', async () => new Uint8Array(), 'pdf-khong-phai'],
  ])('tells %s, and prints nothing itself', async (_, made, code) => {
    const said = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
    const { value, diagnostics } = await readPdf(await made(), 'gui/về.pdf');
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => [one.code, one.place.file])).toEqual([[code, 'gui/về.pdf']]);
    expect(diagnostics[0]?.hint?.vi).toMatch(/\.$/);
    for (const one of said) expect(one).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('names the pages that hold none', async () => {
    const bytes = await makePdf((pen) =>
      pen.text('một').addPage().image(picture, 0, 0, { width: 500 }).addPage().text('ba'),
    );
    const { value, diagnostics } = await readPdf(bytes, 'thu.pdf');
    expect(value?.map(({ paragraphs }) => paragraphs)).toEqual([['một'], [], ['ba']]);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning pdf-trang-khong-chu',
    ]);
    expect(diagnostics[0]?.message.vi).toContain('trang 2:');
  });

  it('says that words may be lacking where the end is cut off', async () => {
    const bytes = await makePdf((pen) => pen.text('một').addPage().text('hai'));
    const { diagnostics } = await readPdf(bytes.subarray(0, bytes.length - 30), 'thu.pdf');
    expect(diagnostics.map(({ code }) => code)).toEqual(['pdf-hong-mot-phan']);
  });
});
