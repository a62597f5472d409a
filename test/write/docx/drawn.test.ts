import { describe, expect, it } from 'vitest';
import { centred, columns, doc, framed, p, picture, rule } from '../../support/composed.js';
import { all, attributes, first, openDocx, paragraph } from '../../support/docx-package.js';
import { PNG } from '../../support/png.js';

describe('a rule', () => {
  it('is as long as its indents leave it in its column', async () => {
    const { document } = await openDocx(
      doc(
        rule(100, { align: 'left', before: 2, after: 9, thickness: 0.75 }),
        columns([200, 267.75], [[rule(60)], [rule(90, { align: 'right' })]]),
      ),
    );
    const [wide, centre, right] = all(document, 'w:p').filter((one) => all(one, 'w:pBdr').length);
    if (wide === undefined || centre === undefined || right === undefined) throw new Error('rules');
    // The text is 165 mm wide: 9354 twips.
    expect(attributes(wide, 'w:ind')).toMatchObject({ 'w:left': '0', 'w:right': '7354' });
    expect(attributes(centre, 'w:ind')).toMatchObject({ 'w:left': '1400', 'w:right': '1400' });
    expect(attributes(right, 'w:ind')).toMatchObject({ 'w:left': '3555', 'w:right': '0' });
    expect(attributes(wide, 'w:spacing')).toMatchObject({
      'w:before': '40',
      'w:line': '20',
      'w:lineRule': 'exact',
      'w:after': '160', // with its own line of 1 pt: 9 pt
    });
    const border = first(wide, 'w:pBdr').children;
    expect(border.map((edge) => edge.tag)).toEqual(['w:top']);
    expect(border[0]?.attributes).toMatchObject({ 'w:sz': '6', 'w:space': '0' });
  });
});

describe('a framed paragraph', () => {
  it('has the frame’s width between its borders, and its colour', async () => {
    const stamp = framed(centred('HỎA TỐC', { font: { bold: true } }), {
      width: 110,
      thickness: 1.5,
      align: 'center',
    });
    const { document } = await openDocx(doc(columns([200, 100], [[stamp], [centred('x')]])));
    const found = paragraph(document, 'HỎA TỐC');
    // (200 - 110) / 2 + 1.5 = 46.5 pt; Word draws the border outside the indent.
    expect(attributes(found, 'w:ind')).toMatchObject({ 'w:left': '930', 'w:right': '930' });
    expect(first(found, 'w:pBdr').children.map((edge) => edge.attributes)).toEqual(
      Array(4).fill({ 'w:val': 'single', 'w:color': 'FF0000', 'w:sz': '12', 'w:space': '0' }),
    );
    expect(attributes(first(found, 'w:r'), 'w:color')).toEqual({ 'w:val': 'FF0000' });
  });
});

describe('a picture', () => {
  it('is inline, in its size, with its words, on a line that grows', async () => {
    const { document, names } = await openDocx(
      doc(p('trước'), picture(PNG, { alt: 'Sơ đồ', after: 6 })),
    );
    const line = all(document, 'w:p').at(-1);
    if (line === undefined) throw new Error('no line');
    expect(attributes(line, 'wp:extent')).toEqual({ cx: '1270000', cy: '635000' });
    expect(attributes(line, 'wp:docPr')).toMatchObject({ id: '1', descr: 'Sơ đồ' });
    expect(attributes(line, 'w:spacing')).toMatchObject({ 'w:lineRule': 'auto', 'w:after': '120' });
    expect(attributes(line, 'w:jc')).toEqual({ 'w:val': 'center' });
    expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  });
});
