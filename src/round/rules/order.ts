import { dateField, numberField } from '../../model/fields.js';
import { isoDay, ngaySo, workingDaysBetween } from '../../model/ngay.js';
import type { ContentRecord } from '../../model/record.js';
import type { Unit } from '../rounds.js';
import { passOf } from './passes.js';
import { type Finding, here, type Rule } from './rule.js';

/** The papers of a unit in the order in which they come about, in each pass. */
const STEPS = ['goi-y', 'giai-trinh', 'bien-ban-tham-dinh', 'bien-ban-hoi-nghi', 'ket-luan'];

const placeOfDay = (record: ContentRecord) =>
  record.facts.fields.get('ngay')?.place ?? record.facts.place;

/** Rule 5b: dates never run backwards along the papers of a unit. */
export const ngayNguoc: Rule = {
  code: 'ngay-nguoc',
  severity: 'error',
  check: ({ round }) => round.units.flatMap(backwards),
};

function backwards({ documents }: Unit): readonly Finding[] {
  const rank = (record: ContentRecord) => {
    const step = STEPS.indexOf(record.kind);
    // The conclusion closes the last pass, whichever that is.
    return record.kind === 'ket-luan' ? Number.MAX_SAFE_INTEGER : passOf(record) * 10 + step;
  };
  const dated = documents
    .filter((one) => STEPS.includes(one.kind) && dateField(one.facts, 'ngay') !== undefined)
    .sort((a, b) => rank(a) - rank(b));
  return dated.flatMap((later, index) => {
    const earlier = dated[index - 1];
    const [from, to] = [earlier, later].map((one) => one && dateField(one.facts, 'ngay'));
    if (earlier === undefined || from === undefined || to === undefined) return [];
    if (isoDay(from) <= isoDay(to)) return [];
    return [
      {
        place: placeOfDay(later),
        message: {
          vi: `Ngày ${ngaySo(to)} của «${later.kind}» trước ngày ${ngaySo(from)} của «${earlier.kind}», là bước trước nó.`,
          en: `“${later.kind}” is dated ${ngaySo(to)}, before “${earlier.kind}” (${ngaySo(from)}), the step before it.`,
        },
        hint: { vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two dates.' },
        related: [here(placeOfDay(earlier), 'bước trước', 'the step before')],
      },
    ];
  });
}

/** HD 25-HD/BTCTW: the draft goes out at least 03 working days before the meeting. */
export const WORKING_DAYS = 3;

/** Rule 5c: the report goes out in time for the meeting (`tham_so.ngay_gui_truoc` of the round). */
export const guiCham: Rule = {
  code: 'gui-cham',
  severity: 'warning',
  check: ({ round }) => {
    const given = round.record.facts.fields.get('tham_so');
    const set = given?.kind === 'object' ? numberField(given, 'ngay_gui_truoc') : undefined;
    const needed = set ?? WORKING_DAYS;
    return round.units.flatMap(({ record: unit, documents }) => {
      const meeting = dateField(unit.facts, 'ngay_kiem_diem');
      const meetingPlace = unit.facts.fields.get('ngay_kiem_diem')?.place;
      const report = documents.find((one) => one.kind === 'giai-trinh' && passOf(one) === 1);
      const sent = report === undefined ? undefined : dateField(report.facts, 'ngay');
      if (meeting === undefined || meetingPlace === undefined) return [];
      if (report === undefined || sent === undefined) return [];
      const days = workingDaysBetween(sent, meeting);
      if (days >= needed) return [];
      return [
        {
          place: placeOfDay(report),
          message: {
            vi: `Báo cáo ngày ${ngaySo(sent)} chỉ trước hội nghị ${days} ngày làm việc; cần ít nhất ${needed}.`,
            en: `The report of ${ngaySo(sent)} is only ${days} working days before the meeting; ${needed} are needed.`,
          },
          hint: {
            vi: 'Lùi ngày kiểm điểm, hoặc gửi báo cáo sớm hơn.',
            en: 'Hold the meeting later, or send the report earlier.',
          },
          related: [here(meetingPlace, 'ngày kiểm điểm', 'the day of the meeting')],
        },
      ];
    });
  },
};
