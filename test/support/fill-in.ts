import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { report, type Said } from './run-cli.js';

/** What a clerk would type, by the field; any other field is filled with words. */
const ANSWERS: Readonly<Record<string, string>> = {
  thoi_han: '28/6/2024',
  han_gui: '07/12/2023',
  ngay_chot: '30/6/2024',
  ngay_sinh: '12/5/1970',
  ngay_kiem_diem: '14/12/2023',
  ngay: '24/11/2023',
  mau: '2b',
  tinh_trang: 'dang-lam',
  hinh_thuc: 'kiem-diem',
  xep_loai: 'hoan-thanh-tot',
  dang_vien: 'hoan-thanh-tot',
  trieu_tap: '2',
  tieu_chi_chung: '24',
  don_vi: 'dv-01',
  doan: 'doan-1',
  ten: 'Nguyễn Văn B',
};

const GRADES: Readonly<Record<string, string>> = {
  'bien-ban-tham-dinh': 'dat',
  'ket-qua-viec-kho': 'hoan-thanh',
};

/** The codes of what is only left to be filled in. */
const BLANK_CODES: ReadonlySet<string> = new Set(['de-trong', 'chua-viet']);

/** What fills a blank, by its field, and the code of what was wrong before and is mended by it. */
interface Filling {
  readonly own?: Readonly<Record<string, string>>;
  readonly standing?: string;
}

/** Fields that a draft may leave blank, and that a rule of the round asks for later. */
const ASKED_LATER = /^\s*(?:- )?(?:thoi_han|nguoi|doan|ngay_kiem_diem): +#/;

/**
 * Fills every blank of these records at the very line that `check` names, and gives how many there
 * were. What is said of anything but a blank of theirs is a fault.
 */
export async function fillOnce(
  root: string,
  records: string | readonly string[],
  { own = {}, standing }: Filling = {},
): Promise<number> {
  const [record = '', ...more] = [records].flat();
  const files = [record, ...more];
  const kind = record.replace(/^.*\/|(?:-lan-\d+)?\.md$/g, '');
  const answers = { muc: GRADES[kind] ?? 'tot', ...ANSWERS, ...own };
  const said = (await report(['check'], { cwd: root })).diagnostics;
  const blanks = said.filter((one) => one.code !== standing);
  const others = blanks.filter((one) => !BLANK_CODES.has(one.code) || !files.includes(one.file));
  if (others.length > 0) throw new Error(others.map(describe).join('\n'));
  for (const [index, file] of files.entries()) {
    // One đoàn attends one meeting a day.
    const ownDay = { ngay_kiem_diem: `${18 + index}/12/2023` };
    const lines = (await readFile(join(root, file), 'utf8')).split('\n');
    for (const one of blanks) {
      if (one.file === file) lines[one.line - 1] = fillLine(lines, one, { ...answers, ...ownDay });
    }
    for (const [at, line] of lines.entries()) {
      if (!ASKED_LATER.test(line)) continue;
      lines[at] = fillLine(lines, { line: at + 1, code: 'de-trong' }, { ...answers, ...ownDay });
    }
    await writeFile(join(root, file), lines.join('\n'));
  }
  return blanks.length;
}

/** The same, and then `check` has nothing left to say of the whole root. */
export async function fillIn(
  root: string,
  records: string | readonly string[],
  filling: Filling = {},
): Promise<number> {
  const count = await fillOnce(root, records, filling);
  const left = (await report(['check'], { cwd: root })).diagnostics;
  if (left.length > 0) throw new Error(left.map(describe).join('\n'));
  return count;
}

const describe = (one: Said): string => `${one.file}:${one.line}: ${one.message} [${one.code}]`;

function fillLine(
  lines: readonly string[],
  { line, code }: Pick<Said, 'line' | 'code'>,
  answers: Readonly<Record<string, string>>,
): string {
  const typed = lines[line - 1] ?? '';
  if (code === 'chua-viet') return `Nội dung viết ở dòng ${line}.`;
  const [, before, key = ''] = /^(\s*(?:- )?(\w+):) *(?:#.*)?$/.exec(typed) ?? [];
  if (before === undefined) throw new Error(`no blank: ${typed}`);
  // Who chairs and who records are two persons, each named twice.
  if (key === 'ten' && typed.includes('người ghi')) return `${before} Trần Thị C`;
  return `${before} ${answers[key] ?? `điền ở dòng ${line}`}`;
}
