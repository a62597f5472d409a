import { describe, expect, it } from 'vitest';
import { isLetterAt, letterAt } from '../../src/model/letters.js';

const isLetter = (sign: string) => /^[\p{L}\p{N}]/u.test(sign);

describe('the table of letters', () => {
  it('knows every UTF-16 unit as Unicode does, or says that it cannot tell', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const sign = String.fromCharCode(unit);
      const letter = letterAt(sign, 0);
      expect(isLetterAt(sign, 0), sign).toBe(isLetter(sign));
      if (letter > 0) expect(String.fromCharCode(letter)).toBe(sign.toLowerCase());
      if (letter === 0) expect(isLetter(sign), sign).toBe(false);
    }
  });

  it('knows all that Vietnamese is written with', () => {
    const written = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíị0123456789–“”…₫%';
    for (const sign of written) expect(letterAt(sign, 0), sign).toBeGreaterThanOrEqual(0);
  });

  it('has nothing before and after a text', () => {
    expect([letterAt('a', -1), letterAt('a', 1), isLetterAt('a', 1)]).toEqual([0, 0, false]);
  });

  it('looks at both halves of a character that takes two units', () => {
    const text = 'a𝒜→😀b';
    const found = Array.from(text, (_, i) => i).map((i) => isLetterAt(text, i));
    expect(found).toEqual([true, true, true, false, false]);
    expect([5, 6].map((i) => isLetterAt(text, i))).toEqual([false, true]);
    expect(isLetterAt('\uD835', 0)).toBe(false);
  });
});
