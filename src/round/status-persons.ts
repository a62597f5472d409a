import { objectField, objectsField, textField } from '../model/fields.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import { type Papers, takenIn } from './status-papers.js';
import type { Step } from './status-steps.js';

/** A person of whom a step is asked, and the paper that takes it, where there is one. */
export interface Asked {
  readonly paper: ContentRecord | undefined;
  readonly isDone: boolean;
}

/**
 * Each person of a unit (`nhan_su`) of whom a step wants a paper; `undefined` for the steps of the
 * collective, and where the unit does not list its persons.
 */
export function askedOf(papers: Papers, step: Step): readonly Asked[] | undefined {
  const persons = objectsField(papers.unit.record.facts, 'nhan_su');
  if (step.name === 'goi_y_ca_nhan') {
    return persons.filter(isSuggestedTo).map((person) => letterTo(person, papers));
  }
  if (step.name !== 'kiem_diem_ca_nhan' || persons.length === 0) return undefined;
  const reviews = takenIn(papers, step);
  return persons.map((person) => {
    const own = reviews.filter(({ facts }) => isNamed(facts, person));
    const paper = own.find(papers.isDone) ?? own[0];
    return { paper, isDone: paper !== undefined && papers.isDone(paper) };
  });
}

const isSuggestedTo = (person: ObjectValue): boolean => {
  const flag = person.fields.get('goi_y');
  return flag?.kind === 'flag' ? flag.flag : flag?.kind === 'text' && flag.text === 'co';
};

/** A letter to a person is an entry of the collective's `goi-y.md`, with a number of its own. */
function letterTo(person: ObjectValue, papers: Papers): Asked {
  const letters = takenIn(papers, { name: 'goi_y', pass: 1 });
  for (const paper of letters) {
    const entry = objectsField(paper.facts, 'ca_nhan').find((one) => isNamed(one, person));
    if (entry === undefined) continue;
    return { paper, isDone: papers.isDone(paper) && textField(entry, 'so') !== undefined };
  }
  return { paper: undefined, isDone: false };
}

/** Whether the `nguoi` of some facts, typed as an id or as a person, is this person. */
function isNamed(facts: ObjectValue, person: ObjectValue): boolean {
  const typed = textField(facts, 'nguoi');
  const full = objectField(facts, 'nguoi');
  const id = textField(person, 'ma')?.text;
  if (typed !== undefined) return typed.text === id;
  if (full === undefined) return false;
  const given = textField(full, 'ma')?.text;
  return given === undefined
    ? textField(full, 'ten')?.text === textField(person, 'ten')?.text
    : given === id;
}
