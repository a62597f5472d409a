import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { error, type Said, warning } from './say.js';

/** What can be wrong with what is set off from the prose of a body: `:::` blocks, tables, images. */

export function strayClosing(place: Place): Diagnostic {
  return error(
    'khoi-dong-thua',
    place,
    ['Dòng “:::” này không đóng khối nào.', 'This “:::” closes nothing.'],
    [
      'Nếu dòng mở khối chỉ có hai dấu hai chấm thì thêm một dấu ở đó; khối lồng nhau thì khối ngoài cần bốn dấu: “::::”. Nếu không thì xóa dòng này.',
      'If the block was opened with two colons, add one there; of nested blocks the outer one needs four: “::::”. Otherwise delete this line.',
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
      'Viết liền và để một mình trên dòng: “:::can-cu” mở một khối, “::van-de[vd-1]” là một dòng; sau đó không có chữ nào khác.',
      'Write it without spaces, alone on its line: “:::can-cu” opens a block, “::van-de[vd-1]” is one line; nothing after it.',
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

export function tableWithoutRule(place: Place): Diagnostic {
  return error(
    'bang-thieu-gach',
    place,
    [
      'Các dòng “| … |” này không thành bảng mà sẽ dính liền thành chữ.',
      'These lines “| … |” make no table and would run together as text.',
    ],
    [
      'Dưới dòng đầu bảng phải có dòng “|---|---|” đủ số cột; giữa các dòng của bảng không để dòng trống. Muốn in dấu “|” thì gõ \\|.',
      'Below the head a table needs a line “|---|---|” with as many columns, and no blank lines between its rows. To print “|” type \\|.',
    ],
  );
}

export type ImageFault = 'web' | 'absolute' | 'backslash' | 'type';

const IMAGE_FAULTS: Readonly<Record<ImageFault, Said>> = {
  web: [
    'đây là địa chỉ trên mạng, chương trình không tải gì từ mạng',
    'it is an address on the web, and nothing is downloaded',
  ],
  absolute: [
    'đường dẫn tính từ gốc máy, sang máy khác không còn đúng',
    'its path begins at the root of the whole computer and is wrong on any other',
  ],
  backslash: [
    'tên thư mục và tên tệp cách nhau bằng “/”, không phải “\\”',
    'folders are separated by “/”, not by “\\”',
  ],
  type: ['chỉ nhận hình PNG hoặc JPG', 'only PNG and JPG images are taken'],
};

export function badImagePath(place: Place, path: string, fault: ImageFault): Diagnostic {
  const [vi, en] = IMAGE_FAULTS[fault];
  return error(
    'duong-dan-anh',
    place,
    [`Không dùng được hình “${path}”: ${vi}.`, `The image “${path}” cannot be used: ${en}.`],
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
