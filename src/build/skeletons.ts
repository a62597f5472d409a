import { type Skeleton, writeDraft } from '../merge/index.js';
import type { Outcome } from '../model/diagnostic.js';
import type { PlainObject } from '../model/plain.js';
import type { World } from '../model/world.js';
import { khongCoKhung, khongDocDuoc } from './new-messages.js';

/** The skeletons of new records, one a kind; `chung/` holds what they share. */
export const SKELETONS = 'templates/moi';

/** Writes the text of a new record from `templates/moi/<name>.hbs`. */
export type Write = (name: string, facts: PlainObject) => Outcome<string | undefined>;

/** Reads the skeletons of a world once. */
export async function readSkeletons(world: World): Promise<Write> {
  const skeletons: Skeleton[] = [];
  const unread = new Set<string>();
  for (const { path, kind } of await world.list(SKELETONS)) {
    if (kind !== 'file' || !path.endsWith('.hbs')) continue;
    const bytes = await world.read(path);
    if (bytes === undefined) unread.add(path);
    else skeletons.push({ path, source: decode(bytes) });
  }
  const parts = skeletons.filter(({ path }) => path.startsWith(`${SKELETONS}/chung/`));
  return (name, facts) => {
    const path = `${SKELETONS}/${name}.hbs`;
    const skeleton = skeletons.find((one) => one.path === path);
    if (skeleton !== undefined) return writeDraft(skeleton, parts, facts);
    const fault = unread.has(path) ? khongDocDuoc(path) : khongCoKhung(path, name);
    return { value: undefined, diagnostics: [fault] };
  };
}

const decode = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
