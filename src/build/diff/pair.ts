import { textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import type { Commission } from '../../round/index.js';
import { keyOf, named } from '../ledger.js';
import type { Draft } from './draft.js';
import { matchRenamed, type Text } from './renamed.js';

/** One document in both drafts, or in one of them. */
export interface Pair {
  readonly before?: Commission;
  readonly after?: Commission;
  /** A record that is there in that draft, but of which nothing can be made. */
  readonly held: { readonly before?: string; readonly after?: string };
}

/** The documents of both drafts, matched by path, then as git matches renamed files. */
export async function pairDocuments(before: Draft, after: Draft): Promise<readonly Pair[]> {
  const moved = await findRenamed(before, after);
  const places = new Map<string, Pair>();
  for (const [key, one] of before.commissions) {
    places.set(after.commissions.has(key) ? key : movedKey(key, moved), { before: one, held: {} });
  }
  for (const [key, one] of after.commissions) {
    places.set(key, { held: {}, ...places.get(key), after: one });
  }
  const paths = new Set<string>();
  const pairs = [...places].map(([key, pair]): Pair => {
    const { path } = named(key);
    paths.add(path);
    const from = pair.before?.record.path ?? path;
    const held = {
      ...(pair.before === undefined && before.held.has(path) ? { before: path } : {}),
      ...(pair.after === undefined && after.held.has(from) ? { after: from } : {}),
    };
    return { ...pair, held };
  });
  for (const path of new Set([...before.held, ...after.held])) {
    if (paths.has(path)) continue;
    const held = {
      ...(before.held.has(path) ? { before: path } : {}),
      ...(after.held.has(path) ? { after: path } : {}),
    };
    pairs.push({ held });
  }
  return pairs.sort((a, b) => (keyOfPair(a) < keyOfPair(b) ? -1 : 1));
}

/** By what the later draft calls it; the earlier where that has no such document. */
export function keyOfPair({ before, after, held }: Pair): string {
  const one = after ?? before;
  return one === undefined ? (held.after ?? held.before ?? '') : keyOf(one.record);
}

function movedKey(key: string, moved: ReadonlyMap<string, string>): string {
  const { path, part } = named(key);
  const to = moved.get(path);
  return to === undefined ? key : keyOf(part === undefined ? { path: to } : { path: to, part });
}

/** Records of the earlier draft that have another path in the later. */
async function findRenamed(before: Draft, after: Draft): Promise<ReadonlyMap<string, string>> {
  const recordsOf = ({ commissions }: Draft) =>
    new Map([...commissions.values()].map(({ record }) => [record.path, record]));
  const [b, a] = [recordsOf(before), recordsOf(after)];
  const gone = [...b.values()].filter(({ path }) => !a.has(path) && !after.held.has(path));
  const come = [...a.values()].filter(({ path }) => !b.has(path) && !before.held.has(path));
  if (gone.length === 0 || come.length === 0) return new Map();
  const read = (draft: Draft) => (records: readonly ContentRecord[]) =>
    Promise.all(
      records.map(
        async (record): Promise<Text> => ({
          path: record.path,
          kind: record.kind,
          ma: textField(record.facts, 'ma')?.text,
          text: new TextDecoder().decode(await draft.world.read(record.path)),
        }),
      ),
    );
  return matchRenamed(await read(before)(gone), await read(after)(come));
}
