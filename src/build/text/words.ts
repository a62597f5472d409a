import type { Text } from '../../model/diagnostic.js';

/** What the text of a file says that the file itself does not. */
export const WORDS = {
  page: (n: number): Text => ({ vi: `--- trang ${n} ---`, en: `--- page ${n} ---` }),
  header: { vi: 'Đầu trang:', en: 'Header:' },
  footer: { vi: 'Chân trang:', en: 'Footer:' },
  footnote: { vi: 'Chú thích:', en: 'Note:' },
  movedFrom: { vi: '(chuyển đi)', en: '(moved away)' },
  movedTo: { vi: '(chuyển đến)', en: '(moved here)' },
  hands: { vi: 'Sửa đổi chưa duyệt của:', en: 'Tracked changes by:' },
  nobody: { vi: 'không rõ', en: 'unknown' },
  comments: { vi: 'Ý kiến:', en: 'Comments:' },
  about: { vi: 'về', en: 'about' },
  done: { vi: '(đã xong)', en: '(done)' },
} as const satisfies Readonly<Record<string, Text | ((n: number) => Text)>>;
