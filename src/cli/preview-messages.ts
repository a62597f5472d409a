import type { Text } from '../model/diagnostic.js';

/** What `vankien preview` says by itself. */
export const PREVIEW = {
  open: (address: string): Text => ({
    vi: `Mở trong trình duyệt (bấm Ctrl-C để dừng): ${address}`,
    en: `Open in a browser (press Ctrl-C to stop): ${address}`,
  }),
  stopped: { vi: 'Đã đóng trang xem trước.', en: 'Closed the preview.' },
  taken: (port: number): Text => ({
    vi: `Cổng ${port} đang có chương trình khác dùng (có thể là một lệnh «vankien preview» chưa tắt). Tắt chương trình ấy, chọn cổng khác bằng --port, hoặc bỏ --port để chương trình tự chọn.`,
    en: `Port ${port} is in use, perhaps by another “vankien preview”. Stop that program, name another port with --port, or leave --port out to have one chosen.`,
  }),
  allTaken: (first: number, last: number): Text => ({
    vi: `Các cổng ${first}–${last} đều có chương trình khác dùng. Tắt bớt các lệnh «vankien preview» đang chạy, hoặc chọn cổng khác bằng --port.`,
    en: `The ports ${first}–${last} are all in use. Stop some “vankien preview” that is running, or name another port with --port.`,
  }),
  noPort: (port: number, reason: string): Text => ({
    vi: `Không dùng được cổng ${port} (${reason}); chọn cổng khác bằng --port, từ 1024 trở lên.`,
    en: `Port ${port} cannot be used (${reason}); name another with --port, from 1024 up.`,
  }),
  badPort: (typed: string): Text => ({
    vi: `--port «${typed}» không phải số cổng; viết một số từ 1 đến 65535, ví dụ --port 4880.`,
    en: `--port “${typed}” is no port; write a number from 1 to 65535, such as --port 4880.`,
  }),
  badLink: (typed: string): Text => ({
    vi: `--editor-link «${typed}» chưa đúng; viết một liên kết có {path} và, nếu muốn, {line}, ví dụ "vscode://file/{path}:{line}".`,
    en: `--editor-link “${typed}” will not do; write a link with {path} and, if you like, {line}, such as "vscode://file/{path}:{line}".`,
  }),
} as const;
