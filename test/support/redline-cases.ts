import type {
  Composed,
  ComposedBlock,
  ComposedParagraph,
  Label,
  Section,
} from '../../src/model/composed.js';
import type { Revision } from '../../src/model/revision.js';
import {
  a4,
  b,
  bodyFont,
  bodyLook,
  bodyStyle,
  centred,
  columns,
  composed,
  framed,
  grid,
  i,
  landscape,
  p,
  picture,
  r,
  rule,
} from './composed.js';
import { label } from './labels.js';
import { PNG } from './png.js';
import { come, gone, only, onlyRows } from './redline.js';

/** Redlines by hand: each corner in which a tracked change is not simply there or not there. */

export const COME: Revision = { kind: 'inserted' };
export const GONE: Revision = { kind: 'deleted' };
const from = (move: string): Revision => ({ kind: 'moved-from', move });
const to = (move: string): Revision => ({ kind: 'moved-to', move });

const heading = {
  id: 'head',
  name: 'Đề mục',
  font: { ...bodyFont, bold: true },
  look: { ...bodyLook, align: 'left' as const, keepNext: true, outline: 1 },
};

const h = (text: string, number?: Label): ComposedParagraph => ({
  ...p(text === '' ? '' : b(text), number && { label: number }),
  style: heading.id,
  look: heading.look,
});
const numbered = (text: string, list: string, value: number, pattern = '%.') =>
  p(text, { label: label('decimal', list, value, pattern) });

/** A paragraph of both drafts that was another in the earlier. */
const formerly = (now: ComposedParagraph, then: ComposedParagraph): ComposedParagraph => ({
  ...now,
  formerly: {
    style: then.style,
    look: then.look,
    ...(then.label !== undefined && { label: then.label }),
  },
});

const A = p('Đoạn thứ nhất');
const B = p('Đoạn thứ hai');
const C = p('Đoạn thứ ba');
const new1 = only(COME, p('Đoạn thêm mới'));
const old1 = only(GONE, p('Đoạn đã bỏ đi'));
const goneItem = only(GONE, numbered('Mục đã bỏ', 'x', 7, '%)'));
const newItem = only(COME, numbered('Mục thêm mới', 'x', 7, '%)'));
const table = grid(
  [100, 100],
  [
    ['TT', 'Việc'],
    ['1', 'Rà soát'],
    ['2', 'Báo cáo'],
  ],
);
const pair = columns([200, 200], [[centred('Bên trái')], [centred('Bên phải')]], { after: 12 });
const bare = { ...pair, after: 0 };
const sign = { ...bare, keepWithPrevious: true };

/** A list in Vietnamese letters into which a point comes, or out of which one goes. */
function letters(at: number, revision: Revision): readonly ComposedBlock[] {
  const item = (text: string, value: number) =>
    p(text, { label: label('vi-letter', 'v', value, '%)') });
  return Array.from({ length: 9 }, (_, k): readonly ComposedBlock[] => {
    const shift = k >= at ? 1 : 0;
    const [before, after] = revision.kind === 'deleted' ? [shift, 0] : [0, shift];
    const own = formerly(item(`Điểm ${k}`, k + 1 + after), item('', k + 1 + before));
    return k === at ? [only(revision, item('Điểm khác', k + 1)), own] : [own];
  }).flat();
}

const annex = (revision: Revision | undefined, ...blocks: readonly ComposedBlock[]): Section => ({
  page: landscape,
  blocks: revision === undefined ? blocks : blocks.map((block) => only(revision, block)),
  ...(revision !== undefined && { revision }),
});
const main = (...blocks: readonly ComposedBlock[]): Section => ({ page: a4, blocks });

const of = (...sections: readonly Section[]): Composed => ({
  ...composed(),
  styles: [bodyStyle, heading],
  sections,
});
const doc = (...blocks: readonly ComposedBlock[]) => of(main(...blocks));

