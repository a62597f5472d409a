import { describe, expect, it } from 'vitest';
import { findLostWords, missingWords } from '../../../src/write/pdf/ink.js';
import { b, columns, composed, grid, i, p, section } from '../../support/composed.js';
import { writePdf } from './write.js';

describe('missing words', () => {
  it.each([
    ['một hai ba', 'một haiba', []],
    ['Văn-phòng', 'Văn- phòng', []],
    ['đầu bảng', 'đầubảngđầu bảng', []],
    ['', '', []],
    ['một hai ba', 'một ba', ['hai']],
    ['một hai ba', '', ['một', 'hai', 'ba']],
    ['một hai ba', 'một hai b', ['ba']],
    ['hai hai', 'hai', ['hai']],
    ['một', 'một mộ', ['một']],
  ])('of %j where %j was drawn', (text, drawn, lost) => {
    expect(missingWords(text, drawn)).toEqual(lost);
  });

  it('are an error at their place, in cells too', () => {
    const inCell = p('trong bảng', { line: 7 });
    const document = composed(
      section(p('đủ cả'), columns([100], [[grid([100], [[[inCell]]])]]), p('hết', { line: 9 })),
    );
    const drawn = new Map([
      ['đủ cả', 'đủcả'],
      ['trong bảng', 'trong'],
      ['hết', 'hết'],
    ]);
    const ink = {
      of: (paragraph: typeof inCell) => drawn.get(paragraph.runs[0]?.text ?? '') ?? '',
    };
    const found = findLostWords(document, ink, { file: 'x.md', line: 1, column: 1 });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'mat-chu', severity: 'error', place: { line: 7 } });
    expect(found[0]?.message.vi).toContain('bảng');
  });
});

describe('a document that cannot be shown whole', () => {
  it('has no PDF: words off the page are lost', async () => {
    const { value, diagnostics } = await writePdf(
      composed(section(p('thấy được'), p('ra ngoài', { left: 900, right: -900, line: 4 }))),
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => [one.code, one.place.line])).toEqual([['mat-chu', 4]]);
    expect(diagnostics[0]?.message.vi).toContain('ra ngoài');
  });

  it('has no PDF: the font lacks a character, named with its run', async () => {
    const { value, diagnostics } = await writePdf(
      composed(section(p(['được ', b('☐ và 漢☐')], { line: 3 }), p(i('ổn ẫ ₫ – “”'), { line: 5 }))),
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'thieu-chu-trong-phong', place: { line: 3 } });
    expect(diagnostics[0]?.message.vi).toContain('“☐” (U+2610), “漢” (U+6F22)');
  });

  it('says so of a label too, at the record where no place is known', async () => {
    const { diagnostics } = await writePdf(composed(section(p('a', { label: { text: '☑' } }))));
    expect(diagnostics.map((one) => [one.code, one.place.file])).toEqual([
      ['thieu-chu-trong-phong', 'vi-du.md'],
    ]);
  });
});
