import { describe, expect, it } from 'vitest';
import type { Composed, ComposedBlock } from '../../../src/model/composed.js';
import type { Hand, Revision } from '../../../src/model/revision.js';
import { findMissing } from '../../../src/write/docx/account.js';
import { bodyFont, doc, grid, p, r } from '../../support/composed.js';
import {
  all,
  attributes,
  type Element,
  first,
  openDocx,
  paragraph,
  textOf,
} from '../../support/docx-package.js';
import { label } from '../../support/labels.js';
import { come, gone, only, onlyRows } from '../../support/redline.js';
import { REDLINES } from '../../support/redline-cases.js';

const clerk: Hand = { author: 'Lê Thị Thư & "ký"', date: '2026-01-15T08:30:00Z' };
const COME: Revision = { kind: 'inserted', by: clerk };

const bodyOf = async (...blocks: readonly ComposedBlock[]): Promise<Element> =>
  first((await openDocx(doc(...blocks))).document, 'w:body');

const tagsOf = (element: Element): readonly string[] => element.children.map(({ tag }) => tag);

describe('words', () => {
  it('that went are kept as deleted text, their breaks and hyphens with them', async () => {
    const body = await bodyOf(p(['Theo ', gone('số 1\u20112\nngày 3', clerk), come('số 4')]));
    const went = first(body, 'w:del');
    expect(all(went, 'w:t')).toEqual([]);
    expect(all(went, 'w:delText').map(textOf)).toEqual(['số 1', '2', 'ngày 3']);
    expect(all(went, 'w:r').map(tagsOf)).toEqual([
      ['w:delText', 'w:noBreakHyphen', 'w:delText'],
      ['w:br', 'w:delText'],
    ]);
    expect(all(first(body, 'w:ins'), 'w:t').map(textOf)).toEqual(['số 4']);
  });

  it('say who changed them and when, or only who', async () => {
    const body = await bodyOf(p([come('có ngày', clerk), 'và', gone('không ngày')]));
    expect(attributes(body, 'w:ins')).toEqual({
      'w:id': '1',
      'w:author': clerk.author,
      'w:date': '2026-01-15T08:30:00Z',
    });
    // Nobody signed it: the first hand that the document names.
    expect(attributes(body, 'w:del')).toMatchObject({ 'w:author': clerk.author });
    const unsigned = await bodyOf(p([gone('không ai ký')]));
    expect(attributes(unsigned, 'w:del')).toEqual({
      'w:id': '1',
      'w:author': 'Ban Thường vụ Đảng ủy',
    });
  });

  it('in other letters say what these were, also where they were the style’s', async () => {
    const bold = { ...r('đậm lên', { bold: true }), fontBefore: bodyFont };
    const plain = { ...r('nhạt đi'), fontBefore: { ...bodyFont, bold: true } };
    const runs = all(await bodyOf(p([bold, plain])), 'w:r');
    const looks = runs.map((run) => tagsOf(first(run, 'w:rPr')));
    expect(looks).toEqual([['w:b', 'w:bCs', 'w:rPrChange'], ['w:rPrChange']]);
    const formers = runs.map((run) => first(run, 'w:rPrChange').children.map(tagsOf));
    expect(formers).toEqual([[[]], [['w:b', 'w:bCs']]]);
  });
});

