import type { Diagnostic } from '../model/diagnostic.js';
import type { World } from '../model/world.js';
import type { Commission } from '../round/index.js';
import { compose } from '../the-thuc/index.js';
import type { Spot } from '../write/pdf/index.js';
import { areWritten, type Entry, keyOf, type Ledger, type WrittenFile } from './ledger.js';
import type { Loaded } from './load.js';
import { type Changes, isTouched, lookedAt } from './looked.js';
import { hasError, mergeOne, type Press, type Sheet } from './make.js';
import { khongGhiDuoc } from './messages.js';
import { FORMATS, type Format, outputPath } from './outputs.js';

/** One document of the build, as it is told to whoever watches. */
export interface Made {
  readonly record: string;
  /** Which letter of the record, where it makes several. */
  readonly part?: string;
  readonly kind: string;
  /** Its files, as `write` named them; empty after an error or a check. */
  readonly outputs: readonly string[];
  readonly ok: boolean;
  /** Nothing that it was made from has changed: its files were left as they are. */
  readonly kept: boolean;
}

/** What making documents needs besides the documents. */
export interface Workshop {
  readonly loaded: Loaded;
  readonly press: Press;
  readonly world: World;
  readonly formats: readonly Format[];
  readonly ledger: Ledger;
  /** What is not as it was when the ledger was written. */
  readonly changes: Changes;
  /** The files of what has not changed were looked at not long ago, and are not looked at again. */
  readonly trusts: boolean;
  /** Where the lines of the documents made by this build stand, by key. */
  readonly spots: Map<string, readonly Spot[]>;
  readonly onlooker: Onlooker;
}

/** Whoever waits to look at what is made. */
export interface Onlooker {
  /** The pages of a document are on disk; its other files wait until this resolves. */
  printed(made: Made): Promise<void>;
  /** The documents are made; the rules wait until this resolves. */
  made(): Promise<void>;
}

export interface Outcome {
  readonly made: Made;
  readonly said: readonly Diagnostic[];
}

/** Makes one document, or leaves it as it is where it would come out the same. */
export async function makeOne(
  one: Commission,
  shop: Workshop,
  blocked: ReadonlySet<string>,
): Promise<Outcome> {
  const { record } = one;
  const { ledger, changes, world, formats } = shop;
  const key = keyOf(record);
  const entered = blocked.has(record.path) ? undefined : ledger.get(key);
  const known = entered?.isTold === true ? undefined : entered;
  const isThere = async () =>
    known !== undefined &&
    (shop.trusts
      ? formats.every((format) => known.files[format] !== undefined)
      : await areWritten(known, record, formats, world));
  if (known && !isTouched(known.looked, changes) && (await isThere())) {
    return { made: keep(one, known, formats), said: known.said };
  }
  const { value: sheet, diagnostics } = await mergeOne(one, shop.loaded, world);
  // A blocked record is still merged, so that all its own faults are told in one run; what it
  // makes of its form may only follow from them.
  if (blocked.has(record.path) || sheet === undefined) {
    ledger.delete(key);
    const said = blocked.has(record.path) ? errorsIn(record.path, diagnostics) : diagnostics;
    return { made: result(one, [], false), said };
  }
  const says = digestOf(sheet, world);
  const looked = lookedAt(one, sheet.files);
  const files = known?.says === says ? known.files : {};
  const entry: Entry = { says, looked, said: diagnostics, isTold: false, files };
  if (known?.says === says && (await areWritten(known, record, formats, world))) {
    ledger.set(key, entry);
    return { made: keep(one, entry, formats), said: diagnostics };
  }
  return write(one, sheet, entry, shop);
}

async function write(
  one: Commission,
  sheet: Sheet,
  entry: Entry,
  { press, world, formats, ledger, spots, onlooker }: Workshop,
): Promise<Outcome> {
  const composed = compose(sheet.document, sheet.images, press.measure);
  const said: Diagnostic[] = [...entry.said, ...composed.diagnostics];
  const files: { -readonly [Name in Format]?: WrittenFile } = { ...entry.files };
  // The pages come first: somebody may be waiting to see them.
  for (const format of FORMATS.filter((name) => formats.includes(name))) {
    if (hasError(said)) break;
    const written = await press.writers[format](composed.value);
    said.push(...written.diagnostics);
    if (written.spots !== undefined) spots.set(keyOf(one.record), written.spots);
    if (written.value === undefined || hasError(said)) continue;
    const path = outputPath(one.record, format);
    const kept = await world.write(path, written.value);
    if (!kept.ok) {
      said.push(khongGhiDuoc(kept.path, one.record.path, kept.reason));
      break;
    }
    files[format] = { path: kept.path, stamp: (await world.stamp(path)) ?? '' };
    if (format === 'pdf') await onlooker.printed(result(one, [kept.path], true));
  }
  const ok = !hasError(said);
  const isTold = said.length > entry.said.length;
  if (ok) ledger.set(keyOf(one.record), { ...entry, isTold, files });
  else ledger.delete(keyOf(one.record));
  const outputs = ok ? FORMATS.flatMap((format) => files[format]?.path ?? []) : [];
  return { made: result(one, outputs, ok), said };
}

const keep = (one: Commission, entry: Entry, formats: readonly Format[]): Made => ({
  ...result(
    one,
    FORMATS.filter((name) => formats.includes(name)).flatMap(
      (name) => entry.files[name]?.path ?? [],
    ),
    true,
  ),
  kept: true,
});

export const result = ({ record }: Commission, outputs: readonly string[], ok: boolean): Made => ({
  record: record.path,
  ...(record.part === undefined ? {} : { part: record.part }),
  kind: record.kind,
  outputs,
  ok,
  kept: false,
});

export const errorsIn = (path: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter((one) => one.severity === 'error' && one.place.file === path);

/** Places do not count: a line added above a value changes nothing that is printed. */
export function digestOf({ document, images }: Sheet, world: World): string {
  const text = JSON.stringify(document, (key, value) => (key === 'place' ? undefined : value));
  const shown = [...images].map(([path, { data }]) => `${path} ${world.digest(data)}`);
  return world.digest([text, ...shown].join('\n'));
}
