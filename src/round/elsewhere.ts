import { objectsField, textField } from '../model/fields.js';
import type { Place } from '../model/place.js';
import type { ContentRecord } from '../model/record.js';
import type { Round, Unit } from './rounds.js';

/** What another round has under an id that this one lacks. */
export interface Elsewhere {
  /** The name of that round: `Đợt kiểm điểm sâu năm 2022`. */
  readonly round: string;
  readonly place: Place;
}

const nameOf = ({ record }: Round): string => textField(record.facts, 'ten')?.text ?? record.id;

const startOf = (record: ContentRecord): Place => ({ file: record.path, line: 1, column: 1 });

/**
 * The document of another round that `ref` may mean: typed with that round's folder or id
 * (`2022/dv-01/giai-trinh`), or as if it were of this round.
 */
export function documentElsewhere(
  ref: string,
  unit: Unit | undefined,
  others: readonly Round[],
): Elsewhere | undefined {
  for (const other of others) {
    const names = [other.record.id, other.folder.slice(other.folder.lastIndexOf('/') + 1)];
    const prefix = names.find((name) => ref.startsWith(`${name}/`));
    const rest = prefix === undefined ? ref : ref.slice(prefix.length + 1);
    const [owner, id] = rest.includes('/') ? rest.split('/', 2) : [unit?.record.id, rest];
    const home = other.units.find((one) => one.record.id === owner);
    const found =
      home?.documents.find((one) => one.id === id) ??
      other.documents.find((one) => one.id === rest);
    if (found !== undefined) return { round: nameOf(other), place: startOf(found) };
  }
  return undefined;
}

/** The unit or đoàn of another round that bears an id. */
export function entryElsewhere(
  kind: 'don-vi' | 'doan',
  id: string,
  others: readonly Round[],
): Elsewhere | undefined {
  for (const other of others) {
    const unit = other.units.find((one) => one.record.id === id)?.record;
    const doan = objectsField(other.record.facts, 'doan').find(
      (one) => textField(one, 'ma')?.text === id,
    );
    const place = kind === 'don-vi' ? unit && startOf(unit) : doan?.place;
    if (place !== undefined) return { round: nameOf(other), place };
  }
  return undefined;
}
