import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { error, warning } from './say.js';

/** What can be wrong with the headings, lists and paragraphs of a body. */

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

export function crookedHeading(place: Place, typed: string): Diagnostic {
  const signs = /^#+/.exec(typed)?.[0] ?? '#';
  return error(
    'de-muc-sai',
    place,
    [
      `“${signs}” ở đầu dòng này không thành đề mục mà sẽ in ra thành chữ.`,
      `The “${signs}” at the start of this line makes no heading and would be printed.`,
    ],
    [
      'Đề mục: “#” rồi một dấu cách rồi chữ, nhiều nhất sáu dấu “#”. Muốn in dấu “#” thì gõ \\#.',
      'For a heading type “#”, a space, then the words, with six “#” at most. To print “#” type \\#.',
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

export function emptyItem(place: Place): Diagnostic {
  return warning(
    'muc-rong',
    place,
    [
      'Mục này của danh sách không có chữ nào; dấu đầu dòng sẽ đứng một mình.',
      'This item of the list is empty; its sign would stand alone.',
    ],
    ['Viết nội dung sau dấu đầu dòng, hoặc xóa dòng này.', 'Fill it in, or delete the line.'],
  );
}

export function doubledBullet(place: Place): Diagnostic {
  return warning(
    'gach-dau-muc',
    place,
    [
      'Đầu mục này có hai dấu đầu dòng liền nhau, nên sẽ in ra hai dấu.',
      'This item begins with two signs in a row, and both would be printed.',
    ],
    ['Xóa bớt một dấu.', 'Delete one of them.'],
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

/** `wanted`: what the guidance in the brackets asks for, if it says so. */
export function unwritten(place: Place, wanted: string): Diagnostic {
  const [vi, en] = wanted === '' ? ['.', '.'] : [`: ${wanted}`, `: ${wanted}`];
  return error(
    'chua-viet',
    place,
    [`Chỗ này còn phải viết${vi}`, `This is still to be written${en}`],
    [
      'Viết nội dung thay cho cả dòng ::can-viet[…], hoặc xóa dòng nếu không cần.',
      'Write it in the place of the whole line ::can-viet[…], or delete the line.',
    ],
  );
}
