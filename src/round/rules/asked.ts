import { dateField, objectField, objectsField, textField } from '../../model/fields.js';
import { isoDay } from '../../model/ngay.js';
import type { Place } from '../../model/place.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue } from '../../model/value.js';
import type { Unit } from '../rounds.js';
import { isSameName } from './namesake.js';
import { passOf } from './passes.js';

/** One issue that a paper must speak to: raised by the gợi ý, or required again. */
export interface Asked {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
}

/** The issues of the gợi ý that a paper of the unit goes back to. */
export function issuesOf(record: ContentRecord, unit: Unit | undefined): readonly ObjectValue[] {
  if (record.kind === 'kiem-diem-ca-nhan') return issuesToPerson(record, unit);
  const letters = unit?.documents.filter((one) => one.kind === 'goi-y') ?? [];
  const appraised = textField(record.facts, 'giai_trinh')?.text;
  const report = unit?.documents.find((one) => one.id === appraised) ?? record;
  const named = textField(report.facts, 'goi_y')?.text ?? 'goi-y';
  const letter = letters.find((one) => one.id === named) ?? letters[0];
  return letter === undefined ? [] : objectsField(letter.facts, 'van_de');
}

/** What was suggested to the writer of a personal review; nothing where there is no such letter. */
function issuesToPerson(record: ContentRecord, unit: Unit | undefined): readonly ObjectValue[] {
  const writer = objectField(record.facts, 'nguoi');
  const letter = unit?.documents.find((one) => {
    const person = objectField(one.facts, 'nguoi');
    if (one.kind !== 'goi-y-ca-nhan' || writer === undefined || person === undefined) return false;
    return isSameName(person, writer);
  });
  return letter === undefined ? [] : objectsField(letter.facts, 'van_de');
}

/** The công văn yêu cầu kiểm điểm lại of a unit, in the order of their days. */
export function requirementsOf(unit: Unit): readonly ContentRecord[] {
  const dayOf = ({ facts }: ContentRecord) => {
    const day = dateField(facts, 'ngay');
    return day === undefined ? '9999' : isoDay(day);
  };
  return unit.documents
    .filter((one) => one.kind === 'yeu-cau-kiem-diem-lai')
    .sort((a, b) => Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)));
}

/**
 * What a report or an appraisal must speak to: in the first pass every issue of the gợi ý, in a
 * later one those that were sent back.
 */
export function askedOf(record: ContentRecord, unit: Unit): readonly Asked[] {
  const issues = issuesOf(record, unit);
  const nameOf = (id: string) => {
    const issue = issues.find((one) => textField(one, 'ma')?.text === id);
    return (issue && textField(issue, 'ten')?.text) ?? id;
  };
  const pass = passOf(record);
  const sentBack = requirementsOf(unit)[pass - 2];
  const field = pass === 1 ? 'ma' : 'van_de';
  const raised = pass === 1 ? issues : sentBack && objectsField(sentBack.facts, 'van_de');
  return (raised ?? []).map((issue) => {
    const id = textField(issue, field)?.text ?? '';
    return { id, name: nameOf(id), place: issue.place };
  });
}
