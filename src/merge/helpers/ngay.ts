import { type Ngay, ngaySo, ngayThang } from '../../model/ngay.js';
import type { Helper } from '../runtime.js';
import { refuse } from './arguments.js';

const onDate =
  (name: string, write: (ngay: Ngay) => string): Helper =>
  (call) => {
    const [day] = call.args;
    if (day?.kind !== 'date') return refuse(call, name, { vi: 'một ngày', en: 'a date' });
    return { kind: 'text', text: write(day.date), place: day.place };
  };

/** `{{ngay_thang ngay}}` → `ngày 05 tháng 02 năm 2026`. */
export const ngay_thang = onDate('ngay_thang', ngayThang);

/** `{{ngay_so ngay}}` → `05/02/2026`. */
export const ngay_so = onDate('ngay_so', ngaySo);

/** `{{thu ngay}}` → `thứ Hai`; Sunday is `Chủ nhật` (NĐ 30, Phụ lục II on capitals). */
export const thu = onDate('thu', (ngay) => WEEKDAYS[weekday(ngay)] ?? '');

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** 0 for Sunday (Sakamoto's rule for the Gregorian calendar). */
function weekday({ year, month, day }: Ngay): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + (shifts[month - 1] ?? 0) + day) % 7;
}
