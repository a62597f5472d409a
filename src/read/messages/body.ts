import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { error, warning } from './say.js';

/** What can be wrong with the paragraphs, lists, tables and blocks of a body. */

export function underlinedHeading(place: Place): Diagnostic {
  return error(
    'de-muc-gach-duoi',
    place,
    [
      'Dòng gạch “---” hoặc “===” ngay dưới chữ biến đoạn này thành đề mục.',
      'The line of “---” or “===” right below turns this paragraph into a heading.',
    ],
    [
      'Nếu là đề mục thì gõ “# ” hoặc “## ” ở đầu dòng; nếu không thì xóa dòng gạch.',
      'If it is a heading begin it with “# ” or “## ”; if not, delete the line.',
    ],
  );
}

export function accidentalList(place: Place, start: number): Diagnostic {
  return warning(
    'danh-sach-ngoai-y',
    place,
    [
      `“${start}.” ở đầu dòng bị hiểu là mục số ${start} của một danh sách, con số sẽ mất.`,
      `“${start}.” at the start of a line is read as item ${start} of a list; the number is lost.`,
    ],
    [
      `Nếu là câu bình thường thì gõ ${start}\\. hoặc để con số về dòng trên.`,
      `If it is plain text type ${start}\\. or move the number to the line above.`,
    ],
  );
}

/** `numbered`: the list before is `1. …`, whose sub-items must be indented by three spaces. */
export function splitList(place: Place, numbered: boolean): Diagnostic {
  const [vi, en] = numbered ? ['ba', 'three'] : ['hai', 'two'];
  return warning(
    'danh-sach-bi-tach',
    place,
    [
      'Từ dòng này là một danh sách mới, cùng cấp với danh sách ngay trên: đánh số lại từ đầu.',
      'A new list begins here, on one level with the list right above: it counts from the start again.',
    ],
    [
      `Nếu là mục con thì thụt vào ${vi} dấu cách; nếu là mục tiếp theo thì dùng cùng một dấu đầu dòng với mục trên.`,
      `For a sub-item indent it by ${en} spaces; for a next item begin it with the same sign as the one above.`,
    ],
  );
}

export function typedNumber(place: Place, typed: string): Diagnostic {
  return warning(
    'so-muc-go-tay',
    place,
    [
      `“${typed}” gõ tay không thành mục: dòng này sẽ dính vào đoạn văn như chữ thường.`,
      `“${typed}” typed by hand makes no item: this line runs on in its paragraph as plain text.`,
    ],
    [
      'Đề mục: gõ “# ”, “## ”, “### ” ở đầu dòng. Liệt kê: gõ “- ” hoặc “1. ”. Chương trình tự đánh số.',
      'For a heading begin with “# ”, “## ”, “### ”; for a list with “- ” or “1. ”. The program counts.',
    ],
  );
}

export function strayClosing(place: Place): Diagnostic {
  return error(
    'khoi-dong-thua',
    place,
    ['Dòng “:::” này không đóng khối nào.', 'This “:::” closes nothing.'],
    [
      'Xóa dòng này. Khối lồng nhau thì khối ngoài phải có nhiều dấu hai chấm hơn: “::::”.',
      'Delete it. Where blocks are nested, the outer one needs more colons: “::::”.',
    ],
  );
}

export function brokenDirective(place: Place, typed: string): Diagnostic {
  return error(
    'khoi-sai',
    place,
    [
      `Dòng “${typed}” viết sai mẫu nên sẽ in ra thành chữ.`,
      `The line “${typed}” is malformed and would be printed as text.`,
    ],
    [
      'Viết liền và để một mình trên dòng: “:::can-cu”, “::van-de[vd-1]”; sau đó không có chữ nào khác.',
      'Write it without spaces, alone on its line: “:::can-cu”, “::van-de[vd-1]”; nothing after it.',
    ],
  );
}

export function unclosedDirective(place: Place, name: string): Diagnostic {
  return error(
    'khoi-chua-dong',
    place,
    [
      `Khối “:::${name}” mở ở đây mà không có dòng “:::” để đóng.`,
      `The block “:::${name}” opens here and no line “:::” closes it.`,
    ],
    [
      'Thêm một dòng “:::” ngay sau phần nội dung của khối. Khối lồng nhau thì khối ngoài dùng “::::”.',
      'Add a line “:::” right after what the block holds. Where blocks are nested, the outer one takes “::::”.',
    ],
  );
}

export function unknownAttribute(place: Place, key: string, meant: string | undefined): Diagnostic {
  return error(
    'thuoc-tinh-la',
    place,
    [`“:::bang” không có thuộc tính “${key}”.`, `“:::bang” has no attribute “${key}”.`],
    meant === undefined
      ? ['Chỉ có: rong="1 4 2".', 'There is only: rong="1 4 2".']
      : [`Có phải là “${meant}”?`, `Did you mean “${meant}”?`],
  );
}

export function notOneTable(place: Place): Diagnostic {
  return error(
    'bang-thieu',
    place,
    [
      'Trong khối “:::bang” phải có đúng một bảng, ngoài ra không có gì khác.',
      'A “:::bang” block must hold exactly one table and nothing else.',
    ],
    [
      'Đưa phần chữ ra ngoài khối; giữa các dòng của bảng không để dòng trống.',
      'Move other text out of the block; leave no blank lines inside the table.',
    ],
  );
}

