import { numberField } from '../../model/fields.js';
import type { PlainObject } from '../../model/plain.js';
import type { ContentRecord } from '../../model/record.js';
import type { Round } from '../rounds.js';

/** The seven «dám» in the order of their table, as `bay_dam` names them. */
export const BAY_DAM = [
  'nghi',
  'noi',
  'lam',
  'chiu-trach-nhiem',
  'doi-moi-sang-tao',
  'duong-dau',
  'hanh-dong-vi-loi-ich-chung',
] as const;

/** From this year on reviews are graded by points (366-QĐ/TW of 30/8/2025). */
export const POINTS_FROM = 2025;

/**
 * What follows from the year of the round: the form of the collective's review (`mau_kiem_diem`,
 * and `co_diem` where it has points), and the year for which hard jobs are taken on (`nam_sau`).
 */
export function writeYears(round: Round, jobs: ContentRecord | undefined): PlainObject {
  const year = numberField(round.record.facts, 'nam') ?? 0;
  const next = jobs === undefined ? undefined : numberField(jobs.facts, 'nam');
  const byPoints = year >= POINTS_FROM;
  return {
    mau_kiem_diem: byPoints ? '2025' : '2023',
    co_diem: byPoints,
    nam_sau: next ?? year + 1,
  };
}
