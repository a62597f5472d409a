import type { Text } from '../model/diagnostic.js';

/** What `vankien init` asks and says, in both languages. */
export const ASK = {
  begin: { vi: 'Lập một đợt kiểm điểm sâu mới', en: 'Begin a new round of kiểm điểm sâu' },
  add: {
    vi: 'Thêm đợt kiểm điểm sâu của một năm nữa',
    en: 'Add the round of another year',
  },
  nam: { vi: 'Đợt kiểm điểm của năm nào?', en: 'Which year is the round of?' },
  ten: {
    vi: 'Cơ quan nào chủ trì đợt kiểm điểm? (tên gọi đầy đủ)',
    en: 'Which body runs the round? (its full name)',
  },
  kyHieu: {
    vi: 'Chữ viết tắt của cơ quan trong số và ký hiệu văn bản?',
    en: 'Its abbreviation in the numbers of documents?',
  },
  diaDanh: { vi: 'Địa danh in trước ngày tháng?', en: 'The place that is printed before dates?' },
  heThong: { vi: 'Cơ quan này thuộc hệ thống nào?', en: 'Which system is the body of?' },
  dang: { vi: 'Đảng', en: 'the Party' },
  nhaNuoc: { vi: 'Nhà nước', en: 'the state' },
  capTren: {
    vi: 'Cơ quan cấp trên, in ở dòng đầu văn bản? (Enter nếu không có)',
    en: 'The body above it, printed on the first line? (Enter if none)',
  },
  nhiemKy: { vi: 'Nhiệm kỳ của cấp ủy?', en: 'The term of office?' },
  donVi: {
    vi: 'Đơn vị được kiểm điểm: Tên | KÝ HIỆU | Khối (Enter khi đã đủ)',
    en: 'A unit under review: Name | CODE | Block (Enter when done)',
  },
  needed: { vi: 'Chỗ này phải điền.', en: 'This has to be filled in.' },
  badUnit: {
    vi: 'Viết: Tên | KÝ HIỆU | Khối, cách nhau bằng dấu |.',
    en: 'Write: Name | CODE | Block, with | between them.',
  },
  badYear: { vi: 'Năm gồm bốn chữ số, ví dụ 2026.', en: 'A year has four digits, such as 2026.' },
} as const satisfies Record<string, Text>;

export const missingFlags = (flags: readonly string[]): Text => ({
  vi: `Thiếu tùy chọn: ${flags.join(', ')}. Ví dụ: vankien init DIR --nam 2026 --ten "Thành ủy …" --ky-hieu TU --dia-danh "…"`,
  en: `Options are missing: ${flags.join(', ')}. For example: vankien init DIR --nam 2026 --ten "Thành ủy …" --ky-hieu TU --dia-danh "…"`,
});

export const missingYear: Text = {
  vi: 'Thiếu --nam: năm của đợt được thêm. Ví dụ: vankien init DIR --nam 2026',
  en: '--nam is missing: the year of the round that is added. For example: vankien init DIR --nam 2026',
};

export const noUnitsToLeave: Text = {
  vi: '--khong-don-vi chỉ dùng khi thư mục đã có đợt trước; đợt đầu tiên không lấy đơn vị ở đâu cả.',
  en: '--khong-don-vi is for a folder that has a round already; a first round takes its units from nowhere.',
};

export const badYear = (typed: string): Text => ({
  vi: `--nam là năm gồm bốn chữ số, không phải «${typed}».`,
  en: `--nam is a year of four digits, not “${typed}”.`,
});

export const badSystem = (typed: string): Text => ({
  vi: `--he-thong là dang hoặc nha-nuoc, không phải «${typed}».`,
  en: `--he-thong is dang or nha-nuoc, not “${typed}”.`,
});

export const badUnit = (typed: string): Text => ({
  vi: `--don-vi viết «Tên|KÝ HIỆU|Khối», không phải «${typed}».`,
  en: `--don-vi is written “Name|CODE|Block”, not “${typed}”.`,
});

export const taken = (folder: string, by: string): Text => ({
  vi: `${folder}/${by}: thư mục không trống, nên không ghi gì. Chọn một thư mục trống hoặc chưa có.`,
  en: `${folder}/${by}: the folder is not empty, so nothing was written. Choose one that is empty or not there yet.`,
});

export const yearTaken = (home: string): Text => ({
  vi: `${home}: đã có ở đây, nên không ghi gì. Chọn năm khác bằng --nam, hoặc sửa ngay trong ${home}.`,
  en: `${home}: it is there already, so nothing was written. Choose another year with --nam, or go on in ${home}.`,
});

export const noFolder = (folder: string): Text => ({
  vi: `${folder}: đây là một tệp, không phải thư mục; không ghi gì.`,
  en: `${folder}: this is a file, not a folder; nothing was written.`,
});

export const noList = (file: string): Text => ({
  vi: `${file}: không đọc được tệp danh sách đơn vị; không ghi gì.`,
  en: `${file}: the list of units cannot be read; nothing was written.`,
});

export const stopped: Text = {
  vi: 'Đã dừng; chưa ghi tệp nào.',
  en: 'Stopped; no file was written.',
};

export const nothing: Text = {
  vi: 'Chưa ghi tệp nào.',
  en: 'No file was written.',
};

export const partly = (files: readonly string[]): Text => ({
  vi: `Đợt lập chưa xong. Những tệp đã ghi (${files.length}): ${files.join(', ') || 'không có'}`,
  en: `The round is not whole. The files that are there (${files.length}): ${files.join(', ') || 'none'}`,
});

export const begun = (folder: string, files: number, blanks: number): Text => ({
  vi: `Đã lập đợt trong ${folder}: ${files} tệp, còn ${blanks} chỗ phải điền.`,
  en: `Began the round in ${folder}: ${files} files, ${blanks} blanks to fill in.`,
});

export interface AddedCounts {
  readonly year: string;
  readonly files: number;
  readonly units: number;
  readonly blanks: number;
}

export const added = (folder: string, source: string, count: AddedCounts): Text => ({
  vi: `Đã thêm đợt năm ${count.year} vào ${folder}: ${count.files} tệp, ${count.units} đơn vị, còn ${count.blanks} chỗ phải điền. Cơ quan, nhân sự và đơn vị lấy từ ${source}; đoàn công tác, lịch và các gợi ý của đợt cũ không mang sang.`,
  en: `Added the round of ${count.year} to ${folder}: ${count.files} files, ${count.units} units, ${count.blanks} blanks to fill in. Bodies, people and units come from ${source}; its đoàn, its calendar and whom it asked do not.`,
});

export const next: Text = { vi: 'Tiếp theo:', en: 'Next:' };
