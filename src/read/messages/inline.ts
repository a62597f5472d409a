import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { error, warning } from './say.js';

/** What can be wrong inside a line of prose. */

export function badCite(place: Place, typed: string, suggestion: string): Diagnostic {
  return error(
    'vien-dan-sai',
    place,
    [
      `Viện dẫn “${typed}” sai mẫu: mã chỉ gồm chữ thường không dấu, chữ số, “-” và “/”.`,
      `Citation “${typed}” is malformed: ids hold small letters without accents, digits, “-” and “/”.`,
    ],
    suggestion === ''
      ? ['Ví dụ: [@ke-hoach]', 'For example: [@ke-hoach]']
      : [`Có thể gõ: [@${suggestion}]`, `You could type: [@${suggestion}]`],
  );
}

export function unclosedCite(place: Place): Diagnostic {
  return error(
    'vien-dan-sai',
    place,
    [
      'Viện dẫn mở bằng “[@” mà không có mã và dấu “]” trên cùng dòng.',
      'A citation opens with “[@” but has no id and “]” on the same line.',
    ],
    ['Viết liền trên một dòng: [@ke-hoach]', 'Write it on one line: [@ke-hoach]'],
  );
}

export function link(place: Place, address: string): Diagnostic {
  return error(
    'lien-ket',
    place,
    [
      `Văn bản in ra giấy không có liên kết; địa chỉ “${address}” sẽ mất.`,
      `A printed document has no links; the address “${address}” would be lost.`,
    ],
    [
      'Ghi thẳng địa chỉ vào câu, hoặc bỏ phần “(…)” và hai ngoặc vuông. Muốn giữ ngoặc vuông thì gõ \\[…\\].',
      'Write the address itself, or delete the “(…)” and the brackets. To keep brackets type \\[…\\].',
    ],
  );
}

export function footnote(place: Place): Diagnostic {
  return error(
    'cuoc-chu',
    place,
    ['Văn bản này không dùng cước chú.', 'These documents have no footnotes.'],
    [
      'Đưa lời chú vào câu, trong ngoặc đơn; viện dẫn văn bản khác thì dùng [@mã].',
      'Put the note into the sentence, in parentheses; to cite a document use [@id].',
    ],
  );
}

export function inlineImage(place: Place): Diagnostic {
  return error(
    'anh-trong-dong',
    place,
    ['Hình đặt lẫn trong câu.', 'This image stands inside a sentence.'],
    [
      'Để hình một mình trên một dòng, trên và dưới có dòng trống.',
      'Put the image on a line of its own, with blank lines above and below.',
    ],
  );
}

export function brokenImage(place: Place): Diagnostic {
  return error(
    'anh-sai',
    place,
    [
      'Hình viết sai mẫu nên sẽ in ra thành chữ; thường do tên tệp có dấu cách.',
      'This image is malformed and would be printed as text; mostly its file name has a space.',
    ],
    [
      'Viết: ![mô tả](ten-tep.png), tên tệp không có dấu cách.',
      'Write ![words](file.png), no spaces in the file name.',
    ],
  );
}

export function inlineCode(place: Place): Diagnostic {
  return error(
    'ma-nguon',
    place,
    [
      'Dấu “`” biến chữ ở giữa thành mã máy tính, văn bản không có kiểu chữ này.',
      'The sign “`” makes computer code of the words between; these documents have none.',
    ],
    ['Xóa dấu “`”, hoặc dùng ngoặc kép “…”.', 'Delete the “`”, or use quotation marks “…”.'],
  );
}

export function html(place: Place, typed: string): Diagnostic {
  const tag = typed.split('\n', 1)[0] ?? '';
  return error(
    'the-html',
    place,
    [
      `Thẻ HTML “${tag}” không dùng được trong văn bản.`,
      `The HTML “${tag}” cannot be used in a document.`,
    ],
    [
      'Xóa thẻ. Xuống dòng trong đoạn: để “\\” ở cuối dòng. Muốn in dấu “<” thì gõ \\<.',
      'Delete it. For a line break end the line with “\\”. To print “<” type \\<.',
    ],
  );
}

export function unknownInline(place: Place, type: string): Diagnostic {
  return error(
    'khong-ho-tro',
    place,
    [`Chỗ này có định dạng “${type}” mà văn bản không có.`, `Documents have no “${type}”.`],
    ['Viết lại bằng chữ thường.', 'Write it as plain words.'],
  );
}

export function literalStars(place: Place): Diagnostic {
  return warning(
    'sao-con-lai',
    place,
    [
      'Hai dấu “**” này không thành chữ đậm mà sẽ in ra giấy.',
      'These “**” do not make bold text and would be printed.',
    ],
    [
      'Chữ đậm: “**” phải dính vào chữ phía trong và cách chữ phía ngoài: để “**” vào trong ngoặc kép (“**a**”) hoặc thêm dấu cách sau “**”. Muốn in dấu sao thì gõ \\*\\*.',
      'For bold, “**” must touch the words inside and not those outside: move it inside the quotation marks (“**a**”), or add a space after it. To print the stars type \\*\\*.',
    ],
  );
}

export function nestedMarks(place: Place, sign: '**' | '*'): Diagnostic {
  const [vi, en] = sign === '**' ? ['đậm', 'bold'] : ['nghiêng', 'italic'];
  return warning(
    'sao-long-nhau',
    place,
    [
      `Dấu “${sign}” này mở thêm một lớp chữ ${vi} trong chữ ${vi}: chữ ${vi} sẽ chạy dài hơn chỗ định in ${vi}.`,
      `This “${sign}” opens ${en} text inside ${en} text: more will be ${en} than was meant.`,
    ],
    [
      `Nếu nó dùng để đóng: để “${sign}” vào trong ngoặc kép hoặc trước dấu câu (“${sign}a${sign}”, ${sign}a${sign}:), hoặc thêm dấu cách sau nó. Nếu không thì xóa.`,
      `If it is to close: move it inside the quotation marks or before the sign (“${sign}a${sign}”, ${sign}a${sign}:), or add a space after it. If not, delete it.`,
    ],
  );
}

export function tooManyMarks(place: Place): Diagnostic {
  return error(
    'long-qua-sau',
    place,
    [
      'Dấu “*” lồng nhau quá nhiều lớp; chữ ở trong sẽ mất.',
      'Too many “*” are nested here; the words inside would be lost.',
    ],
    [
      'Xóa bớt dấu sao: *nghiêng*, **đậm**, ***vừa đậm vừa nghiêng***.',
      'Delete some: *italic*, **bold**, ***both***.',
    ],
  );
}
