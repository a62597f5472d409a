import { describe, expect, it } from 'vitest';
import type { ComposedBlock } from '../../../src/model/composed.js';
import { centred, columns, composed, doc, grid, p, rule, section } from '../../support/composed.js';
import {
  all,
  attributes,
  type Element,
  first,
  openDocx,
  paragraph,
  textOf,
} from '../../support/docx-package.js';

async function bodyOf(...blocks: readonly ComposedBlock[]): Promise<Element> {
  const { document } = await openDocx(doc(...blocks));
  return first(document, 'w:body');
}

function keeps(element: Element): readonly boolean[] {
  return all(element, 'w:p').map((one) =>
    all(one, 'w:keepNext').some((keep) => keep.attributes['w:val'] !== 'false'),
  );
}

function widths(element: Element, tag: string): readonly (string | undefined)[] {
  return all(element, tag).map((one) => one.attributes['w:w']);
}

describe('columns', () => {
  const letterhead = columns(
    [200, 267.75],
    [[centred('THÀNH ỦY HÀ NỘI')], [centred('ĐẢNG CỘNG SẢN VIỆT NAM'), rule(200)]],
  );

  it('are one row without borders or margins, of exact widths, that never splits', async () => {
    const table = first(await bodyOf(letterhead), 'w:tbl');
    expect(widths(table, 'w:gridCol')).toEqual(['4000', '5355']);
    expect(widths(table, 'w:tcW')).toEqual(['4000', '5355']);
    expect(attributes(table, 'w:tblW')).toMatchObject({ 'w:type': 'dxa', 'w:w': '9355' });
    expect(attributes(table, 'w:tblInd')).toMatchObject({ 'w:w': '0' });
    expect(attributes(table, 'w:tblLayout')).toEqual({ 'w:type': 'fixed' });
    expect(all(table, 'w:cantSplit')).toHaveLength(1);
    const edges = first(table, 'w:tblBorders').children.map((edge) => edge.attributes['w:val']);
    expect(edges).toEqual(['none', 'none', 'none', 'none', 'none', 'none']);
    expect(first(table, 'w:tblCellMar').children.map((side) => side.attributes['w:w'])).toEqual([
      '0',
      '0',
      '0',
      '0',
    ]);
  });

  it('keep the paragraph before on their page where they must, and only then', async () => {
    const signature = columns([200, 200], [[centred('Nơi nhận')], [centred('BÍ THƯ')]], {
      keepWithPrevious: true,
    });
    const body = await bodyOf(p('Một'), p('Hai'), signature);
    expect(keeps(paragraph(body, 'Một'))).toEqual([false]);
    expect(keeps(paragraph(body, 'Hai'))).toEqual([true]);
    expect(keeps(paragraph(await bodyOf(p('Hai'), letterhead), 'Hai'))).toEqual([false]);
  });

  it('keep a table before them by its last row and the space below it', async () => {
    const table = grid(
      [100, 100],
      [
        ['TT', 'Việc'],
        ['1', 'a'],
        ['2', 'b'],
      ],
      { after: 6 },
    );
    const signature = columns([200], [[centred('BÍ THƯ')]], { keepWithPrevious: true });
    const body = await bodyOf(table, signature);
    expect(all(body, 'w:tr').slice(0, 3).map(keeps)).toEqual([
      [true, true], // the header is never left alone
      [false, false],
      [true, true],
    ]);
    const spacer = body.children[1];
    expect(spacer?.tag).toBe('w:p');
    expect(spacer && keeps(spacer)).toEqual([true]);
  });

  it('end every cell with a paragraph, even an empty cell', async () => {
    const inner = columns([50], [[centred('trong')]]);
    const body = await bodyOf(columns([100, 100], [[inner], []]));
    for (const cell of all(body, 'w:tc')) expect(cell.children.at(-1)?.tag).toBe('w:p');
  });
});

describe('space below a table', () => {
  const one = (after: number) => columns([100], [[centred('x')]], { after });

  it('is a line of 1 pt and the rest below it, which a page end swallows', async () => {
    const body = await bodyOf(one(18), p('sau'));
    expect(body.children.map((child) => child.tag)).toEqual(['w:tbl', 'w:p', 'w:p', 'w:sectPr']);
    const spacing = body.children[1] && attributes(body.children[1], 'w:spacing');
    expect(spacing).toMatchObject({ 'w:line': '20', 'w:lineRule': 'exact', 'w:after': '340' });
  });

  it('is no paragraph at all where none is asked for and text follows', async () => {
    const body = await bodyOf(one(0), p('sau'));
    expect(body.children.map((child) => child.tag)).toEqual(['w:tbl', 'w:p', 'w:sectPr']);
  });

  it('is one twip at the end of a section: the table may fill its page to the last point', async () => {
    for (const last of [one(0), one(10)]) {
      const { document } = await openDocx(composed(section(p('a'), last), section(last)));
      const closing = all(document, 'w:p').filter((each) => textOf(each) === '');
      expect(closing).toHaveLength(2);
      for (const each of closing)
        expect(attributes(each, 'w:spacing')).toMatchObject({
          'w:line': '1',
          'w:lineRule': 'exact',
          'w:before': '0',
          'w:after': '0',
        });
    }
  });

  it('parts tables that would run together, and ends a section', async () => {
    const body = await bodyOf(one(0), one(0));
    expect(body.children.map((child) => child.tag)).toEqual([
      'w:tbl',
      'w:p',
      'w:tbl',
      'w:p',
      'w:sectPr',
    ]);
  });
});

describe('a grid', () => {
  const table = grid(
    [40, 200.35, 227.4],
    [
      ['TT', 'Nội dung', 'Thời hạn'],
      ['1', 'Rà soát quy chế', '31/12/2023'],
    ],
  );

  it('has borders, exact widths, its padding, whole rows and repeated header rows', async () => {
    const found = first(await bodyOf(table), 'w:tbl');
    expect(widths(found, 'w:gridCol')).toEqual(['800', '4007', '4548']);
    expect(attributes(found, 'w:tblW')).toMatchObject({ 'w:w': '9355' });
    expect(attributes(found, 'w:tblInd')).toMatchObject({ 'w:w': '0' });
    const edges = first(found, 'w:tblBorders').children.map((edge) => edge.attributes);
    expect(edges).toHaveLength(6);
    for (const edge of edges) expect(edge).toMatchObject({ 'w:val': 'single', 'w:sz': '4' });
    // Padding from the inner edge of the border: 5.4 pt and half of 0.5 pt.
    const margins = first(found, 'w:tblCellMar').children.map((side) => side.attributes['w:w']);
    expect(margins).toEqual(['40', '113', '40', '113']);
    const rows = all(found, 'w:tr');
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1]);
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0]);
    expect(all(found, 'w:tc').map(textOf)).toEqual([
      'TT',
      'Nội dung',
      'Thời hạn',
      '1',
      'Rà soát quy chế',
      '31/12/2023',
    ]);
  });

  it('has a paragraph in a cell without words', async () => {
    const found = first(
      await bodyOf(
        grid(
          [50, 50],
          [
            ['', 'x'],
            [[], 'y'],
          ],
        ),
      ),
      'w:tbl',
    );
    for (const cell of all(found, 'w:tc')) expect(all(cell, 'w:p')).toHaveLength(1);
  });
});
