import { type Ngay, ngaySo, ngayThang, weekday } from '../../model/ngay.js';
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
