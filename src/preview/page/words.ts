import type { Text } from '../../model/diagnostic.js';

/** Counts in English take a plural; Vietnamese needs none. */
const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const counts = (errors: number, warnings: number): Text => {
  const parts = (error: string, warning: string) =>
    [errors > 0 ? error : '', warnings > 0 ? warning : ''].filter((one) => one !== '').join(', ');
  return {
    vi: parts(`${errors} lỗi`, `${warnings} cảnh báo`) || 'Không có lỗi',
    en: parts(many(errors, 'error'), many(warnings, 'warning')) || 'No errors',
  };
};

/** Everything that the page says by itself, in both languages. */
export const WORDS = {
  app: { vi: 'Xem trước', en: 'Preview' },
  failedStart: {
    vi: 'Không nói chuyện được với chương trình. Hãy mở lại địa chỉ mà «vankien preview» đã in ra.',
    en: 'The program does not answer. Open the address that “vankien preview” printed.',
  },
  lost: {
    vi: 'Mất liên lạc: «vankien preview» đã dừng? Trang đang tự thử nối lại; bản đang sửa vẫn còn đây.',
    en: 'Connection lost: has “vankien preview” stopped? Trying again; what you are editing is still here.',
  },
  close: { vi: 'Đóng', en: 'Close' },

  tree: { vi: 'Văn bản của các đợt', en: 'Documents of the rounds' },
  search: { vi: 'Tìm đơn vị, văn bản  ( / )', en: 'Find a unit, a document  ( / )' },
  searchName: { vi: 'Tìm theo tên, không cần dấu', en: 'Find by name, accents not needed' },
  noMatch: { vi: 'Không có tên nào như thế.', en: 'No such name.' },
  matches: (count: number): Text => ({
    vi: `Thấy ${count} văn bản`,
    en: `${many(count, 'document')} found`,
  }),
  empty: { vi: 'Chưa có hồ sơ nào trong content/.', en: 'There are no records in content/ yet.' },
  ok: { vi: 'đúng', en: 'fine' },
  warning: { vi: 'có cảnh báo', en: 'has warnings' },
  failed: { vi: 'có lỗi, chưa dựng được', en: 'has errors, not made' },
  home: { vi: 'hồ sơ của thư mục', en: 'the record of the folder' },
  counts,

  choose: { vi: 'Chọn một văn bản ở bên trái.', en: 'Choose a document on the left.' },
  pages: { vi: 'Các trang', en: 'Pages' },
  page: (n: number, total: number): Text => ({
    vi: `Trang ${n}/${total}`,
    en: `Page ${n}/${total}`,
  }),
  loading: { vi: 'Đang mở…', en: 'Opening…' },
  gone: { vi: 'Văn bản này không còn nữa.', en: 'This document is no longer there.' },
  notMade: {
    vi: 'Văn bản này chưa dựng được vì có lỗi. Sửa xong và lưu, trang sẽ tự hiện ra.',
    en: 'This document could not be made: it has errors. Mend and save, and its pages appear.',
  },
  stale: {
    vi: 'Có lỗi nên chưa dựng lại được: đây là bản của lần dựng trước.',
    en: 'Not made anew because of errors: these are the pages of an earlier build.',
  },
  unreadable: (reason: string): Text => ({
    vi: `Không vẽ được các trang (${reason}).`,
    en: `The pages could not be drawn (${reason}).`,
  }),
  downloadPdf: { vi: 'Tải PDF', en: 'Download PDF' },
  downloadDocx: { vi: 'Tải Word', en: 'Download Word' },
  edit: { vi: 'Sửa hồ sơ', en: 'Edit record' },
  ownEditor: { vi: 'Mở bằng trình soạn thảo', en: 'Open in my editor' },
  useOwnEditor: {
    vi: 'Bấm vào đoạn thì mở bằng trình soạn thảo của tôi',
    en: 'A click on a paragraph opens my own editor',
  },
  zoomIn: { vi: 'Phóng to', en: 'Zoom in' },
  zoomOut: { vi: 'Thu nhỏ', en: 'Zoom out' },
  zoomFit: { vi: 'Vừa bề ngang', en: 'Fit width' },
  paragraph: (text: string, line: number): Text => ({
    vi: `Sửa ở dòng ${line}: ${text}`,
    en: `Edit at line ${line}: ${text}`,
  }),
  fromForm: (file: string, line: number): Text => ({
    vi: `Đoạn này là chữ của mẫu (${file}, dòng ${line}), không nằm trong hồ sơ nào.`,
    en: `This paragraph is the form's own (${file}, line ${line}); it stands in no record.`,
  }),
  noSource: {
    vi: 'Đoạn này do chương trình tự viết ra, không nằm trong hồ sơ nào.',
    en: 'This paragraph was written by the program; it stands in no record.',
  },

  editor: { vi: 'Sửa hồ sơ', en: 'Edit the record' },
  hideSide: { vi: 'Ẩn cột sửa', en: 'Hide editing' },
  showSide: { vi: 'Hiện cột sửa', en: 'Show editing' },
  editorHint: {
    vi: 'Bấm vào một đoạn trên trang để sửa ngay tại đây.',
    en: 'Click a paragraph on the page to edit it here.',
  },
  save: { vi: 'Lưu', en: 'Save' },
  closeRecord: (name: string): Text => ({ vi: `Đóng ${name}`, en: `Close ${name}` }),
  saved: { vi: 'Đã lưu', en: 'Saved' },
  dirty: { vi: 'Chưa lưu', en: 'Not saved' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  reloaded: { vi: 'Đã lấy bản mới trên đĩa', en: 'Taken anew from the disk' },
  discard: (name: string): Text => ({
    vi: `${name} có chỗ chưa lưu. Bỏ những chỗ đó?`,
    en: `${name} has changes that are not saved. Drop them?`,
  }),
  changedOnDisk: {
    vi: 'Tệp trên đĩa đã bị người khác sửa trong khi bản ở đây chưa lưu.',
    en: 'The file was changed on disk while what is here is not saved.',
  },
  compare: { vi: 'Xem hai bản', en: 'See both' },
  deleted: {
    vi: 'Tệp này đã bị xóa khỏi đĩa, nên không lưu được. Chữ vẫn còn ở đây để chép ra.',
    en: 'This file was deleted from the disk and cannot be saved. Its text is kept here to be copied.',
  },
  copyAll: { vi: 'Chép toàn bộ', en: 'Copy all' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  notSaved: (reason: string): Text => ({
    vi: `Chưa lưu được: ${reason}`,
    en: `Not saved: ${reason}`,
  }),
  notOpened: (path: string, reason: string): Text => ({
    vi: `Không mở được ${path}: ${reason}`,
    en: `${path} could not be opened: ${reason}`,
  }),
  noAnswer: { vi: 'chương trình không trả lời', en: 'the program does not answer' },

  conflict: (path: string): Text => ({
    vi: `${path} đã bị sửa trên đĩa từ khi mở ở đây`,
    en: `${path} was changed on disk since it was opened here`,
  }),
  conflictHelp: {
    vi: 'Chưa ghi đè gì cả. Chọn một bản, hoặc trộn tay ở khung bên phải rồi lưu.',
    en: 'Nothing was overwritten. Choose a version, or merge by hand on the right and save.',
  },
  onDisk: { vi: 'Bản trên đĩa', en: 'On disk' },
  mine: { vi: 'Bản của tôi (sửa được)', en: 'Mine (can be edited)' },
  keepMine: { vi: 'Giữ bản của tôi', en: 'Keep mine' },
  takeDisk: { vi: 'Lấy bản trên đĩa', en: 'Take the one on disk' },
  saveMerged: { vi: 'Lưu bản đã trộn', en: 'Save the merged text' },
  later: { vi: 'Để sau', en: 'Later' },
  takeChunk: { vi: 'Lấy chỗ này của bản trên đĩa', en: 'Take this from the disk' },
  unchanged: { vi: '$ dòng giống nhau', en: '$ unchanged lines' },

  diagnostics: { vi: 'Lỗi và cảnh báo', en: 'Errors and warnings' },
  noDiagnostics: { vi: 'Không có lỗi', en: 'No errors' },
  error: { vi: 'Lỗi', en: 'Error' },
  warn: { vi: 'Cảnh báo', en: 'Warning' },
  line: (line: number): Text => ({ vi: `dòng ${line}`, en: `line ${line}` }),
  more: (count: number): Text => ({ vi: `và ${count} điều nữa`, en: `and ${count} more` }),
} satisfies Readonly<Record<string, Text | ((...values: never[]) => Text)>>;

/** Says a text in the language of the preview. */
export type Say = (text: Text) => string;
