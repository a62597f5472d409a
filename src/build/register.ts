import type { Diagnostic } from '../model/diagnostic.js';
import type { World } from '../model/world.js';
import { assignNumber, assignPartNumber } from '../read/index.js';
import type { Entry, Series } from '../round/index.js';
import { load } from './load.js';
import { coSoRoi, khongDocDuoc, khongGhiDuoc, khongLaySo } from './messages.js';

export type { Entry, Series } from '../round/index.js';

export interface Registered {
  readonly series: readonly Series[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The sổ văn bản đi as the records have it. */
export async function readRegister(world: World, allowSecret: boolean): Promise<Registered> {
  const { value, diagnostics } = await load(world, { allowSecret });
  return { series: value.register(), diagnostics };
}

/** What came of giving a record the next free number of its series. */
export interface Assigned {
  readonly record: string;
  /** The number with its code, once it is written. */
  readonly so: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives a record the next free number of its series, and changes nothing else of its file. Where a
 * record makes several letters, the first of them that waits for its number gets it.
 */
export async function assignNext(
  world: World,
  record: string,
  allowSecret: boolean,
): Promise<Assigned> {
  const refuse = (diagnostic: Diagnostic): Assigned => ({
    record,
    so: undefined,
    diagnostics: [diagnostic],
  });
  const { value } = await load(world, { allowSecret });
  const found = findEntry(value.register(), record);
  if (found === undefined) return refuse(khongLaySo(record));
  if (found.entry.number !== undefined) return refuse(coSoRoi(record, found.entry.code));
  const bytes = await world.read(record);
  if (bytes === undefined) return refuse(khongDocDuoc(record));
  const { part } = found.entry;
  const { next } = found.series;
  const amended =
    part === undefined ? assignNumber(bytes, next) : assignPartNumber(bytes, part, next);
  if (amended === undefined) return refuse(khongLaySo(record));
  const written = await world.amend(record, amended);
  if (!written.ok) return refuse(khongGhiDuoc(record, record, written.reason));
  const so = found.entry.code.replace(/^\u00A0+/, found.series.next);
  return { record, so, diagnostics: [] };
}

function findEntry(
  register: readonly Series[],
  record: string,
): { readonly series: Series; readonly entry: Entry } | undefined {
  const found = register.flatMap((series) =>
    series.entries.flatMap((entry) => (entry.record === record ? [{ series, entry }] : [])),
  );
  return found.find(({ entry }) => entry.number === undefined) ?? found[0];
}
