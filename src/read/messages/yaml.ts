import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { error, type Said, text, warning } from './say.js';

/** What can be wrong with front matter as YAML, before its fields mean anything. */

const QUOTE: Said = [
  'Nếu nội dung có dấu “: ”, “#”, “@”, “*”, “&”, “!” hay “[” thì đặt cả nội dung trong ngoặc kép: trich_yeu: "Về việc: họp".',
  'Where a text holds “: ”, “#”, “@”, “*”, “&”, “!” or “[”, put all of it in double quotes: trich_yeu: "Về việc: họp".',
];

const CLOSE_QUOTE: Said = [
  'Đóng ngoặc ở cuối nội dung, trên cùng dòng này; nếu ngoặc không thuộc nội dung thì xóa nó.',
  'Close it at the end of the text, on this line; if no quote was meant, delete it.',
];

const TABLE: Readonly<Record<string, readonly [code: string, message: Said, hint: Said]>> = {
  TAB_AS_INDENT: [
    'thut-bang-tab',
    [
      'Dòng này thụt vào bằng phím Tab: phần khai báo chỉ nhận dấu cách.',
      'This line is indented with a tab: front matter takes spaces alone.',
    ],
    ['Xóa Tab, gõ hai dấu cách.', 'Delete the tab, type two spaces.'],
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'hai-cham-thua',
    [
      'Trong nội dung của trường này còn một dấu hai chấm nữa, nên không rõ đâu là tên trường.',
      'The text of this field has one more colon in it, so it is not clear which is the field’s name.',
    ],
    QUOTE,
  ],
  BAD_INDENT: [
    'thut-dong-sai',
    [
      'Dòng này thụt vào không khớp với các dòng trên, hoặc dấu “[”, “{” phía trên chưa đóng.',
      'The indent of this line does not fit the lines above, or a “[” or “{” above is not closed.',
    ],
    [
      'Các trường cùng cấp phải thụt vào bằng nhau; mỗi “[” cần một “]”, mỗi “{” cần một “}”.',
      'Fields of one level need the same indent; each “[” needs its “]”, each “{” its “}”.',
    ],
  ],
  MISSING_CHAR: [
    'thieu-dau',
    [
      'Ở đây thiếu một dấu: sau tên trường phải có “: ”, ngoặc vuông đã mở phải đóng.',
      'A sign is missing here: a field’s name needs “: ” after it, an open bracket must close.',
    ],
    [
      'Xem lại dòng này và dòng trên: “tên trường: nội dung”, ngoặc đủ đôi.',
      'Look at this line and the one above: “field: text”, quotes and brackets in pairs.',
    ],
  ],
  OPEN_DOUBLE_QUOTE: [
    'thieu-dau',
    [
      'Dấu ngoặc kép (") mở ở đây mà không đóng, nên các dòng dưới bị coi là cùng một nội dung.',
      'The double quote (") that opens here never closes, so the lines below are taken for one text.',
    ],
    CLOSE_QUOTE,
  ],
  OPEN_SINGLE_QUOTE: [
    'thieu-dau',
    [
      "Dấu ngoặc đơn (') mở ở đây mà không đóng, nên các dòng dưới bị coi là cùng một nội dung.",
      "The single quote (') that opens here never closes, so the lines below are taken for one text.",
    ],
    CLOSE_QUOTE,
  ],
  MULTILINE_IMPLICIT_KEY: [
    'thieu-hai-cham',
    ['Dòng này không có dạng “tên trường: nội dung”.', 'This line does not read “field: text”.'],
    [
      'Sau tên trường là dấu hai chấm và một dấu cách; nội dung dài nhiều dòng thì các dòng sau phải thụt vào.',
      'A colon and a space follow the name; a text of several lines is indented from its second line on.',
    ],
  ],
  BAD_SCALAR_START: [
    'dau-dau-noi-dung',
    [
      'Nội dung của trường không được bắt đầu bằng dấu này nếu không có ngoặc kép.',
      'A field’s text cannot begin with this sign unless it is quoted.',
    ],
    QUOTE,
  ],
  BAD_DQ_ESCAPE: [
    'gach-cheo-nguoc',
    [
      'Trong ngoặc kép, dấu “\\” có nghĩa riêng và chỗ này không hợp lệ.',
      'Inside double quotes “\\” has a meaning of its own, and this is none.',
    ],
    ["Dùng ngoặc đơn '…' hoặc gõ “\\\\”.", "Use single quotes '…' or type “\\\\”."],
  ],
};

