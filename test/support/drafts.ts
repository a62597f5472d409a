import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, load } from '../../src/build/load.js';
import { composeOne, openPress } from '../../src/build/make.js';
import { createShelf } from '../../src/build/shelf.js';
import { FONT_FILES, measure } from '../../src/disk/fonts.js';
import { openWorld } from '../../src/disk/world.js';
import type { Composed } from '../../src/model/composed.js';
import type { World } from '../../src/model/world.js';
import { REPO } from './run-cli.js';

/** Passages of a file of content/ or templates/ replaced; each must stand there. */
export type Edit = readonly [file: string, from: string | RegExp, to: string];

/** Records are read once for all the tests of a file. */
const shelf = createShelf();
const press = openPress({ files: FONT_FILES, measure });

/** The sample round of this repository as some clerk changed it: files, by path from the root. */
function changed(files: ReadonlyMap<string, string | undefined>): World {
  const world = openWorld(REPO, join(REPO, 'nowhere'));
  const encoder = new TextEncoder();
  return {
    ...world,
    list: async (folder) => {
      const entries = await world.list(folder);
      const there = new Set(entries.map((entry) => entry.path));
      const more = [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`) && !there.has(path))
        .map((path) => ({ path, kind: 'file' as const }));
      return [...entries, ...more]
        .filter(({ path }) => !files.has(path) || files.get(path) !== undefined)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: async (path) => {
      const text = files.get(path);
      return text === undefined ? world.read(path) : encoder.encode(text);
    },
  };
}

export interface Sample {
  readonly loaded: Loaded;
  /** The document of a record, by its path below content/ without `.md`. */
  composed(name: string): Promise<Composed>;
}

/** The sample with some passages changed and some files added, or taken out. */
export async function sampleWith(
  edits: readonly Edit[] = [],
  more: Readonly<Record<string, string | undefined>> = {},
): Promise<Sample> {
  const files = new Map<string, string | undefined>(Object.entries(more));
  for (const [path, from, to] of edits) {
    const text = files.get(path) ?? readFileSync(join(REPO, path), 'utf8');
    const edited = text.replace(from, () => to);
    if (edited === text) throw new Error(`«${from}» is not in ${path}`);
    files.set(path, edited);
  }
  const world = changed(files);
  // Records that no longer agree with the changed ones are told of; the others are still made.
  const { value: loaded } = await load(world, { allowSecret: false }, shelf);
  return {
    loaded,
    composed: async (name) => {
      const one = loaded.commissions.find(({ record }) => record.path === `content/${name}.md`);
      if (one === undefined) throw new Error(`no document is made of ${name}`);
      const { value, diagnostics: said } = await composeOne(one, loaded, press, world);
      if (value === undefined) throw new Error(said.map((each) => each.message.vi).join('\n'));
      return value;
    },
  };
}

/** The records that documents are made of, as names below content/. */
export const sampleNames = (): readonly string[] =>
  readdirSync(join(REPO, 'content'), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.md') && !/(?:^|\/)(?:dot|don-vi)\.md$/.test(path))
    .map((path) => path.replace(/\.md$/, ''))
    .sort();
