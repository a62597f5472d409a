import { objectsField, textField } from '../../model/fields.js';
import { foldId } from '../../model/fold.js';
import { type Plain, type PlainObject, toPlain } from '../../model/plain.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue } from '../../model/value.js';
import { OF_A_ROUND, OF_A_UNIT } from '../kinds.js';
import { personsAsked } from '../persons-asked.js';
import type { Round, Unit } from '../rounds.js';
import { writeCalendar } from './calendar.js';
import { BAY_DAM, writeYears } from './forms.js';
import type { Home } from './home.js';
import { askedOf, idOf, issuesFor, type Pass, paperOf } from './papers.js';
import { issuerFor, signerOf } from './signer.js';

export interface Drafting {
  readonly kind: string;
  readonly pass: Pass;
  readonly path: string;
  readonly person: ObjectValue | undefined;
}

/** Kinds that another document of the round may speak of. */
const CITED = ['ke-hoach', 'quyet-dinh', ...OF_A_UNIT, ...OF_A_ROUND];

/**
 * Everything that a skeleton may use. Every name is there, if only as `undefined`, since an
 * unknown one is an error of the skeleton.
 */
export function gatherFacts(home: Home, drafting: Drafting): PlainObject {
  const { round, unit } = home;
  const { kind, pass, path } = drafting;
  const stem = foldId(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''));
  const { body, named } = issuerFor(kind, path, round, unit);
  const jobs = paperOf(unit, 'dang-ky-viec-kho', 1);
  const report = paperOf(unit, 'giai-trinh', pass);
  return {
    loai: stem === kind ? undefined : kind,
    lan: pass === 1 ? undefined : pass,
    dot: toPlain(round.record.facts),
    co_quan: toPlain(body),
    co_quan_khac: named,
    co_quan_dot: toPlain(objectsField(round.record.facts, 'co_quan')[0]),
    don_vi: unit === undefined ? undefined : unitFacts(unit, round),
    // A body that has its own list of those who sign needs none in each document.
    tu_ky: body !== undefined && objectsField(body, 'nguoi_ky').length > 0,
    nguoi_ky: toPlain(signerOf(body, round)),
    ...writePerson(drafting.person),
    duoc_goi_y: personsNamed(unit),
    co: citable(home, pass),
    truoc: citable(home, Math.max(1, pass - 1)),
    goi_y: toPlain(askedOf(unit)?.facts),
    van_de: issuesFor(unit, kind, pass).map(toPlain),
    viec: jobs === undefined ? [] : objectsField(jobs.facts, 'viec').map(toPlain),
    bien_phap: report === undefined ? [] : objectsField(report.facts, 'bien_phap').map(numbered),
    tai_lieu: papersForMeeting(unit),
    cac_don_vi: round.units.map((one) => toPlain(one.record.facts)),
    bay_dam: [...BAY_DAM],
    ...writeYears(round, jobs),
    ...writeCalendar(round, unit),
  };
}

const numbered = (entry: ObjectValue, index: number): Plain => {
  const plain = toPlain(entry);
  return typeof plain === 'object' ? { ...plain, stt: index + 1 } : plain;
};

/** What a personal review says of its writer; only a whole entry of `nhan_su` may stand for it. */
const WRITER = ['ten', 'ngay_sinh', 'don_vi', 'chi_bo'];
const OPTIONAL = ['ma', 'chuc_vu_dang', 'chuc_vu_chinh_quyen', 'chuc_vu_doan_the', 'dang_bo'];

/** `nguoi` with every field that a skeleton may ask for, and whether its id says enough. */
function writePerson(person: ObjectValue | undefined): PlainObject {
  const fields = [...WRITER, ...OPTIONAL];
  const own = fields.map((name) => [name, toPlain(person?.fields.get(name))] as const);
  const isWhole = WRITER.every((name) => person?.fields.get(name) !== undefined);
  return { nguoi: Object.fromEntries(own), du_ly_lich: isWhole };
}

/** Those whom the unit's `nhan_su` names for gợi ý kiểm điểm. */
const personsNamed = (unit: Unit | undefined): readonly Plain[] =>
  unit === undefined
    ? []
    : personsAsked(unit).flatMap((person) => {
        const ma = textField(person, 'ma')?.text;
        return ma === undefined ? [] : [{ ma, ten: textField(person, 'ten')?.text }];
      });

/** A unit with its đoàn in the place of the đoàn's id. */
function unitFacts(unit: Unit, round: Round): PlainObject {
  const { facts } = unit.record;
  const doan = objectsField(round.record.facts, 'doan').find(
    (one) => idOf(one, 'ma') === textField(facts, 'doan')?.text,
  );
  const own = [...facts.fields].map(([key, value]) => [key, toPlain(value)] as const);
  return { ...Object.fromEntries(own), doan: toPlain(doan) };
}

/** By kind, with `_` for `-`: the id by which the new record may cite that paper. */
function citable({ round, unit }: Home, pass: Pass): PlainObject {
  const own = (kind: string): ContentRecord | undefined =>
    paperOf(unit, kind, pass) ??
    paperOf(unit, kind, 1) ??
    round.documents.find((one) => one.kind === kind);
  return Object.fromEntries(CITED.map((kind) => [kind.replaceAll('-', '_'), own(kind)?.id]));
}

const MEETING = ['kiem-diem-tap-the', 'giai-trinh', 'bien-ban-tham-dinh', 'kiem-diem-ca-nhan'];

function papersForMeeting(unit: Unit | undefined): readonly string[] {
  return MEETING.flatMap((kind) =>
    (unit?.documents ?? []).filter((one) => one.kind === kind).map((one) => one.id),
  );
}

/** A unit that is not there yet: `typed` is its id or its name. */
export function gatherUnitFacts(round: Round, typed: string): { path: string; facts: PlainObject } {
  const ma = foldId(typed)
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const ranks = round.units.map(({ record }) => {
    const value = record.facts.fields.get('thu_tu');
    return value?.kind === 'number' ? value.number : 0;
  });
  const blocks = round.units.flatMap(({ record }) => textField(record.facts, 'khoi')?.text ?? []);
  const doan = objectsField(round.record.facts, 'doan');
  const facts: PlainObject = {
    dot: toPlain(round.record.facts),
    ma,
    ten: ma === typed ? undefined : typed,
    tieu_de: ma === typed ? undefined : typed.toUpperCase(),
    ky_hieu: undefined,
    khoi: undefined,
    he_thong: undefined,
    thu_tu: Math.max(0, ...ranks) + 1,
    cac_khoi: [...new Set(blocks)],
    cac_doan: doan.map(toPlain),
    doan: doan.length === 1 ? toPlain(doan[0]?.fields.get('ma')) : undefined,
  };
  return { path: `${round.folder}/${ma}/don-vi.md`, facts };
}
