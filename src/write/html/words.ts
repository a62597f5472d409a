import type { Change } from '../../model/change.js';
import type { Text } from '../../model/diagnostic.js';
import type { Standing } from './standing.js';

/** What the page itself says. */
export const SAY = {
  title: { vi: 'So sánh hai bản thảo', en: 'Two drafts compared' },
  before: { vi: 'Bản cũ', en: 'Earlier draft' },
  after: { vi: 'Bản mới', en: 'Later draft' },
  skip: { vi: 'Đến các chỗ thay đổi', en: 'Skip to the changes' },
  view: { vi: 'Cách xem', en: 'View' },
  split: { vi: 'Hai cột', en: 'Side by side' },
  inline: { vi: 'Liền dòng', en: 'Inline' },
  legend: { vi: 'Chú giải', en: 'Legend' },
  meaning: { vi: 'Ý nghĩa trong đợt', en: 'What it means in the round' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  document: { vi: 'Văn bản', en: 'Document' },
  total: { vi: 'Cả đợt', en: 'In all' },
  changes: { vi: 'Các chỗ thay đổi', en: 'Changes' },
  top: { vi: 'Lên đầu trang', en: 'Back to top' },
  record: { vi: 'Hồ sơ', en: 'Record' },
  whole: { vi: 'Toàn văn', en: 'Full text' },
  same: {
    vi: 'Hai bản thảo không có văn bản nào khác nhau.',
    en: 'The two drafts have no document that differs.',
  },
  notMade: {
    vi: 'Không so sánh được văn bản này cho đến khi sửa các lỗi trên.',
    en: 'This document cannot be compared until the faults above are mended.',
  },
  elsewhere: { vi: 'Thay đổi khác', en: 'Other changes' },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  next: { vi: 'chỗ sau', en: 'next' },
  previous: { vi: 'chỗ trước', en: 'previous' },
  otherEnd: { vi: 'xem đầu kia', en: 'see the other end' },
  picture: { vi: 'Hình', en: 'Picture' },
  come: { vi: 'thêm', en: 'added' },
  gone: { vi: 'bớt', en: 'removed' },
  moved: { vi: 'chuyển chỗ', en: 'moved' },
  tableHead: { vi: 'đầu bảng', en: 'header row' },
  tableRow: { vi: 'dòng', en: 'row' },
} as const satisfies Record<string, Text>;

/** Each kind of change, in the order in which they are counted. */
export const KINDS = {
  changed: { vi: 'sửa', en: 'changed' },
  inserted: { vi: 'thêm', en: 'added' },
  deleted: { vi: 'bớt', en: 'removed' },
  moved: { vi: 'chuyển chỗ', en: 'moved' },
  restyled: { vi: 'đổi cách trình bày', en: 'restyled' },
} as const satisfies Record<Change['kind'], Text>;

export const KIND_ORDER: readonly Change['kind'][] = [
  'changed',
  'inserted',
  'deleted',
  'moved',
  'restyled',
];

/** Said of a document in the place of counts. */
export const STANDINGS = {
  new: { vi: 'văn bản mới', en: 'new document' },
  gone: { vi: 'văn bản không còn', en: 'document removed' },
  silent: { vi: 'hồ sơ đổi mà câu chữ in ra không đổi', en: 'record that prints the same' },
  failed: { vi: 'văn bản không so sánh được', en: 'document not compared' },
} as const satisfies Record<Exclude<Standing, 'changed'>, Text>;

/** `… 12 đoạn không đổi`. */
export const folded = (count: number): Text => ({
  vi: `… ${count} đoạn không đổi`,
  en: `… ${count} unchanged ${count === 1 ? 'paragraph' : 'paragraphs'}`,
});

export const foldedRows = (count: number): Text => ({
  vi: `… ${count} dòng của bảng không đổi`,
  en: `… ${count} unchanged table ${count === 1 ? 'row' : 'rows'}`,
});

/** `3 văn bản thay đổi (9 chỗ), 1 văn bản mới`: what there is of each. */
export function inAll(documents: Readonly<Record<Standing, number>>, changes: number): Text {
  const n = documents.changed;
  const counted = [
    n === 0
      ? []
      : [
          {
            vi: `${n} văn bản thay đổi (${changes} chỗ)`,
            en: `${n} changed (${changes} ${changes === 1 ? 'change' : 'changes'})`,
          },
        ],
    ...(['new', 'gone', 'silent', 'failed'] as const).map((standing) => {
      const count = documents[standing];
      const { vi, en } = STANDINGS[standing];
      return count === 0 ? [] : [{ vi: `${count} ${vi}`, en: `${count} ${en}` }];
    }),
  ].flat();
  return { vi: counted.map(({ vi }) => vi).join(', '), en: counted.map(({ en }) => en).join(', ') };
}
