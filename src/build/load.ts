import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Ngay } from '../model/ngay.js';
import type { ContentRecord } from '../model/record.js';
import type { World } from '../model/world.js';
import {
  type Commission,
  commission,
  holdToRules,
  keepRegister,
  type Series,
  type Standing,
  standOf,
} from '../round/index.js';
import { khongCoHoSo } from './messages.js';
import { readRecords, readTemplates } from './read-files.js';
import { createShelf, type Templates } from './shelf.js';

/** Everything that was read: the templates compiled, the records sorted into rounds. */
export interface Loaded extends Omit<Templates, 'facts'> {
  readonly records: readonly ContentRecord[];
  /** Records that could not be read, whose documents are not made. */
  readonly broken: ReadonlySet<string>;
  readonly commissions: readonly Commission[];
  /** What the rules of the round have to say; none of it keeps a document from being made. */
  findings(): readonly Diagnostic[];
  /** The sổ văn bản đi of all rounds. */
  register(): readonly Series[];
  /** Where the units of all rounds stood at the end of a day. */
  standing(day: Ngay): readonly Standing[];
}

export interface LoadOptions {
  /** Records marked mật are read: the machine is cleared for them. */
  readonly allowSecret: boolean;
}

/** Reads templates/ and content/ whole: a document may speak of any other record of its round. */
export async function load(
  world: World,
  { allowSecret }: LoadOptions,
  shelf = createShelf(),
): Promise<Outcome<Loaded>> {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    // One by one: a round full of faults has more than a call takes arguments.
    for (const diagnostic of outcome.diagnostics) diagnostics.push(diagnostic);
    return outcome.value;
  };
  const templates = keep(await readTemplates(world, shelf));
  const { records, broken, spelt } = keep(await readRecords(world, shelf, allowSecret));
  if (spelt.size === 0) diagnostics.push(khongCoHoSo('content'));
  const { facts } = templates;
  const commissions = keep(commission(records, facts, broken));
  const value: Loaded = {
    ...templates,
    records,
    broken,
    commissions,
    findings: () => holdToRules(records, facts, broken),
    register: () => keepRegister(records, facts),
    standing: (day) => standOf(records, facts, broken, day),
  };
  return { value, diagnostics };
}
