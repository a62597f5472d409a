import type { Text } from '../model/diagnostic.js';

/** What `vankien text` says by itself. */
export const TEXT = {
  help: {
    vi: 'in chữ của tệp Word (DOCX) hoặc PDF ra màn hình, cả sửa đổi và ý kiến',
    en: 'print the words of a Word file (DOCX) or a PDF, with changes and comments',
  },
  usage: { vi: '[tùy chọn] <tệp...>', en: '[options] <file...>' },
  files: {
    vi: 'tệp .docx hoặc .pdf, do chương trình nào ghi cũng được',
    en: 'DOCX or PDF files, whichever program wrote them',
  },
  textconv: {
    vi: 'cho git gọi: tệp không đọc được cũng chỉ in một dòng, không báo lỗi',
    en: 'for git: a file that cannot be read gives one line, and no error',
  },
  noFile: (path: string): Text => ({
    vi: `Không đọc được tệp «${path}»: không có tệp này, hoặc không có quyền đọc.`,
    en: `“${path}” cannot be read: it is not there, or may not be read.`,
  }),
  unreadable: (why: string, digest: string): Text => ({
    vi: `[vankien không đọc được tệp này (${digest}): ${why}]`,
    en: `[vankien cannot read this file (${digest}): ${why}]`,
  }),
} as const;
