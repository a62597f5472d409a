import type { Diagnostic } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';

export function soMucGoTay(typed: string, place: Place): Diagnostic {
  return {
    severity: 'warning',
    code: 'so-muc-go-tay',
    message: {
      vi: `Đề mục có số gõ tay «${typed}»; chương trình tự đánh số nên bản in sẽ có hai số.`,
      en: `The heading carries a typed number «${typed}»; numbers are given by the program, so two would be printed.`,
    },
    place,
    hint: {
      vi: `Xóa «${typed}» ở đầu đề mục.`,
      en: `Delete «${typed}» from the heading.`,
    },
  };
}

export function deMucQuaSau(level: number, deepest: number, place: Place): Diagnostic {
  return {
    severity: 'warning',
    code: 'de-muc-qua-sau',
    message: {
      vi: `Đề mục cấp ${level} quá sâu: kiểu đánh số của văn bản này chỉ có ${deepest} cấp.`,
      en: `A level ${level} heading is too deep: the numbering of this document has ${deepest} levels.`,
    },
    place,
    hint: {
      vi: 'Bớt dấu # ở đầu đề mục, hoặc viết thành danh sách.',
      en: 'Use fewer # signs, or write a list.',
    },
  };
}

export function hinhThieu(path: string, place: Place): Diagnostic {
  return {
    severity: 'error',
    code: 'hinh-thieu',
    message: {
      vi: `Không có hình «${path}» nên không đặt được vào văn bản.`,
      en: `The image «${path}» is missing, so it cannot be placed in the document.`,
    },
    place,
    hint: {
      vi: 'Kiểm tra tên tệp; hình phải là PNG hoặc JPG và nằm cạnh hồ sơ.',
      en: 'Check the file name; the image must be PNG or JPG and lie beside the record.',
    },
  };
}

export function khoiLa(name: string, place: Place): Diagnostic {
  return {
    severity: 'error',
    code: 'khoi-la',
    message: {
      vi: `Khối «:::${name}» không có nghĩa ở chỗ này; nội dung bên trong được in như thường.`,
      en: `The block «:::${name}» means nothing here; its content is printed as ordinary text.`,
    },
    place,
    hint: {
      vi: 'Kiểm tra tên khối, hoặc bỏ hai dòng «:::» đóng mở.',
      en: 'Check its name, or delete the opening and closing «:::» lines.',
    },
  };
}
