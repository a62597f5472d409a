import { foldPath } from '../model/fold.js';
import type { World } from '../model/world.js';
import { isOurDocx } from '../write/docx/mark.js';
import { isOurPdf } from '../write/pdf/mark.js';
import { type Ledger, named } from './ledger.js';
import type { Loaded } from './load.js';
import { FORMATS, type Format, outputPath } from './outputs.js';
import { isSelected, type Selection } from './select.js';

export interface Pruned {
  /** Files taken away, relative to the output folder. */
  readonly removed: readonly string[];
  /** Files without a record that nobody can tell to be the tool's, or that could not be removed. */
  readonly left: readonly string[];
}

const ENDING = new RegExp(`\\.(${FORMATS.join('|')})$`);
const stemOf = (path: string): string => path.replace(ENDING, '');

/**
 * Takes away the outputs whose record is gone, and only those that the tool made and nobody has
 * changed since: files that the ledger knows by their stamp, files that bear the tool's own mark,
 * and the text beside such a file. `before`: the ledger of the build before this one.
 */
export async function prune(
  world: World,
  loaded: Loaded,
  before: Ledger,
  selection: Selection,
): Promise<Pruned> {
  const stems = new Set(loaded.commissions.map(({ record }) => stemOf(outputPath(record, 'pdf'))));
  const folded = new Set([...stems].map(foldPath));
  // A record that cannot be made now keeps what was made of it, its letters too.
  const held = [...loaded.records.map(({ path }) => path), ...loaded.broken]
    .map((path) => foldPath(stemOf(outputPath({ path }, 'pdf'))))
    .filter((stem) => !folded.has(stem));
  const isHeld = (stem: string) => held.some((one) => stem === one || stem.startsWith(`${one}-`));
  const isOrphan = (path: string) =>
    ENDING.test(path) &&
    isSelected(`content/${path}`, selection) &&
    !stems.has(stemOf(path).normalize('NFC')) &&
    !isHeld(foldPath(stemOf(path)));
  const orphans = (await world.outputs()).filter(isOrphan);
  const stamps = new Map(
    [...before].flatMap(([key, { files }]) =>
      FORMATS.map((format) => [outputPath(named(key), format), files[format]?.stamp] as const),
    ),
  );
  const removed: string[] = [];
  const ours = new Set<string>();
  for (const path of orphans) {
    if (await isOurs(path, stamps, world)) ours.add(path);
  }
  const texts = orphans.filter((path) => path.endsWith('.txt') && !ours.has(path));
  for (const path of texts) {
    const [pdf, docx] = [`${stemOf(path)}.pdf`, `${stemOf(path)}.docx`];
    if (ours.has(pdf) || ours.has(docx)) ours.add(path);
  }
  for (const path of ours) if ((await world.remove(path)).ok) removed.push(path);
  const gone = new Set(removed);
  return { removed: removed.sort(), left: orphans.filter((path) => !gone.has(path)) };
}

const MARKS: Readonly<Record<Format, (bytes: Uint8Array) => boolean>> = {
  pdf: isOurPdf,
  docx: isOurDocx,
  txt: () => false,
};

async function isOurs(
  path: string,
  stamps: ReadonlyMap<string, string | undefined>,
  world: World,
): Promise<boolean> {
  const stamp = await world.stamp(path);
  const known = stamps.get(path);
  if (known !== undefined && known === stamp) return true;
  const format = FORMATS.find((one) => path.endsWith(`.${one}`));
  const bytes = await world.readOutput(path);
  return format !== undefined && bytes !== undefined && MARKS[format](bytes);
}
