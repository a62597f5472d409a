import type { Diagnostic } from '../model/diagnostic.js';
import { objectsField, textField } from '../model/fields.js';
import { nearest } from '../model/fold.js';
import type { Place } from '../model/place.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import { documentElsewhere } from './elsewhere.js';
import { dotKhac, khongCo } from './messages.js';
import type { Round, Unit } from './rounds.js';

/** A document of the round and the unit whose folder it lies in. */
export interface DocumentOf {
  readonly record: ContentRecord;
  readonly unit: Unit | undefined;
}

/** An outside text of the round's `van_ban`. */
export interface OutsideText {
  readonly entry: ObjectValue;
}

/** A reference that finds nothing; `explain` where more is known than the nearest id. */
export interface Lost {
  readonly nearest: string | undefined;
  explain?(place: Place): Diagnostic;
}

/** `broken`: the record is there and could not be read. */
export type Found = DocumentOf | OutsideText | Lost | 'broken';

/** Finds what a reference in a document of `unit` means. */
export type FindCited = (ref: string, unit: Unit | undefined) => Found;

/**
 * Indexes a round once. A bare id means the unit's own document first, then the round's, then an
 * outside text; `dv-01/giai-trinh` means a document of that unit.
 */
export function createFinder(
  round: Round,
  broken: ReadonlySet<string>,
  others: readonly Round[],
): FindCited {
  const known = new Map<string, DocumentOf | OutsideText>();
  for (const entry of objectsField(round.record.facts, 'van_ban')) {
    known.set(textField(entry, 'ma')?.text ?? '', { entry });
  }
  for (const unit of round.units) {
    for (const record of unit.documents)
      known.set(`${unit.record.id}/${record.id}`, { record, unit });
  }
  for (const record of round.documents) known.set(record.id, { record, unit: undefined });
  const folders = new Map(round.units.map((unit) => [unit.record.id, unit.folder]));
  const isBroken = (ref: string, unit: Unit | undefined): boolean => {
    const [owner = '', name] = ref.split('/');
    if (name !== undefined) return broken.has(`${folders.get(owner) ?? owner}/${name}.md`);
    return [unit?.folder, round.folder].some((folder) => broken.has(`${folder}/${ref}.md`));
  };
  const why = (ref: string, unit: Unit | undefined): Pick<Lost, 'explain'> => {
    const there = documentElsewhere(ref, unit, others);
    if (there !== undefined) return { explain: (place) => dotKhac(place, 'van-ban', ref, there) };
    const [owner = '', name] = ref.split('/');
    if (name === undefined || folders.has(owner)) return {};
    const near = nearest(owner, folders.keys());
    const source = round.record.facts.place;
    return { explain: (place) => khongCo(place, 'don-vi', owner, near, source) };
  };
  // One wrong id is often wrong in every unit; to look through all ids each time would take long.
  const looked = new Map<string, readonly string[]>();
  const nearestInRound = (ref: string): readonly string[] => {
    const before = looked.get(ref);
    if (before !== undefined) return before;
    const best = nearest(ref, known.keys());
    const list = best === undefined ? [] : [best];
    looked.set(ref, list);
    return list;
  };
  return (ref, unit) => {
    const own = unit?.documents.find((record) => record.id === ref);
    if (own !== undefined) return { record: own, unit };
    const found = known.get(ref);
    if (found !== undefined) return found;
    if (isBroken(ref, unit)) return 'broken';
    const ownIds = unit?.documents.map((record) => record.id) ?? [];
    return { nearest: nearest(ref, [...ownIds, ...nearestInRound(ref)]), ...why(ref, unit) };
  };
}
