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
  missingArgument: {
    vi: 'Lệnh còn thiếu: chưa nêu làm với gì.',
    en: 'The command lacks what it is to work on.',
  },
  extraArgument: {
    vi: 'Lệnh viết thừa; đường dẫn hoặc chữ có dấu cách thì đặt trong ngoặc kép "…".',
    en: 'The command has one word too many; put quotes "…" around what has spaces.',
  },
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
  status: {
    title: (round: string, day: string): Text => ({
      vi: `${round}: tình hình đến hết ngày ${day}`,
      en: `${round}: where it stood at the end of ${day}`,
    }),
    unit: { vi: 'Đơn vị', en: 'Unit' },
    done: { vi: 'Số đơn vị đã xong', en: 'Units done' },
    overdue: { vi: 'Số đơn vị quá hạn', en: 'Units overdue' },
    pass: (pass: number): Text => ({ vi: ` lần ${pass}`, en: `, pass ${pass}` }),
    blank: { vi: '(trống)', en: '(blank)' },
    counts: {
      vi: '1/3 số bản đã xong trên số phải có, ! là muộn',
      en: '1/3 papers done of those wanted, ! late',
    },
    noUnits: { vi: 'Chưa có đơn vị nào.', en: 'There are no units yet.' },
    nothing: { vi: 'Không có đợt nào để xem.', en: 'There is no round to look at.' },
    badDay: (typed: string): Text => ({
      vi: `--ngay «${typed}»: không có ngày này; viết như 2023-12-20 hoặc 20/12/2023.`,
      en: `--ngay “${typed}”: there is no such day; write 2023-12-20 or 20/12/2023.`,
    }),
  },
  started: (record: string, blanks: number): Text => ({
    vi: `Đã lập ${record}: còn ${blanks} chỗ phải điền. Xem từng chỗ: vankien check ${record}`,
    en: `Began ${record}: ${many(blanks, 'blank')} to fill in. To see them: vankien check ${record}`,
  }),
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
    status: {
      vi: 'từng đơn vị đang ở đâu: bước nào xong, dự thảo, chưa có, quá hạn',
      en: 'where each unit stands: steps done, in draft, missing, overdue',
    },
    day: {
      vi: 'tình hình đến hết ngày này, ví dụ 2023-12-20 (mặc định: hôm nay)',
      en: 'as it stood at the end of this day, such as 2023-12-20 (default: today)',
    },
    folders: { vi: 'chỉ xem các đợt hoặc đơn vị này', en: 'only these rounds or units' },
    plainUsage: { vi: '[tùy chọn]', en: '[options]' },
    folderUsage: { vi: '[tùy chọn] [thư mục...]', en: '[options] [dir...]' },
    csv: { vi: 'in sổ thành CSV', en: 'print the register as CSV' },
    assign: {
      vi: 'cấp số tiếp theo cho hồ sơ này, ghi vào phần đầu của nó',
      en: 'give this record the next free number, in its front matter',
    },
    watch: {
      vi: 'dựng, rồi dựng lại mỗi khi hồ sơ hoặc mẫu thay đổi',
      en: 'build, and build again whenever a record or template changes',
    },
    preview: {
      vi: 'mở trang xem trước trong trình duyệt: sửa hồ sơ, thấy ngay trang in',
      en: 'open a preview in the browser: edit a record, see its pages at once',
    },
    previewUsage: { vi: '[tùy chọn]', en: '[options]' },
    port: {
      vi: 'cổng của trang xem trước (mặc định: cổng trống đầu tiên từ 4870)',
      en: 'port of the preview (default: the first free one from 4870)',
    },
    editorLink: {
      vi: 'liên kết mở trình soạn thảo riêng: "vscode://file/{path}:{line}"',
      en: 'a link that opens your own editor: "vscode://file/{path}:{line}"',
    },
    poll: {
      vi: 'tự xem lại các tệp thay vì chờ hệ thống báo (ổ đĩa mạng)',
      en: 'look at the files now and then instead of waiting for events (network shares)',
    },
    prune: {
      vi: 'xóa tệp đã dựng mà hồ sơ không còn',
      en: 'remove files that were made of records that are gone',
    },
    init: {
      vi: 'lập một đợt mới trong thư mục trống, hoặc thêm đợt của một năm vào thư mục đã có đợt; thiếu gì thì hỏi',
      en: 'begin a round in an empty folder, or add the round of a year to those of one; asks for what is missing',
    },
    initUsage: { vi: '[tùy chọn] <thư mục>', en: '[options] <dir>' },
    dir: {
      vi: 'thư mục trống hoặc chưa có; hoặc thư mục chứa content/: đợt mới lấy cơ quan, đơn vị của đợt gần nhất',
      en: 'a folder that is empty or not there yet; or one that holds content/: the new round takes the bodies and units of the latest one',
    },
    nam: { vi: 'năm của đợt kiểm điểm', en: 'the year of the round' },
    ten: { vi: 'tên cơ quan chủ trì', en: 'the name of the body that runs it' },
    kyHieu: { vi: 'chữ viết tắt của cơ quan: TU', en: 'the abbreviation of the body: TU' },
    diaDanh: { vi: 'địa danh in trước ngày tháng', en: 'the place printed before dates' },
    heThong: { vi: 'dang (mặc định) hoặc nha-nuoc', en: 'dang (default) or nha-nuoc' },
    capTren: { vi: 'cơ quan cấp trên của nó', en: 'the body above it' },
    nhiemKy: { vi: 'nhiệm kỳ: "2025 - 2030"', en: 'the term of office: "2025 - 2030"' },
    ngay: { vi: 'ngày ghi cho dự thảo: 07/9/2026', en: 'the date of drafts: 07/9/2026' },
    donVi: {
      vi: 'một đơn vị: "Tên|KÝ HIỆU|Khối"; ghi nhiều lần được',
      en: 'a unit: "Name|CODE|Block"; may be repeated',
    },
    donViCsv: {
      vi: 'danh sách đơn vị, mỗi dòng một đơn vị: CSV UTF-8 có các cột Tên, Ký hiệu, Khối, Mã',
      en: 'a list of units, one a line: CSV in UTF-8 with the columns Tên, Ký hiệu, Khối, Mã',
    },
    khongDonVi: {
      vi: 'không lấy các đơn vị của đợt trước',
      en: 'take no units from the round before',
    },
    new: {
      vi: 'lập một hồ sơ mới có sẵn đề mục, các trường phải điền và các vấn đề phải trả lời',
      en: 'begin a record, with its headings, the fields to fill in and the issues to answer',
    },
    newUsage: { vi: '[tùy chọn] <loại> [đơn vị]', en: '[options] <kind> [unit]' },
    kind: {
      vi: 'loại hồ sơ: giai-trinh, «giải trình», ke-hoach…; don-vi lập đơn vị mới',
      en: 'the kind of record: giai-trinh, ke-hoach …; don-vi begins a unit',
    },
    home: {
      vi: 'mã hoặc thư mục của đơn vị (dv-01, 2023/dv-01), hay của đợt (2023)',
      en: 'the id or the folder of the unit (dv-01, 2023/dv-01), or of the round (2023)',
    },
    lan: { vi: 'lần kiểm điểm sau: 2, 3…', en: 'a later pass: 2, 3 …' },
    nguoi: {
      vi: 'mã của người viết bản kiểm điểm cá nhân',
      en: 'the id of the person whose paper it is',
    },
    name: { vi: 'tên tệp, nếu khác tên loại', en: 'the name of the file, if not that of the kind' },
    stdout: {
      vi: 'in hồ sơ ra màn hình, không ghi tệp',
      en: 'print the record, write no file',
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
