import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../src/build/text/index.js';
import { madeOf, NAMES, samplePath, sampleText } from '../support/sample.js';

/** Lines without those that a Word file has no words for: of phụ lục, of table heads, of pictures. */
const wordsOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line !== '' && !/^[-|]{10,}$|^\[Hình:/.test(line));

describe('the words of a Word file, read back', () => {
  it.each(NAMES.flatMap(madeOf))('%s: are its text, line by line', async (name) => {
    const { value, diagnostics } = await textOfFile(
      readFileSync(samplePath(name, 'docx')),
      name,
      'vi',
    );
    expect(diagnostics).toEqual([]);
    expect(wordsOf(value ?? '')).toEqual(wordsOf(sampleText(name)));
  });
});

describe('the words of a PDF, read back', () => {
  it.each(['2023/ke-hoach', '2023/dv-01/goi-y', '2026/tt-dich-vu/giai-trinh'])(
    '%s: are all there',
    async (name) => {
      const { value, diagnostics } = await textOfFile(
        readFileSync(samplePath(name, 'pdf')),
        name,
        'vi',
      );
      expect(diagnostics).toEqual([]);
      const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const given = words(value ?? '').toSorted();
      const wanted = words(sampleText(name)).toSorted();
      // Page numbers and the heads of tables come again on each page; nothing may be missing.
      const missing = [...wanted];
      for (const word of given) {
        const at = missing.indexOf(word);
        if (at >= 0) missing.splice(at, 1);
      }
      expect(missing).toEqual([]);
    },
  );
});
