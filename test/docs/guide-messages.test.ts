import { describe, expect, it } from 'vitest';
import { shownFiles } from '../../docs/tool/read-guide.mjs';
import { check, type World } from '../../src/build/index.js';
import { printDiagnostic } from '../../src/cli/print-diagnostic.js';
import { openWorld } from '../../src/disk/world.js';
import { EXAMPLES, GUIDE } from '../support/guide.js';
import { REPO } from '../support/run-cli.js';
import { changed } from '../support/small-round.js';

interface Slip {
  readonly page: string;
  /** The record changed: the one named, else the first that the page shows. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** What the page says that the program prints. */
  readonly said: string;
}

const SLIP = /^(?:Trong `(\S+)`, đ|Đ)ổi `(.+)` thành `(.+)`:\n\n```text\n([\s\S]*?)\n```$/gm;

const SLIPS: readonly Slip[] = GUIDE.flatMap(({ path: page, text }) =>
  [...text.matchAll(SLIP)].map(([, named, from = '', to = '', said = '']) => {
    return { page, path: named ?? shownFiles(text)[0]?.path ?? '', from, to, said };
  }),
);

/** The templates of this repository, and the round of the guide with one record changed. */
function worldWith(slip: Pick<Slip, 'path' | 'from' | 'to'>): World {
  const files = changed(slip.path, slip.from, slip.to, EXAMPLES);
  const disk = openWorld(REPO, REPO);
  const refuse = (path: string) => Promise.resolve({ ok: false, path, reason: 'EROFS' } as const);
  return {
    ...disk,
    list: (folder) => {
      if (folder !== 'content') return disk.list(folder);
      const paths = Object.keys(files).sort();
      return Promise.resolve(paths.map((path) => ({ path, kind: 'file' as const })));
    },
    read: (path) => {
      const text = files[path];
      if (text === undefined) return disk.read(path);
      return Promise.resolve(Buffer.from(text));
    },
    write: refuse,
    amend: refuse,
    create: refuse,
  };
}

describe('a message that the guide shows', () => {
  it('is there on every page that promises one', () => {
    const fences = GUIDE.flatMap(({ text }) => text.match(/^```text\ncontent\//gm) ?? []);
    expect(SLIPS.length).toBeGreaterThan(20);
    expect(SLIPS).toHaveLength(fences.length);
  });

  it.each(SLIPS)('is what is printed: $page, $to', async (slip) => {
    const world = worldWith(slip);
    const { diagnostics } = await check(world, { selection: [], allowSecret: false });
    const printed = diagnostics.map((one) => printDiagnostic(one, 'vi')).join('\n');
    expect(printed).toBe(slip.said);
  });
});
