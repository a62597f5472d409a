import { describe, expect, it } from 'vitest';
import { fieldsOf, saidIn, squash } from '../support/prose.js';
import {
  madeOf,
  NAMES,
  samplePdf,
  sampleRecord,
  sampleText,
  sampleWord,
} from '../support/sample.js';

/** The three readings of what a record makes. */
async function readings(name: string) {
  const names = madeOf(name);
  const pdfs = await Promise.all(names.map(samplePdf));
  return {
    pdf: pdfs.map((one) => one.text).join(' '),
    docx: names
      .flatMap((one) => sampleWord(one).paragraphs)
      .map((one) => one.text)
      .join(' '),
    txt: names.map(sampleText).join('\n'),
  };
}

/** Sections that the templates of a gợi ý take by name; they print them without a heading. */
const TAKEN: ReadonlySet<string> = new Set(['Mở đầu', 'Gửi cá nhân', 'Yêu cầu']);

describe.each(NAMES)('the words of %s', (name) => {
  it('are those of its record, every one, in PDF, Word and text', async () => {
    const said = saidIn(sampleRecord(name)).filter((piece) => !TAKEN.has(piece));
    expect(said.length).toBeGreaterThan(1);
    for (const [format, text] of Object.entries(await readings(name))) {
      const squashed = squash(text);
      const lost = said.filter((piece) => !squashed.includes(squash(piece)));
      expect(lost, format).toEqual([]);
    }
  });

  it('come in the order of the record', async () => {
    // Templates put whole sections elsewhere in a biên bản and a công văn; not in the others.
    if (!/giai-trinh|ke-hoach|quyet-dinh/.test(name)) return;
    const said = saidIn(sampleRecord(name));
    const squashed = squash((await readings(name)).pdf);
    let from = 0;
    for (const piece of said) {
      const at = squashed.indexOf(squash(piece), from);
      expect(at, piece).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  it('include what its front matter says in words', async () => {
    const printed = /^(?:trich_yeu|viec|noi_dung|nhan_xet|ten|nguoi|de_nghi)$/;
    const said = fieldsOf(sampleRecord(name))
      .filter(({ key }) => printed.test(key))
      .map(({ text }) => text)
      // An id stands for what another record says.
      .filter((text) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(text));
    expect(said.length).toBeGreaterThan(0);
    for (const [format, text] of Object.entries(await readings(name))) {
      const squashed = squash(text);
      expect(
        said.filter((piece) => !squashed.includes(squash(piece))),
        format,
      ).toEqual([]);
    }
  });

  it('are composed letters, with no stray signs', async () => {
    for (const [format, text] of Object.entries(await readings(name))) {
      expect(text === text.normalize('NFC'), `${format} is NFC`).toBe(true);
      expect(text, format).not.toMatch(/[\u200b\ufeff\ufffd\ue000-\uf8ff]/);
      expect(text, format).not.toMatch(/\[@|\{\{|\*\*|:::|undefined|\[object/);
    }
  });
});
