import { type Diagnostic, makeError } from '../../model/diagnostic.js';

const top = (file: string) => ({ file, line: 1, column: 1 });

export const khongRoHoSo = (file: string): Diagnostic =>
  makeError(
    'khong-ro-ho-so',
    top(file),
    {
      vi: 'Tệp không ghi nó được dựng từ hồ sơ nào: không phải do chương trình dựng, hoặc phần mềm sửa tệp đã bỏ dấu đó.',
      en: 'The file does not say which record it was made from: this program did not make it, or the editor dropped the mark.',
    },
    {
      vi: 'Ghi rõ hồ sơ: vankien import TỆP.docx --record content/…/ho-so.md',
      en: 'Name the record: vankien import FILE.docx --record content/…/record.md',
    },
  );

export const hoSoKhongCon = (record: string, file: string): Diagnostic =>
  makeError(
    'ho-so-khong-con',
    top(file),
    {
      vi: `Không có hồ sơ ${record}, mà tệp này được dựng từ đó hoặc được chỉ vào đó.`,
      en: `There is no record ${record}, which this file was made from or is said to be of.`,
    },
    {
      vi: 'Hồ sơ đã đổi tên hoặc chuyển chỗ thì chỉ rõ: --record content/…/ho-so.md',
      en: 'If the record was renamed or moved, name it: --record content/…/record.md',
    },
  );

export const khongDungDuoc = (record: string): Diagnostic =>
  makeError(
    'khong-dung-duoc',
    top(record),
    {
      vi: 'Không dựng được văn bản từ hồ sơ này, nên không biết chữ nào trong tệp Word là của dòng nào.',
      en: 'No document can be made of this record, so nobody can say which words of the file are of which line.',
    },
    {
      vi: `Chữa hồ sơ cho đến khi «vankien check ${record}» không còn lỗi, rồi làm lại; hồ sơ mật cần --allow-secret.`,
      en: `Mend the record until “vankien check ${record}” finds no error, then try again; a secret record needs --allow-secret.`,
    },
  );

export const khacVanBan = (file: string, record: string): Diagnostic =>
  makeError(
    'khac-van-ban',
    top(file),
    {
      vi: `Chữ trong tệp hầu như không giống văn bản của hồ sơ ${record}: có lẽ là văn bản khác.`,
      en: `The words of the file have little in common with the document of ${record}: it is probably of another.`,
    },
    {
      vi: 'Xem lại tệp và hồ sơ đã chỉ ra; không hồ sơ nào bị sửa.',
      en: 'Look at the file and the record that was named; no record was changed.',
    },
  );

export const cuaHoSoKhac = (file: string, own: string, record: string): Diagnostic =>
  makeError(
    'cua-ho-so-khac',
    top(file),
    {
      vi: `Tệp này được dựng từ hồ sơ ${own}, không phải từ ${record}.`,
      en: `This file was made from ${own}, not from ${record}.`,
    },
    {
      vi: 'Bỏ --record, hoặc xem lại tệp; không hồ sơ nào bị sửa.',
      en: 'Leave --record out, or look at the file; no record was changed.',
    },
  );

export const khongTron = (record: string, version: string): Diagnostic =>
  makeError(
    'khong-tron-duoc',
    top(record),
    {
      vi: `Tệp Word được dựng từ bản ${version} của hồ sơ, hồ sơ đã sửa từ đó, và git không trộn được hai bên.`,
      en: `The file was made from version ${version} of the record, which has changed since, and git could not merge the two.`,
    },
    {
      vi: 'Kiểm tra lệnh git chạy được trong thư mục này.',
      en: 'See that git runs in this folder.',
    },
  );

export const khongPhaiPdfCuaTa = (file: string): Diagnostic =>
  makeError(
    'khong-phai-pdf-cua-ta',
    top(file),
    {
      vi: 'PDF này không phải do chương trình dựng, nên không biết chữ của nó từ đâu.',
      en: 'This PDF was not made by this program, so nobody can say where its words come from.',
    },
    {
      vi: 'Hỏi trên tệp trong thư mục out/, chưa qua phần mềm nào khác.',
      en: 'Ask about the file in out/, as no other program has saved it.',
    },
  );

export const khongRoNguon = (file: string): Diagnostic =>
  makeError(
    'khong-ro-ho-so',
    top(file),
    {
      vi: 'Tệp không ghi nó được dựng từ hồ sơ nào, và cũng không nằm ở chỗ của nó trong thư mục out/.',
      en: 'The file does not say which record it was made from, and does not lie in its place in out/.',
    },
    {
      vi: 'Hỏi trên tệp mà «vankien build» đã ghi trong out/.',
      en: 'Ask about the file as “vankien build” wrote it into out/.',
    },
  );