const OTHER: readonly [string, Said, Said] = [
  'khai-bao-sai',
  ['Không hiểu được dòng khai báo này.', 'This line of front matter cannot be understood.'],
  QUOTE,
];

/** `code` is that of the `yaml` package. */
export function describeYamlError(code: string, place: Place): Diagnostic {
  const [own, message, hint] = TABLE[code] ?? OTHER;
  return error(own, place, message, hint);
}

export function duplicateField(
  place: Place,
  typed: string,
  first: string,
  firstPlace: Place,
): Diagnostic {
  const same = typed === first;
  return error(
    'trung-truong',
    place,
    same
      ? [
          `Trường “${typed}” khai hai lần; không rõ phải theo lần nào.`,
          `Field “${typed}” is given twice; which one counts is not clear.`,
        ]
      : [
          `Trường “${typed}” trùng với “${first}” ở trên: có dấu hay không dấu cũng là một trường.`,
          `Field “${typed}” is the same as “${first}” above: accents make no difference.`,
        ],
    ['Xóa một trong hai.', 'Delete one of the two.'],
    [{ place: firstPlace, note: text(['lần thứ nhất ở đây', 'the first one is here']) }],
  );
}

export function keyNotText(place: Place): Diagnostic {
  return error(
    'ten-truong-sai',
    place,
    ['Tên trường phải là chữ, không phải danh sách.', 'A field’s name must be text, not a list.'],
    [
      'Bỏ dấu “?”, “[” hoặc “{” ở đầu dòng.',
      'Delete the “?”, “[” or “{” at the start of the line.',
    ],
  );
}

export function notAMap(place: Place): Diagnostic {
  return error(
    'khong-phai-truong',
    place,
    [
      'Phần khai báo phải gồm các dòng “tên trường: nội dung”.',
      'Front matter must be lines that read “field: text”.',
    ],
    [
      'Sau tên trường là dấu hai chấm và một dấu cách, ví dụ: so: 195',
      'A colon and a space follow the field’s name, as in so: 195',
    ],
  );
}

export function tooDeep(place: Place): Diagnostic {
  return error(
    'long-qua-sau',
    place,
    ['Danh sách lồng nhau quá nhiều lớp.', 'Lists are nested too deep here.'],
    ['Xem lại các dấu “[”, “{” và độ thụt dòng.', 'Check the “[”, “{” and the indents.'],
  );
}

export function unusedYaml(place: Place, sign: '&' | '*' | '!' | '<<'): Diagnostic {
  return error(
    'yaml-khong-dung',
    place,
    [
      `Dấu “${sign}” ở đầu có nghĩa riêng trong YAML và không dùng ở đây.`,
      `A leading “${sign}” has a meaning of its own in YAML and is not used here.`,
    ],
    [
      'Nếu dấu ấy thuộc nội dung thì đặt cả nội dung trong ngoặc kép.',
      'If the sign belongs to the text, put all of the text in double quotes.',
    ],
  );
}

export function swallowedComment(place: Place): Diagnostic {
  return warning(
    'dau-thang-bi-bo',
    place,
    [
      'Từ dấu “#” này đến hết dòng là ghi chú, sẽ không vào văn bản.',
      'From this “#” to the end of the line is a comment and will not be in the document.',
    ],
    [
      'Nếu “#” thuộc nội dung thì đặt cả nội dung trong ngoặc kép; nếu là ghi chú thì để một dấu cách sau “#”.',
      'If the “#” belongs to the text, quote all of the text; if it is a comment, put a space after the “#”.',
    ],
  );
}
