import type { Composed } from '../../model/composed.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { World } from '../../model/world.js';
import { openRecordSource, type RecordSource } from '../../read/patch/index.js';
import { load } from '../load.js';
import { composeOne, type Fonts, openPress } from '../make.js';
import { remember } from '../memory.js';
import type { Named } from '../outputs.js';
import { createShelf } from '../shelf.js';
import { type BaseParagraph, readBase } from './base.js';

/** The document that a version of a record makes, in memory. */
export interface Draft {
  readonly source: RecordSource;
  readonly composed: Composed;
  readonly paragraphs: readonly BaseParagraph[];
}

export type Drafted =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Makes one document again and again, each time with other bytes in the place of its record. */
export interface Drafter {
  make(bytes?: Uint8Array): Promise<Drafted>;
}

export function openDrafter(
  world: World,
  fonts: Fonts,
  named: Named,
  allowSecret: boolean,
): Drafter {
  const memory = remember(world);
  const shelf = createShelf();
  const press = openPress(fonts);
  const nfc = (path: string) => path.normalize('NFC');
  return {
    make: async (bytes) => {
      const over: World =
        bytes === undefined
          ? memory
          : {
              ...memory,
              read: async (path) => (nfc(path) === named.path ? bytes : memory.read(path)),
            };
      const { value: loaded, diagnostics } = await load(over, { allowSecret }, shelf);
      const one = loaded.commissions.find(
        ({ record }) => record.path === named.path && record.part === named.part,
      );
      const own = diagnostics.filter(({ place }) => place.file === named.path);
      const said = own.filter(({ severity }) => severity === 'error');
      if (one === undefined || said.length > 0) return { ok: false, diagnostics: own };
      const { value: composed, diagnostics: more } = await composeOne(one, loaded, press, over);
      const typed = bytes ?? (await readRecord(world, named.path))?.bytes;
      const source = typed && openRecordSource({ path: named.path, bytes: typed });
      if (composed === undefined || source === undefined) return { ok: false, diagnostics: more };
      return { ok: true, draft: { source, composed, paragraphs: readBase(composed, source) } };
    },
  };
}

/** A record by its path, whichever way the disk spells it. */
export async function readRecord(
  world: World,
  path: string,
): Promise<{ readonly file: string; readonly bytes: Uint8Array } | undefined> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const spelt = (await world.list(folder)).find((one) => one.path.normalize('NFC') === path);
  const bytes = spelt === undefined ? undefined : await world.read(spelt.path);
  return spelt === undefined || bytes === undefined ? undefined : { file: spelt.path, bytes };
}