export const REDLINES: Readonly<Record<string, Composed>> = {
  'words, breaks and hyphens': doc(
    p(['Thời hạn ', gone('30 ngày'), come('45 ngày'), ' kể từ ngày ký']),
    p([gone('số 12\u2011KL/TU,\nngày 01'), come('số 13\u2011KL/TU,\nngày 02'), ' còn lại']),
    p([
      r('Chữ '),
      { ...b('đậm lên'), fontBefore: bodyFont },
      { ...i('thôi'), fontBefore: bodyFont },
    ]),
  ),
  'paragraphs come and go': doc(A, old1, B, new1, C, only(GONE, p('')), only(COME, p('Cuối'))),
  'numbers count on without the paragraph': doc(
    numbered('Một', 'n', 1),
    goneItem,
    formerly(numbered('Hai', 'n', 2), numbered('', 'n', 2)),
    only(COME, numbered('Ba mới', 'n', 3)),
    formerly(numbered('Bốn', 'n', 4), numbered('', 'n', 3)),
  ),
  'letters in Vietnamese order, one more': doc(A, ...letters(3, COME), B),
  'letters in Vietnamese order, one less': doc(A, ...letters(3, GONE), B),
  'another style, a number more and a number less': doc(
    formerly(h('Thành đề mục', label('upper-roman', 'm', 1, '%-')), p('x')),
    formerly(p('Thôi đề mục'), h('x', label('upper-roman', 'k', 3, '%-'))),
    formerly(numbered('Số khác', 'n', 1), numbered('', 'q', 9, '%)')),
    formerly(p('Lề khác', { align: 'left', left: 20 }), p('')),
  ),
  'a heading goes before a numbered paragraph': doc(
    A,
    only(GONE, h('Đề mục bỏ', label('upper-roman', 'm', 3, '%-'))),
    numbered('Khoản', 'n', 1),
    pair,
    only(COME, h('Đề mục mới', label('upper-roman', 'm', 4, '%-'))),
    numbered('Khoản khác', 'l', 1),
  ),
  'a paragraph moves': doc(
    only(to('m'), numbered('Đoạn này chuyển chỗ', 'n', 1)),
    formerly(numbered('Khoản hai', 'n', 2), numbered('', 'n', 1)),
    only(from('m'), numbered('Đoạn này chuyển chỗ', 'n', 2)),
    C,
  ),
  'a heading goes and comes again word for word': doc(
    A,
    only(COME, h('Cam kết chung', label('upper-roman', 'm', 1, '%-'))),
    B,
    only(GONE, h('Cam kết chung', label('upper-roman', 'k', 3, '%-'))),
    numbered('Khoản', 'n', 1),
  ),
  'a paragraph goes before a table': doc(A, goneItem, table, B),
  'a paragraph comes before a table': doc(numbered('Một', 'n', 1), newItem, table, B),
  'a paragraph goes between tables': doc(pair, goneItem, bare, B),
  'a table comes': doc(A, only(COME, table), B),
  'a table goes': doc(A, only(GONE, table), B),
  'a paragraph and a table come': doc(numbered('Một', 'n', 1), new1, only(COME, table), B),
  'a paragraph and a table go': doc(numbered('Một', 'n', 1), old1, only(GONE, table), B),
  'a table in the place of another': doc(A, only(GONE, table), only(COME, pair), B),
  'a table in the place of a paragraph': doc(A, old1, only(COME, table), B),
  'tables come where tables touch': doc(bare, only(COME, table), only(COME, bare), table, B),
  'a table comes at the very end': doc(A, numbered('Cuối', 'n', 4), only(COME, table)),
  'a table goes at the very end': doc(A, numbered('Cuối', 'n', 4), only(GONE, table)),
  'a signature in the place of another': doc(A, only(GONE, sign), only(COME, sign)),
  'a signature comes': doc(A, new1, only(COME, sign)),
  'the last paragraph goes': doc(A, numbered('Hai', 'n', 2), goneItem),
  'the last paragraph comes': doc(A, numbered('Hai', 'n', 2), newItem),
  'words typed on from the end of a paragraph': doc(
    p(['Đoạn ', come('viết tiếp')]),
    new1,
    p(['Đoạn ', gone('cũ'), come('mới')]),
    only(COME, h('Đề mục mới')),
    B,
  ),
  'cells whose last paragraph changes': doc(
    columns(
      [200, 200],
      [
        [A, goneItem],
        [only(GONE, centred('BÍ THƯ')), only(COME, centred('PHÓ BÍ THƯ')), rule(90)],
      ],
      { after: 6 },
    ),
    columns([150, 250], [[newItem], [only(GONE, rule(90)), only(COME, rule(120))]], {
      widthsBefore: [200, 200],
    }),
    grid([100, 100], [[[p(['a', come(' thêm')]), p('b')], 'x']], { widthsBefore: [80, 110] }),
  ),
  'rows come and go': doc(
    A,
    onlyRows(COME, onlyRows(GONE, table, [1]), [2]),
    sign,
    onlyRows(GONE, { ...table, after: 12 }, [2]),
    onlyRows(COME, table, [0, 1, 2]),
  ),
  'frames, rules and pictures': doc(
    only(COME, framed(centred('HỎA TỐC'))),
    framed(formerly(centred('KHẨN'), p('', { align: 'left' }))),
    only(GONE, rule(90)),
    picture(PNG),
    only(GONE, picture(PNG)),
    only(COME, picture(PNG, { width: 50 })),
    B,
  ),
  'an annex comes at the end': of(main(A, pair), annex(COME, h('Phụ lục'), table)),
  'an annex goes at the end': of(main(A, B), annex(GONE, h('Phụ lục'), p('Lời'), table)),
  'an annex of words comes at the end': of(main(A, B), annex(COME, h('Phụ lục'), p('Lời'))),
  'annexes come and go in the middle': of(
    main(A, pair),
    annex(COME, h('Phụ lục 1'), table),
    annex(GONE, h('Phụ lục 1'), C),
    annex(undefined, h('Phụ lục 2'), table),
  ),
  'an annex in the place of another': of(
    main(A, pair),
    annex(GONE, h('Phụ lục cũ'), table),
    annex(COME, h('Phụ lục mới'), C, pair),
  ),
  'an annex on another page': of(main(A), { ...annex(undefined, table), pageBefore: a4 }),
  'a document that is new': of({ ...annex(COME, h('Tên'), A, table, sign), page: a4 }),
};
