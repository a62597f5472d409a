import { type Diagnostic, makeError } from '../model/diagnostic.js';

/** A skeleton of templates/moi/ that Handlebars cannot use. */
export const khungSai = (path: string, detail: string): Diagnostic => {
  const [, line, column] = /(?:- (\d+):(\d+)|on line (\d+))/.exec(detail) ?? [];
  return makeError(
    'khung-sai',
    { file: path, line: Number(line ?? 1), column: Number(column ?? 0) + 1 },
    {
      vi: `Khung hồ sơ mới dùng không được: ${detail.replace(/\s+/g, ' ')}`,
      en: `The skeleton of new records is of no use: ${detail.replace(/\s+/g, ' ')}`,
    },
    {
      vi: 'Sửa tên trường hoặc các dấu {{ }} ở dòng này, hay ở phần mà nó chèn (templates/moi/chung/).',
      en: 'Correct the field or the {{ }} of this line, or of the part that it includes (templates/moi/chung/).',
    },
  );
};
