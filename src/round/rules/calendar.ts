import { dateField, objectsField, textField } from '../../model/fields.js';
import { fold } from '../../model/fold.js';
import { isoDay, ngaySo } from '../../model/ngay.js';
import type { ObjectValue } from '../../model/value.js';
import type { Round, Unit } from '../rounds.js';
import { isSamePerson, knownBy, membersOf } from './namesake.js';
import { type Finding, here, type Rule } from './rule.js';

/** Two units that `groupOf` puts together, each pair once; a unit without a group stands alone. */
function pairsIn(
  round: Round,
  groupOf: (unit: Unit) => string | undefined,
): readonly (readonly [first: Unit, second: Unit])[] {
  const before = new Map<string, Unit[]>();
  return round.units.flatMap((second) => {
    const group = groupOf(second);
    if (group === undefined) return [];
    const known = before.get(group);
    if (known === undefined) before.set(group, [second]);
    const pairs = known?.map((first) => [first, second] as const) ?? [];
    known?.push(second);
    return pairs;
  });
}

/** The day of a unit's review meeting. */
const meetingDay = ({ record }: Unit): string | undefined => {
  const day = dateField(record.facts, 'ngay_kiem_diem');
  return day === undefined ? undefined : isoDay(day);
};

const text = (unit: Unit, key: string) => textField(unit.record.facts, key)?.text;
const nameOf = (unit: Unit) => text(unit, 'ten') ?? unit.record.id;
const meetingOf = ({ record }: Unit) =>
  record.facts.fields.get('ngay_kiem_diem')?.place ?? record.facts.place;

function dayOf(unit: Unit): string {
  const day = dateField(unit.record.facts, 'ngay_kiem_diem');
  return day === undefined ? '' : ngaySo(day);
}

/** Rule 4d: nobody sits in two đoàn on one day. */
export const nguoiHaiDoan: Rule = {
  code: 'nguoi-hai-doan',
  severity: 'error',
  check: ({ round }) => {
    const doans = new Map(
      objectsField(round.record.facts, 'doan').map((one) => [textField(one, 'ma')?.text, one]),
    );
    const shared = sharing();
    const attending = new Map(round.units.map((unit) => [unit, doans.get(text(unit, 'doan'))]));
    return pairsIn(round, meetingDay).flatMap(([first, second]) => {
      const [one, other] = [attending.get(first), attending.get(second)];
      if (one === undefined || other === undefined || one === other) return [];
      return sayShared(shared(one, other), first, second);
    });
  },
};

/** Somebody of two đoàn, as each names them. */
interface Shared {
  readonly person: ObjectValue;
  readonly again: ObjectValue;
}

/** Who sits in both of two đoàn: asked for each pair of meetings of one day, found once. */
function sharing(): (one: ObjectValue, other: ObjectValue) => readonly Shared[] {
  const known = new Map<ObjectValue, Map<ObjectValue, readonly Shared[]>>();
  return (one, other) => {
    const of = known.get(one) ?? new Map<ObjectValue, readonly Shared[]>();
    known.set(one, of);
    const before = of.get(other);
    if (before !== undefined) return before;
    const there = membersOf(one).map(knownBy);
    const found = membersOf(other).flatMap((person) => {
      const known = knownBy(person);
      const again = there.find((each) => isSamePerson(each, known));
      return again === undefined ? [] : [{ person, again: again.person }];
    });
    of.set(other, found);
    return found;
  };
}

function sayShared(shared: readonly Shared[], first: Unit, second: Unit): readonly Finding[] {
  return shared.flatMap(({ person, again }) => {
    const name = textField(person, 'ten')?.text;
    if (name === undefined) return [];
    return [
      {
        place: person.place,
        message: {
          vi: `Đồng chí «${name}» ở hai đoàn cùng dự hội nghị ngày ${dayOf(second)}: tại ${nameOf(first)} và ${nameOf(second)}.`,
          en: `“${name}” is in two đoàn that sit on ${dayOf(second)}: at ${nameOf(first)} and ${nameOf(second)}.`,
        },
        hint: {
          vi: 'Đổi ngày kiểm điểm của một đơn vị, hoặc thay người trong một đoàn.',
          en: 'Hold one of the meetings on another day, or put someone else in one đoàn.',
        },
        related: [
          here(again.place, 'cũng ở đoàn này', 'in this đoàn too'),
          here(
            meetingOf(first),
            `hội nghị tại ${nameOf(first)}`,
            `the meeting of ${first.record.id}`,
          ),
          here(
            meetingOf(second),
            `hội nghị tại ${nameOf(second)}`,
            `the meeting of ${second.record.id}`,
          ),
        ],
      },
    ];
  });
}

/** Rule 4e: a đoàn is at one place at a time; a meeting without an hour takes the whole day. */
export const doanHaiNoi: Rule = {
  code: 'doan-hai-noi',
  severity: 'error',
  check: ({ round }) =>
    pairsIn(round, dayOfDoan).flatMap(([first, second]) => {
      if (!isSameHour(first, second)) return [];
      const doan = text(second, 'doan') ?? '';
      return [
        {
          place: meetingOf(second),
          message: {
            vi: `Đoàn «${doan}» phải dự hai hội nghị cùng lúc, ngày ${dayOf(second)}: tại ${nameOf(first)} và ${nameOf(second)}.`,
            en: `The đoàn “${doan}” is due at two meetings at once on ${dayOf(second)}: at ${nameOf(first)} and ${nameOf(second)}.`,
          },
          hint: {
            vi: 'Đổi ngày hoặc giờ của một hội nghị, hoặc phân công đoàn khác.',
            en: 'Change the day or the hour of one meeting, or send another đoàn.',
          },
          related: [here(meetingOf(first), 'hội nghị kia', 'the other meeting')],
        },
      ];
    }),
};

/** A đoàn and its day. */
function dayOfDoan(unit: Unit): string | undefined {
  const [doan, day] = [text(unit, 'doan'), meetingDay(unit)];
  return doan === undefined || day === undefined ? undefined : `${day} ${doan}`;
}

/** `8:00`, `08h00` and `8 giờ` are one hour; a meeting at the same place is one meeting. */
function isSameHour(first: Unit, second: Unit): boolean {
  const [here, there] = [first, second].map((unit) => fold(text(unit, 'dia_diem') ?? ''));
  if (here !== '' && here === there) return false;
  const [one, other] = [first, second].map((unit) => {
    const [hour, minute = '0'] = text(unit, 'gio')?.match(/\d+/g) ?? [];
    return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
  });
  return one === undefined || other === undefined || one === other;
}
