/** A calendar day without clock or time zone. `month` and `day` count from 1. */
export interface Ngay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day as `2023-11-24`: sorts as text, and is what file metadata carries. */
export function isoDay(ngay: Ngay): string {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(ngay.year, 4)}-${pad(ngay.month, 2)}-${pad(ngay.day, 2)}`;
}

/**
 * Day and month as officials write them: a 0 before days under 10 and before months 1 and 2 only
 * (HD 36 and HD 05 on địa danh, ngày tháng; NĐ 30, Phụ lục I, mục II.4).
 */
function padded(ngay: Ngay): { day: string; month: string } {
  return {
    day: ngay.day < 10 ? `0${ngay.day}` : String(ngay.day),
    month: ngay.month < 3 ? `0${ngay.month}` : String(ngay.month),
  };
}

/** `ngày 05 tháng 02 năm 2026`. */
export function ngayThang(ngay: Ngay): string {
  const { day, month } = padded(ngay);
  return `ngày ${day} tháng ${month} năm ${ngay.year}`;
}

/** `05/02/2026`, `27/5/2026`. */
export function ngaySo(ngay: Ngay): string {
  const { day, month } = padded(ngay);
  return `${day}/${month}/${ngay.year}`;
}

/** Days since 01/01/1970 in the Gregorian calendar: differences are days between dates. */
export function dayNumber({ year, month, day }: Ngay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}

/** 0 for Sunday, 1 for Monday. */
export function weekday(ngay: Ngay): number {
  return (((dayNumber(ngay) + 4) % 7) + 7) % 7;
}

/** Working days (Monday to Friday) after `from`, up to and with `to`; holidays are not known. */
export function workingDaysBetween(from: Ngay, to: Ngay): number {
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day++) {
    const inWeek = (((day + 4) % 7) + 7) % 7;
    if (inWeek !== 0 && inWeek !== 6) count++;
  }
  return count;
}

/** A day as people type it, where it exists: `2023-11-24`, `24-11-2023` or `24/11/2023`. */
export function parseDay(typed: string): Ngay | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const local = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(typed);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(local?.[4]), Number(local?.[3]), Number(local?.[1])];
  const exists =
    year >= 1900 &&
    year < 2200 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(month, year);
  return exists ? { year, month, day } : undefined;
}

function daysIn(month: number, year: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
