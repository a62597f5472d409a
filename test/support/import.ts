import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDocx } from '../../src/build/import/import-docx.js';
import { load } from '../../src/build/load.js';
import { composeOne, openPress } from '../../src/build/make.js';
import { FONT_FILES, measure } from '../../src/disk/fonts.js';
import { openWorld } from '../../src/disk/world.js';
import { wordsOf } from '../../src/model/anchors.js';
import type { Composed } from '../../src/model/composed.js';
import type { History } from '../../src/model/history.js';
import { paragraphsOf } from '../../src/model/paragraphs.js';
import { writeDocx } from '../../src/write/docx/index.js';
import { editDocx } from './edit-docx.js';
import type { Files } from './small-round.js';
import { openWorkspace } from './workspace.js';

const FONTS = { files: FONT_FILES, measure };

/** No version control at all. */
export const NO_HISTORY: History = {
  async *versions() {},
  merge: async () => undefined,
};

/** Rounds whose documents are made, edited as Word does and brought back. */
export function openDesk() {
  const work = openWorkspace();
  return async (files: Files) => {
    const root = await work(files);
    const world = openWorld(root, join(root, 'out'));
    const composed = async (record: string, part?: string): Promise<Composed> => {
      const { value: loaded } = await load(world, { allowSecret: true });
      const one = loaded.commissions.find(
        (each) => each.record.path === record && each.record.part === part,
      );
      if (one === undefined) throw new Error(`no document of ${record}`);
      const { value, diagnostics } = await composeOne(one, loaded, openPress(FONTS), world);
      if (value === undefined) throw new Error(JSON.stringify(diagnostics));
      return value;
    };
    return {
      root,
      world,
      composed,
      words: async (record: string, part?: string) =>
        paragraphsOf(await composed(record, part)).map(wordsOf),
      docx: async (record: string, part?: string) => {
        const { value, diagnostics } = await writeDocx(await composed(record, part));
        if (value === undefined) throw new Error(JSON.stringify(diagnostics));
        return value;
      },
      bring: async (
        bytes: Uint8Array,
        more: { record?: string; history?: History; allowSecret?: boolean } = {},
      ) => {
        const { history = NO_HISTORY, record, allowSecret = false } = more;
        const names = { ours: 'hồ sơ', theirs: 'Word', base: (version: string) => version };
        const wish = {
          file: 'sua.docx',
          bytes,
          allowSecret,
          names,
          ...(record === undefined ? {} : { record }),
        };
        return importDocx(world, FONTS, history, wish);
      },
      save: (path: string, bytes: Uint8Array) => writeFile(join(root, path), bytes),
      read: (path: string) => readFile(join(root, path), 'utf8'),
    };
  };
}

export type Desk = Awaited<ReturnType<ReturnType<typeof openDesk>>>;

/** A folder that is gone after the test. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'vankien-import-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Edits the XML of a document as Word would, brings it back, and gives the record as it then is. */
export async function bringEdit(desk: Desk, record: string, edit: (xml: string) => string) {
  const brought = await desk.bring(editDocx(await desk.docx(record), edit));
  if (!brought.ok) throw new Error(JSON.stringify(brought.diagnostics));
  const { left, made, after, patch, reviews } = brought.value;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(after);
  return { left, made, patch, reviews, text, after };
}