export function badWidths(place: Place, typed: string, columns: number): Diagnostic {
  const example = Array.from({ length: columns }, (_, i) => (i === 1 ? 4 : 1)).join(' ');
  return error(
    'be-rong-sai',
    place,
    [
      `rong="${typed}" không hợp với bảng có ${columns} cột: cần ${columns} số lớn hơn 0.`,
      `rong="${typed}" does not fit a table of ${columns} columns: it takes ${columns} numbers above 0.`,
    ],
    [`Ví dụ: rong="${example}"`, `For example: rong="${example}"`],
  );
}

export function tooManyCells(place: Place, typed: number, columns: number): Diagnostic {
  return error(
    'thua-o',
    place,
    [
      `Dòng này có ${typed} ô mà bảng chỉ có ${columns} cột; ô thừa sẽ mất.`,
      `This row has ${typed} cells but the table has ${columns} columns; the rest would be lost.`,
    ],
    [
      'Bớt ô, hoặc thêm cột ở dòng đầu bảng. Muốn in dấu “|” trong ô thì gõ \\|.',
      'Remove cells, or add columns to the head. To print “|” in a cell type \\|.',
    ],
  );
}

export function brokenTable(place: Place): Diagnostic {
  return error(
    'bang-sai',
    place,
    [
      'Chỗ này giống một bảng nhưng viết sai mẫu nên sẽ in ra thành chữ.',
      'This looks like a table but is malformed and would be printed as text.',
    ],
    [
      'Dòng gạch “|---|---|” phải có đúng số cột của dòng đầu bảng và nằm ngay dưới nó.',
      'The line “|---|---|” needs as many columns as the head and must stand right below it.',
    ],
  );
}

export function badImagePath(place: Place, path: string): Diagnostic {
  return error(
    'duong-dan-anh',
    place,
    [`Không dùng được hình “${path}”.`, `The image “${path}” cannot be used.`],
    [
      'Đặt tệp .png hoặc .jpg cạnh hồ sơ này và chỉ ghi tên tệp: ![mô tả](so-do.png)',
      'Put a .png or .jpg file beside this record and give its name alone: ![words](so-do.png)',
    ],
  );
}

export function imageWithoutAlt(place: Place): Diagnostic {
  return warning(
    'anh-thieu-mo-ta',
    place,
    [
      'Hình không có lời mô tả cho người không nhìn thấy hình.',
      'The image has no words for readers who cannot see it.',
    ],
    [
      'Viết trong ngoặc vuông: ![Sơ đồ tổ chức](so-do.png)',
      'Write them in the brackets: ![Sơ đồ tổ chức](so-do.png)',
    ],
  );
}

export function blockquote(place: Place): Diagnostic {
  return error(
    'trich-khoi',
    place,
    [
      'Dấu “>” ở đầu dòng làm thành khối trích, văn bản không có kiểu này.',
      'A leading “>” makes a block quote; these documents have none.',
    ],
    ['Xóa dấu “>”; lời trích để trong ngoặc kép “…”.', 'Delete the “>”; put quoted words in “…”.'],
  );
}

export function indented(place: Place): Diagnostic {
  return error(
    'thut-dau-dong',
    place,
    [
      'Dòng này thụt vào bằng Tab hoặc từ bốn dấu cách nên bị hiểu là mã máy tính.',
      'This line is indented by a tab or four spaces, which makes it computer code.',
    ],
    [
      'Xóa khoảng trống ở đầu dòng: chương trình tự thụt đầu đoạn.',
      'Delete the space at its start: the program indents paragraphs itself.',
    ],
  );
}

export function code(place: Place): Diagnostic {
  return error(
    'ma-nguon',
    place,
    [
      'Khối giữa hai dòng “```” là mã máy tính, văn bản không có kiểu này.',
      'What stands between lines of “```” is computer code; these documents have none.',
    ],
    ['Xóa hai dòng “```”.', 'Delete both lines of “```”.'],
  );
}

export function unclosedFence(place: Place, fence: string): Diagnostic {
  return error(
    'rao-chua-dong',
    place,
    [
      `Dòng “${fence}” mở ở đây mà không đóng, nên nuốt hết phần còn lại.`,
      `The line “${fence}” opens here and never closes, so it swallows all that follows.`,
    ],
    [`Xóa dòng “${fence}”.`, `Delete the line “${fence}”.`],
  );
}

export function thematicBreak(place: Place): Diagnostic {
  return error(
    'duong-ke',
    place,
    [
      'Không kẻ đường ngang bằng tay được: thể thức văn bản đã có đường kẻ của nó.',
      'Lines cannot be drawn by hand: the official format has its own.',
    ],
    ['Xóa dòng này.', 'Delete this line.'],
  );
}

export function definition(place: Place): Diagnostic {
  return error(
    'dinh-nghia-lien-ket',
    place,
    [
      'Dòng bắt đầu bằng “[…]:” bị hiểu là địa chỉ liên kết và sẽ không in ra.',
      'A line that begins with “[…]:” is read as the address of a link and is not printed.',
    ],
    ['Gõ “\\[” thay cho “[”, hoặc bỏ ngoặc vuông.', 'Type “\\[” for “[”, or drop the brackets.'],
  );
}

export function tooDeep(place: Place): Diagnostic {
  return error(
    'long-qua-sau',
    place,
    ['Danh sách hoặc khối lồng nhau quá nhiều lớp.', 'Lists or blocks are nested too deep here.'],
    ['Bớt số lớp: nhiều nhất là ba hoặc bốn.', 'Use fewer levels: three or four at most.'],
  );
}

export function unknownBlock(place: Place, type: string): Diagnostic {
  return error(
    'khong-ho-tro',
    place,
    [`Văn bản không có kiểu khối “${type}”.`, `Documents have no block “${type}”.`],
    ['Viết lại thành đoạn văn thường.', 'Write it as a plain paragraph.'],
  );
}
