import { describe, expect, it } from 'vitest';
import { paragraphXml } from '../../support/edit-docx.js';
import { bringEdit, openDesk } from '../../support/import.js';
import { changed, KE_HOACH, ROUND } from '../../support/small-round.js';

const desk = openDesk();
const TEXT = 'Làm rõ trách nhiệm của tập thể. Nêu đúng nguyên nhân.';

const run = (text: string, marks = '') =>
  `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const BOLD = '<w:b/>';
const ITALIC = '<w:i/>';

/** The paragraph typed as `typed`, with these runs instead of its own. */
async function marked(typed: string, words: string, runs: readonly string[]) {
  const files = changed(KE_HOACH, TEXT, typed);
  const { text, left } = await bringEdit(await desk(files), KE_HOACH, (xml) => {
    const old = paragraphXml(xml, words);
    const kept = old.replace(/<w:r>.*<\/w:r>/s, () => runs.join(''));
    return xml.replace(old, () => kept);
  });
  const line = text.split('\n').find((one) => one.includes('Nêu đúng'));
  return { line, left };
}

describe('bold and italic that were changed in Word', () => {
  it('become signs around the words', async () => {
    const { line, left } = await marked(TEXT, 'Làm rõ', [
      run('Làm rõ '),
      run('trách nhiệm', BOLD),
      run(' của '),
      run('tập thể', ITALIC),
      run('. Nêu đúng nguyên nhân.'),
    ]);
    expect(left).toEqual([]);
    expect(line).toBe('Làm rõ **trách nhiệm** của *tập thể*. Nêu đúng nguyên nhân.');
  });

  it('lose their signs, in all or in part', async () => {
    const typed = 'Làm rõ **trách nhiệm của tập thể.** Nêu đúng *nguyên nhân.*';
    const { line, left } = await marked(typed, 'Làm rõ', [
      run('Làm rõ '),
      run('trách nhiệm', BOLD),
      run(' của tập thể.'),
      run(' Nêu đúng nguyên nhân.'),
    ]);
    expect(left).toEqual([]);
    expect(line).toBe('Làm rõ **trách nhiệm** của tập thể. Nêu đúng nguyên nhân.');
  });

  it('come with words that were put in or taken out', async () => {
    const typed = 'Làm rõ **trách nhiệm** của tập thể. Nêu đúng nguyên nhân.';
    const { line, left } = await marked(typed, 'Làm rõ', [
      run('Làm rõ của tập thể, '),
      run('từng cá nhân', BOLD),
      run('. Nêu đúng nguyên nhân.'),
    ]);
    expect(left).toEqual([]);
    expect(line).toBe('Làm rõ của tập thể, **từng cá nhân**. Nêu đúng nguyên nhân.');
  });

  it('are told where the record does not say the words', async () => {
    const { text, left } = await bringEdit(await desk(ROUND), KE_HOACH, (xml) => {
      const old = paragraphXml(xml, 'ĐẢNG CỘNG SẢN');
      return xml.replace(old, () => old.replace('<w:r>', '<w:r><w:rPr><w:i/></w:rPr>'));
    });
    expect(text).toBe(ROUND[KE_HOACH]);
    expect(left).toMatchObject([{ why: { kind: 'the-thuc' } }]);
  });
});
