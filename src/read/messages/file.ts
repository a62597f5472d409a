import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { error } from './say.js';

/** What can be wrong with a file before anything in it is understood. */

export function notUtf8(place: Place): Diagnostic {
  return error(
    'khong-phai-utf8',
    place,
    [
      'Tệp không ở bảng mã UTF-8: từ chỗ này không đọc được chữ.',
      'The file is not UTF-8: from here on its letters cannot be read.',
    ],
    [
      'Mở tệp bằng trình soạn thảo, chọn «Lưu thành…» (Save As) và chọn bảng mã UTF-8.',
      'Open the file in an editor, choose Save As, and choose the encoding UTF-8.',
    ],
  );
}

export function conflict(place: Place): Diagnostic {
  return error(
    'xung-dot',
    place,
    [
      'Chỗ này còn dấu xung đột (<<<<<<<): hai bên cùng sửa, chưa chọn bên nào.',
      'There is a conflict here (<<<<<<<): two sides changed this, and neither was chosen.',
    ],
    [
      'Giữ một bên hoặc viết lại, rồi xóa các dòng <<<<<<<, =======, >>>>>>>.',
      'Keep one side or write it anew, then delete the lines <<<<<<<, =======, >>>>>>>.',
    ],
  );
}

export function lostCharacter(place: Place): Diagnostic {
  return error(
    'ky-tu-hong',
    place,
    [
      'Chỗ này có dấu “�”: chữ ở đây đã mất khi chuyển bảng mã.',
      'There is a “�” here: a letter was lost when the file changed encodings.',
    ],
    ['Gõ lại chữ bị mất.', 'Type the lost letter again.'],
  );
}

export function privateCharacter(place: Place, code: string): Diagnostic {
  return error(
    'ky-tu-rieng',
    place,
    [
      `Ký tự ${code} thuộc vùng dùng riêng của Unicode: mỗi máy hiện một khác, không in được.`,
      `Character ${code} is private to one font or machine: it cannot be printed.`,
    ],
    [
      'Thường do chép từ Word với phông Symbol hoặc Wingdings. Xóa đi và gõ ký tự thường.',
      'It often comes from Word with the Symbol or Wingdings font. Delete it and type a common character.',
    ],
  );
}

export function controlCharacter(place: Place, code: string): Diagnostic {
  return error(
    'ky-tu-dieu-khien',
    place,
    [
      `Có ký tự điều khiển ${code} không nhìn thấy được.`,
      `There is an invisible control character ${code}.`,
    ],
    [
      'Xóa cả chỗ đó rồi gõ lại bằng tay (thường do chép từ Word hoặc trang web).',
      'Delete that spot and type it again (it often comes from Word or a web page).',
    ],
  );
}

export function missingFrontMatter(place: Place): Diagnostic {
  return error(
    'thieu-phan-dau',
    place,
    [
      'Tệp thiếu phần khai báo ở đầu: dòng đầu tiên phải là “---”.',
      'The file lacks its front matter: the very first line must be “---”.',
    ],
    [
      'Đặt các trường khai báo ở đầu tệp, giữa hai dòng “---”, phía trên không có dòng nào khác.',
      'Put the fields at the top of the file between two lines “---”, with nothing above them.',
    ],
  );
}

export function formWithoutFacts(place: Place): Diagnostic {
  return error(
    'mau-thieu-phan-dau',
    place,
    [
      'Mẫu thiếu phần khai báo ở đầu, nên văn bản sẽ không có tên loại và ký hiệu.',
      'The form lacks its front matter, so its documents would have no kind and no code.',
    ],
    [
      'Đặt ở đầu tệp, giữa hai dòng “---”, ba dòng như: ten_loai: Kế hoạch; ky_hieu: KH; danh_so: muc (hoặc dieu, chuong).',
      'Put three lines at the top, between two lines “---”, such as: ten_loai: Kế hoạch; ky_hieu: KH; danh_so: muc (or dieu, chuong).',
    ],
  );
}

export function unclosedFrontMatter(place: Place): Diagnostic {
  return error(
    'phan-dau-chua-dong',
    place,
    [
      'Phần khai báo mở ở đây mà không có dòng “---” để kết thúc.',
      'The front matter opens here and no line “---” closes it.',
    ],
    [
      'Thêm một dòng chỉ gồm “---” sau trường cuối cùng, trước phần nội dung.',
      'Add a line of just “---” after the last field, before the body.',
    ],
  );
}

export function crookedFrontMatterEnd(place: Place): Diagnostic {
  return error(
    'phan-dau-dong-sai',
    place,
    [
      'Dòng kết thúc phần khai báo phải chỉ gồm ba dấu gạch “---”.',
      'The line that closes the front matter must be just three hyphens “---”.',
    ],
    [
      'Xóa phần thừa sau “---”, hoặc đưa nó xuống dòng dưới.',
      'Delete what follows “---”, or move it to the next line.',
    ],
  );
}

export function forbiddenLanguage(place: Place, language: string): Diagnostic {
  return error(
    'ngon-ngu-bi-cam',
    place,
    [
      `Sau “---” ở dòng đầu có chữ “${language}”: phần khai báo chỉ được viết bằng YAML, không chạy mã.`,
      `“${language}” after the opening “---”: front matter is YAML alone, no code is run.`,
    ],
    ['Dòng đầu chỉ để “---”.', 'Leave just “---” on the first line.'],
  );
}
