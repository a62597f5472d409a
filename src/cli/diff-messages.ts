import type { Lang, Text } from '../model/diagnostic.js';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What a shallow clone lacks can be fetched. */
const UNSHALLOW: Text = {
  vi: ' Bản sao này chỉ có một phần lịch sử; lấy đủ bằng «git fetch --unshallow» rồi chạy lại.',
  en: ' This clone has only a part of the history; fetch the rest by “git fetch --unshallow” and run again.',
};

const withShallow = (text: Text, isShallow: boolean): Text =>
  isShallow ? { vi: text.vi + UNSHALLOW.vi, en: text.en + UNSHALLOW.en } : text;

/** What `vankien diff` says by itself. */
export const DIFF = {
  help: {
    diff: {
      vi: 'so hai bản thảo của các văn bản: câu nào sửa, thêm, bớt, ai sửa',
      en: 'compare two drafts of the documents: which sentences changed, and by whom',
    },
    usage: {
      vi: '[tùy chọn] [bản cũ] [bản mới] [--] [đường dẫn...]',
      en: '[options] [rev] [rev] [--] [path...]',
    },
    arguments: {
      vi: 'một hoặc hai bản trong git (HEAD~1, a1b2c3d, main..nhanh; mặc định: HEAD so với các tệp đang có), hoặc hai thư mục; rồi các hồ sơ, thư mục cần xem',
      en: 'one or two revisions (HEAD~1, a1b2c3d, main..branch; default: HEAD against the work tree), or two folders; then records or folders',
    },
    format: {
      vi: 'ghi bản so sánh ra tệp: docx, pdf, html (cách nhau bằng dấu phẩy)',
      en: 'write the comparison as docx, pdf, html (with commas between)',
    },
    out: {
      vi: 'thư mục ghi ra (mặc định: out/.diff/)',
      en: 'folder for those files (default: out/.diff/)',
    },
    summary: { vi: 'chỉ in bảng tóm tắt', en: 'print the summary only' },
  },
  noGit: {
    vi: 'Máy này chưa cài git nên không lấy được bản cũ; cài git, hoặc so hai thư mục: vankien diff <thư mục cũ> <thư mục mới>.',
    en: 'There is no git on this machine, so no earlier draft; install git, or compare two folders: vankien diff <old dir> <new dir>.',
  },
  noRepo: (root: string): Text => ({
    vi: `«${root}» không nằm trong kho git nào nên không có bản cũ; chạy ở thư mục có git, hoặc so hai thư mục: vankien diff <thư mục cũ> <thư mục mới>.`,
    en: `“${root}” lies in no git repository, so there is no earlier draft; run it where there is one, or compare two folders: vankien diff <old dir> <new dir>.`,
  }),
  notTrusted: (root: string): Text => ({
    vi: `git không tin kho chứa «${root}» vì kho thuộc người dùng khác; nếu đúng là kho của mình, chạy: git config --global --add safe.directory <thư mục kho>.`,
    en: `git does not trust the repository of “${root}”, which belongs to another user; if it is yours, run: git config --global --add safe.directory <its folder>.`,
  }),
  gitFailed: (reason: string): Text => ({
    vi: `git báo lỗi: ${reason}`,
    en: `git failed: ${reason}`,
  }),
  noCommits: {
    vi: 'Kho git này chưa có commit nào nên chưa có bản cũ để so; commit lần đầu rồi chạy lại.',
    en: 'This repository has no commits yet, so there is nothing to compare with; commit once, then run again.',
  },
  unknownRevision: (typed: string, isShallow: boolean): Text =>
    withShallow(
      {
        vi: `Không có bản «${typed}» trong git; xem các bản bằng «git log».`,
        en: `There is no revision “${typed}”; see “git log”.`,
      },
      isShallow,
    ),
  unknown: (typed: string, isShallow: boolean): Text =>
    withShallow(
      {
        vi: `«${typed}» không phải một bản trong git, cũng không phải hồ sơ hoặc thư mục hồ sơ nào của hai bản; xem các bản bằng «git log».`,
        en: `“${typed}” is neither a revision nor a record or folder of either draft; see “git log”.`,
      },
      isShallow,
    ),
  unknownPath: (typed: string): Text => ({
    vi: `Không bản nào trong hai bản có hồ sơ ở «${typed}».`,
    en: `Neither draft has a record at “${typed}”.`,
  }),
  noRecords: {
    vi: 'Không bản nào trong hai bản có hồ sơ; chạy ở thư mục chứa content/ và templates/, hoặc chỉ ra bằng --root.',
    en: 'Neither draft has any record; run it in the folder that holds content/ and templates/, or say --root.',
  },
  ambiguous: (typed: string): Text => ({
    vi: `«${typed}» vừa là một bản trong git vừa là một tệp hoặc thư mục. Thêm «--» để tách: vankien diff ${typed} -- là bản trong git, vankien diff -- ${typed} là đường dẫn.`,
    en: `“${typed}” is both a revision and a file or folder. Say which by “--”: vankien diff ${typed} -- for the revision, vankien diff -- ${typed} for the path.`,
  }),
  tooMany: (typed: string): Text => ({
    vi: `Chỉ so được hai bản một lần; «${typed}» là bản thứ ba.`,
    en: `Two drafts are compared at a time; “${typed}” is a third.`,
  }),
  noBase: (typed: string): Text => ({
    vi: `Hai bản của «${typed}» không có gốc chung; dùng hai dấu chấm thay cho ba.`,
    en: `The two revisions of “${typed}” have no common ancestor; use two dots instead of three.`,
  }),
  unknownFormat: (typed: string): Text => ({
    vi: `Không có định dạng «${typed}»; chọn trong docx, pdf, html (cách nhau bằng dấu phẩy).`,
    en: `There is no format “${typed}”; choose among docx, pdf, html (with commas between).`,
  }),
  outWithoutFormat: {
    vi: '--out chỉ dùng cùng --format; thêm --format docx, pdf hoặc html.',
    en: '--out goes with --format; add --format docx, pdf or html.',
  },
  workTree: { vi: 'các tệp đang có', en: 'the work tree' },
  heads: (before: string, after: string): Text => ({
    vi: `Bản cũ: ${before}\nBản mới: ${after}`,
    en: `Earlier draft: ${before}\nLater draft: ${after}`,
  }),
  same: (documents: number): Text => ({
    vi: `Hai bản không khác nhau (${documents} văn bản).`,
    en: `The two drafts say the same (${many(documents, 'document')}).`,
  }),
  restSame: {
    vi: 'Những văn bản so được thì không khác nhau.',
    en: 'What could be compared says the same.',
  },
  total: (different: number, documents: number): Text => ({
    vi: `${different} trong ${documents} văn bản có thay đổi.`,
    en: `${different} of ${many(documents, 'document')} changed.`,
  }),
  document: { vi: 'Văn bản', en: 'Document' },
  kinds: {
    changed: { vi: 'sửa', en: 'changed' },
    inserted: { vi: 'thêm', en: 'inserted' },
    deleted: { vi: 'bớt', en: 'deleted' },
    moved: { vi: 'chuyển chỗ', en: 'moved' },
    restyled: { vi: 'trình bày', en: 'restyled' },
  },
  heading: {
    changed: { vi: 'Sửa', en: 'Changed' },
    inserted: { vi: 'Thêm', en: 'Inserted' },
    deleted: { vi: 'Bớt', en: 'Deleted' },
    moved: { vi: 'Chuyển chỗ', en: 'Moved' },
    restyled: { vi: 'Đổi cách trình bày', en: 'Restyled' },
  },
  what: {
    paragraph: { vi: 'đoạn', en: 'paragraph' },
    heading: { vi: 'đề mục', en: 'heading' },
    row: { vi: 'dòng bảng', en: 'row' },
    picture: { vi: 'ảnh', en: 'picture' },
    annex: { vi: 'phụ lục', en: 'annex' },
    letterhead: { vi: 'phần đầu', en: 'letterhead' },
    signature: { vi: 'phần ký', en: 'signature' },
  },
  newDocument: { vi: 'văn bản mới', en: 'new document' },
  goneDocument: { vi: 'văn bản không còn', en: 'document gone' },
  paragraphs: (count: number): Text => ({
    vi: `${count} đoạn`,
    en: many(count, 'passage'),
  }),
  formerly: (path: string): Text => ({ vi: `trước là ${path}`, en: `formerly ${path}` }),
  beforeAt: (place: string): Text => ({ vi: `cũ: ${place}`, en: `before: ${place}` }),
  onlyBefore: { vi: 'bản cũ', en: 'before' },
  uncommitted: { vi: 'chưa commit', en: 'not committed' },
  meaning: { vi: 'Ý nghĩa trong đợt:', en: 'What it means in the round:' },
  ofTheRound: { vi: 'Cả đợt', en: 'The round itself' },
  nothingPrinted: (documents: number): Text => ({
    vi: `Không văn bản nào trong ${documents} văn bản đổi câu chữ.`,
    en: `None of ${many(documents, 'document')} reads otherwise.`,
  }),
  wordsMore: (count: number): Text => ({ vi: `… (${count} từ)`, en: `… (${many(count, 'word')})` }),
  notCompared: (records: readonly string[]): Text => ({
    vi: `Không so được ${records.length} văn bản: ${listed(records, 'vi')}`,
    en: `${many(records.length, 'document')} could not be compared: ${listed(records, 'en')}`,
  }),
  brokenInBoth: (records: readonly string[]): Text => ({
    vi: `Bỏ qua ${records.length} văn bản có lỗi ở cả hai bản mà hồ sơ không đổi: ${listed(records, 'vi')}`,
    en: `Left out ${many(records.length, 'document')} with faults in both drafts and an unchanged record: ${listed(records, 'en')}`,
  }),
  lfs: (at: string): Text => ({
    vi: `${at}: tệp này do Git LFS giữ và chưa tải về; chạy «git lfs fetch» rồi chạy lại.`,
    en: `${at}: Git LFS holds this file and it was not fetched; run “git lfs fetch” and run again.`,
  }),
  submodule: (at: string): Text => ({
    vi: `${at}: đây là một kho git khác (submodule); hồ sơ trong đó không được so.`,
    en: `${at}: this is another git repository (submodule); its records are not compared.`,
  }),
  wrote: (files: number, path: string, isPage: boolean): Text => ({
    vi: `Đã ghi ${files} tệp; ${isPage ? 'mở trang' : 'ở thư mục'} ${path}`,
    en: `Wrote ${many(files, 'file')}; ${isPage ? 'open' : 'in'} ${path}`,
  }),
} as const;

const MOST = 10;

function listed(records: readonly string[], lang: Lang): string {
  const shown = records.slice(0, MOST).join(', ');
  const more = records.length - MOST;
  if (more <= 0) return shown;
  return lang === 'vi' ? `${shown} và ${more} văn bản khác` : `${shown} and ${more} more`;
}
