import type { Lang, Text } from '../model/diagnostic.js';

const seconds = (ms: number, point: string) => (ms / 1000).toFixed(1).replace('.', point);

/** Counts in English take a plural; Vietnamese needs none. */
const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export interface Counts {
  /** Made now, files and all. */
  readonly made: number;
  /** Left as they are, since nothing that they are made from has changed. */
  readonly kept: number;
  readonly failed: number;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly ms: number;
}

/** Everything that the command line says by itself, in both languages. */
export const SAY = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  notMade: { vi: 'không dựng được', en: 'not made' },
  fine: { vi: 'đúng', en: 'fine' },
  built: (c: Counts): Text => ({
    vi: `Đã dựng ${c.made} văn bản (${c.files} tệp)${c.kept > 0 ? `, ${c.kept} văn bản không đổi nên giữ nguyên` : ''}${c.failed > 0 ? `, ${c.failed} văn bản không dựng được` : ''}; ${c.errors} lỗi, ${c.warnings} cảnh báo; ${seconds(c.ms, ',')} giây.`,
    en: `Built ${many(c.made, 'document')} (${many(c.files, 'file')})${c.kept > 0 ? `, ${c.kept} unchanged` : ''}${c.failed > 0 ? `, ${c.failed} not made` : ''}; ${many(c.errors, 'error')}, ${many(c.warnings, 'warning')}; ${seconds(c.ms, '.')} s.`,
  }),
  checked: (c: Counts): Text => ({
    vi: `Đã kiểm tra ${c.made + c.kept + c.failed} văn bản: ${c.errors} lỗi, ${c.warnings} cảnh báo; ${seconds(c.ms, ',')} giây.`,
    en: `Checked ${many(c.made + c.kept + c.failed, 'document')}: ${many(c.errors, 'error')}, ${many(c.warnings, 'warning')}; ${seconds(c.ms, '.')} s.`,
  }),
  pruned: (count: number): Text => ({
    vi: `Đã xóa ${count} tệp không còn hồ sơ.`,
    en: `Removed ${many(count, 'file')} without a record.`,
  }),
  unpruned: (paths: readonly string[]): Text => ({
    vi: `Để lại ${paths.length} tệp không còn hồ sơ, vì không phải do chương trình ghi hoặc đã có người sửa: ${paths.join(', ')}`,
    en: `Left ${many(paths.length, 'file')} without a record, not written by this program or changed since: ${paths.join(', ')}`,
  }),
  watch: {
    watching: {
      vi: 'Đang theo dõi content/ và templates/; bấm Ctrl-C để dừng.',
      en: 'Watching content/ and templates/; press Ctrl-C to stop.',
    },
    stopped: { vi: 'Đã dừng theo dõi.', en: 'Stopped watching.' },
    cleared: { vi: 'Đã hết lỗi và cảnh báo.', en: 'No errors or warnings any more.' },
    more: (count: number): Text => ({
      vi: `và ${count} văn bản khác`,
      en: `and ${many(count, 'document')} more`,
    }),
    limited: (code: string): Text => ({
      vi: `Hệ thống không cho theo dõi thêm tệp (${code}); từ đây chương trình tự xem lại các tệp mỗi nửa giây. Để theo dõi nhanh hơn, nhờ quản trị máy nâng fs.inotify.max_user_watches.`,
      en: `The system will not watch more files (${code}); from here on they are looked at every half second. To be quicker, have fs.inotify.max_user_watches raised.`,
    }),
    failed: (reason: string): Text => ({
      vi: `Lần dựng này hỏng ngoài dự tính (${reason}); sửa hồ sơ hoặc lưu lại để dựng lần nữa.`,
      en: `This build failed unexpectedly (${reason}); save again to build once more.`,
    }),
  },
  outsideRoot: (path: string): Text => ({
    vi: `«${path}» nằm ngoài thư mục gốc; hãy chỉ tới hồ sơ hoặc thư mục trong content/.`,
    en: `“${path}” lies outside the root folder; name a record or a folder in content/.`,
  }),
  unknownPath: (path: string): Text => ({
    vi: `Không có hồ sơ nào ở «${path}»; hãy chỉ tới một tệp .md hoặc một thư mục trong content/.`,
    en: `There is no record at “${path}”; name an .md file or a folder in content/.`,
  }),
  unknownFormat: (format: string): Text => ({
    vi: `Không có định dạng «${format}»; chọn trong pdf, docx, txt (cách nhau bằng dấu phẩy).`,
    en: `There is no format “${format}”; choose among pdf, docx, txt (with commas between).`,
  }),
  unknownLang: (lang: string): Text => ({
    vi: `Không có ngôn ngữ «${lang}»; chọn vi hoặc en.`,
    en: `There is no language “${lang}”; choose vi or en.`,
  }),
  noRoot: (path: string): Text => ({
    vi: `Không có thư mục «${path}»; --root phải là thư mục chứa content/ và templates/.`,
    en: `There is no folder “${path}”; --root must name the folder that holds content/ and templates/.`,
  }),
  outAmongRecords: (path: string): Text => ({
    vi: `Không ghi ra «${path}» được: thư mục đó nằm trong content/ hoặc templates/; chọn thư mục khác cho --out.`,
    en: `“${path}” lies in content/ or templates/; choose another folder for --out.`,
  }),
  unknownOption: (option: string): Text => ({
    vi: `Không có tùy chọn «${option}».`,
    en: `There is no option “${option}”.`,
  }),
  missingValue: (option: string): Text => ({
    vi: `Tùy chọn «${option}» thiếu giá trị theo sau.`,
    en: `The option “${option}” lacks its value.`,
  }),
  unknownCommand: (name: string): Text => ({
    vi: `Không có lệnh «${name}».`,
    en: `There is no command “${name}”.`,
  }),
  badUsage: (detail: string): Text => ({
    vi: `Lệnh viết chưa đúng: ${detail}.`,
    en: `Wrong usage: ${detail}.`,
  }),
  seeHelp: { vi: 'Xem: vankien --help', en: 'See: vankien --help' },
  register: {
    number: { vi: 'Số, ký hiệu', en: 'Number' },
    date: { vi: 'Ngày', en: 'Date' },
    subject: { vi: 'Trích yếu', en: 'Subject' },
    record: { vi: 'Hồ sơ', en: 'Record' },
    next: (so: string): Text => ({
      vi: `Số tiếp theo: ${so}`,
      en: `Next free number: ${so}`,
    }),
    gaps: (numbers: string): Text => ({
      vi: `Số không thấy trong các đợt: ${numbers}`,
      en: `Numbers that no document of the rounds bears: ${numbers}`,
    }),
    doubles: (numbers: string): Text => ({
      vi: `Số cấp hai lần: ${numbers}`,
      en: `Numbers given twice: ${numbers}`,
    }),
    assigned: (record: string, so: string): Text => ({
      vi: `Đã ghi số ${so} vào ${record}.`,
      en: `Wrote the number ${so} into ${record}.`,
    }),
  },
  help: {
    program: {
      vi: 'Dựng văn bản của đợt kiểm điểm sâu từ hồ sơ Markdown: PDF, DOCX và văn bản thuần.',
      en: 'Makes the documents of a kiểm điểm sâu round from Markdown records: PDF, DOCX and text.',
    },
    build: {
      vi: 'dựng văn bản vào thư mục out/',
      en: 'make the documents into out/',
    },
    check: {
      vi: 'kiểm tra hồ sơ và mẫu, không ghi gì',
      en: 'check records and templates, write nothing',
    },
    so: {
      vi: 'sổ văn bản đi: số đã cấp và số tiếp theo của từng cơ quan, từng loại',
      en: 'the register of numbers, by issuer and kind, and the next free one',
    },
    csv: { vi: 'in sổ thành CSV', en: 'print the register as CSV' },
    assign: {
      vi: 'cấp số tiếp theo cho hồ sơ này, ghi vào phần đầu của nó',
      en: 'give this record the next free number, in its front matter',
    },
    watch: {
      vi: 'dựng, rồi dựng lại mỗi khi hồ sơ hoặc mẫu thay đổi',
      en: 'build, and build again whenever a record or template changes',
    },
    poll: {
      vi: 'tự xem lại các tệp thay vì chờ hệ thống báo (ổ đĩa mạng)',
      en: 'look at the files now and then instead of waiting for events (network shares)',
    },
    prune: {
      vi: 'xóa tệp đã dựng mà hồ sơ không còn',
      en: 'remove files that were made of records that are gone',
    },
    paths: {
      vi: 'chỉ làm các hồ sơ hoặc thư mục này',
      en: 'only these records or folders',
    },
    root: {
      vi: 'thư mục chứa content/ và templates/',
      en: 'the folder that holds content/ and templates/',
    },
    out: {
      vi: 'thư mục ghi ra (mặc định: out/ của thư mục gốc)',
      en: 'output folder (default: out/ of the root)',
    },
    format: { vi: 'các định dạng, cách nhau bằng dấu phẩy', en: 'formats, with commas between' },
    json: {
      vi: 'in kết quả thành một đối tượng JSON',
      en: 'print the result as one JSON object',
    },
    lang: { vi: 'ngôn ngữ thông báo: vi hoặc en', en: 'language of messages: vi or en' },
    secret: {
      vi: 'máy này được phép chứa tài liệu mật: đọc cả hồ sơ đánh dấu mật',
      en: 'this machine may hold state secrets: read records marked mật too',
    },
    usage: { vi: '[tùy chọn] [đường dẫn...]', en: '[options] [path...]' },
    commands: { vi: '<lệnh> [tùy chọn] [đường dẫn...]', en: '<command> [options] [path...]' },
    helpOption: { vi: 'in hướng dẫn này', en: 'print this help' },
    version: { vi: 'in số phiên bản', en: 'print the version' },
  },
} as const;

export const pick = (text: Text, lang: Lang): string => text[lang];
