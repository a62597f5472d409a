import type { Diagnostic, Text } from '../../model/diagnostic.js';
import { objectsField, textField } from '../../model/fields.js';
import { foldId, foldPath, nearest } from '../../model/fold.js';
import type { PlainObject } from '../../model/plain.js';
import type { ContentRecord } from '../../model/record.js';
import { sortIntoRounds } from '../rounds.js';
import { gatherFacts, gatherUnitFacts } from './facts.js';
import { findHome, type Home } from './home.js';
import * as say from './messages.js';
import { findHindrances } from './needs.js';

/** The record that a clerk asks for. */
export interface Wish {
  readonly kind: string;
  /** The round or the unit, said in one or more ways (as typed, as a path from the root). */
  readonly home: readonly string[];
  /** From 2; left out for the first pass. */
  readonly lan?: number;
  /** The id of the person whose paper it is. */
  readonly nguoi?: string;
  /** The name of the file, without `.md`. */
  readonly name?: string;
}

/** Where the new record goes and what its skeleton may say, or why it cannot be begun. */
export type Drafted =
  | { readonly path: string; readonly facts: PlainObject }
  | { readonly misuse: Text }
  | { readonly hindered: readonly Diagnostic[] };

/** Plans a new record from what its round already knows. */
export function planDraft(
  records: readonly ContentRecord[],
  unread: ReadonlySet<string>,
  wish: Wish,
): Drafted {
  const broken = new Set([...unread].map(foldPath));
  const rounds = sortIntoRounds(records, broken).value;
  const typed = wish.kind === 'don-vi' ? roundPart(wish.home) : wish.home;
  const found = rounds.length === 0 ? undefined : findHome(rounds, typed, wish.kind);
  if (found === undefined || 'misuse' in found) {
    // A home that cannot be read may be the very one that is meant.
    const homes = [...unread].filter((path) => /\/(?:dot|don-vi)\.md$/.test(foldPath(path)));
    const meant = homes.filter((path) => isMeant(path, wish.home));
    if (meant.length > 0) return { hindered: meant.map((one) => say.chuaDung(one, wish.kind)) };
    return { misuse: found?.misuse ?? say.noRound };
  }
  const { home } = found;
  if (wish.kind === 'don-vi') return gatherUnitFacts(home.round, nameIn(wish.home));
  const person = personIn(home, wish.nguoi);
  if (person !== undefined && 'misuse' in person) return person;
  const pass = wish.lan ?? 1;
  const hindered = findHindrances({ home, kind: wish.kind, pass }, broken);
  if (hindered.length > 0) return { hindered };
  const folder = (home.unit ?? home.round).folder;
  const stem = wish.name ?? stemOf(wish);
  const path = `${folder}/${stem}.md`;
  return { path, facts: gatherFacts(home, { ...wish, pass, path, person: person?.entry }) };
}

const stemOf = ({ kind, lan, nguoi }: Wish): string =>
  [kind, nguoi, lan === undefined ? undefined : `lan-${lan}`]
    .filter((one) => one !== undefined)
    .join('-');

/** Of a unit that is to be made: what stands before the last `/` is its round. */
const roundPart = (home: readonly string[]): readonly string[] =>
  home.flatMap((one) => (one.includes('/') ? [one.slice(0, one.lastIndexOf('/'))] : []));

const nameIn = ([typed = '']: readonly string[]): string =>
  typed.slice(typed.lastIndexOf('/') + 1).trim();

function isMeant(path: string, typed: readonly string[]): boolean {
  const folder = foldId(path.slice(0, path.lastIndexOf('/')));
  const isRound = /\/dot\.md$/.test(foldPath(path));
  if (typed.length === 0) return isRound;
  const names = typed.map((one) => foldId(one.replace(/\/+$/, '')));
  return names.some(
    (name) =>
      folder === name ||
      folder.endsWith(`/${name}`) ||
      // Units of a round that cannot be read are not known at all.
      (isRound && !name.includes('/')) ||
      (isRound &&
        `content/${name}`.replace('content/content/', 'content/').startsWith(`${folder}/`)),
  );
}

/** The person of `nhan_su` whose id was given; any id where nobody is listed. */
function personIn(
  { round, unit }: Home,
  id: string | undefined,
):
  | { readonly entry: ReturnType<typeof objectsField>[number] | undefined }
  | { readonly misuse: Text }
  | undefined {
  if (id === undefined) return undefined;
  const listed = [unit?.record, round.record].flatMap((one) =>
    one === undefined ? [] : objectsField(one.facts, 'nhan_su'),
  );
  const ids = listed.map((one) => textField(one, 'ma')?.text ?? '');
  const entry = listed[ids.indexOf(id)];
  if (entry === undefined && ids.length > 0) {
    return { misuse: say.unknownPerson(id, nearest(id, ids), ids) };
  }
  return { entry };
}