describe('paragraphs', () => {
  it('that came have a tracked end', async () => {
    const body = await bodyOf(p('Một'), only(COME, p('Hai')), p('Ba'));
    const end = first(first(paragraph(body, 'Hai'), 'w:pPr'), 'w:rPr');
    expect(tagsOf(end)).toEqual(['w:ins']);
    expect(all(paragraph(body, 'Ba'), 'w:rPr')).toEqual([]);
  });

  it('that moved are told as moved, both ends under one name', async () => {
    const redline = REDLINES['a paragraph moves'];
    if (redline === undefined) throw new Error('no such redline');
    const { document } = await openDocx(redline);
    const body = first(document, 'w:body');
    for (const tag of ['w:moveTo', 'w:moveFrom']) {
      const start = attributes(body, `${tag}RangeStart`);
      expect(start).toMatchObject({ 'w:name': 'm', 'w:date': '2026-01-15T00:00:00Z' });
      expect(attributes(body, `${tag}RangeEnd`)['w:id']).toBe(start['w:id']);
      // The words, and the end of the paragraph.
      expect(all(body, tag).map((one) => textOf(one) !== '')).toEqual([false, true]);
      expect(all(body, 'w:delText')).toEqual([]);
    }
  });

  it('of which a move has one end alone just come', async () => {
    const body = await bodyOf(p('Một'), only({ kind: 'moved-to', move: 'm' }, p('Hai')), p('Ba'));
    expect(all(body, 'w:moveTo')).toEqual([]);
    expect(textOf(first(paragraph(body, 'Hai'), 'w:r'))).toBe('Hai');
    expect(all(body, 'w:ins')).toHaveLength(2);
  });

  it('whose number counts on are not told as changed, and others say their old number', async () => {
    const counted = (value: number, list = 'n') => label('decimal', list, value, '%.');
    const then = (one: ReturnType<typeof counted> | undefined) => ({
      formerly: { style: 'body', look: p('').look, ...(one && { label: one }) },
    });
    const body = await bodyOf(
      only(COME, p('Mới', { label: counted(1) })),
      { ...p('Cũ', { label: counted(2) }), ...then(counted(1)) },
      { ...p('Thêm số', { label: counted(3) }), ...then(undefined) },
      { ...p('Bỏ số'), ...then(counted(2)) },
    );
    expect(all(paragraph(body, 'Cũ'), 'w:pPrChange')).toEqual([]);
    const formerOf = (words: string) =>
      tagsOf(first(first(paragraph(body, words), 'w:pPrChange'), 'w:pPr'));
    expect(formerOf('Thêm số')).toEqual(['w:pStyle']);
    expect(formerOf('Bỏ số')).toEqual(['w:pStyle', 'w:numPr']);
  });
});

describe('tables', () => {
  it('have rows of one draft alone', async () => {
    const table = grid(
      [50, 50],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    );
    const body = await bodyOf(onlyRows({ kind: 'deleted' }, table, [1]), p('sau'));
    expect(all(body, 'w:trPr').map(tagsOf)).toEqual([
      ['w:cantSplit', 'w:tblHeader'],
      ['w:cantSplit', 'w:del'],
    ]);
  });

  it('say how wide their columns were', async () => {
    const body = await bodyOf(grid([60, 40], [['a', 'b']], { widthsBefore: [50, 40] }), p('sau'));
    const widths = (element: Element, tag: string) =>
      all(element, tag).map((one) => one.attributes['w:w']);
    expect(widths(first(body, 'w:tblGridChange'), 'w:gridCol')).toEqual(['1000', '800']);
    expect(widths(first(body, 'w:tblPrChange'), 'w:tblW')).toEqual(['1800']);
    expect(all(body, 'w:tcPrChange').map((one) => widths(one, 'w:tcW'))).toEqual([['1000']]);
  });
});

describe('the file', () => {
  const changes = (element: Element): readonly string[] => {
    const id = element.attributes['w:id'];
    const isEnd = element.tag.endsWith('RangeEnd') || element.tag.startsWith('w:bookmark');
    const own = id === undefined || isEnd ? [] : [id];
    return [...own, ...element.children.flatMap(changes)];
  };

  it('numbers its changes from 1, each once', async () => {
    for (const redline of Object.values(REDLINES)) {
      const ids = changes((await openDocx(redline)).document);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toEqual(ids.map((_, i) => String(i + 1)));
    }
  });

  it('goes on recording changes, which an ordinary document does not', async () => {
    const settings = async (redline: Composed) =>
      all((await openDocx(redline)).part('word/settings.xml'), 'w:trackRevisions').length;
    expect(await settings(doc(p([come('x')])))).toBe(1);
    expect(await settings(doc(p('x')))).toBe(0);
  });

  it('is the same bytes each time', async () => {
    for (const redline of Object.values(REDLINES).slice(0, 12)) {
      const once = Buffer.from((await openDocx(redline)).bytes);
      expect(Buffer.from((await openDocx(redline)).bytes).equals(once)).toBe(true);
    }
  });

  it('is refused where either draft would lack a word', async () => {
    const typed = (line: number) => ({ place: { file: 'vi-du.md', line, column: 1 } });
    const asked = (more: string, less: string) =>
      doc(
        p([
          'Thời hạn ',
          { ...gone(`30 ${less}ngày`), ...typed(2) },
          { ...come(`45 ${more}ngày`), ...typed(3) },
        ]),
      );
    const { bytes } = await openDocx(asked('', ''));
    const lost = (redline: Composed) => findMissing(redline, bytes).map(({ place }) => place.line);
    expect(lost(asked('', ''))).toEqual([]);
    expect(lost(asked('hôm ', ''))).toEqual([3]);
    expect(lost(asked('', 'hôm '))).toEqual([2]);
  });
});
