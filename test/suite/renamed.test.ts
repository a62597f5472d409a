import { cp, mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTexts } from '../support/faults.js';
import { REPO } from '../support/run-cli.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();

/** Folders below content/, moved one after the other. */
type Moves = readonly (readonly [from: string, to: string])[];

/** The texts of the sample, with some folders of content/ moved, by their paths as they were. */
async function buildMoved(moves: Moves) {
  const root = await work({});
  await cp(join(REPO, 'content'), join(root, 'content'), { recursive: true });
  for (const [from, to] of moves) {
    await mkdir(dirname(join(root, 'content', to)), { recursive: true });
    await rename(join(root, 'content', from), join(root, 'content', to));
  }
  const ran = await buildTexts(root);
  const texts = new Map<string, string>();
  for (const path of await listFiles(join(root, 'out'))) {
    const moved = [...moves]
      .reverse()
      .reduce((name, [from, to]) => name.replace(`${to}/`, `${from}/`), path);
    texts.set(moved, await readFile(join(root, 'out', path), 'utf8'));
  }
  return { diagnostics: ran.diagnostics, texts: Object.fromEntries(texts) };
}

const before = buildMoved([]);

describe('a folder that is renamed', () => {
  it.each<[string, Moves]>([
    ['of a unit', [['2023/dv-03', '2023/huyen-mau-ba']]],
    ['of a unit, with accents and spaces', [['2023/dv-01', '2023/Quận Mẫu số 1']]],
    [
      'of units, into a folder a block',
      [
        ['2023/dv-06', '2023/khoi-so/06'],
        ['2023/dv-01', '2023/khoi-quan/01'],
      ],
    ],
    [
      'of a round and a unit of it',
      [
        ['2023/dv-03', '2023/ba'],
        ['2023', 'dot-mot'],
      ],
    ],
  ])('%s changes no document', async (_, moves) => {
    const [was, is] = [await before, await buildMoved(moves)];
    expect(was.diagnostics).toEqual([]);
    expect(is.diagnostics).toEqual([]);
    expect(Object.keys(was.texts).length).toBeGreaterThan(30);
    expect(is.texts).toEqual(was.texts);
  });
});
