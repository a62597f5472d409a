import { type Diagnostic, didYouMean, makeError } from '../model/diagnostic.js';

const KEEPER = {
  vi: 'Sửa chỗ này của khung, hoặc của phần mà nó chèn (templates/moi/chung/).',
  en: 'Correct this place of the skeleton, or of the part that it includes (templates/moi/chung/).',
};

/** A skeleton of templates/moi/ that Handlebars cannot use. */
export const khungSai = (path: string, detail: string): Diagnostic => {
  const [, line, column] = /(?:- (\d+):(\d+)|on line (\d+))/.exec(detail) ?? [];
  const told = detail.replace(/\s+/g, ' ');
  return makeError(
    'khung-sai',
    { file: path, line: Number(line ?? 1), column: Number(column ?? 0) + 1 },
    {
      vi: `Khung hồ sơ mới dùng không được: ${told}`,
      en: `The skeleton of new records is of no use: ${told}`,
    },
    KEEPER,
  );
};

/** A skeleton asks for a fact that there is none of; `source` is searched for where it does. */
export const truongLaTrongKhung = (
  path: string,
  source: string,
  field: string,
  guess: string | undefined,
): Diagnostic => {
  const maybe = didYouMean(guess);
  const before = source.slice(0, Math.max(0, source.search(asked(field)))).split('\n');
  return makeError(
    'khung-sai',
    { file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    {
      vi: `Khung hồ sơ mới hỏi «${field}» nhưng không có dữ kiện nào tên như vậy.${maybe.vi}`,
      en: `The skeleton asks for “${field}”, but there is no fact of that name.${maybe.en}`,
    },
    KEEPER,
  );
};

/** Only letters, digits and `_` can stand in the name of a field. */
const asked = (field: string): RegExp =>
  new RegExp(`(?<=\\{\\{[^}]*)\\b${field.replace(/\W/g, '.')}\\b`);
