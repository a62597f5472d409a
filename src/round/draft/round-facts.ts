import type { Outcome } from '../../model/diagnostic.js';
import { foldId } from '../../model/fold.js';
import type { Place } from '../../model/place.js';
import type { PlainObject } from '../../model/plain.js';
import { POINTS_FROM } from './forms.js';
import { giveIds } from './unit-ids.js';

/** What a clerk knows of a unit when the round begins. */
export interface UnitWish {
  readonly ten: string | undefined;
  readonly kyHieu: string | undefined;
  readonly khoi: string | undefined;
  /** Its id, where a list of units gives one, and where it is said. */
  readonly ma?: string | undefined;
  readonly place?: Place | undefined;
}

/** A round that is to be begun, of the body that runs it. */
export interface RoundWish {
  readonly nam: number;
  readonly ten: string;
  readonly kyHieu: string;
  readonly diaDanh: string;
  readonly nhiemKy: string;
  readonly heThong: string | undefined;
  readonly capTren: string | undefined;
  readonly ngay: string | undefined;
  readonly donVi: readonly UnitWish[];
}

/** A round that is to be added to those that are there; what is left out is as in the one before. */
export interface NextWish {
  readonly nam: number;
  readonly ten: string | undefined;
  readonly kyHieu: string | undefined;
  readonly diaDanh: string | undefined;
  readonly nhiemKy: string | undefined;
  readonly heThong: string | undefined;
  readonly capTren: string | undefined;
  readonly ngay: string | undefined;
  /** Units besides those of the round before, or the same ones with another code or block. */
  readonly donVi: readonly UnitWish[];
  /** Whether the units of the round before come over. */
  readonly withUnits: boolean;
}

/** A skeleton, what it may say, and the file that comes of it. */
export interface Begun {
  readonly skeleton: string;
  readonly path: string;
  readonly facts: PlainObject;
}

/** The records of a new round: its own, its plan, and each unit's, with one to fill where none is named. */
export function planRound(wish: RoundWish): Outcome<readonly Begun[]> {
  const folder = `content/${wish.nam}`;
  const body = foldId(wish.kyHieu).replace(/[^a-z0-9-]/g, '') || 'co-quan';
  const units = wish.donVi.length > 0 ? wish.donVi : [NOBODY];
  const taken = new Map([[body, wish.ten]]);
  const { value: ids, diagnostics } = giveIds(units, { taken, last: 0, width: 2 });
  const dot: PlainObject = {
    nam: wish.nam,
    nhiem_ky: wish.nhiemKy,
    ngay: wish.ngay,
    ma_co_quan: body,
    ten: wish.ten,
    cap_tren: wish.capTren?.toUpperCase(),
    tieu_de: wish.ten.toUpperCase(),
    ky_hieu: wish.kyHieu,
    dia_danh: wish.diaDanh,
    he_thong: wish.heThong,
    co_diem: wish.nam >= POINTS_FROM,
    don_vi_dau: ids[0],
  };
  const plan: PlainObject = {
    loai: undefined,
    lan: undefined,
    dot: {
      nam: wish.nam,
      ten: `Đợt kiểm điểm sâu năm ${wish.nam}`,
      van_ban: [],
      co_quan: [{ ma: body }],
    },
    co_quan: { ma: body, ten: wish.ten },
    co_quan_khac: undefined,
    tu_ky: false,
    nguoi_ky: undefined,
  };
  const blocks = [...new Set(units.flatMap((unit) => unit.khoi ?? []))];
  const value = [
    { skeleton: 'dot', path: `${folder}/dot.md`, facts: dot },
    { skeleton: 'ke-hoach', path: `${folder}/ke-hoach.md`, facts: plan },
    ...units.map((unit, index) => {
      const ma = ids[index] ?? '';
      const facts = unitFacts(unit, { ma, rank: index + 1, blocks });
      return { skeleton: 'don-vi', path: `${folder}/${ma}/don-vi.md`, facts };
    }),
    { skeleton: 'huong-dan', path: 'README.md', facts: dot },
  ];
  return { value, diagnostics };
}

const NOBODY: UnitWish = { ten: undefined, kyHieu: undefined, khoi: undefined };

/** Where a new unit stands among those of its round. */
interface Standing {
  readonly ma: string;
  readonly rank: number;
  readonly blocks: readonly string[];
}

/** What the skeleton of a unit may say. */
export function unitFacts(unit: UnitWish, { ma, rank, blocks }: Standing): PlainObject {
  return {
    ma,
    ten: unit.ten,
    tieu_de: unit.ten?.toUpperCase(),
    ky_hieu: unit.kyHieu,
    khoi: unit.khoi,
    he_thong: undefined,
    thu_tu: rank,
    cac_khoi: blocks,
    cac_doan: [{ ma: 'doan-1', ten: 'Đoàn công tác số 1' }],
    doan: 'doan-1',
  };
}
