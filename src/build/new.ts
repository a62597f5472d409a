import type { Diagnostic, Text } from '../model/diagnostic.js';
import { foldId, foldPath, nearest } from '../model/fold.js';
import type { World } from '../model/world.js';
import { BLANKS, declaredFields, KINDS, readRecord } from '../read/index.js';
import { planDraft, type Wish } from '../round/index.js';
import { load } from './load.js';
import * as say from './new-messages.js';
import { readSkeletons, SKELETONS } from './skeletons.js';

/** What a clerk asks of `vankien new`, as typed. */
export interface NewRecord {
  readonly kind: string;
  /** The round or unit in each way in which it may be meant; for `don-vi` the new unit. */
  readonly home: readonly string[];
  readonly lan?: string;
  readonly nguoi?: string;
  readonly name?: string;
  /** Write nothing: the text alone is wanted. */
  readonly dry: boolean;
  readonly allowSecret: boolean;
}

/** The new record, or why there is none. */
export type Started =
  | { readonly misuse: Text }
  | { readonly diagnostics: readonly Diagnostic[] }
  | { readonly record: string; readonly text: string; readonly blanks: readonly Diagnostic[] };

/** Kinds that are one person's own. */
const OF_A_PERSON: ReadonlySet<string> = new Set(['kiem-diem-ca-nhan']);

const STARTED = KINDS.filter((kind) => kind !== 'dot');

/** Begins a record: its fields, headings and the issues that it must answer, ready to be filled. */
export async function startRecord(world: World, asked: NewRecord): Promise<Started> {
  const wish = readWish(asked);
  if ('misuse' in wish) return wish;
  const { allowSecret } = asked;
  const { value: loaded } = await load(world, { allowSecret });
  const planned = planDraft(loaded.records, loaded.broken, wish);
  if ('misuse' in planned) return planned;
  if ('hindered' in planned) return { diagnostics: planned.hindered };

  const { path, facts } = planned;
  const there = await findTaken(world, path);
  if (there !== undefined) return { diagnostics: [say.daCoTep(there)] };
  const { value: text, diagnostics } = (await readSkeletons(world))(wish.kind, facts);
  if (text === undefined) return { diagnostics };
  const bytes = new TextEncoder().encode(text);
  const { diagnostics: said } = readRecord({ path, bytes }, { allowSecret });
  const faults = said.filter((one) => !BLANKS.has(one.code));
  if (faults.length > 0) {
    const skeleton = `${SKELETONS}/${wish.kind}.hbs`;
    return { diagnostics: faults.map((one) => say.khungChoRaSai(skeleton, one)) };
  }
  if (!asked.dry) {
    const written = await world.create(path, bytes);
    if (!written.ok && written.reason === 'EEXIST') return { diagnostics: [say.daCoTep(path)] };
    if (!written.ok) return { diagnostics: [say.khongGhiDuoc(path, path, written.reason)] };
  }
  return { record: path, text, blanks: said };
}

/** The record that lies there already, however its name is spelt. */
async function findTaken(world: World, path: string): Promise<string | undefined> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const wanted = foldPath(path);
  const entries = (await world.list(folder)).map((entry) => entry.path);
  return entries.find((one) => /\.md$/i.test(one) && foldPath(one.normalize('NFC')) === wanted);
}

function readWish(asked: NewRecord): Wish | { readonly misuse: Text } {
  const kind = foldId(asked.kind);
  if (kind === 'dot') return { misuse: say.roundByInit };
  if (!STARTED.includes(kind)) {
    return { misuse: say.unknownKind(asked.kind, nearest(kind, STARTED), STARTED) };
  }
  const { lan, nguoi, home } = asked;
  if (lan !== undefined && !declaredFields(kind).includes('lan')) {
    return { misuse: say.noPasses(kind) };
  }
  if (lan !== undefined && !/^(?:[2-9]|[1-9]\d)$/.test(lan)) return { misuse: say.badPass(lan) };
  const ofPerson = OF_A_PERSON.has(kind);
  if (nguoi !== undefined && !ofPerson) return { misuse: say.noPerson(kind) };
  if (nguoi === undefined && ofPerson && asked.name === undefined) {
    return { misuse: say.personWanted(kind) };
  }
  if (kind === 'don-vi' && home.every((one) => !/[\p{L}\p{N}][^/]*$/u.test(one))) {
    return { misuse: say.unitNameWanted };
  }
  const name = asked.name === undefined ? undefined : foldId(asked.name.replace(/\.md$/i, ''));
  for (const typed of [name, nguoi]) {
    if (typed !== undefined && !/^[a-z0-9-]+$/.test(typed)) return { misuse: say.badName(typed) };
  }
  return {
    kind,
    home,
    ...(lan === undefined ? {} : { lan: Number(lan) }),
    ...(nguoi === undefined ? {} : { nguoi }),
    ...(name === undefined ? {} : { name }),
  };
}
