import { type Diagnostic, makeError } from '../../model/diagnostic.js';

export const khongGhiDe = (path: string, record: string): Diagnostic =>
  makeError(
    'khong-ghi-de',
    { file: record, line: 1, column: 1 },
    {
      vi: `Không ghi đè «${path}»: tệp này không do lần so trước ghi ra, hoặc đã có người sửa.`,
      en: `“${path}” is not written over: no earlier comparison wrote it, or somebody has changed it.`,
    },
    {
      vi: 'Chọn thư mục khác cho --out, hoặc xóa tệp ấy nếu không cần nữa.',
      en: 'Choose another folder for --out, or delete that file if nobody needs it.',
    },
  );
