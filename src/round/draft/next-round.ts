import type { Diagnostic, Outcome, Text } from '../../model/diagnostic.js';
import type { FieldEdit } from '../../model/field-edit.js';
import { numberField, objectsField, textField } from '../../model/fields.js';
import { fold, foldPath } from '../../model/fold.js';
import { type PlainObject, toPlain } from '../../model/plain.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue } from '../../model/value.js';
import { type Round, sortIntoRounds, type Unit } from '../rounds.js';
import { carryRound, carryUnit, type Heading, headNext } from './carry.js';
import * as say from './messages.js';
import { type Begun, type NextWish, type UnitWish, unitFacts } from './round-facts.js';
import { signerOf } from './signer.js';
import { giveIds, maKhacTruoc, NOWHERE } from './unit-ids.js';

/** A record of the round before that comes over with some fields changed. */
export interface Carried {
  readonly from: string;
  readonly path: string;
  readonly edits: readonly FieldEdit[];
}

/** The records of the next round, or why there is none; `unread`: records that had to be read. */
export type NextRound =
  | { readonly misuse: Text }
  | { readonly unread: readonly string[] }
  | { readonly faults: readonly Diagnostic[] }
  | {
      /** The folder of the round that it is made from. */
      readonly source: string;
      readonly carried: readonly Carried[];
      readonly begun: readonly Begun[];
      /** The folders of its units, in their order. */
      readonly units: readonly string[];
    };

/** Plans the round of a year from the latest one before it (else the first one after it). */
export function planNextRound(
  records: readonly ContentRecord[],
  unread: ReadonlySet<string>,
  wish: NextWish,
): NextRound {
  const lost = [...unread].filter((path) => foldPath(path).endsWith('/dot.md'));
  if (lost.length > 0) return { unread: lost };
  const rounds = sortIntoRounds(records, new Set([...unread].map(foldPath))).value;
  if (rounds.length === 0) return { misuse: say.noRoundYet };
  const same = rounds.find((round) => yearOf(round) === wish.nam);
  if (same !== undefined) return { misuse: say.roundOfYear(wish.nam, same.folder) };
  const sources = findSources(rounds, wish);
  const source = sources.find(({ folder }) => folder === `content/${yearOf(sources[0])}`);
  const chosen = sources.length === 1 ? sources[0] : source;
  if (chosen === undefined) {
    return { misuse: say.manySources(sources.map(({ folder }) => folder)) };
  }
  const lostUnits = [...unread].filter(
    (path) => path.startsWith(`${chosen.folder}/`) && foldPath(path).endsWith('/don-vi.md'),
  );
  if (wish.withUnits && lostUnits.length > 0) return { unread: lostUnits };
  const taken = new Set(rounds.map(({ record }) => record.id));
  return planFrom(chosen, wish, headNext(chosen.record, yearOf(chosen), wish, taken));
}

const yearOf = (round: Round | undefined): number =>
  round === undefined ? 0 : (numberField(round.record.facts, 'nam') ?? 0);

/** The nearest rounds, of the body that was named where any is of it. */
function findSources(rounds: readonly Round[], wish: NextWish): readonly Round[] {
  const isNamed = (round: Round) => {
    const [body] = objectsField(round.record.facts, 'co_quan');
    const is = (name: string, typed: string | undefined) =>
      typed === undefined || fold(body ? (textField(body, name)?.text ?? '') : '') === fold(typed);
    return is('ten', wish.ten) && is('ky_hieu', wish.kyHieu);
  };
  const named = rounds.filter(isNamed);
  const among = named.length > 0 ? named : rounds;
  const years = among.map(yearOf);
  const earlier = years.filter((year) => year < wish.nam);
  const year = earlier.length > 0 ? Math.max(...earlier) : Math.min(...years);
  return among.filter((round) => yearOf(round) === year);
}

