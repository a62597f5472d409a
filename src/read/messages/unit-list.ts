import type { Diagnostic, Related } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { error } from './say.js';

/** What can be wrong with a list of units that was typed in a spreadsheet. */

const SAVE_AS: readonly [string, string] = [
  'Trong Excel: Tệp > Lưu thành (Save As), chọn kiểu «CSV UTF-8 (Comma delimited)».',
  'In Excel: File > Save As, and choose the type “CSV UTF-8 (Comma delimited)”.',
];

const COLUMNS: readonly [string, string] = [
  'Dòng đầu ghi tên cột: Tên, Ký hiệu, Khối; thêm Mã nếu muốn tự đặt mã. Cột STT được bỏ qua.',
  'The first line names the columns: Tên, Ký hiệu, Khối, and Mã where ids are given. STT is passed over.',
];

export const csvNotUtf8 = (place: Place): Diagnostic =>
  error(
    'csv-bang-ma',
    place,
    [
      'Tệp không ở bảng mã UTF-8 (có thể là windows-1258 hoặc TCVN3), nên chữ có dấu không đọc được.',
      'The file is not UTF-8 (it may be windows-1258 or TCVN3): its accented letters cannot be read.',
    ],
    SAVE_AS,
  );

export const csvIsWorkbook = (place: Place): Diagnostic =>
  error(
    'csv-bang-ma',
    place,
    ['Đây là tệp Excel, không phải CSV.', 'This is an Excel workbook, not CSV.'],
    SAVE_AS,
  );

export const csvLostLetters = (place: Place, typed: string): Diagnostic =>
  error(
    'csv-mat-chu',
    place,
    [
      `Chữ có dấu đã mất khi lưu tệp: «${typed}».`,
      `Accented letters were lost when the file was saved: “${typed}”.`,
    ],
    SAVE_AS,
  );

export const csvQuotes = (place: Place): Diagnostic =>
  error(
    'csv-ngoac-kep',
    place,
    [
      'Dấu ngoặc kép ở đây mở mà không đóng, hoặc đứng giữa ô.',
      'A quote here is not closed, or stands in the middle of a cell.',
    ],
    [
      'Ô có dấu phẩy hoặc ngoặc kép thì đặt cả ô trong "…", và gõ đôi "" cho ngoặc kép bên trong.',
      'Put "…" around a cell that has commas or quotes in it, and double "" a quote inside.',
    ],
  );

export const csvNoColumns = (place: Place): Diagnostic =>
  error(
    'csv-thieu-cot',
    place,
    ['Bảng không có cột «Tên».', 'The table has no column “Tên”.'],
    COLUMNS,
  );

export const csvOddColumn = (place: Place, typed: string): Diagnostic =>
  error(
    'csv-cot-la',
    place,
    [
      `Không rõ cột «${typed}» ghi gì, hoặc cột này có hai lần.`,
      `What the column “${typed}” says is not known, or it is there twice.`,
    ],
    COLUMNS,
  );

export const csvTooLong = (place: Place): Diagnostic =>
  error(
    'csv-thua-o',
    place,
    ['Dòng này có nhiều ô hơn dòng tên cột.', 'This line has more cells than there are columns.'],
    [
      'Ô có dấu phẩy hoặc chấm phẩy thì đặt trong ngoặc kép "…".',
      'Put quotes "…" around a cell that has commas or semicolons in it.',
    ],
  );

export const csvNoName = (place: Place): Diagnostic =>
  error(
    'csv-thieu-ten',
    place,
    ['Dòng này không có tên đơn vị.', 'This line has no name of a unit.'],
    ['Điền cột Tên, hoặc xóa cả dòng.', 'Fill in the column Tên, or delete the line.'],
  );

export const csvBadId = (place: Place, typed: string): Diagnostic =>
  error(
    'csv-ma-sai',
    place,
    [
      `Mã «${typed}» không dùng được: mã đặt tên cho thư mục của đơn vị.`,
      `The id “${typed}” will not do: it names the folder of the unit.`,
    ],
    [
      'Mã chỉ gồm chữ thường không dấu, chữ số và gạch ngang, ví dụ dv-01; hoặc để trống.',
      'An id has small letters without accents, digits and hyphens, such as dv-01; or leave it empty.',
    ],
  );

export const csvTwice = (place: Place, typed: string, first: Place): Diagnostic => {
  const related: readonly Related[] = [
    { place: first, note: { vi: 'lần thứ nhất', en: 'the first time' } },
  ];
  return error(
    'csv-trung',
    place,
    [`«${typed}» có hai lần trong bảng.`, `“${typed}” is twice in the table.`],
    ['Mỗi đơn vị một dòng, mỗi mã một đơn vị.', 'A line for each unit, a unit for each id.'],
    related,
  );
};

export const csvNoUnits = (place: Place): Diagnostic =>
  error(
    'csv-trong',
    place,
    ['Bảng không có đơn vị nào.', 'There are no units in the table.'],
    COLUMNS,
  );
