import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatName, printWordFiles } from '../support/libre-office.js';
import { readPdf, type SeenPdf } from '../support/read-pdf.js';
import { NAMES, samplePdf } from '../support/sample.js';

/**
 * The clerk goes on in Word: what the Word file shows must be what the PDF shows. LibreOffice
 * stands in for Word, with a font of the same widths; the same reader reads both.
 */
describe('the Word files, printed', () => {
  let folder = '';
  const printed = new Map<string, SeenPdf>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vankien-parity-'));
    await printWordFiles(NAMES, folder);
    for (const name of NAMES) {
      printed.set(name, await readPdf(await readFile(join(folder, `${flatName(name)}.pdf`))));
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(NAMES)('%s has as many pages as the PDF', async (name) => {
    expect(printed.get(name)?.pages.length).toBe((await samplePdf(name)).pages.length);
  });

  it('break 98 of 100 lines where the PDF breaks them', async () => {
    let all = 0;
    const differing: string[] = [];
    for (const name of NAMES) {
      const word = printed.get(name);
      for (const [n, page] of (await samplePdf(name)).pages.entries()) {
        const wanted = linesOf(page);
        const found = new Set(word?.pages[n] === undefined ? [] : linesOf(word.pages[n]));
        all += wanted.length;
        for (const line of wanted) {
          if (!found.has(line)) differing.push(`${name}, page ${n + 1}: ${line}`);
        }
      }
    }
    process.stdout.write(
      `${all - differing.length} of ${all} lines are the same\n${differing.map((line) => `  ${line}\n`).join('')}`,
    );
    expect(all).toBeGreaterThan(1000);
    expect(differing.length / all).toBeLessThanOrEqual(0.02);
  });
});

/** Lines without blanks: how a space is drawn differs from program to program. */
const linesOf = (page: SeenPdf['pages'][number]): readonly string[] =>
  page.lines.map((line) => line.text.replaceAll(/\s/g, '').normalize('NFC'));
