import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longOf, wordsOf } from '../../src/round/rules/long-passages.js';
import { nameKey, toneless, toneOf } from '../../src/round/rules/namesake.js';
import { openWordsIn } from '../../src/round/rules/open-words.js';
import { signsIn } from '../../src/round/rules/signs.js';
import { randomFrom } from '../support/random.js';

/** What tables and leaps find in a text, held against what plain expressions find. */
const plainly = {
  signs: (text: string) =>
    [...text.matchAll(/[\p{L}\p{N}/-]+/gu)]
      .filter(({ 0: sign }) => /[\d/-]/.test(sign))
      .map(({ 0: sign, index }) => ({ sign, index })),
  open: (text: string) => {
    const pair = /(?<!q)(?:o[aàảãáạ]|[òỏõóọ]a|o[eèẻẽéẹ]|[òỏõóọ]e|u[yỳỷỹýỵ]|[ùủũúụ]y)(?!\p{L})/gu;
    const lower = text.toLowerCase();
    return [...lower.matchAll(pair)].map(({ 0: found, index }) => {
      const before = /\p{L}*$/u.exec(lower.slice(Math.max(0, index - 40), index))?.[0] ?? '';
      return before + found;
    });
  },
  isLong: (text: string) => text.length >= 39 && wordsOf(text).split(' ').length >= 20,
  name: (text: string) =>
    text
      .toLowerCase()
      .trim()
      .split(/\s+/)
      .map((word) => toneless(word) + toneOf(word))
      .join(' '),
};

/** Vietnamese, what is like it, and what no table holds. */
const SIGNS = 'ủy uỷ Hoà HÒA khoẻ quý QUỲ toàn loè 12/3 195-KH/TU (41) - / → ₫ 中 İ ΣΑΣ ﬁ 𝟙2 𝒜 ñ ò'
  .split(' ')
  .concat([' ', '\u00A0', '\u0301', '\uD835', '"', '…', '\n']);

const sample = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readFileSync(`content/${name}`, 'utf8').split('\n'));

const random = randomFrom(9);
const slip = (text: string): string => {
  const at = random(text.length + 1);
  const sign = SIGNS[random(SIGNS.length)] ?? '';
  return text.slice(0, at) + sign + text.slice(at + random(3));
};
const spoilt = sample.map((line) => slip(slip(slip(line))));

describe.each([
  ['the sample', sample],
  ['the sample with slips', spoilt],
])('%s', (_, lines) => {
  it('has the same signs and open words', () => {
    for (const line of lines) {
      expect(signsIn(line)).toEqual(plainly.signs(line));
      expect(openWordsIn(line)).toEqual(plainly.open(line));
    }
  });

  it('has the same long passages', () => {
    const place = { file: 'a.md', line: 1, column: 1 };
    const mark = (text: string) => longOf({ text, runs: [], place })?.mark;
    for (const line of lines) {
      expect(mark(line) !== undefined, line).toBe(plainly.isLong(line));
      if (mark(line) === undefined) continue;
      // The same words in other signs, the last of which no table holds.
      for (const same of [wordsOf(line), ` ${line}…`, `${line} →`, wordsOf(line).toUpperCase()]) {
        if (wordsOf(same) === wordsOf(line)) expect(mark(same), same).toBe(mark(line));
      }
    }
  });
});

describe('names', () => {
  it('are alike where their plain keys are', () => {
    const names = ['Hòa', 'Hoà', 'HOÀ ', 'Hoa', 'Hùng', 'Hưng', 'Đỗ  Quý', 'đỗ quý', 'Đỗ Quy'];
    const all = [...names, ...names.map(slip), ...names.map((name) => slip(slip(name)))];
    for (const one of all) {
      for (const other of all) {
        const isSame = plainly.name(one) === plainly.name(other);
        expect(nameKey(one) === nameKey(other), `${one} | ${other}`).toBe(isSame);
      }
    }
  });
});
