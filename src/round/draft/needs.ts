import type { Diagnostic } from '../../model/diagnostic.js';
import { foldPath } from '../../model/fold.js';
import { type Home, nameOf } from './home.js';
import { canCoTruoc, chuaDung, khongPhaiLamLai } from './messages.js';
import { fellShort, type Pass, paperOf } from './papers.js';

/** What each kind builds on: `giai-trinh` of the same pass, `goi-y` always the first. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'giai-trinh': ['goi-y'],
  'bien-ban-tham-dinh': ['goi-y', 'giai-trinh'],
  'bao-cao-tham-dinh': ['goi-y', 'giai-trinh', 'bien-ban-tham-dinh'],
  'yeu-cau-kiem-diem-lai': ['goi-y'],
  'ket-qua-viec-kho': ['dang-ky-viec-kho'],
  'theo-doi-khac-phuc': ['giai-trinh'],
};

/** Kinds that take the issues of a gợi ý where there is one: an unfinished one holds them up. */
const IF_ANY: ReadonlySet<string> = new Set(['kiem-diem-tap-the', 'kiem-diem-ca-nhan']);

const RENEWED: ReadonlySet<string> = new Set(['giai-trinh', 'bien-ban-tham-dinh']);

/** What keeps a record from being begun: a paper that it builds on is missing or unfinished. */
export function findHindrances(
  { home, kind, pass }: { readonly home: Home; readonly kind: string; readonly pass: Pass },
  broken: ReadonlySet<string>,
): readonly Diagnostic[] {
  const { unit } = home;
  if (unit === undefined) return [];
  const unread = new Map([...broken].map((path) => [foldPath(path), path]));
  const stemOf = (needed: string) =>
    pass > 1 && RENEWED.has(needed) ? `${needed}-lan-${pass}` : needed;
  const look = (needed: string, must: boolean): readonly Diagnostic[] => {
    const stem = stemOf(needed);
    if (paperOf(unit, needed, stem === needed ? 1 : pass) !== undefined) return [];
    const path = unread.get(`${unit.folder}/${stem}.md`);
    if (path !== undefined) return [chuaDung(path, kind)];
    return must ? [canCoTruoc(unit.folder, kind, stem, nameOf(home))] : [];
  };
  const again = pass > 1 ? ['yeu-cau-kiem-diem-lai'] : [];
  const found = [
    ...[...(NEEDS[kind] ?? []), ...again].flatMap((needed) => look(needed, true)),
    ...(IF_ANY.has(kind) ? look('goi-y', false) : []),
  ];
  if (found.length > 0 || pass === 1 || fellShort(unit, pass - 1).length > 0) return found;
  return [khongPhaiLamLai(`${unit.folder}/${stemBefore(pass)}.md`, pass)];
}

const stemBefore = (pass: Pass): string =>
  pass === 2 ? 'bien-ban-tham-dinh' : `bien-ban-tham-dinh-lan-${pass - 1}`;
