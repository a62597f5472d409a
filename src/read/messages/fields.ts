import { CHOICE_WORDS } from '../../model/choice-words.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { error, type Said } from './say.js';

/** What can be wrong with the fields of a record. `field` is a path such as `nguoi_ky.ten`. */

export function unknownKind(
  place: Place,
  kind: string,
  meant: string | undefined,
  kinds: readonly string[],
): Diagnostic {
  return error(
    'loai-la',
    place,
    [`Không có loại hồ sơ “${kind}”.`, `There is no kind of record called “${kind}”.`],
    meant === undefined
      ? [
          `Các loại có: ${kinds.join(', ')}. Đổi tên tệp, hoặc khai loai: trong phần đầu.`,
          `The kinds are: ${kinds.join(', ')}. Rename the file, or give loai: in its front matter.`,
        ]
      : [
          `Có phải là “${meant}”? Đổi tên tệp, hoặc khai loai: ${meant}`,
          `Did you mean “${meant}”? Rename the file, or give loai: ${meant}`,
        ],
  );
}

export function badFileName(place: Place, stem: string): Diagnostic {
  return error(
    'ten-tep-sai',
    place,
    [
      `Tên tệp “${stem}” không dùng làm mã được: mã chỉ gồm chữ, số và dấu gạch ngang.`,
      `The file name “${stem}” cannot serve as an id: ids are letters, digits and hyphens.`,
    ],
    [
      'Đổi tên tệp, hoặc khai ma: trong phần đầu.',
      'Rename the file, or give ma: in its front matter.',
    ],
  );
}

export function missingField(place: Place, field: string): Diagnostic {
  return error(
    'thieu-truong',
    place,
    [`Thiếu trường “${field}”.`, `Field “${field}” is missing.`],
    [
      `Thêm vào phần khai báo: ${lastStep(field)}: …`,
      `Add to the front matter: ${lastStep(field)}: …`,
    ],
  );
}

export function emptyField(place: Place, field: string): Diagnostic {
  return error(
    'de-trong',
    place,
    [`Trường “${field}” để trống.`, `Field “${field}” is empty.`],
    ['Điền nội dung cho trường này.', 'Fill it in.'],
  );
}

export function unknownField(place: Place, field: string, meant: string | undefined): Diagnostic {
  return error(
    'truong-la',
    place,
    [
      `Không có trường “${field}” ở loại hồ sơ này; nội dung của nó sẽ không vào văn bản nào.`,
      `This kind of record has no field “${field}”; what it says would reach no document.`,
    ],
    meant === undefined
      ? ['Xóa trường này, hoặc sửa lại tên.', 'Delete it, or correct its name.']
      : [`Có phải là “${meant}”?`, `Did you mean “${meant}”?`],
  );
}

export type Type = 'text' | 'list' | 'map';

const TYPES: Readonly<Record<Type, Said>> = {
  text: ['một đoạn chữ', 'a text'],
  list: ['một danh sách', 'a list'],
  map: ['một nhóm trường con', 'a group of fields'],
};

const TYPE_HINTS: Readonly<Record<Type, Said>> = {
  text: [
    'Ghi nội dung trên một dòng, sau dấu hai chấm; nếu trong nội dung có “: ” thì đặt cả trong ngoặc kép.',
    'Give the text on one line after the colon; where it holds “: ”, put it in double quotes.',
  ],
  list: [
    'Mỗi mục một dòng, thụt vào hai dấu cách và bắt đầu bằng “- ”.',
    'One item a line, indented by two spaces and begun with “- ”.',
  ],
  map: [
    'Mỗi trường con một dòng, thụt vào hai dấu cách: “  ten: …”.',
    'One field a line, indented by two spaces: “  ten: …”.',
  ],
};

export function wrongType(place: Place, field: string, wanted: Type, given: Type): Diagnostic {
  const [wantedVi, wantedEn] = TYPES[wanted];
  const [givenVi, givenEn] = TYPES[given];
  return error(
    'sai-kieu',
    place,
    [
      `Trường “${field}” phải là ${wantedVi}, ở đây lại là ${givenVi}.`,
      `Field “${field}” must be ${wantedEn}, but is ${givenEn} here.`,
    ],
    TYPE_HINTS[wanted],
  );
}

export function badDate(place: Place, field: string, typed: string): Diagnostic {
  const exists = /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}([-/])\d{1,2}\1\d{4}$/.test(typed);
  return error(
    'ngay-sai',
    place,
    exists
      ? [
          `Không có ngày ${typed} (trường “${field}”).`,
          `There is no day ${typed} (field “${field}”).`,
        ]
      : [
          `“${typed}” không phải là ngày viết đúng mẫu (trường “${field}”).`,
          `“${typed}” is not a day in a known form (field “${field}”).`,
        ],
    [
      'Viết ngày/tháng/năm đủ bốn số năm: 24/11/2023, hoặc 2023-11-24.',
      'Write day/month/year with four digits of the year: 24/11/2023, or 2023-11-24.',
    ],
  );
}

