import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { warning } from './say.js';

/** What fields say once more that the program adds itself. `rest` is what should have been typed. */

export function signedTwice(place: Place, sign: string, rest: string): Diagnostic {
  return warning(
    'dau-ky-thua',
    place,
    [
      `Chữ “${sign}” gõ tay sẽ in ra hai lần: chương trình tự thêm T/M, K/T, T/L.`,
      `A typed “${sign}” is printed twice: the program adds T/M, K/T and T/L itself.`,
    ],
    [`Chỉ gõ: “${rest}”`, `Type just: “${rest}”`],
  );
}

export function dashedItem(place: Place, dash: string, rest: string): Diagnostic {
  return warning(
    'gach-dau-muc',
    place,
    [
      `Dấu “${dash}” ở đầu nội dung sẽ in ra hai lần: chương trình tự thêm gạch đầu dòng.`,
      `The leading “${dash}” is printed twice: the program adds the dash itself.`,
    ],
    [`Chỉ gõ: “${rest}”`, `Type just: “${rest}”`],
  );
}

export function subjectWithRegarding(place: Place, sign: string, rest: string): Diagnostic {
  return warning(
    'trich-yeu-ve-viec',
    place,
    [
      `Trích yếu in chữ thường sau tên loại, không mở đầu bằng “${sign}”.`,
      `The subject is printed in small letters below the kind, without a leading “${sign}”.`,
    ],
    [`Chỉ gõ: “${rest}”`, `Type just: “${rest}”`],
  );
}

export function subjectWithStop(place: Place): Diagnostic {
  return warning(
    'trich-yeu-dau-cham',
    place,
    ['Trích yếu không có dấu chấm ở cuối.', 'A subject has no full stop at its end.'],
    ['Xóa dấu chấm.', 'Delete the full stop.'],
  );
}
