import { objectField, objectsField, textField } from '../model/fields.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import { personsAsked } from './persons-asked.js';
import { type Papers, takenIn } from './status-papers.js';
import type { Step } from './status-steps.js';

/** A person of whom a step is asked, and the paper that takes it, where there is one. */
export interface Asked {
  readonly paper: ContentRecord | undefined;
  readonly isDone: boolean;
}

/**
 * Each person of a unit for whom a step wants a paper: a letter and a review for those named for
 * gợi ý; where the unit names none, a review of all in `nhan_su`. `undefined` for the steps of the collective, and where a unit does not list
 * its persons.
 */
export function askedOf(papers: Papers, step: Step): readonly Asked[] | undefined {
  const persons = personsIn(papers, step);
  if (persons === undefined) return undefined;
  const taken = takenIn(papers, step);
  return persons.map((person) => {
    const own = taken.filter(({ facts }) => isAbout(facts, person));
    const paper = own.find(papers.isDone) ?? own[0];
    return { paper, isDone: paper !== undefined && papers.isDone(paper) };
  });
}

function personsIn({ unit }: Papers, { name }: Step): readonly ObjectValue[] | undefined {
  const asked = personsAsked(unit);
  if (name === 'goi_y_ca_nhan') return asked;
  if (name !== 'kiem_diem_ca_nhan') return undefined;
  const listed = asked.length > 0 ? asked : objectsField(unit.record.facts, 'nhan_su');
  return listed.length > 0 ? listed : undefined;
}

/** Whether the `nguoi` of a paper is this person: by id where both have one, else by name. */
function isAbout(facts: ObjectValue, person: ObjectValue): boolean {
  const named = objectField(facts, 'nguoi');
  if (named === undefined) return false;
  const [given, own] = [idOf(named), idOf(person)];
  if (given !== undefined && own !== undefined) return given === own;
  return textField(named, 'ten')?.text === textField(person, 'ten')?.text;
}

/** `ma` in the list of persons, `nguoi` where a record names one of them. */
const idOf = (person: ObjectValue): string | undefined =>
  (textField(person, 'ma') ?? textField(person, 'nguoi'))?.text;
