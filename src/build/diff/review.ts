import type { Composed } from '../../model/composed.js';
import type { Shift } from '../../model/shift.js';
import type { ReviewedDocument, ReviewedUnit } from '../../write/html/index.js';
import { fileKey } from './file-key.js';
import type { Diffed, Difference, Failed } from './index.js';

/**
 * What the page of a round shows, by the folder of the record: documents that differ, those that
 * could not be compared, and records of which something changed that is not printed.
 */
export function reviewUnits(
  { differences, failed, faults, shifts }: Diffed,
  redlineOf: (one: Difference) => Composed | undefined,
): readonly ReviewedUnit[] {
  const units = new Map<string, { name?: string; documents: ReviewedDocument[] }>();
  const add = (folder: string, name: string | undefined, document: ReviewedDocument) => {
    const unit = units.get(folder) ?? { documents: [], ...(name && { name }) };
    unit.documents.push(document);
    units.set(folder, unit);
  };
  const byRecord = new Map<string, Shift[]>();
  for (const one of shifts) byRecord.set(one.record, [...(byRecord.get(one.record) ?? []), one]);
  const take = (record: string): readonly Shift[] => {
    const found = byRecord.get(record) ?? [];
    byRecord.delete(record);
    return found;
  };
  for (const one of differences) {
    const { folder, unit, record } = one;
    add(folder, unit, differing(one, redlineOf(one), take(record)));
  }
  for (const one of failed) {
    const own = faults.filter(({ diagnostic }) => diagnostic.place.file === one.record);
    if (!one.isOld) add(one.folder, one.unit, failing(one, own));
  }
  for (const [record, found] of byRecord) {
    const [{ unit } = { unit: undefined }] = found;
    add(folderOf(record), unit, silent(record, found));
  }
  const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
    a < b ? -1 : 1;
  return [...units].sort(inOrder).map(([folder, unit]) => ({ folder, ...unit }));
}

const folderOf = (record: string): string => record.slice(0, record.lastIndexOf('/'));
const nameOf = (record: string): string => record.slice(record.lastIndexOf('/') + 1);

function differing(
  one: Difference,
  redline: Composed | undefined,
  shifts: readonly Shift[],
): ReviewedDocument {
  const { record, status, formerly, title, changes } = one;
  return {
    path: fileKey(one),
    title,
    ...(status === 'inserted' ? {} : { before: formerly ?? record }),
    ...(status === 'deleted' ? {} : { after: record }),
    ...(redline && { redline }),
    changes,
    shifts,
    faults: [],
  };
}

function failing({ record, sides }: Failed, faults: Diffed['faults']): ReviewedDocument {
  return {
    path: fileKey({ record }),
    title: nameOf(record),
    ...(sides.includes('before') && { before: record }),
    ...(sides.includes('after') && { after: record }),
    changes: [],
    shifts: [],
    faults: faults.map(({ diagnostic }) => diagnostic),
  };
}

function silent(record: string, shifts: readonly Shift[]): ReviewedDocument {
  const { before, after } = {
    before: shifts.find((one) => one.before)?.before?.place.file,
    after: shifts.find((one) => one.after)?.after?.place.file,
  };
  return {
    path: fileKey({ record }),
    title: nameOf(record),
    ...(before && { before }),
    ...(after && { after }),
    changes: [],
    shifts,
    faults: [],
  };
}
