import type { Cell, State, StepName } from '../build/index.js';
import type { Text } from '../model/diagnostic.js';

/** How a state looks without colour: a sign, with `!` after it where a day was missed. */
export const SIGNS: Readonly<Record<State, string>> = {
  xong: '✓',
  'xong-muon': '✓!',
  'du-thao': '◐',
  'du-thao-qua-han': '◐!',
  'chua-co': '–',
  'qua-han': '–!',
  'khong-can': '',
  'khong-doc-duoc': '?',
};

/** A step that wants several papers shows how many it has: `1/3`, `1/3!`. */
export function signOf({ state, count }: Cell): string {
  if (count === undefined || state === 'khong-can' || state === 'khong-doc-duoc') {
    return SIGNS[state];
  }
  const isLate = SIGNS[state].endsWith('!');
  return `${count.have}/${count.need}${isLate ? '!' : ''}`;
}

export const STATE_NAMES: Readonly<Record<State, Text>> = {
  xong: { vi: 'xong', en: 'done' },
  'xong-muon': { vi: 'xong muộn', en: 'done late' },
  'du-thao': { vi: 'dự thảo', en: 'draft' },
  'du-thao-qua-han': { vi: 'dự thảo, quá hạn', en: 'draft, overdue' },
  'chua-co': { vi: 'chưa có', en: 'missing' },
  'qua-han': { vi: 'chưa có, quá hạn', en: 'missing, overdue' },
  'khong-can': { vi: 'không cần', en: 'not needed' },
  'khong-doc-duoc': { vi: 'không đọc được', en: 'cannot be read' },
};

/** The head of a step's column, and its name in the legend; a later pass adds its number. */
export const STEP_NAMES: Readonly<Record<StepName, Text & { readonly head: string }>> = {
  goi_y: { head: 'GY', vi: 'gợi ý tập thể', en: 'suggestions to the collective' },
  goi_y_ca_nhan: { head: 'GC', vi: 'gợi ý cá nhân', en: 'suggestions to persons' },
  kiem_diem_tap_the: { head: 'TT', vi: 'kiểm điểm tập thể', en: 'review of the collective' },
  kiem_diem_ca_nhan: { head: 'CN', vi: 'kiểm điểm cá nhân', en: 'reviews of persons' },
  giai_trinh: { head: 'GT', vi: 'giải trình', en: 'explanation' },
  bien_ban_tham_dinh: { head: 'TĐ', vi: 'thẩm định', en: 'appraisal' },
  bien_ban_hoi_nghi: { head: 'HN', vi: 'hội nghị', en: 'meeting' },
  yeu_cau_kiem_diem_lai: { head: 'YC', vi: 'yêu cầu kiểm điểm lại', en: 'required again' },
  ket_luan: { head: 'KL', vi: 'kết luận', en: 'conclusion' },
  dang_ky_viec_kho: { head: 'ĐK', vi: 'đăng ký việc khó', en: 'hardest jobs taken on' },
  ket_qua_viec_kho: { head: 'KQ', vi: 'kết quả việc khó', en: 'their results' },
  theo_doi_khac_phuc: { head: 'KP', vi: 'theo dõi khắc phục', en: 'remedies followed' },
};

const GREEN = 32;
const YELLOW = 33;
const RED = 31;

const COLOURS: Readonly<Partial<Record<State, number>>> = {
  xong: GREEN,
  'xong-muon': YELLOW,
  'du-thao-qua-han': RED,
  'qua-han': RED,
  'khong-doc-duoc': RED,
};

/** Colour only repeats what the sign says. */
export function paint(sign: string, state: State, colour: boolean): string {
  const code = COLOURS[state];
  return colour && code !== undefined ? `\u001B[${code}m${sign}\u001B[39m` : sign;
}
