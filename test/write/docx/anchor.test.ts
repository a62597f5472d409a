import { describe, expect, it } from 'vitest';
import { hashWords, readAnchor, readRecordProperty, wordsOf } from '../../../src/model/anchors.js';
import { paragraphsOf } from '../../../src/model/paragraphs.js';
import { isOurDocx } from '../../../src/write/docx/mark.js';
import { columns, doc, grid, p, r } from '../../support/composed.js';
import { all, openDocx, textOf } from '../../support/docx-package.js';
import { label } from '../../support/labels.js';

const one = doc(
  columns([200, 100], [[p('THÀNH ỦY')], [p('')]]),
  p([r('Điều\u00a02 '), r('về đất', { bold: true })], { label: label('decimal', 'a', 1, '%.') }),
  grid([50, 50], [['trái', '  ']]),
);

describe('the anchors of a document', () => {
  it('stand around each paragraph that has words, and say its place and its words', async () => {
    const { document, bytes } = await openDocx(one);
    const names = all(document, 'w:bookmarkStart').map((start) => start.attributes['w:name']);
    expect(names.map((name) => readAnchor(name ?? ''))).toEqual([
      { index: 0, hash: hashWords('THÀNH ỦY') },
      { index: 2, hash: hashWords('Điều 2 về đất') },
      { index: 3, hash: hashWords('trái') },
    ]);
    const found = all(document, 'w:p').find((each) => textOf(each).includes('về đất'));
    const order = found?.children.map(({ tag }) => tag).filter((tag) => tag !== 'w:pPr');
    expect(order).toEqual(['w:bookmarkStart', 'w:r', 'w:r', 'w:bookmarkEnd']);
    expect(isOurDocx(bytes)).toBe(true);
  });

  it('have numbers of their own, the same whatever was written before', async () => {
    const ids = async () => {
      const { document } = await openDocx(one);
      return ['w:bookmarkStart', 'w:bookmarkEnd'].map((tag) =>
        all(document, tag).map(({ attributes }) => attributes['w:id']),
      );
    };
    await openDocx(doc(p('khác')));
    expect(await ids()).toEqual([
      ['1000000', '1000002', '1000003'],
      ['1000000', '1000002', '1000003'],
    ]);
    expect(await ids()).toEqual(await ids());
  });

  it('leave out what a redline deletes, and count the later draft alone', async () => {
    const by = { author: 'A' };
    const [first, second] = paragraphsOf(doc(p('đã bỏ'), p('còn lại')));
    if (first === undefined || second === undefined) throw new Error('two paragraphs');
    const gone = { ...first, revision: { kind: 'deleted' as const, by } };
    const runs = [
      ...second.runs,
      { ...r(' cũ'), revision: { kind: 'deleted' as const, by } },
      { ...r(' mới'), revision: { kind: 'inserted' as const, by } },
    ];
    const kept = { ...second, runs };
    expect(wordsOf(kept)).toBe('còn lại mới');
    const { document } = await openDocx({
      ...doc(),
      sections: doc(gone, kept).sections,
    });
    expect(all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toEqual([
      `_vk0_${hashWords('còn lại mới')}`,
    ]);
  });

  it('name the record, and the letter of it', async () => {
    const { part } = await openDocx({ ...one, record: 'content/a/goi-y.md', part: 'le-thi-n' });
    const [property] = all(part('docProps/custom.xml'), 'property');
    expect(property?.attributes.name).toBe('vankien-record');
    const value = property === undefined ? '' : textOf(property);
    expect(readRecordProperty(value)).toEqual({ path: 'content/a/goi-y.md', part: 'le-thi-n' });
    expect(readRecordProperty('content/a/b.md')).toEqual({ path: 'content/a/b.md' });
    expect(readRecordProperty('content/../../etc/a.md')).toBeUndefined();
    expect(readRecordProperty('/etc/passwd')).toBeUndefined();
  });
});
