import type { Origin } from '../build/import/index.js';
import type { Text } from '../model/diagnostic.js';

/** What `vankien where` says by itself. */
export const WHERE = {
  help: {
    where: {
      vi: 'chữ trong tệp DOCX, PDF từ dòng nào của hồ sơ hoặc mẫu nào',
      en: 'which record or form some words of a DOCX or PDF come from',
    },
    usage: {
      vi: '[tùy chọn] <tệp.docx:chữ | tệp.pdf:chữ | tệp.pdf:trang:dòng>',
      en: '[options] <file.docx:words | file.pdf:words | file.pdf:page:line>',
    },
    target: {
      vi: 'tệp và chữ cần hỏi, hoặc trang và dòng của PDF',
      en: 'the file and some of its words, or a page and line of a PDF',
    },
  },
  badTarget: (typed: string): Text => ({
    vi: `Không hiểu «${typed}»; viết tệp.docx:"chữ cần hỏi", tệp.pdf:"chữ cần hỏi" hoặc tệp.pdf:2:14 (trang 2, dòng 14).`,
    en: `Cannot make out “${typed}”; write file.docx:"some words", file.pdf:"some words" or file.pdf:2:14 (page 2, line 14).`,
  }),
  noFile: (file: string): Text => ({
    vi: `Không đọc được tệp «${file}»: không có tệp này, hoặc không có quyền đọc.`,
    en: `“${file}” cannot be read: it is not there, or may not be read.`,
  }),
  older: (record: string): Text => ({
    vi: `Tệp không khớp với hồ sơ ${record} hiện có (hồ sơ hoặc mẫu đã sửa sau khi dựng, hoặc tệp mất dấu); dòng dưới đây là của hồ sơ hiện có. Chạy vankien build rồi hỏi lại cho chắc.`,
    en: `The file is not what ${record} makes now (it or a form has changed since, or the file lost its marks); the lines below are of the record as it is. Run vankien build and ask again to be sure.`,
  }),
  version: (version: string): Text => ({
    vi: `Tệp được dựng từ bản ${version}; số dòng dưới đây là của bản đó.`,
    en: `The file was made from version ${version}; the lines below are of that version.`,
  }),
  noText: (text: string, file: string): Text => ({
    vi: `Không có «${text}» trong ${file}.`,
    en: `There is no “${text}” in ${file}.`,
  }),
  noLine: (page: number, line: number, file: string): Text => ({
    vi: `${file} không có dòng ${line} ở trang ${page}.`,
    en: `${file} has no line ${line} on page ${page}.`,
  }),
  page: (page: number): Text => ({ vi: `trang ${page}`, en: `page ${page}` }),
} as const;

const KINDS: Readonly<Record<Origin['kind'], Text>> = {
  record: { vi: 'hồ sơ', en: 'record' },
  'other-record': { vi: 'hồ sơ khác', en: 'another record' },
  computed: {
    vi: 'chương trình tính hoặc viết ra từ',
    en: 'counted or written by the program from',
  },
  cited: { vi: 'lời dẫn văn bản khác, từ dấu dẫn ở', en: 'a citation, by the reference at' },
  template: { vi: 'mẫu', en: 'form' },
  'the-thuc': { vi: 'do thể thức đặt', en: 'set by the prescribed format' },
  new: { vi: 'người sửa viết thêm trong Word, cạnh chỗ', en: 'written in Word, beside' },
};

export function sayOrigin({ kind, place }: Origin): Text {
  const field = place?.field === undefined ? '' : ` (${place.field})`;
  const where = place === undefined ? '' : ` ${place.file}:${place.line}:${place.column}${field}`;
  return { vi: `${KINDS[kind].vi}${where}`, en: `${KINDS[kind].en}${where}` };
}
