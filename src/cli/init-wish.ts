import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { NextWish, RoundWish, UnitWish } from '../build/index.js';
import type { Outcome } from '../model/diagnostic.js';
import { termOf } from '../model/term.js';
import type { Answers } from './ask.js';
import * as say from './init-messages.js';
import { UsageError } from './usage-error.js';

export interface InitOptions extends Answers {
  readonly lang?: string;
  readonly ngay?: string;
  /** `--khong-don-vi`. */
  readonly khongDonVi?: boolean;
}

/** The units of a list; none where there is no list, or something is wrong with it. */
export async function readListed(file: string | undefined): Promise<Outcome<readonly UnitWish[]>> {
  if (file === undefined) return { value: [], diagnostics: [] };
  const { readUnitList } = await import('../build/unit-list.js');
  const { value = [], diagnostics } = readUnitList({
    path: file.split(sep).join('/'),
    bytes: bytesOf(file),
  });
  return { value, diagnostics };
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(say.noList(file));
  }
}

/** Of a first round: what is needed was given or asked for. */
export function toWish(answers: InitOptions, listed: readonly UnitWish[]): RoundWish {
  const wish = toNextWish(answers, listed);
  return {
    ...wish,
    ten: wish.ten ?? '',
    kyHieu: wish.kyHieu ?? '',
    diaDanh: wish.diaDanh ?? '',
    nhiemKy: wish.nhiemKy ?? termOf(wish.nam),
  };
}

/** What was given, in its one spelling. */
export function toNextWish(
  { nam = '', heThong, ...answers }: InitOptions,
  listed: readonly UnitWish[],
): NextWish {
  if (!/^(?:19|20|21)\d\d$/.test(nam)) throw new UsageError(say.badYear(nam));
  if (heThong !== undefined && heThong !== 'dang' && heThong !== 'nha-nuoc') {
    throw new UsageError(say.badSystem(heThong));
  }
  const given = (typed: string | undefined) => (typed === undefined ? undefined : clean(typed));
  return {
    nam: Number(nam),
    ten: given(answers.ten),
    kyHieu: given(answers.kyHieu),
    diaDanh: given(answers.diaDanh),
    nhiemKy: given(answers.nhiemKy),
    heThong,
    capTren: given(answers.capTren),
    ngay: answers.ngay,
    donVi: [...listed, ...(answers.donVi ?? []).map(readUnit)],
    withUnits: answers.khongDonVi !== true,
  };
}

function readUnit(typed: string): UnitWish {
  const [ten, kyHieu, khoi, ...more] = typed.split('|').map(clean);
  if (ten === undefined || ten === '' || more.length > 0) throw new UsageError(say.badUnit(typed));
  return { ten, kyHieu, khoi };
}

const clean = (typed: string | undefined): string =>
  (typed ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
