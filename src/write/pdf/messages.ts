import type { Picture } from '../../model/composed.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';

/** The font lacks characters that a run holds: they would be printed as empty boxes. */
export function glyphsMissing(characters: readonly string[], place: Place): Diagnostic {
  const named = characters.map(nameCharacter).join(', ');
  return {
    severity: 'error',
    code: 'thieu-chu-trong-phong',
    message: {
      vi: `Phông chữ của bản PDF không có ký tự: ${named}`,
      en: `The font of the PDF lacks these characters: ${named}`,
    },
    place,
    hint: {
      vi: 'Thay bằng ký tự khác, ví dụ [ ] cho ô đánh dấu; chữ chép từ PDF hay web thì gõ lại',
      en: 'Use other characters, such as [ ] for a tick box; retype text pasted from a PDF or the web',
    },
  };
}

/** Words of the document were not drawn. A fault of this program: the file must not go out. */
export function wordsLost(words: readonly string[], place: Place): Diagnostic {
  const shown = words.slice(0, 12).join(' ') + (words.length > 12 ? ' …' : '');
  return {
    severity: 'error',
    code: 'mat-chu',
    message: {
      vi: `Bản PDF không in được ${words.length} chữ: “${shown}”`,
      en: `The PDF does not show ${words.length} words: “${shown}”`,
    },
    place,
    hint: {
      vi: 'Thu nhỏ khối chữ này cho vừa một trang giấy; nếu vẫn mất chữ, báo người giữ chương trình',
      en: 'Make this block small enough for a page; if words are still lost, tell the maintainer',
    },
  };
}

/** The bytes of a picture are damaged or of another type than their name says. */
export function pictureUnreadable(picture: Picture): Diagnostic {
  return {
    severity: 'error',
    code: 'hinh-hong',
    message: {
      vi: `Không đọc được hình ${picture.file}: tệp hỏng hoặc không phải ${picture.type.toUpperCase()}`,
      en: `Cannot read the picture ${picture.file}: it is damaged or no ${picture.type.toUpperCase()}`,
    },
    place: { file: picture.file, line: 1, column: 1 },
    hint: {
      vi: 'Mở hình bằng chương trình xem ảnh và lưu lại thành PNG hoặc JPG',
      en: 'Open the picture in a viewer and save it again as PNG or JPG',
    },
  };
}

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `“${character}” (U+${code})`;
}
