import { describe, expect, it } from 'vitest';
import { type Parts, p, r, readMade } from '../../support/make-docx.js';

const level = (n: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const restart = (at: number, n: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${n}"/></w:lvlOverride>`;
const inList = (id: number, at = 0) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
const item = (id: number, at = 0) => p(r('x'), inList(id, at));
const labels = (parts: Parts) => readMade(parts).paragraphs.map(({ label }) => label ?? '');

describe('numbers as Word prints them', () => {
  it('nests, and begins anew below a number of a higher level', () => {
    const numbering =
      abstract(
        1,
        level(0, 'upperRoman', '%1.') +
          level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
          level(2, 'lowerLetter', '%3)'),
      ) + num(1, 1);
    const body = [0, 1, 2, 2, 1, 2, 0, 1].map((at) => item(1, at)).join('');
    expect(labels({ numbering, body })).toEqual([
      'I.',
      '1.1',
      'a)',
      'b)',
      '1.2',
      'a)',
      'II.',
      '2.1',
    ]);
  });

  it.each([
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 28, 'BB'],
    ['decimalZero', 7, '07'],
    ['ordinal', 22, '22nd'],
    ['none', 3, ''],
    ['chineseCounting', 3, '3'],
    ['upperRoman', 2_000_000_000, '2000000000'],
  ])('prints %s %d as %j', (format, start, printed) => {
    const numbering = abstract(1, level(0, format, '%1')) + num(1, 1, restart(0, start));
    expect(labels({ numbering, body: item(1) })).toEqual([printed]);
  });

  it('counts lists of one abstract list on, unless a list says where to begin', () => {
    const numbering =
      abstract(1, level(0, 'decimal', '%1.')) + num(1, 1) + num(2, 1) + num(3, 1, restart(0, 5));
    expect(labels({ numbering, body: [1, 1, 2, 3, 3, 1].map((id) => item(id)).join('') })).toEqual([
      '1.',
      '2.',
      '3.',
      '5.',
      '6.',
      '7.',
    ]);
  });

  it('goes by the style where the paragraph says nothing, and lets the paragraph refuse', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Muc2"><w:basedOn w:val="Muc"/></w:style>' +
      '<w:style w:type="numbering" w:styleId="DanhSach"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      abstract(1, '<w:numStyleLink w:val="DanhSach"/>') +
      abstract(
        2,
        level(0, 'decimal', 'Điều %1.') + level(1, 'decimal', '%2.', '<w:pStyle w:val="Muc"/>'),
      ) +
      num(1, 1) +
      num(2, 2);
    const styled = (style: string, more = '') => p(r('x'), `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      item(2) +
      styled('Muc') +
      styled('Muc2') +
      styled('Muc', inList(0)) +
      styled('Muc', inList(1));
    expect(labels({ styles, numbering, body })).toEqual(['Điều 1.', '1.', '2.', '', 'Điều 2.']);
  });

  it('shows bullets of sign fonts as the signs that they are', () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
    const bullet = (id: number, text: string, name: string) =>
      abstract(id, level(0, 'bullet', text).replace('</w:lvl>', `${font(name)}</w:lvl>`)) +
      num(id, id);
    const numbering =
      bullet(1, '\uf0b7', 'Symbol') +
      bullet(2, '\uf0a7', 'Wingdings') +
      bullet(3, '-', 'Times New Roman') +
      bullet(4, 'o', 'Courier New');
    expect(labels({ numbering, body: [1, 2, 3, 4].map((id) => item(id)).join('') })).toEqual([
      '•',
      '▪',
      '-',
      'o',
    ]);
  });

  it('counts as if every tracked change were accepted', () => {
    const numbering = abstract(1, level(0, 'decimal', '%1.')) + num(1, 1);
    const marked = (name: string) =>
      p(r('x'), `${inList(1)}<w:rPr><w:${name} w:author="A"/></w:rPr>`);
    const row = (properties: string) =>
      `<w:tbl><w:tr><w:trPr>${properties}</w:trPr><w:tc>${item(1)}</w:tc></w:tr></w:tbl>`;
    const body =
      item(1) +
      marked('del') +
      marked('moveFrom') +
      marked('ins') +
      row('<w:del w:author="A"/>') +
      row('') +
      item(1);
    expect(labels({ numbering, body })).toEqual(['1.', '', '', '2.', '', '3.', '4.']);
  });

  it('survives lists that name nothing, or each other', () => {
    const numbering =
      abstract(1, '<w:numStyleLink w:val="A"/>') +
      num(1, 1) +
      num(2, 77) +
      abstract(3, level(0, 'decimal', '%1.%9')) +
      num(3, 3);
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const body = item(1) + item(2) + item(3) + item(99) + p(r('x'), '<w:pStyle w:val="B"/>');
    expect(labels({ numbering, styles, body })).toEqual(['', '', '1.1', '', '']);
  });
});
