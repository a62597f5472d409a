import { dateField } from '../../model/fields.js';
import { isoDay, ngaySo } from '../../model/ngay.js';
import type { ContentRecord } from '../../model/record.js';
import type { Unit } from '../rounds.js';
import { requirementsOf } from './asked.js';
import { passOf } from './passes.js';
import { type Finding, here, type Rule } from './rule.js';

export const placeOfDay = (record: ContentRecord) =>
  record.facts.fields.get('ngay')?.place ?? record.facts.place;

/** Rule 5b: dates never run backwards along the papers of a unit. */
export const ngayNguoc: Rule = {
  code: 'ngay-nguoc',
  severity: 'error',
  check: ({ round }) => round.units.flatMap(backwards),
};

function backwards(unit: Unit): readonly Finding[] {
  return unit.documents.flatMap((later) => {
    const to = dateField(later.facts, 'ngay');
    const [earlier] = stepsBefore(later, unit)
      .filter((one) => dayOf(one) > dayOf(later))
      .sort((a, b) => Number(dayOf(a) < dayOf(b)) - Number(dayOf(a) > dayOf(b)));
    const from = earlier === undefined ? undefined : dateField(earlier.facts, 'ngay');
    if (earlier === undefined || from === undefined || to === undefined) return [];
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

/** Empty where there is no day: it is then before and after nothing. */
function dayOf({ facts }: ContentRecord): string {
  const day = dateField(facts, 'ngay');
  return day === undefined ? '' : isoDay(day);
}

const APPRAISALS = ['bien-ban-tham-dinh', 'bao-cao-tham-dinh'];
const REVIEWS = [
  'goi-y',
  'giai-trinh',
  ...APPRAISALS,
  'bien-ban-hoi-nghi',
  'yeu-cau-kiem-diem-lai',
];

/** The papers that come before one. A meeting is held after the first pass, or after a later one. */
function stepsBefore(record: ContentRecord, unit: Unit): readonly ContentRecord[] {
  const pass = passOf(record);
  const required = requirementsOf(unit);
  const papers = (kinds: readonly string[], of: number) =>
    unit.documents.filter((one) => kinds.includes(one.kind) && passOf(one) === of);
  switch (record.kind) {
    case 'giai-trinh':
      return pass === 1 ? papers(['goi-y'], 1) : required.slice(pass - 2, pass - 1);
    case 'bien-ban-tham-dinh':
    case 'bao-cao-tham-dinh':
      return papers(['giai-trinh'], pass);
    case 'yeu-cau-kiem-diem-lai':
      return papers(APPRAISALS, required.indexOf(record) + 1);
    case 'bien-ban-hoi-nghi':
      return papers(['goi-y', 'giai-trinh', ...APPRAISALS], 1);
    case 'ket-luan':
      return unit.documents.filter((one) => REVIEWS.includes(one.kind));
    default:
      return [];
  }
}
