import { describe, expect, it } from 'vitest';
import { all, attributes, type Element, first } from '../support/docx-package.js';
import { value } from '../support/read-docx.js';
import { BAO_CAO, KE_HOACH, NAMES, NHA_NUOC, samplePdf, sampleWord } from '../support/sample.js';

/** Twentieths of a point, from the millimetres of the rules. */
const UPRIGHT = { 'w:top': '1134', 'w:bottom': '1134', 'w:left': '1701', 'w:right': '850' };

const sections = (document: Element) => all(document, 'w:sectPr');

describe.each(NAMES)('the Word file of %s', (name) => {
  const word = () => sampleWord(name);

  it('is A4 with margins of 20, 20, 30 and 15 mm and its number 10 mm from the edge', () => {
    for (const section of sections(word().document)) {
      const size = attributes(section, 'w:pgSz');
      const margins = attributes(section, 'w:pgMar');
      const onSide = size['w:orient'] === 'landscape';
      expect([size['w:w'], size['w:h']]).toEqual(onSide ? ['16838', '11906'] : ['11906', '16838']);
      expect(margins['w:header']).toBe('567');
      if (!onSide) expect(margins).toMatchObject(UPRIGHT);
      else {
        const sides = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((one) => margins[one] ?? '');
        expect(sides.sort()).toEqual(Object.values(UPRIGHT).sort());
      }
    }
  });

  it('counts pages anew in each section and hides the number of the first', () => {
    for (const section of sections(word().document)) {
      expect(attributes(section, 'w:pgNumType')['w:start']).toBe('1');
      expect(all(section, 'w:titlePg')).toHaveLength(1);
      const kinds = all(section, 'w:headerReference').map((one) => one.attributes['w:type']);
      expect(kinds).toContain('default');
    }
  });

  it('has a header of size 14 in the middle that holds the number alone, and nothing on the first page', () => {
    const { part, document } = word();
    const relations = all(part('word/_rels/document.xml.rels'), 'Relationship');
    const target = (id: string) =>
      relations.find((one) => one.attributes.Id === id)?.attributes.Target ?? '';
    for (const reference of all(document, 'w:headerReference')) {
      const header = part(`word/${target(reference.attributes['r:id'] ?? '')}`);
      const fields = all(header, 'w:instrText').map((one) => one.children[0]?.text ?? one.text);
      if (reference.attributes['w:type'] === 'first') expect(fields).toEqual([]);
      else {
        expect(fields.map((field) => field.trim())).toEqual(['PAGE']);
        expect(value(header, 'w:jc')).toBe('center');
        expect(value(header, 'w:sz')).toBe('28');
      }
    }
  });

  it('names Times New Roman and no other font', () => {
    const { part, names } = word();
    const parts = names.filter((one) =>
      /^word\/(?:document|styles|numbering|header\d*)\.xml$/.test(one),
    );
    const fonts = parts.flatMap((one) =>
      all(part(one), 'w:rFonts').flatMap((font) => Object.values(font.attributes)),
    );
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  it('speaks Vietnamese', () => {
    const defaults = first(word().part('word/styles.xml'), 'w:docDefaults');
    expect(value(defaults, 'w:lang')).toBe('vi-VN');
  });

  it('sets every paragraph exactly, by a style that a clerk can find by name', () => {
    const { part, paragraphs } = word();
    const styles = all(part('word/styles.xml'), 'w:style').filter(
      (one) => value(one, 'w:name') !== 'Normal' && value(one, 'w:name') !== 'header',
    );
    expect(styles.length).toBeGreaterThan(5);
    for (const style of styles) {
      expect(attributes(style, 'w:spacing')['w:lineRule'], value(style, 'w:name')).toBe('exact');
    }
    const unnamed = paragraphs.filter((one) => one.text.trim() !== '' && one.style === '');
    expect(unnamed.map((one) => one.text)).toEqual([]);
    for (const one of paragraphs) expect(one.style).not.toMatch(/^[a-z]+[A-Z]/);
  });

  it('numbers with Word’s own lists, and its labels are those of the PDF', async () => {
    const { text } = await samplePdf(name);
    const labelled = word().paragraphs.filter((one) => one.label !== '');
    const typed = word().paragraphs.filter((one) =>
      /^(?:[IVX]+[-.]|\d+\.|[a-zđ]\)) /.test(one.text),
    );
    expect(typed.map((one) => one.text)).toEqual([]);
    for (const one of labelled) {
      const opening = one.text.replaceAll('\u00a0', ' ').slice(0, 12);
      expect(text.replaceAll(/- (?=\p{Lu}{2})/gu, '-'), opening).toContain(
        `${one.label} ${opening}`.replaceAll(/- (?=\p{Lu}{2})/gu, '-').slice(0, 10),
      );
    }
  });
});

describe('the styles of the plan', () => {
  const { part, paragraphs } = sampleWord(KE_HOACH);
  const styles = new Map(
    all(part('word/styles.xml'), 'w:style').map((one) => [value(one, 'w:name'), one]),
  );
  const styleOf = (text: string): Element => {
    const found = paragraphs.find((one) => one.text.replaceAll('\u00a0', ' ').startsWith(text));
    return styles.get(found?.style ?? '') ?? first(part('word/styles.xml'), text);
  };
  const isOn = (style: Element, tag: string) =>
    all(style, tag).some((one) => one.attributes['w:val'] !== 'false');

  it.each([
    ['ĐẢNG CỘNG SẢN VIỆT NAM', '30', true, false],
    ['THÀNH ỦY HÀ NỘI', '28', true, false],
    ['Số 195-KH/TU', '28', false, false],
    ['Hà Nội, ngày 24', '28', false, true],
    ['kiểm điểm sâu năm 2023', '28', true, false],
    ['MỤC ĐÍCH, YÊU CẦU', '28', true, false],
    ['Làm rõ những hạn chế', '28', false, false],
    ['T/M BAN THƯỜNG VỤ', '28', true, false],
    ['PHÓ BÍ THƯ', '28', false, false],
    ['Nguyễn Văn A', '28', true, false],
  ])('print «%s» at %s half points, bold %s, italic %s', (text, size, bold, italic) => {
    const style = styleOf(text);
    expect(value(style, 'w:sz')).toBe(size);
    expect(isOn(style, 'w:b')).toBe(bold);
    expect(isOn(style, 'w:i')).toBe(italic);
  });

  it('justify the body, with an indent of 10 mm and 6 pt after', () => {
    const style = styleOf('Hội nghị kiểm điểm của các cơ quan');
    expect(['both', 'distribute']).toContain(value(style, 'w:jc'));
    expect(attributes(style, 'w:ind')['w:firstLine']).toBe('567');
    const {
      'w:line': line = '',
      'w:before': before = '0',
      'w:after': after = '0',
    } = attributes(style, 'w:spacing');
    expect(Number(line)).toBeGreaterThanOrEqual(18 * 20);
    expect(Number(line)).toBeLessThanOrEqual(22 * 20);
    expect(Number(before) + Number(after)).toBeGreaterThanOrEqual(120);
  });
});

describe('the outline', () => {
  it('gives the headings of the plan their levels', () => {
    const headings = sampleWord(KE_HOACH).paragraphs.filter((one) => one.outline !== '');
    const lines = headings.map((one) => `${one.outline} ${one.label} ${one.text}`);
    const first = lines.indexOf('0 I- MỤC ĐÍCH, YÊU CẦU');
    expect(lines.slice(first, first + 4)).toEqual([
      '0 I- MỤC ĐÍCH, YÊU CẦU',
      '1 1. Mục đích',
      '1 2. Yêu cầu',
      '0 II- ĐỐI TƯỢNG, NỘI DUNG',
    ]);
  });

  it('counts «đ)» between «d)» and «e)»', () => {
    const labels = sampleWord(KE_HOACH).paragraphs.map((one) => one.label);
    const at = labels.indexOf('đ)');
    expect(labels.slice(at - 1, at + 2)).toEqual(['d)', 'đ)', 'e)']);
  });
});

describe('tables', () => {
  it.each([KE_HOACH, BAO_CAO, NHA_NUOC])('of %s repeat their head and keep rows whole', (name) => {
    const tables = all(sampleWord(name).document, 'w:tbl').filter(
      (table) => all(table, 'w:tblHeader').length > 0,
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const rows = all(table, 'w:tr');
      const heads = rows.map((row) => all(row, 'w:tblHeader').length);
      expect(heads).toEqual([1, ...rows.slice(1).map(() => 0)]);
    }
  });

  it('stand wherever the record has them', () => {
    const tables = (name: string) =>
      all(sampleWord(name).document, 'w:tbl').filter(
        (table) => all(table, 'w:tblHeader').length > 0,
      ).length;
    expect(tables(KE_HOACH)).toBe(2);
    expect(tables(BAO_CAO)).toBe(2);
  });
});

describe('what the Word file says of itself', () => {
  it('is title, author, language and the day of the document', () => {
    const core = sampleWord(KE_HOACH).part('docProps/core.xml');
    const say = (tag: string) =>
      first(core, tag)
        .children.map((one) => one.text)
        .join('');
    expect(say('dc:title')).toContain('kiểm điểm sâu năm 2023');
    expect(say('dc:creator')).toBe('Thành ủy Hà Nội');
    expect(say('dc:language')).toBe('vi-VN');
    expect(say('dcterms:created')).toBe('2023-11-24T00:00:00Z');
    expect(say('dcterms:modified')).toBe('2023-11-24T00:00:00Z');
  });
});
