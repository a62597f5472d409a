import { objectsField, textField } from '../../model/fields.js';
import type { Place } from '../../model/place.js';
import { type ContentRecord, isData } from '../../model/record.js';
import type { Shift, Stand } from '../../model/shift.js';
import type { ObjectValue } from '../../model/value.js';
import { matchEntries } from './match-entries.js';
import { folderOf, matchRecords, roundOf } from './match-records.js';
import { type About, bo, doi, sua, them } from './messages.js';
import { fieldAt, type Print, printWith, typedOf } from './print-value.js';
import { LEAVES, type Leaf, LISTS, type Watched } from './watched.js';

/**
 * What the change of a round's records means, beyond their words: by record, in the order of their
 * paths. Records that could not be read are in neither draft: hand in those of both that could.
 */
export function meaningOf(
  before: readonly ContentRecord[],
  after: readonly ContentRecord[],
): readonly Shift[] {
  const { both, gone, come } = matchRecords(before, after);
  const earlier = surveyOf(before);
  const later = surveyOf(after);
  const shifts = [
    ...gone.map((one) => ({ record: one, found: [alone(one, 'before')], survey: earlier })),
    ...come.map((one) => ({ record: one, found: [alone(one, 'after')], survey: later })),
    ...both
      .filter(([old, young]) => old !== young)
      .map(([old, young]) => ({
        record: young,
        found: compareRecords(old, young, {
          before: earlier.print(old),
          after: later.print(young),
        }),
        survey: later,
      })),
  ];
  return shifts
    .sort((x, y) => (x.record.path < y.record.path ? -1 : 1))
    .flatMap(({ record, found, survey }) => {
      const unit = survey.unitOf(record);
      return found.map((one) => ({
        ...one,
        record: record.path,
        ...(unit === undefined ? {} : { unit }),
      }));
    });
}

type Found = Omit<Shift, 'record' | 'unit'>;

interface Survey {
  unitOf(record: ContentRecord): string | undefined;
  /** Prints values as they read in that record. */
  print(record: ContentRecord): Print;
}

function surveyOf(records: readonly ContentRecord[]): Survey {
  const homes = new Map(
    records.filter((one) => isData(one.kind)).map((one) => [folderOf(one.path), one]),
  );
  const unitOf = (record: ContentRecord) => {
    const home = homes.get(folderOf(record.path));
    return home?.kind === 'don-vi' ? textField(home.facts, 'ten')?.text : undefined;
  };
  const issues = new Map<string, ObjectValue[]>();
  for (const { path, kind, facts } of records) {
    if (kind !== 'goi-y') continue;
    const folder = folderOf(path);
    issues.set(folder, [...(issues.get(folder) ?? []), ...objectsField(facts, 'van_de')]);
  }
  const print = ({ path }: ContentRecord) => {
    const [folder, round] = [folderOf(path), homes.get(roundOf(path))];
    return printWith({
      households: [homes.get(folder), round].filter((one) => one !== undefined),
      delegations: round === undefined ? [] : objectsField(round.facts, 'doan'),
      issues: issues.get(folder) ?? [],
    });
  };
  return { unitOf, print };
}

/** A record of one draft alone: a document, a unit or a whole round. */
function alone(record: ContentRecord, side: 'before' | 'after'): Found {
  const { facts, kind, path } = record;
  const title = (textField(facts, 'trich_yeu') ?? textField(facts, 'ten'))?.text ?? record.id;
  const file = path.replace(/^content\/|\.md$/g, '');
  const [stem, vi, en] =
    kind === 'dot'
      ? ['dot', 'đợt', 'round']
      : kind === 'don-vi'
        ? ['don-vi', 'đơn vị', 'unit']
        : ['van-ban', 'văn bản', 'document'];
  const about: About = { name: { vi: `${vi} ${file}`, en: `${en} ${file}` }, title };
  const stand: Stand = { place: facts.place, value: title };
  return side === 'before'
    ? { code: `${stem}-bo`, before: stand, message: bo(about) }
    : { code: `${stem}-them`, after: stand, message: them(about) };
}

interface Prints {
  readonly before: Print;
  readonly after: Print;
}

function compareRecords(
  before: ContentRecord,
  after: ContentRecord,
  prints: Prints,
): readonly Found[] {
  const { kind } = after;
  const leaves = LEAVES.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));
  const lists = LISTS.filter(({ kinds }) => kinds.includes(kind));
  return [
    ...compareLeaves(before.facts, after.facts, leaves, prints),
    ...lists.flatMap((list) => compareList(before.facts, after.facts, list, prints)),
  ];
}

function compareLeaves(
  before: ObjectValue,
  after: ObjectValue,
  leaves: readonly Leaf[],
  prints: Prints,
  about?: About,
): readonly Found[] {
  return leaves.flatMap(({ field, code, name }) => {
    const [old, young] = [fieldAt(before, field), fieldAt(after, field)];
    if (typedOf(old) === typedOf(young)) return [];
    const message = doi(name, prints.before(old), prints.after(young), about);
    return [
      {
        code,
        before: fieldStand(before, field, prints.before),
        after: fieldStand(after, field, prints.after),
        message,
      },
    ];
  });
}

/** A field that was left out stands where it would: in its map. */
function fieldStand(home: ObjectValue, field: string, print: Print): Stand {
  const at = fieldAt(home, field);
  return stand((at ?? home).place, print(at));
}

const stand = (place: Place, value: string | undefined): Stand =>
  value === undefined ? { place } : { place, value };

function compareList(
  before: ObjectValue,
  after: ObjectValue,
  list: Watched,
  prints: Prints,
): readonly Found[] {
  const { name, stem, title, reworded = [], leaves = [] } = list;
  const { both, gone, come } = matchEntries(before, after, list);
  const about = (entry: ObjectValue, print: Print): About => ({
    name,
    title: print(fieldAt(entry, title)) ?? '',
  });
  const entryStand = (entry: ObjectValue, print: Print): Stand =>
    stand(entry.place, print(fieldAt(entry, title)));
  return [
    ...both.flatMap(([old, young]): readonly Found[] => {
      const said = about(young, prints.after);
      const other = reworded.find(
        (field) => typedOf(fieldAt(old, field)) !== typedOf(fieldAt(young, field)),
      );
      const words: readonly Found[] =
        other === undefined
          ? []
          : [
              {
                code: `${stem}-sua`,
                before: fieldStand(old, other, prints.before),
                after: fieldStand(young, other, prints.after),
                message: sua(said),
              },
            ];
      return [...words, ...compareLeaves(old, young, leaves, prints, said)];
    }),
    ...gone.map((entry) => ({
      code: `${stem}-bo`,
      before: entryStand(entry, prints.before),
      message: bo(about(entry, prints.before)),
    })),
    ...come.map((entry) => ({
      code: `${stem}-them`,
      after: entryStand(entry, prints.after),
      message: them(about(entry, prints.after)),
    })),
  ];
}
