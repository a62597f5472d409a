import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { error } from '../messages/say.js';

/** What can be wrong with a Word file as a whole: none of its words can then be had. */

const top = (file: string): Place => ({ file, line: 1, column: 1 });

export const hasPassword = (file: string): Diagnostic =>
  error(
    'docx-co-mat-khau',
    top(file),
    [
      'Tệp Word này đặt mật khẩu, nên không đọc được chữ bên trong.',
      'This Word file is locked with a password, so its words cannot be read.',
    ],
    [
      'Mở tệp bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.',
      'Open it in Word, choose File > Info > Protect Document > Encrypt with Password, empty the password and save.',
    ],
  );

export const isOldWord = (file: string): Diagnostic =>
  error(
    'docx-doc-cu',
    top(file),
    [
      'Đây là tệp Word đời cũ (.doc, từ Word 2003 trở về trước), không phải DOCX.',
      'This is a Word file of the old kind (.doc, Word 2003 and before), not a DOCX.',
    ],
    [
      'Mở tệp bằng Word hoặc LibreOffice, chọn «Lưu thành…» (Save As) và chọn loại «Tài liệu Word (*.docx)».',
      'Open it in Word or LibreOffice, choose Save As, and choose “Word Document (*.docx)”.',
    ],
  );

export type Otherwise = 'pdf' | 'rtf' | 'html' | 'odt' | 'excel' | 'powerpoint' | 'unknown';

const OTHERWISE = {
  pdf: ['một tệp PDF', 'a PDF'],
  rtf: ['một tệp RTF', 'an RTF file'],
  html: ['một trang web (HTML)', 'a web page (HTML)'],
  odt: ['một tệp OpenDocument (.odt)', 'an OpenDocument file (.odt)'],
  excel: ['một bảng tính Excel', 'an Excel workbook'],
  powerpoint: ['một tệp trình chiếu PowerPoint', 'a PowerPoint presentation'],
  unknown: ['một tệp loại khác', 'a file of some other kind'],
} as const satisfies Record<Otherwise, readonly [string, string]>;

export function isNoDocx(file: string, what: Otherwise): Diagnostic {
  const [vi, en] = OTHERWISE[what];
  return error(
    'docx-khong-phai',
    top(file),
    [`Tệp này không phải DOCX mà là ${vi}.`, `This is no DOCX but ${en}.`],
    [
      'Chọn đúng tệp .docx; nếu nội dung cần đọc nằm trong tệp này thì mở nó bằng chương trình của nó rồi lưu thành .docx.',
      'Name the right .docx; if the words are in this file, open it in its own program and save it as .docx.',
    ],
  );
}

export const isTorn = (file: string): Diagnostic =>
  error(
    'docx-hong',
    top(file),
    [
      'Tệp DOCX này hỏng: thiếu một phần hoặc có phần sai (thường do tải xuống hay chép chưa xong).',
      'This DOCX is torn: a part of it is missing or wrong (often a download or a copy that broke off).',
    ],
    [
      'Tải hoặc chép lại từ bản gốc. Nếu bản gốc cũng thế: mở bằng Word, cho Word sửa rồi lưu lại.',
      'Fetch or copy it again. If the original is the same: open it in Word, let Word mend it, and save.',
    ],
  );

export const hasNoBody = (file: string): Diagnostic =>
  error(
    'docx-thieu-noi-dung',
    top(file),
    [
      'Tệp này là một gói ZIP nhưng bên trong không có phần nội dung của Word (word/document.xml).',
      'This is a ZIP package, but there is no Word text in it (word/document.xml).',
    ],
    [
      'Kiểm tra xem có chọn nhầm tệp không; nếu là gói nén chứa tệp Word thì giải nén ra trước.',
      'See whether this is the right file; if it is an archive that holds a Word file, unpack it first.',
    ],
  );

export const isBlownUp = (file: string): Diagnostic =>
  error(
    'docx-qua-lon',
    top(file),
    [
      'Bung ra thì tệp này lớn bất thường: có thể là tệp được làm ra để gây treo máy, nên không đọc tiếp.',
      'Unpacked, this file is unreasonably large: it may be made to choke programs, so it is not read.',
    ],
    [
      'Hỏi lại người gửi. Nếu tin được tệp: mở bằng Word, chép nội dung sang tài liệu mới rồi lưu.',
      'Ask whoever sent it. If you trust it: open it in Word, copy its text to a new document and save.',
    ],
  );

export const isNoXml = (file: string, part: string): Diagnostic =>
  error(
    'docx-xml-sai',
    top(file),
    [
      `Phần «${part}» trong tệp DOCX này không đúng khuôn dạng, nên không đọc được.`,
      `The part “${part}” of this DOCX is not well formed and cannot be read.`,
    ],
    [
      'Mở tệp bằng Word hoặc LibreOffice rồi lưu lại thành .docx.',
      'Open the file in Word or LibreOffice and save it as .docx again.',
    ],
  );
