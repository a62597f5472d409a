import { describe, expect, it } from 'vitest';
import { cleanEscaped, cleanText, refuseCharacters } from '../../src/read/characters.js';
import { indexPlaces } from '../../src/read/place-at.js';

/** Between a stranger that is in no paper, which each text below therefore is read with in full. */
const STRANGER = '\u{1D11E}';

const letters = Array.from({ length: 0x10000 }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point));

const clean = (text: string) => cleanText(text);
const faults = (text: string) => refuseCharacters(text, indexPlaces('a.md', text)).diagnostics;

describe('every letter', () => {
  it('is cleaned alone as it is beside what is never in a paper', () => {
    for (const letter of letters) {
      const among = clean(STRANGER + letter);
      expect(STRANGER + clean(letter)).toBe(among);
      expect(STRANGER + cleanEscaped(letter)).toBe(cleanEscaped(STRANGER + letter));
    }
  });

  it('is refused alone where it is refused beside it', () => {
    for (const letter of letters) {
      expect(faults(letter).length).toBe(faults(letter + STRANGER).length);
    }
  });

  it('that stays what it is joins with no other that does', () => {
    const still = letters.filter(
      (letter) => clean(letter) === letter && faults(letter).length === 0,
    );
    const common = still.filter((letter) => letter < '\u0300' || /[\u1E00-\u1EFF]/.test(letter));
    const all = common.join('');
    for (const letter of common) {
      const pairs = [...all].map((other) => letter + other).join('');
      expect(cleanText(pairs)).toBe(cleanText(STRANGER + pairs).slice(STRANGER.length));
    }
  });
});
