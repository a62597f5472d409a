import { type Diagnostic, makeError, type Outcome } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import type { UnitWish } from './round-facts.js';

/** Ids of units are numbered on from `last`, in at least so many digits. */
export interface Numbering {
  /** Ids that are given already, each with the name of what bears it. */
  readonly taken: ReadonlyMap<string, string>;
  readonly last: number;
  readonly width: number;
}

/** An id for each new unit, which names its folder too: its own, or the next free `dv-01`. */
export function giveIds(
  units: readonly UnitWish[],
  { taken, last, width }: Numbering,
): Outcome<readonly string[]> {
  const own = new Set(units.map(({ ma }) => ma));
  const digits = Math.max(2, width, String(last + units.length).length);
  let number = last;
  const next = (): string => {
    number++;
    const id = `dv-${String(number).padStart(digits, '0')}`;
    return own.has(id) || taken.has(id) ? next() : id;
  };
  const diagnostics = units.flatMap(({ ma, place }) => {
    const bearer = ma === undefined ? undefined : taken.get(ma);
    if (ma === undefined || bearer === undefined) return [];
    return [maDaCo(place ?? NOWHERE, ma, bearer)];
  });
  return { value: units.map(({ ma }) => ma ?? next()), diagnostics };
}

/** An id is given in a list alone, which has places. */
export const NOWHERE: Place = { file: '--don-vi', line: 1, column: 1 };

const maDaCo = (place: Place, ma: string, bearer: string): Diagnostic =>
  makeError(
    'ma-da-co',
    place,
    {
      vi: `Mã «${ma}» đã là của «${bearer}».`,
      en: `The id “${ma}” is that of “${bearer}” already.`,
    },
    {
      vi: 'Đặt mã khác, hoặc để trống cột Mã để chương trình đặt.',
      en: 'Give it another id, or leave the column Mã empty.',
    },
  );

/** The unit comes over from the round before, where it has another id. */
export const maKhacTruoc = (place: Place, typed: string, before: string): Diagnostic =>
  makeError(
    'ma-khac-truoc',
    place,
    {
      vi: `Đơn vị này mang mã «${before}» từ đợt trước, không phải «${typed}».`,
      en: `This unit has had the id “${before}” since the round before, not “${typed}”.`,
    },
    {
      vi: 'Ghi đúng mã cũ, hoặc để trống cột Mã.',
      en: 'Write its old id, or leave the column Mã empty.',
    },
  );
