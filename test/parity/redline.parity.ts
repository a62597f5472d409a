import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.js';
import type { Composed } from '../../src/model/composed.js';
import { draftOf } from '../../src/model/draft.js';
import { openDocx } from '../support/docx-package.js';
import { sampleNames, sampleWith } from '../support/drafts.js';
import { mutate } from '../support/mutate.js';
import { randomFrom } from '../support/random.js';
import { REDLINES } from '../support/redline-cases.js';
import { settleInOffice, type Task } from '../support/settle-in-office.js';

/**
 * What LibreOffice makes of all the changes of a redline, against the two drafts by themselves: the
 * words and printed numbers, paragraph by paragraph. Of paragraphs that print nothing it may leave
 * one: it does not take away what stands before a table.
 */
async function settleAll(folder: string, redlines: readonly Composed[]) {
  const tasks: Task[] = [];
  for (const [i, redline] of redlines.entries()) {
    const write = async (name: string, composed: Composed) => {
      const file = join(folder, `${i}-${name}.docx`);
      await writeFile(file, (await openDocx(composed)).bytes);
      return file;
    };
    const file = await write('redline', redline);
    tasks.push({ file, do: 'accept' }, { file, do: 'reject' });
    tasks.push({ file: await write('after', draftOf(redline, 'after')), do: 'nothing' });
    tasks.push({ file: await write('before', draftOf(redline, 'before')), do: 'nothing' });
  }
  const printed = await settleInOffice(folder, tasks);
  return redlines.map((_, i) => {
    const [accepted, rejected, after, before] = printed.slice(4 * i, 4 * i + 4);
    return { accepted, rejected, after, before };
  });
}

const SLOW = 250_000;

describe('LibreOffice', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vankien-redline-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('accepts and rejects the changes of every corner', { timeout: SLOW }, async () => {
    const cases = Object.entries(REDLINES);
    const settled = await settleAll(
      folder,
      cases.map(([, redline]) => redline),
    );
    for (const [i, { accepted, rejected, after, before }] of settled.entries()) {
      const name = cases[i]?.[0];
      expect({ name, lines: accepted }).toEqual({ name, lines: after });
      expect({ name, lines: rejected }).toEqual({ name, lines: before });
    }
  });

  it('accepts and rejects the changes of the sample’s documents', { timeout: SLOW }, async () => {
    const sample = await sampleWith();
    const random = randomFrom(2026);
    const redlines: Composed[] = [];
    for (const name of sampleNames().filter((_, i) => i % 6 === 0)) {
      const one = await sample.composed(name);
      redlines.push(compare(one, mutate(one, random, 1 + random(6))).redline);
    }
    for (const { accepted, rejected, after, before } of await settleAll(folder, redlines)) {
      expect(after?.length).toBeGreaterThan(5);
      expect(accepted).toEqual(after);
      expect(rejected).toEqual(before);
    }
  });
});
