import { describe, expect, it } from 'vitest';
import type { Composed, ComposedBlock } from '../../../src/model/composed.js';
import { b, bodyFont, bodyLook, centred, doc, i, p, r } from '../../support/composed.js';
import { all, attributes, first, openDocx, paragraph, textOf } from '../../support/docx-package.js';

/** A document that has a style for headings besides the body's. */
function withHeading(...blocks: readonly ComposedBlock[]): Composed {
  const document = doc(...blocks);
  const font = { ...bodyFont, bold: true };
  const look = { ...bodyLook, firstLine: 28.35, keepNext: true, outline: 1 };
  const style = { id: 'muc-1', name: 'Mục cấp 1', font, look };
  return { ...document, styles: [...document.styles, style] };
}

describe('named styles', () => {
  it('carry every figure, in twips and half-points, and Word shows their names', async () => {
    const docx = await openDocx(withHeading(p('x')));
    const styles = all(docx.part('word/styles.xml'), 'w:style');
    const style = styles.find((s) => s.attributes['w:styleId'] === 'muc-1');
    if (style === undefined) throw new Error('no style');
    expect(attributes(style, 'w:name')).toEqual({ 'w:val': 'Mục cấp 1' });
    expect(attributes(style, 'w:basedOn')).toEqual({ 'w:val': 'Normal' });
    expect(attributes(style, 'w:spacing')).toEqual({
      'w:before': '0',
      'w:after': '120',
      'w:line': '360',
      'w:lineRule': 'exact',
    });
    expect(attributes(style, 'w:ind')).toMatchObject({ 'w:left': '0', 'w:firstLine': '567' });
    expect(attributes(style, 'w:jc')).toEqual({ 'w:val': 'both' });
    expect(attributes(style, 'w:outlineLvl')).toEqual({ 'w:val': '0' });
    expect(attributes(style, 'w:sz')).toEqual({ 'w:val': '28' });
    expect(first(style, 'w:keepNext').attributes).toEqual({});
    expect(styles.map((s) => s.attributes['w:styleId']).sort()).toEqual(
      ['Header', 'Normal', 'body', 'muc-1'].sort(),
    );
  });

  it('have no comma in their names, which Word would take for a second name', async () => {
    const document = doc(p('x'));
    const styles = document.styles.map((style) => ({ ...style, name: 'Khoản, điểm' }));
    const docx = await openDocx({ ...document, styles });
    const names = all(docx.part('word/styles.xml'), 'w:name').map(
      (name) => name.attributes['w:val'],
    );
    expect(names).toContain('Khoản - điểm');
  });

  it('take font and language from the document, without kerning, with widow control', async () => {
    const docx = await openDocx(doc(p('x')));
    const styles = docx.part('word/styles.xml');
    expect(attributes(styles, 'w:rFonts')).toEqual({
      'w:ascii': 'Times New Roman',
      'w:hAnsi': 'Times New Roman',
      'w:eastAsia': 'Times New Roman',
      'w:cs': 'Times New Roman',
    });
    expect(attributes(styles, 'w:lang')).toMatchObject({ 'w:val': 'vi-VN' });
    expect(all(styles, 'w:kern')).toEqual([]);
    const normal = all(styles, 'w:style').find((one) => one.attributes['w:default'] === '1');
    expect(normal && attributes(normal, 'w:sz')).toEqual({ 'w:val': '28' });
    expect(first(styles, 'w:widowControl').attributes['w:val'] ?? 'true').toBe('true');
  });
});

describe('a paragraph', () => {
  it('that looks like its style says nothing but the style', async () => {
    const { document } = await openDocx(doc(p('Như kiểu')));
    const found = paragraph(document, 'Như kiểu');
    expect(first(found, 'w:pPr').children.map((child) => child.tag)).toEqual(['w:pStyle']);
    expect(all(found, 'w:rPr')).toEqual([]);
  });

  it('that differs says the difference and no more', async () => {
    const { document } = await openDocx(
      doc(p([b('Đậm'), ' thường ', i('nghiêng')], { before: 3.5, align: 'left' })),
    );
    const found = paragraph(document, 'Đậm');
    expect(attributes(found, 'w:spacing')).toEqual({ 'w:before': '70' });
    expect(attributes(found, 'w:jc')).toEqual({ 'w:val': 'left' });
    expect(all(found, 'w:ind')).toEqual([]);
    const marks = all(found, 'w:r').map((run) => all(run, 'w:rPr').flatMap((x) => x.children));
    expect(marks.map((run) => run.map((mark) => mark.tag))).toEqual([
      ['w:b', 'w:bCs'],
      [],
      ['w:i', 'w:iCs'],
    ]);
  });

  it('undoes what the style has and it has not', async () => {
    const { document } = await openDocx(withHeading({ ...p(r('Thường')), style: 'muc-1' }));
    const found = paragraph(document, 'Thường');
    expect(attributes(found, 'w:b')).toEqual({ 'w:val': 'false' });
    expect(attributes(found, 'w:keepNext')).toEqual({ 'w:val': 'false' });
  });

  it('hangs a negative first line', async () => {
    const { document } = await openDocx(doc(p('Treo', { left: 20, firstLine: -10 })));
    expect(attributes(paragraph(document, 'Treo'), 'w:ind')).toMatchObject({
      'w:left': '400',
      'w:hanging': '200',
    });
  });

  it('is a heading by its own outline level where its style has none', async () => {
    const { document } = await openDocx(doc(centred('Tiêu đề', { outline: 1 })));
    expect(attributes(paragraph(document, 'Tiêu đề'), 'w:outlineLvl')).toEqual({ 'w:val': '0' });
  });

  it('keeps hard breaks, no-break spaces and characters that XML knows', async () => {
    const text = 'Dòng một & <hai>\nTP.\u00a0Hà Nội “x”\n';
    const { document, part } = await openDocx(doc(p(text)));
    expect(textOf(paragraph(document, 'Dòng'))).toBe(text);
    const settings = part('word/settings.xml');
    expect(all(settings, 'w:doNotExpandShiftReturn')).toHaveLength(1);
    expect(attributes(settings, 'w:compatSetting')).toMatchObject({ 'w:val': '15' });
  });

  it('has a mark of Word’s own for the unbreakable hyphen', async () => {
    const { document } = await openDocx(doc(p('Số 195\u2011KH/TU')));
    const found = paragraph(document, 'Số 195');
    expect(all(found, 'w:noBreakHyphen')).toHaveLength(1);
    expect(textOf(found)).toBe('Số 195KH/TU');
  });

  it('that is empty is an empty line of its height', async () => {
    const { document } = await openDocx(doc(p('', { lineHeight: 20 })));
    expect(attributes(first(document, 'w:p'), 'w:spacing')).toEqual({
      'w:line': '400',
      'w:lineRule': 'exact',
    });
  });
});