export function badInteger(
  place: Place,
  field: string,
  typed: string,
  least: number,
  most?: number,
): Diagnostic {
  const range: Said =
    most === undefined
      ? [`từ ${least} trở lên`, `from ${least} on`]
      : [`từ ${least} đến ${most}`, `from ${least} to ${most}`];
  return error(
    'so-nguyen-sai',
    place,
    [
      `Trường “${field}” phải là một số nguyên ${range[0]}, không phải “${typed}”.`,
      `Field “${field}” must be a whole number ${range[1]}, not “${typed}”.`,
    ],
    ['Chỉ gõ chữ số, không dấu chấm, không đơn vị.', 'Type digits alone: no points, no units.'],
  );
}

export function numberWithCode(place: Place, field: string, typed: string): Diagnostic {
  const digits = /^\D{0,4}(\d{1,6})(?!\d)/.exec(typed)?.[1];
  if (/^0+$/.test(typed)) return numberNought(place, field);
  return error(
    'so-sai',
    place,
    [
      `Trường “${field}” chỉ ghi chữ số, không ghi “${typed}”: chương trình tự thêm ký hiệu.`,
      `Field “${field}” takes digits alone, not “${typed}”: the program adds the code.`,
    ],
    digits === undefined
      ? ['Chưa có số thì để trống.', 'Leave it empty while there is no number.']
      : [`Chỉ gõ: ${digits}`, `Type just: ${digits}`],
  );
}

function numberNought(place: Place, field: string): Diagnostic {
  return error(
    'so-sai',
    place,
    [
      `Trường “${field}” là 0: số văn bản bắt đầu từ 1.`,
      `Field “${field}” is 0: documents are numbered from 1.`,
    ],
    ['Chưa có số thì để trống.', 'Leave it empty while there is no number.'],
  );
}

export function badId(place: Place, field: string, typed: string, suggestion: string): Diagnostic {
  return error(
    'ma-sai',
    place,
    [
      `Mã “${typed}” (trường “${field}”) chỉ được gồm chữ thường không dấu, chữ số và dấu gạch ngang.`,
      `Id “${typed}” (field “${field}”) may hold small letters without accents, digits and hyphens only.`,
    ],
    suggestion === ''
      ? ['Ví dụ: dv-01', 'For example: dv-01']
      : [`Có thể gõ: ${suggestion}`, `You could type: ${suggestion}`],
  );
}

export function badChoice(
  place: Place,
  field: string,
  typed: string,
  choices: readonly string[],
  meant: string | undefined,
): Diagnostic {
  const told = choices.map((id) => {
    const words = CHOICE_WORDS.get(id);
    return words === undefined || words === id ? id : `${id} (${words})`;
  });
  return error(
    'lua-chon-sai',
    place,
    [
      `Trường “${field}” không nhận “${typed}”; chỉ nhận: ${told.join(', ')}.`,
      `Field “${field}” does not take “${typed}”, only: ${choices.join(', ')}.`,
    ],
    meant === undefined
      ? ['Chọn một trong các giá trị ấy.', 'Choose one of those.']
      : [`Có phải là “${meant}”?`, `Did you mean “${meant}”?`],
  );
}

export function tooManyAuthorities(
  place: Place,
  field: string,
  typed: readonly string[],
): Diagnostic {
  return error(
    'ky-nhieu-tu-cach',
    place,
    [
      `Trường “${field}” khai cùng lúc ${typed.join(', ')}: một chữ ký chỉ có một tư cách.`,
      `Field “${field}” gives ${typed.join(', ')} at once: one signs in one capacity.`,
    ],
    [
      'Giữ lại một: thay_mat (T/M), ky_thay (K/T) hoặc thua_lenh (T/L).',
      'Keep one: thay_mat (T/M), ky_thay (K/T) or thua_lenh (T/L).',
    ],
  );
}

export function fieldOfOtherForm(place: Place, field: string, mau: string): Diagnostic {
  return error(
    'truong-sai-mau',
    place,
    [
      `Trường “${field}” chỉ có ở mẫu ${mau}, không có ở mẫu mà hồ sơ này chọn.`,
      `Field “${field}” belongs to form ${mau}, not to the one that this record chooses.`,
    ],
    [`Xóa trường này, hoặc khai mau: ${mau}.`, `Delete it, or give mau: ${mau}.`],
  );
}

export function secretRefused(place: Place): Diagnostic {
  return error(
    'mat-bi-tu-choi',
    place,
    [
      'Hồ sơ này khai độ mật: tài liệu mật không được soạn trong kho hồ sơ này.',
      'This record declares itself secret: secret papers must not be kept in this store.',
    ],
    [
      'Đưa tệp ra khỏi đây và soạn trên máy dành cho tài liệu mật. Nếu máy này được phép, chạy lại với tùy chọn --allow-secret.',
      'Take the file out and write it on a machine meant for secret papers. If this is one, run again with --allow-secret.',
    ],
  );
}

export function emptyBody(place: Place): Diagnostic {
  return error(
    'than-rong',
    place,
    [
      'Văn bản không có nội dung: dưới dòng “---” thứ hai chưa có chữ nào.',
      'The document has no body: there is nothing below the second “---”.',
    ],
    ['Viết nội dung văn bản từ dòng này.', 'Write the body from this line on.'],
  );
}

function lastStep(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
