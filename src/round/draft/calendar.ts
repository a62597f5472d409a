import { dateField, numberField, textField } from '../../model/fields.js';
import { type Ngay, ngaySo, weekday, workingDaysBetween } from '../../model/ngay.js';
import type { PlainObject } from '../../model/plain.js';
import type { Round, Unit } from '../rounds.js';
import { WORKING_DAYS } from '../rules/in-time.js';

/**
 * What the calendar of the round fixes: `han_gui`, the last day on which a report still goes out in
 * time for the unit's meeting, and `gio_hop`, the hour of the meeting in words.
 */
export function writeCalendar(round: Round, unit: Unit | undefined): PlainObject {
  const meeting = unit === undefined ? undefined : dateField(unit.record.facts, 'ngay_kiem_diem');
  const given = round.record.facts.fields.get('tham_so');
  const set = given?.kind === 'object' ? numberField(given, 'ngay_gui_truoc') : undefined;
  const needed = set ?? WORKING_DAYS;
  const last = meeting === undefined ? undefined : lastDayBefore(meeting, needed);
  return {
    ngay_gui_truoc: needed,
    han_gui: last === undefined ? undefined : ngaySo(last),
    gio_hop: hourOf(unit, meeting),
  };
}

function lastDayBefore(meeting: Ngay, working: number): Ngay {
  let day = dayBefore(meeting);
  while (workingDaysBetween(day, meeting) < working || isWeekend(day)) day = dayBefore(day);
  return day;
}

const isWeekend = (day: Ngay): boolean => weekday(day) === 0 || weekday(day) === 6;

function dayBefore({ year, month, day }: Ngay): Ngay {
  if (day > 1) return { year, month, day: day - 1 };
  if (month === 1) return { year: year - 1, month: 12, day: 31 };
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month - 1 === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month - 1) ? 30 : 31;
  return { year, month: month - 1, day: last };
}

/** `từ 8 giờ 30 phút, ngày 14/12/2023`, as minutes begin. */
function hourOf(unit: Unit | undefined, meeting: Ngay | undefined): string | undefined {
  const typed = unit === undefined ? undefined : textField(unit.record.facts, 'gio')?.text;
  const [, hour, minute] = /^(\d{1,2})[:hg](\d{2})$/.exec(typed ?? '') ?? [];
  if (meeting === undefined || hour === undefined) return undefined;
  return `từ ${hour} giờ ${minute} phút, ngày ${ngaySo(meeting)}`;
}
