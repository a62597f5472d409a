import type { Why } from '../build/import/index.js';
import type { Text } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const at = ({ file, line, field }: Place): string =>
  `${file}:${line}${field === undefined ? '' : ` (${field})`}`;

/** What `vankien import` says by itself. */
export const IMPORT = {
  help: {
    import: {
      vi: 'đưa sửa đổi trong tệp Word về hồ sơ: xem trước, hỏi rồi mới ghi',
      en: 'bring the changes of a Word file back to its record: shown first, then asked for',
    },
    usage: { vi: '[tùy chọn] <tệp.docx>', en: '[options] <file.docx>' },
    file: { vi: 'tệp Word đã sửa', en: 'the Word file, edited' },
    record: {
      vi: 'hồ sơ nhận sửa đổi (mặc định: hồ sơ mà tệp ghi)',
      en: 'the record to change (default: the one that the file names)',
    },
    dryRun: { vi: 'chỉ xem, không ghi gì', en: 'show only, write nothing' },
    yes: { vi: 'ghi mà không hỏi', en: 'write without asking' },
    comments: {
      vi: 'ghi danh sách ý kiến ra một tệp mới',
      en: 'write the comments to a new file',
    },
  },
  noFile: (file: string): Text => ({
    vi: `Không đọc được tệp «${file}»: không có tệp này, hoặc không có quyền đọc.`,
    en: `“${file}” cannot be read: it is not there, or may not be read.`,
  }),
  isThere: (file: string): Text => ({
    vi: `Tệp ${file} đã có; ghi ý kiến vào một tệp chưa có.`,
    en: `${file} is there already; name a file that is not.`,
  }),
  from: (record: string, version: string | undefined): Text => ({
    vi: `Hồ sơ: ${record}${version === undefined ? '' : ` (tệp Word được dựng từ bản ${version}; hồ sơ đã sửa từ đó, hai bên được trộn)`}`,
    en: `Record: ${record}${version === undefined ? '' : ` (the file was made from version ${version}; the record has changed since, and both are merged)`}`,
  }),
  unsure: {
    vi: 'Không tìm thấy bản hồ sơ mà tệp Word được dựng từ đó; so theo chữ với hồ sơ hiện có, nên chỗ hồ sơ mới sửa gần đây có thể bị coi là sửa trong Word.',
    en: 'The version of the record that the file was made from was not found; the words are compared with the record as it is, so what was changed in it lately may look changed in Word.',
  },
  nothing: { vi: 'Không có gì phải sửa trong hồ sơ.', en: 'Nothing to change in the record.' },
  made: (count: number): Text => ({
    vi: `${count} chỗ sửa đưa được về hồ sơ; dựng lại văn bản thì đúng như trong Word.`,
    en: `${many(count, 'change')} can be brought back; the document made again says what the file says.`,
  }),
  madeAlready: (count: number): Text => ({
    vi: `${count} chỗ sửa trong Word đều đã có trong hồ sơ.`,
    en: `${many(count, 'change')} of the file: all in the record already.`,
  }),
  left: (count: number): Text => ({
    vi: `${count} chỗ không đưa về được, phải tự xem:`,
    en: `${many(count, 'change')} cannot be brought back; see for yourself:`,
  }),
  reviews: (count: number): Text => ({
    vi: `${count} ý kiến trong tệp:`,
    en: `${many(count, 'comment')} in the file:`,
  }),
  reviewTitle: (file: string): Text => ({
    vi: `# Ý kiến trong ${file}`,
    en: `# Comments in ${file}`,
  }),
  settled: { vi: 'đã giải quyết', en: 'settled' },
  conflicts: (count: number): Text => ({
    vi: `${count} chỗ xung đột: hồ sơ và Word cùng sửa một chỗ; hai bên được đánh dấu <<<<<<< và >>>>>>> để chọn.`,
    en: `${many(count, 'conflict')}: the record and Word changed the same place; both are marked <<<<<<< and >>>>>>> to choose from.`,
  }),
  ours: { vi: 'hồ sơ hiện có', en: 'the record as it is' },
  theirs: { vi: 'bản sửa trong Word', en: 'as changed in Word' },
  base: (version: string): Text => ({ vi: `bản gốc ${version}`, en: `version ${version}` }),
  ask: (record: string): Text => ({ vi: `Ghi vào ${record}?`, en: `Write ${record}?` }),
  yes: { vi: 'Ghi', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  written: (record: string): Text => ({
    vi: `Đã ghi ${record}.`,
    en: `Wrote ${record}.`,
  }),
  wroteReviews: (file: string): Text => ({
    vi: `Đã ghi ý kiến vào ${file}.`,
    en: `Wrote the comments to ${file}.`,
  }),
  unwritten: {
    vi: 'Chưa ghi gì, vì không có ai để hỏi. Muốn ghi thì thêm --yes; chỉ xem thì thêm --dry-run.',
    en: 'Nothing was written, since there is nobody to ask. Add --yes to write, --dry-run only to look.',
  },
  stopped: { vi: 'Không ghi gì.', en: 'Nothing was written.' },
  notWritten: (record: string, reason: string): Text => ({
    vi: `Không ghi được ${record}: ${reason}.`,
    en: `${record} cannot be written: ${reason}.`,
  }),
  meanwhile: (record: string): Text => ({
    vi: `${record} vừa bị sửa trong lúc chờ trả lời nên không ghi; chạy lại lệnh.`,
    en: `${record} was changed while the answer was awaited, and was not written; run the command again.`,
  }),
  paragraph: (count: number): Text => ({ vi: `đoạn ${count}`, en: `paragraph ${count}` }),
  columns: (head: string, before: string, after: string): Text => ({
    vi: `bảng «${head}» có ${after} cột, trước có ${before}`,
    en: `the table «${head}» has ${after} columns and had ${before}`,
  }),
  added: { vi: 'thêm', en: 'added' },
  removed: { vi: 'bớt', en: 'removed' },
  marked: { vi: 'đổi đậm, nghiêng', en: 'bold or italic changed' },
} as const;

/** Why a change stays with the person. */
export function sayWhy(why: Why): Text {
  switch (why.kind) {
    case 'computed':
      return {
        vi: `chữ này do chương trình tính hoặc viết ra từ ${at(why.place)}`,
        en: `the program counts or writes this from ${at(why.place)}`,
      };
    case 'cited':
      return {
        vi: `đây là lời dẫn văn bản khác, viết ra từ dấu dẫn ở ${at(why.place)}`,
        en: `this cites another document, by the reference at ${at(why.place)}`,
      };
    case 'other-record':
      return {
        vi: `chữ này của hồ sơ khác: ${at(why.place)}; sửa ở đó`,
        en: `this is of another record: ${at(why.place)}; change it there`,
      };
    case 'template':
      return {
        vi: `chữ này của mẫu: ${at(why.place)}`,
        en: `this is of the form: ${at(why.place)}`,
      };
    case 'the-thuc':
      return {
        vi: 'chữ, dấu này do thể thức đặt, không nằm trong hồ sơ',
        en: 'the prescribed format sets this; it stands in no record',
      };
    case 'several':
      return {
        vi: `trường ${at(why.place)} được in ở nhiều chỗ, mà chỗ khác không sửa theo`,
        en: `the field ${at(why.place)} is printed in several places, and the others were not changed`,
      };
    case 'moved':
      return {
        vi: `chỗ này chuyển đi nơi khác mà chương trình không đặt lại được; tự chuyển trong hồ sơ${why.place === undefined ? '' : `, từ ${at(why.place)}`}`,
        en: `this was moved to where the program cannot put it; move it in the record yourself${why.place === undefined ? '' : `, from ${at(why.place)}`}`,
      };
    case 'nowhere':
      return {
        vi: 'không có chỗ trong hồ sơ để thêm vào',
        en: 'the record has no place to put it',
      };
    case 'unproven':
      return {
        vi: `không ghi được vào hồ sơ sao cho văn bản dựng lại đúng như vậy${why.place === undefined ? '' : `; xem ${at(why.place)}`}`,
        en: `it cannot be written so that the document comes out like that${why.place === undefined ? '' : `; see ${at(why.place)}`}`,
      };
    case 'columns':
      return {
        vi: `cột thêm vào hay bỏ đi không đưa về được; sửa bảng trong hồ sơ${why.place === undefined ? '' : `, ở ${at(why.place)}`}`,
        en: `columns that came or went cannot be brought back; change the table in the record${why.place === undefined ? '' : `, at ${at(why.place)}`}`,
      };
    case 'header':
    case 'footer':
      return {
        vi: 'chữ ở đầu trang, chân trang: văn bản chỉ có số trang do thể thức đặt',
        en: 'words above or below the pages: the format has page numbers alone',
      };
    case 'footnote':
      return {
        vi: 'chú thích cuối trang: văn bản không có',
        en: 'a footnote: the documents have none',
      };
  }
}
