import { type Diagnostic, makeError, type Text } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';

const top = (file: string): Place => ({ file, line: 1, column: 1 });

export const khongCoMau = (record: string, kind: string): Diagnostic =>
  makeError(
    'khong-co-mau',
    top(record),
    {
      vi: `Không có mẫu dùng được cho loại «${kind}» (templates/${kind}.hbs).`,
      en: `There is no usable template for the kind “${kind}” (templates/${kind}.hbs).`,
    },
    {
      vi: 'Tạo tệp mẫu đó, hoặc sửa các lỗi của mẫu được nêu ở trên.',
      en: 'Create that template, or mend the faults reported for it.',
    },
  );

export const trungDauRa = (record: string, other: string): Diagnostic => ({
  ...makeError(
    'trung-dau-ra',
    top(record),
    {
      vi: `Hồ sơ này và «${other}» cùng cho ra một tệp; không hồ sơ nào trong hai được dựng.`,
      en: `This record and “${other}” would write one file; neither is built.`,
    },
    { vi: 'Đổi tên một trong hai tệp.', en: 'Rename one of the two.' },
  ),
  related: [{ place: top(other), note: { vi: 'hồ sơ kia', en: 'the other record' } }],
});

export const lienKetRaNgoai = (path: string): Diagnostic =>
  makeError(
    'lien-ket-ra-ngoai',
    top(path),
    {
      vi: 'Đây là liên kết trỏ ra ngoài thư mục; tệp bên ngoài không được đọc.',
      en: 'This is a link that leads out of the folder; files outside are not read.',
    },
    { vi: 'Chép tệp thật vào đây thay cho liên kết.', en: 'Put the file itself here.' },
  );

export const lienKetThuMuc = (path: string): Diagnostic =>
  makeError(
    'lien-ket-thu-muc',
    top(path),
    {
      vi: 'Đây là liên kết tới một thư mục khác; hồ sơ trong đó sẽ bị đọc hai lần nên không đi theo.',
      en: 'This is a link to another folder; its records would be read twice, so it is not followed.',
    },
    {
      vi: 'Xóa liên kết, hoặc chép thư mục thật vào đây.',
      en: 'Delete it, or put the folder here.',
    },
  );

/** What the system's short names mean to a clerk. */
const REASONS: Readonly<Record<string, Text>> = {
  EACCES: { vi: 'không có quyền ghi', en: 'no permission to write' },
  EPERM: { vi: 'không có quyền ghi', en: 'no permission to write' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EBUSY: { vi: 'tệp đang mở bằng chương trình khác', en: 'another program holds the file' },
  ENOTDIR: { vi: 'chỗ lẽ ra là thư mục lại là một tệp', en: 'a file stands where a folder should' },
  EEXIST: { vi: 'chỗ lẽ ra là thư mục lại là một tệp', en: 'a file stands where a folder should' },
  EISDIR: { vi: 'đã có một thư mục mang tên này', en: 'there is a folder of this name' },
  ENOENT: { vi: 'không tạo được thư mục ở đó', en: 'no folder can be made there' },
  ENAMETOOLONG: { vi: 'tên tệp quá dài', en: 'the name is too long' },
};

export const khongGhiDuoc = (path: string, record: string, reason: string): Diagnostic =>
  makeError(
    'khong-ghi-duoc',
    top(record),
    {
      vi: `Không ghi được «${path}»: ${REASONS[reason]?.vi ?? reason}.`,
      en: `“${path}” could not be written: ${REASONS[reason]?.en ?? reason}.`,
    },
    {
      vi: 'Kiểm tra quyền ghi, dung lượng đĩa, và đóng tệp nếu đang mở bằng chương trình khác.',
      en: 'Check permissions and disk space, and close the file if another program holds it.',
    },
  );

export const khongDocDuoc = (path: string): Diagnostic =>
  makeError(
    'khong-doc-duoc',
    top(path),
    { vi: 'Không đọc được tệp này.', en: 'This file could not be read.' },
    { vi: 'Kiểm tra quyền đọc của tệp.', en: 'Check the permissions of the file.' },
  );

export const khongCoHoSo = (folder: string): Diagnostic =>
  makeError(
    'khong-co-ho-so',
    top(folder),
    { vi: `Không có hồ sơ nào trong «${folder}».`, en: `There are no records in “${folder}”.` },
    {
      vi: 'Chạy lệnh ở thư mục chứa content/ và templates/, hoặc chỉ ra bằng --root.',
      en: 'Run the command in the folder that holds content/ and templates/, or say --root.',
    },
  );

/** An image that a record shows and that cannot be had. */
export const anh = (
  place: Place,
  path: string,
  fault: 'khong-co' | 'ngoai-dot' | 'khong-hop-le',
): Diagnostic => makeError(`anh-${fault}`, place, IMAGE[fault](path), IMAGE_HINT[fault]);

const IMAGE: Readonly<Record<'khong-co' | 'ngoai-dot' | 'khong-hop-le', (p: string) => Text>> = {
  'khong-co': (p) => ({ vi: `Không có ảnh «${p}».`, en: `The image “${p}” is not there.` }),
  'ngoai-dot': (p) => ({
    vi: `Ảnh «${p}» nằm ngoài thư mục của đợt.`,
    en: `The image “${p}” lies outside the folder of the round.`,
  }),
  'khong-hop-le': (p) => ({
    vi: `Ảnh «${p}» không phải PNG hoặc JPEG đọc được.`,
    en: `The image “${p}” is no PNG or JPEG that can be read.`,
  }),
};

const IMAGE_HINT: Readonly<Record<'khong-co' | 'ngoai-dot' | 'khong-hop-le', Text>> = {
  'khong-co': {
    vi: 'Đường dẫn tính từ thư mục của hồ sơ; kiểm tra tên tệp và dấu.',
    en: "The path counts from the record's folder; check the file's name.",
  },
  'ngoai-dot': {
    vi: 'Chép ảnh vào thư mục của đợt.',
    en: 'Copy the image into the folder of the round.',
  },
  'khong-hop-le': { vi: 'Lưu lại ảnh thành PNG.', en: 'Save the image as PNG.' },
};

export const khongLaySo = (record: string): Diagnostic =>
  makeError(
    'khong-lay-so',
    top(record),
    {
      vi: 'Hồ sơ này không lấy số được: không đọc được, không có phần đầu, hoặc loại này không có số.',
      en: 'This record can take no number: it could not be read, has no front matter, or is of a kind without numbers.',
    },
    {
      vi: 'Chạy vankien check để xem hồ sơ sai gì.',
      en: 'Run vankien check to see what is wrong.',
    },
  );

export const coSoRoi = (record: string, code: string): Diagnostic =>
  makeError(
    'co-so-roi',
    top(record),
    {
      vi: `Hồ sơ này đã có số ${code}.`,
      en: `This record has the number ${code} already.`,
    },
    {
      vi: 'Muốn đổi số thì sửa trường «so» bằng tay.',
      en: 'To change it, edit the field “so” by hand.',
    },
  );
