import { dateField, numberField } from '../../model/fields.js';
import { ngaySo, workingDaysBetween } from '../../model/ngay.js';
import { placeOfDay } from './order.js';
import { passOf } from './passes.js';
import { here, type Rule } from './rule.js';

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