function planFrom(source: Round, wish: NextWish, heading: Heading): NextRound {
  const folder = `content/${wish.nam}`;
  const over = (path: string) => `${folder}${path.slice(source.folder.length)}`;
  const units = wish.withUnits ? source.units : [];
  const named = new Map(wish.donVi.map((unit) => [fold(unit.ten ?? ''), unit]));
  const wished = (unit: Unit) => named.get(nameOf(unit));
  const known = new Set(units.map(nameOf));
  const added = wish.donVi.filter((unit) => !known.has(fold(unit.ten ?? '')));
  const renamed = units.flatMap((unit) => {
    const { ma, place = NOWHERE } = wished(unit) ?? {};
    return ma === undefined || ma === unit.record.id
      ? []
      : [maKhacTruoc(place, ma, unit.record.id)];
  });
  const { value: fresh, diagnostics } = planUnits(added, units, folder, source);
  const faults = [...renamed, ...diagnostics];
  if (faults.length > 0) return { faults };
  return {
    source: source.folder,
    carried: [
      {
        from: source.record.path,
        path: `${folder}/dot.md`,
        edits: carryRound(source.record, wish, heading),
      },
      ...units.map((unit) => ({
        from: unit.record.path,
        path: over(unit.record.path),
        edits: carryUnit(wished(unit)),
      })),
    ],
    begun: [
      {
        skeleton: 'ke-hoach',
        path: `${folder}/ke-hoach.md`,
        facts: planFacts(source, wish, heading),
      },
      ...fresh,
    ],
    units: [...units.map((unit) => over(unit.folder)), ...fresh.map(({ path }) => parent(path))],
  };
}

const nameOf = ({ record }: Unit): string => fold(textField(record.facts, 'ten')?.text ?? '');

const parent = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Units that are new this year: numbered on from the last, with the same width. */
function planUnits(
  added: readonly UnitWish[],
  units: readonly Unit[],
  folder: string,
  source: Round,
): Outcome<readonly Begun[]> {
  const bodies = objectsField(source.record.facts, 'co_quan');
  const text = (object: ObjectValue, name: string) => textField(object, name)?.text ?? '';
  const taken = new Map(bodies.map((body) => [text(body, 'ma'), text(body, 'ten')]));
  for (const { record, folder: home } of units) {
    for (const name of [record.id, home.slice(home.lastIndexOf('/') + 1)]) {
      taken.set(name, text(record.facts, 'ten'));
    }
  }
  const numbers = [...taken.keys()].flatMap((name) => /^dv-(\d+)$/.exec(name)?.[1] ?? []);
  const last = Math.max(0, ...numbers.map(Number));
  const width = Math.max(2, ...numbers.map(({ length }) => length));
  const { value: ids, diagnostics } = giveIds(added, { taken, last, width });

  const rank = Math.max(0, ...units.map(({ record }) => numberField(record.facts, 'thu_tu') ?? 0));
  const all = [...units.map(({ record }) => text(record.facts, 'khoi')), ...added.map(blockOf)];
  const blocks = [...new Set(all)].filter((block) => block !== '');
  const doan = objectsField(source.record.facts, 'doan').length > 0;
  const value = added.map((unit, index) => {
    const ma = ids[index] ?? '';
    const facts = unitFacts(unit, { ma, rank: rank + index + 1, blocks });
    return {
      skeleton: 'don-vi',
      path: `${folder}/${ma}/don-vi.md`,
      facts: doan ? facts : { ...facts, cac_doan: [], doan: undefined },
    };
  });
  return { value, diagnostics };
}

const blockOf = ({ khoi }: UnitWish): string => khoi ?? '';

/** What the skeleton of the plan may say: it is signed as the last document of the same body was. */
function planFacts(source: Round, wish: NextWish, heading: Heading): PlainObject {
  const bodies = objectsField(source.record.facts, 'co_quan');
  const [body] = bodies;
  const ten = wish.ten ?? (body && textField(body, 'ten')?.text);
  const ma = body && textField(body, 'ma')?.text;
  return {
    loai: undefined,
    lan: undefined,
    dot: {
      nam: wish.nam,
      ten: heading.ten,
      // Last year's grounds may be this year's: a clerk says so.
      van_ban: [],
      co_quan: bodies.map((one) => ({ ma: textField(one, 'ma')?.text })),
    },
    co_quan: { ma, ten },
    co_quan_khac: undefined,
    tu_ky: body !== undefined && objectsField(body, 'nguoi_ky').length > 0,
    nguoi_ky: toPlain(signerOf(body, source)),
  };
}
