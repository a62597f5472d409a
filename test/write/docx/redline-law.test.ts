import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.js';
import type { Composed } from '../../../src/model/composed.js';
import { isRedline } from '../../../src/model/draft.js';
import { openDocx } from '../../support/docx-package.js';
import { sampleNames, sampleWith } from '../../support/drafts.js';
import { mutate } from '../../support/mutate.js';
import { randomFrom } from '../../support/random.js';
import { REDLINES } from '../../support/redline-cases.js';
import { drawDraft } from '../../support/redline-law.js';
import { REPO } from '../../support/run-cli.js';

/** Accepted, the file is the later draft's; rejected, the earlier's: element for element. */
async function holdToLaw(redline: Composed): Promise<void> {
  for (const draft of ['after', 'before'] as const) {
    const { got, wanted } = await drawDraft(redline, draft);
    expect(got).toEqual(wanted);
  }
}

describe('a redline’s Word file holds both drafts', () => {
  it.each(Object.entries(REDLINES).filter(([name]) => name !== 'a document that is new'))(
    'where %s',
    async (_, redline) => {
      expect(isRedline(redline)).toBe(true);
      await holdToLaw(redline);
    },
  );

  it('where there was no earlier draft: one blank line is left of it', async () => {
    const redline = REDLINES['a document that is new'];
    if (redline === undefined) throw new Error('no such redline');
    const blank = {
      ...redline,
      sections: redline.sections.map(({ page }) => ({ page, blocks: [] })),
    };
    expect(await drawDraft(redline, 'after')).toEqual({ got: [], wanted: [] });
    expect(await drawDraft(redline, 'before', blank)).toEqual({ got: [], wanted: [] });
  });
});

describe('a redline of the sample’s documents', () => {
  let all: readonly Composed[];
  beforeAll(async () => {
    const sample = await sampleWith();
    all = await Promise.all(sampleNames().map((name) => sample.composed(name)));
  });

  it.each([1, 2, 3, 4])('changed at random holds both drafts, seed %i', async (seed) => {
    const random = randomFrom(seed);
    for (const one of all.filter((_, i) => i % 4 === seed - 1)) {
      const other = mutate(one, random, 1 + random(12));
      const { redline } = compare(one, other);
      await holdToLaw(redline);
      const { got, wanted } = await drawDraft(redline, 'after', other);
      expect(got).toEqual(wanted);
    }
  });

  it('without a change is the file of out/, byte for byte', async () => {
    const files = sampleNames().map((name) => join(REPO, 'out', `${name}.docx`));
    let same = 0;
    for (const [i, one] of all.entries()) {
      const file = files[i];
      if (file === undefined || !existsSync(file)) continue;
      const { bytes } = await openDocx(compare(one, one).redline);
      expect({ file, isSame: readFileSync(file).equals(bytes) }).toEqual({ file, isSame: true });
      same += 1;
    }
    expect(same).toBeGreaterThan(80);
  });

  it('holds both where they have nothing to do with one another', async () => {
    for (const [i, one] of all.entries()) {
      const other = all[(i + 37) % all.length];
      if (i % 5 === 0 && other !== undefined) await holdToLaw(compare(one, other).redline);
    }
  });
});
