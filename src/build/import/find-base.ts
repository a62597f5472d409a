import { readAnchor } from '../../model/anchors.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { History } from '../../model/history.js';
import type { WordFile } from '../../model/word-file.js';
import type { World } from '../../model/world.js';
import type { Fonts } from '../make.js';
import type { Named } from '../outputs.js';
import { type Draft, type Drafter, openDrafter } from './draft.js';

/** The version of the record that a DOCX was made from, as far as that can be told. */
export interface Base {
  readonly draft: Draft;
  readonly drafter: Drafter;
  /** The commit; absent: the record as it lies there. */
  readonly version?: string;
  /** Whether the document's paragraphs are those that the DOCX says it was made from. */
  readonly isSure: boolean;
}

export type Found =
  | { readonly ok: true; readonly base: Base }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** More commits of one record than this are not looked through. */
const MOST_VERSIONS = 300;

/** The work tree, then the commits that touched the record, the newest first. */
export async function findBase(
  file: WordFile,
  named: Named,
  world: World,
  fonts: Fonts,
  history: History,
  allowSecret: boolean,
): Promise<Found> {
  const drafter = openDrafter(world, fonts, named, allowSecret);
  const present = await drafter.make();
  const anchors = new Set(
    file.paragraphs.flatMap(({ bookmarks }) =>
      bookmarks.flatMap((name) => {
        const anchor = readAnchor(name);
        return anchor === undefined ? [] : [`${anchor.index} ${anchor.hash}`];
      }),
    ),
  );
  const isOf = ({ paragraphs }: Draft): boolean => {
    const own = new Set(paragraphs.map(({ index, hash }) => `${index} ${hash}`));
    return [...anchors].every((anchor) => own.has(anchor));
  };
  const hasAnchors = anchors.size > 0;
  if (present.ok && (!hasAnchors || isOf(present.draft))) {
    return { ok: true, base: { draft: present.draft, drafter, isSure: hasAnchors } };
  }
  if (hasAnchors) {
    let count = 0;
    for await (const version of history.versions(named.path)) {
      if (count++ === MOST_VERSIONS) break;
      const older = openDrafter(version.world, fonts, named, allowSecret);
      const made = await older.make();
      if (made.ok && isOf(made.draft)) {
        const base = { draft: made.draft, drafter: older, version: version.name, isSure: true };
        return { ok: true, base };
      }
    }
  }
  if (!present.ok) return present;
  return { ok: true, base: { draft: present.draft, drafter, isSure: false } };
}
