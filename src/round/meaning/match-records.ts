import { textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import { typedOf } from './print-value.js';

export interface MatchedRecords {
  readonly both: readonly (readonly [before: ContentRecord, after: ContentRecord])[];
  readonly gone: readonly ContentRecord[];
  readonly come: readonly ContentRecord[];
}

/**
 * The records that both drafts have: by their paths; those that are left by kind and id in the
 * folder of one unit, then in any, where there is one such record in each draft; last those of one
 * kind in one folder that bear the same number, or the same day and subject: a file was renamed.
 */
export function matchRecords(
  before: readonly ContentRecord[],
  after: readonly ContentRecord[],
): MatchedRecords {
  const both: (readonly [ContentRecord, ContentRecord])[] = [];
  let gone = before;
  let come = after;
  const match = (nameIn: (all: readonly ContentRecord[]) => (one: ContentRecord) => string) => {
    const mine = onlyOnes(gone, nameIn(before));
    const theirs = onlyOnes(come, nameIn(after));
    const found = new Set<ContentRecord>();
    for (const [name, record] of theirs) {
      const old = mine.get(name);
      if (old === undefined) continue;
      both.push([old, record]);
      found.add(old).add(record);
    }
    gone = gone.filter((one) => !found.has(one));
    come = come.filter((one) => !found.has(one));
  };
  match(() => (one) => one.path);
  match((all) => {
    const units = unitIds(all);
    return (one) => [roundOf(one.path), units.get(folderOf(one.path)), one.kind, one.id].join(' ');
  });
  match(() => (one) => [one.kind, one.id].join(' '));
  const said = (one: ContentRecord, field: string) => typedOf(one.facts.fields.get(field));
  const among = (one: ContentRecord) => [folderOf(one.path), one.kind].join(' ');
  match(() => (one) => [among(one), said(one, 'so') ?? one.path].join(' '));
  match(
    () => (one) => [among(one), said(one, 'ngay') ?? one.path, said(one, 'trich_yeu')].join(' '),
  );
  return { both, gone, come };
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** `content/2023/dv-01/goi-y.md` → `content/2023`. */
export const roundOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** The `ma` of each unit by its folder. */
function unitIds(records: readonly ContentRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records
      .filter((one) => one.kind === 'don-vi')
      .map((one) => [folderOf(one.path), textField(one.facts, 'ma')?.text ?? one.id]),
  );
}

function onlyOnes(
  records: readonly ContentRecord[],
  nameOf: (one: ContentRecord) => string,
): ReadonlyMap<string, ContentRecord> {
  const seen = new Map<string, ContentRecord | undefined>();
  for (const one of records) {
    const name = nameOf(one);
    seen.set(name, seen.has(name) ? undefined : one);
  }
  const only = new Map<string, ContentRecord>();
  for (const [name, one] of seen) if (one !== undefined) only.set(name, one);
  return only;
}
