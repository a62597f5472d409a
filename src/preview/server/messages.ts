import type { Text } from '../../model/diagnostic.js';

/** Everything that the server says by itself, in a clerk's words. */
export const SAY = {
  wrongHost: {
    vi: 'Trang xem trước chỉ mở được ở địa chỉ 127.0.0.1 mà lệnh «vankien preview» đã in ra.',
    en: 'The preview opens only at the 127.0.0.1 address that “vankien preview” printed.',
  },
  wrongOrigin: {
    vi: 'Yêu cầu này đến từ một trang khác, nên không được nhận. Hãy mở trang xem trước bằng địa chỉ mà lệnh «vankien preview» đã in ra.',
    en: 'This request comes from another page and is refused. Open the preview at the address that “vankien preview” printed.',
  },
  noToken: {
    vi: 'Chưa vào được: hãy mở trang xem trước bằng đúng địa chỉ mà lệnh «vankien preview» vừa in ra (có phần ?t=…). Mỗi lần chạy lệnh là một địa chỉ mới.',
    en: 'Open the preview at the very address that “vankien preview” printed (with its ?t=…). Each run of the command has a new one.',
  },
  notFound: {
    vi: 'Không có gì ở địa chỉ này.',
    en: 'There is nothing at this address.',
  },
  noPage: {
    vi: 'Thiếu tệp của trang xem trước; chạy «npm run compile» rồi mở lại.',
    en: 'The files of the preview page are missing; run “npm run compile” and open it again.',
  },
  noDocument: {
    vi: 'Không có văn bản này; có thể hồ sơ vừa bị xóa hoặc đổi tên.',
    en: 'There is no such document; its record may have been deleted or renamed.',
  },
  noRecord: (path: string): Text => ({
    vi: `Không có hồ sơ «${path}» trong content/; có thể tệp vừa bị xóa hoặc đổi tên. Muốn giữ phần đang viết thì chép ra chỗ khác rồi lập lại hồ sơ.`,
    en: `There is no record “${path}” in content/; it may have been deleted or renamed. Copy what you wrote elsewhere to keep it.`,
  }),
  unreadable: (path: string): Text => ({
    vi: `Không đọc được «${path}»; xem lại quyền đọc của tệp và ổ đĩa còn nối với máy không.`,
    en: `“${path}” cannot be read; see who may read it and that its disk is still there.`,
  }),
  tooLarge: (path: string): Text => ({
    vi: `«${path}» lớn hơn 20 MB, trang này không mở và không lưu được; hãy dùng trình soạn thảo trên máy.`,
    en: `“${path}” is larger than 20 MB, more than this page opens or saves; use an editor on your machine.`,
  }),
  notUtf8: (path: string): Text => ({
    vi: `«${path}» không phải văn bản UTF-8 nên trang này không sửa được; mở bằng trình soạn thảo trên máy và lưu lại với bảng mã UTF-8.`,
    en: `“${path}” is not UTF-8 text; open it in an editor on your machine and save it as UTF-8.`,
  }),
  badText: {
    vi: 'Nội dung gửi lên có ký tự hỏng, không ghi được; xóa ký tự lạ vừa dán vào rồi lưu lại.',
    en: 'The text has a broken character that cannot be written; remove what was pasted last.',
  },
  badRequest: {
    vi: 'Yêu cầu không đúng dạng; hãy tải lại trang.',
    en: 'The request is malformed; load the page again.',
  },
  readOnly: (path: string, reason: string): Text => ({
    vi: `Không ghi được «${path}»: tệp hoặc thư mục chỉ cho đọc (${reason}). Bỏ thuộc tính chỉ đọc, hoặc nhờ quản trị máy cấp quyền ghi, rồi lưu lại.`,
    en: `“${path}” cannot be written: the file or its folder is read-only (${reason}). Have write access given, then save again.`,
  }),
  unwritable: (path: string, reason: string): Text => ({
    vi: `Không ghi được «${path}» (${reason}); xem ổ đĩa còn chỗ và còn nối với máy không, rồi lưu lại.`,
    en: `“${path}” cannot be written (${reason}); see that the disk has room and is still there, then save again.`,
  }),
  broken: (reason: string): Text => ({
    vi: `Chương trình gặp lỗi ngoài dự tính (${reason}); thử lại, nếu vẫn thế thì chạy lại «vankien preview».`,
    en: `Something unexpected went wrong (${reason}); try again, or start “vankien preview” anew.`,
  }),
} as const;
