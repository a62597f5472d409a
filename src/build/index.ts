import type { World } from '../model/world.js';
import { openBuilder } from './builder.js';
import type { BuildOptions, Built, OnMade } from './built.js';
import type { Fonts } from './make.js';

export type { Entry, World, WriteResult } from '../model/world.js';
export type { Spot } from '../write/pdf/index.js';
export { type Added, addRound, type NextWish } from './add-round.js';
export type { Builder } from './builder.js';
export { openBuilder } from './builder.js';
export type { BuildOptions, Built, OnMade } from './built.js';
export { check } from './check.js';
export { beginRound, type RoundWish, type UnitWish } from './init.js';
export { keyOf } from './ledger.js';
export { createLoop } from './loop.js';
export type { Fonts } from './make.js';
export { type NewRecord, type Started, startRecord } from './new.js';
export type { Made } from './one.js';
export { FORMATS, type Format, outputPath } from './outputs.js';
export type { DocumentEntry, FolderEntry } from './overview.js';
export {
  type Assigned,
  assignNext,
  type Entry as RegisterEntry,
  type Registered,
  readRegister,
  type Series,
} from './register.js';
export {
  type Cell,
  type Row,
  readStatus,
  STATES,
  type Standing,
  type State,
  type Step,
  type StepName,
  type Stood,
} from './status.js';

/** read, merge, compose, write: every selected document, one bad one not stopping the others. */
export const build = (
  world: World,
  fonts: Fonts,
  options: BuildOptions,
  onMade?: OnMade,
): Promise<Built> => openBuilder(world, fonts).build(options, onMade);
