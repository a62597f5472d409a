import type { Diagnostic, Text } from '../model/diagnostic.js';
import type { World } from '../model/world.js';
import { BLANKS, readRecord } from '../read/index.js';
import { editFields } from '../read/patch/index.js';
import { type Carried, type NextWish, planNextRound } from '../round/index.js';
import { createAll, type Prepared } from './init.js';
import * as say from './new-messages.js';
import { readRecords } from './read-files.js';
import { createShelf } from './shelf.js';
import { readSkeletons } from './skeletons.js';

export type { NextWish } from '../round/index.js';

/** What came of it; `files` are those that are there, also where a later one failed. */
export type Added =
  | { readonly misuse: Text }
  | {
      readonly files: readonly string[];
      readonly blanks: readonly Diagnostic[];
      readonly diagnostics: readonly Diagnostic[];
      /** The folder of the round that it was made from, and those of its own units. */
      readonly source: string;
      readonly units: readonly string[];
    };

/**
 * Adds the round of a year to those of `world`, made from the one before: no file that is there is
 * changed, and all is made ready before the first is written.
 */
export async function addRound(world: World, wish: NextWish): Promise<Added> {
  const { value: read, diagnostics } = await readRecords(world, createShelf(), false);
  const { records, broken, spelt } = read;
  const plan = planNextRound(records, broken, wish);
  if ('misuse' in plan) return plan;
  const failed = (faults: readonly Diagnostic[]) => {
    return { files: [], blanks: [], diagnostics: faults, source: '', units: [] };
  };
  if ('faults' in plan) return failed(plan.faults);
  if ('unread' in plan) {
    const unread = new Set(plan.unread);
    return failed(diagnostics.filter((one) => unread.has(one.place.file)));
  }
  const sources = new Set(plan.carried.map(({ from }) => from));
  const faulty = diagnostics.filter((one) => sources.has(one.place.file) && isFault(one));
  if (faulty.length > 0) return failed(faulty);
  const prepared: Prepared[] = [];
  for (const one of plan.carried) {
    const bytes = await carry(world, spelt.get(one.from) ?? one.from, one);
    if (bytes === undefined) return failed([say.khongMangSang(one.from)]);
    prepared.push({ path: one.path, bytes });
  }
  const write = await readSkeletons(world);
  for (const { skeleton, path, facts } of plan.begun) {
    const { value: text, diagnostics: faults } = write(skeleton, facts);
    if (text === undefined) return failed(faults);
    prepared.push({ path, bytes: new TextEncoder().encode(text) });
  }
  const blanks: Diagnostic[] = [];
  for (const { path, bytes } of prepared) {
    const said = readRecord({ path, bytes }).diagnostics;
    const fault = said.find(isFault);
    const unit = plan.carried.find((one) => one.path === path && path !== plan.carried[0]?.path);
    if (fault !== undefined && unit !== undefined) return failed([say.khongMangSang(unit.from)]);
    // The records and skeletons are sound: what is wrong now came with what was given.
    if (fault !== undefined) return { misuse: fault.message };
    blanks.push(...said.filter((one) => BLANKS.has(one.code)));
  }
  const { source, units } = plan;
  return { ...(await createAll(world, prepared)), blanks, source, units };
}

const isFault = ({ severity, code }: Diagnostic): boolean =>
  severity === 'error' && !BLANKS.has(code);

/** The bytes of a record with what belongs to its own round taken out. */
async function carry(
  world: World,
  path: string,
  { from, edits }: Carried,
): Promise<Uint8Array | undefined> {
  const bytes = await world.read(path);
  return bytes && editFields({ path: from, bytes }, edits);
}
