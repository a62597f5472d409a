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
