import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { error, warning } from '../messages/say.js';

/** What can be wrong with a PDF of whose words one is in want. */

const top = (file: string): Place => ({ file, line: 1, column: 1 });

export const isNoPdf = (file: string): Diagnostic =>
  error(
    'pdf-khong-phai',
    top(file),
    ['Tệp này không phải PDF.', 'This is no PDF.'],
    ['Chọn đúng tệp .pdf.', 'Name the right .pdf.'],
  );

export const hasPassword = (file: string): Diagnostic =>
  error(
    'pdf-co-mat-khau',
    top(file),
    [
      'Tệp PDF này đặt mật khẩu, nên không đọc được chữ bên trong.',
      'This PDF is locked with a password, so its words cannot be read.',
    ],
    [
      'Xin người gửi bản không đặt mật khẩu, hoặc mở bằng mật khẩu rồi in ra PDF mới.',
      'Ask for a copy without a password, or open it with the password and print it to a new PDF.',
    ],
  );

export const isTorn = (file: string): Diagnostic =>
  error(
    'pdf-hong',
    top(file),
    [
      'Tệp PDF này hỏng, không đọc được (thường do tải xuống hay chép chưa xong).',
      'This PDF is torn and cannot be read (often a download or a copy that broke off).',
    ],
    ['Tải hoặc chép lại từ bản gốc.', 'Fetch or copy it again from the original.'],
  );

export const mayLack = (file: string): Diagnostic =>
  warning(
    'pdf-hong-mot-phan',
    top(file),
    [
      'Tệp PDF này bị cụt ở cuối: chữ đọc được có thể thiếu.',
      'The end of this PDF is missing: some of its words may be lacking.',
    ],
    ['Tải hoặc chép lại từ bản gốc.', 'Fetch or copy it again from the original.'],
  );

export const isScan = (file: string): Diagnostic =>
  error(
    'pdf-ban-quet',
    top(file),
    [
      'Tệp PDF này là bản quét (scan): các trang chỉ có hình, không có chữ để đọc.',
      'This PDF is a scan: its pages are pictures and hold no words to read.',
    ],
    [
      'Xin bản Word hoặc bản PDF xuất từ Word; nếu chỉ có bản quét thì cho nhận dạng chữ (OCR) trước.',
      'Ask for the Word file or a PDF made from it; if there is only the scan, have its letters recognised (OCR) first.',
    ],
  );

export const hasNoWords = (file: string): Diagnostic =>
  error(
    'pdf-khong-co-chu',
    top(file),
    ['Tệp PDF này không có chữ nào.', 'There are no words in this PDF.'],
    ['Kiểm tra xem có chọn nhầm tệp không.', 'See whether this is the right file.'],
  );

export const hasEmptyPages = (file: string, pages: readonly number[]): Diagnostic =>
  warning(
    'pdf-trang-khong-chu',
    top(file),
    [
      `Không đọc được chữ ở trang ${pages.join(', ')}: trang trắng hoặc chỉ có hình.`,
      `No words on page ${pages.join(', ')}: blank, or nothing but a picture.`,
    ],
    [
      'Nếu là trang quét (scan): xin bản Word, hoặc cho nhận dạng chữ (OCR) trước.',
      'If it is a scan: ask for the Word file, or have its letters recognised (OCR) first.',
    ],
  );
