import type { Text } from '../model/diagnostic.js';

/** What `vankien git-setup` says by itself. */
export const SETUP = {
  help: {
    vi: 'để git diff, git log -p hiện chữ của DOCX, PDF đã dựng, và git merge tự dựng lại chúng',
    en: 'have git diff and git log -p show the words of built DOCX and PDF, and git merge rebuild them',
  },
  usage: { vi: '[tùy chọn]', en: '[options]' },
  undo: { vi: 'gỡ các thiết lập đã ghi', en: 'take the settings away again' },
  yes: { vi: 'ghi luôn, không hỏi', en: 'write without asking' },
  willWrite: {
    vi: 'Sẽ ghi vào cấu hình riêng của kho này (.git/config), không đụng tới cấu hình chung của máy:',
    en: "To be written to this repository's own configuration (.git/config); that of the machine is left alone:",
  },
  willRemove: {
    vi: 'Sẽ gỡ khỏi cấu hình riêng của kho này (.git/config):',
    en: "To be taken out of this repository's own configuration (.git/config):",
  },
  willAppend: {
    vi: 'Sẽ thêm vào cuối .gitattributes:',
    en: 'To be added at the end of .gitattributes:',
  },
  was: (value: string): Text => ({ vi: `(đang là: ${value})`, en: `(now: ${value})` }),
  submodule: {
    vi: 'Thư mục này là một submodule: chỉ kho con này được thiết lập, kho ngoài thì không.',
    en: 'This folder is a submodule: it alone is set up, not the repository around it.',
  },
  ask: { vi: 'Ghi các thiết lập trên?', en: 'Write these settings?' },
  askUndo: { vi: 'Gỡ các thiết lập trên?', en: 'Take these settings away?' },
  needsYes: {
    vi: 'Chưa ghi gì: ở đây không hỏi được. Nếu đồng ý, chạy lại với --yes.',
    en: 'Nothing was written: nobody can be asked here. To go ahead, run it again with --yes.',
  },
  refused: { vi: 'Không ghi gì.', en: 'Nothing was written.' },
  already: {
    vi: 'Kho này đã được thiết lập đầy đủ; không phải ghi gì thêm.',
    en: 'This repository is set up already; there is nothing to write.',
  },
  nothingToUndo: {
    vi: 'Kho này không có thiết lập nào của vankien để gỡ.',
    en: 'There are no settings of vankien to take away here.',
  },
  done: {
    vi: 'Đã thiết lập. Thử: git log -p -- out/ (từng lần sửa, theo câu); git diff --word-diff (từng chữ); git show.',
    en: 'Done. Try: git log -p -- out/ (each change, by sentences); git diff --word-diff (by words); git show.',
  },
  commit: {
    vi: 'Hãy commit .gitattributes để người khác cũng có các dòng ấy; mỗi người chạy vankien git-setup một lần trên máy mình.',
    en: 'Commit .gitattributes, so that others have those lines; each of them runs vankien git-setup once on their machine.',
  },
  undone: {
    vi: 'Đã gỡ. Các dòng trong .gitattributes để nguyên: không có thiết lập thì chúng không có tác dụng gì.',
    en: 'Taken away. The lines of .gitattributes stay: without the settings they do nothing.',
  },
  noGit: {
    vi: 'Máy này chưa cài git; cài git rồi chạy lại.',
    en: 'There is no git on this machine; install it and run this again.',
  },
  noRepo: (root: string): Text => ({
    vi: `«${root}» không nằm trong kho git nào; chạy ở thư mục đã «git init» hoặc «git clone».`,
    en: `“${root}” lies in no git repository; run it in a folder made by “git init” or “git clone”.`,
  }),
  bare: (root: string): Text => ({
    vi: `«${root}» là kho trần (bare), không có tệp để xem; chạy ở một bản clone thường của kho.`,
    en: `“${root}” is a bare repository without files to look at; run it in an ordinary clone.`,
  }),
  notTrusted: (root: string): Text => ({
    vi: `git không tin kho chứa «${root}» vì kho thuộc người dùng khác; nếu đúng là kho của mình, chạy: git config --global --add safe.directory <thư mục kho>.`,
    en: `git does not trust the repository of “${root}”, which belongs to another user; if it is yours, run: git config --global --add safe.directory <its folder>.`,
  }),
  failed: (reason: string): Text => ({
    vi: `Không ghi được thiết lập: ${reason}`,
    en: `The settings could not be written: ${reason}`,
  }),
  moved: {
    vi: '[vankien không chạy được ở đây nữa (đã chuyển chỗ, hoặc Node đã đổi); chạy lại: vankien git-setup]',
    en: '[vankien does not run from here any more (it, or Node, was moved); run again: vankien git-setup]',
  },
} as const;
