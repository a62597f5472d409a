import { describe, expect, it } from 'vitest';
import { mutateText } from '../support/mutate-text.js';
import { randomFrom } from '../support/random.js';
import { printSkeletons } from '../support/skeletons.js';
import { findUnplain, readOurs, readWhole, SIGNS } from './both-ways.js';

const skeletons = printSkeletons();

describe('what the forms print', () => {
  it('is read as the parser alone has it read, and nothing of it needs the parser', () => {
    expect(skeletons.length).toBeGreaterThan(100);
    for (const skeleton of skeletons) {
      expect(findUnplain(skeleton)).toEqual([]);
      expect(readOurs(skeleton)).toEqual(readWhole(skeleton));
    }
  });

  it('is read as the parser has it read after slips of the hand', () => {
    const random = randomFrom(20260527);
    for (let round = 0; round < 800; round += 1) {
      const lines = (skeletons[random(skeletons.length)] ?? '').split('\n');
      const from = random(lines.length);
      let typed = lines.slice(from, from + 4 + random(40)).join('\n');
      for (let slips = random(4); slips >= 0; slips -= 1) typed = slipAtFence(typed, random);
      if (random(3) === 0) typed = mutateText(typed, SIGNS, random, 1 + random(2));
      expect(readOurs(typed), typed).toEqual(readWhole(typed));
    }
  });
});

/** Fences of two to five colons put in, taken out, doubled, moved in, made longer or shorter. */
function slipAtFence(text: string, random: (below: number) => number): string {
  const lines = text.split('\n');
  const fences = lines.flatMap((line, index) => (line.startsWith('::') ? [index] : []));
  const at = fences[random(fences.length)] ?? random(lines.length);
  const fence = lines[at] ?? '';
  const colons = ':'.repeat(2 + random(4));
  const names = ['', '', 'a', 'can-cu', 'bang{rong="3 2"}', 'phu-luc[b]', 'phu-luc{huong=ngang}'];
  switch (random(6)) {
    case 0:
      return lines
        .toSpliced(random(lines.length + 1), 0, colons + names[random(names.length)])
        .join('\n');
    case 1:
      return lines.toSpliced(at, 1).join('\n');
    case 2:
      return lines.toSpliced(random(lines.length + 1), 0, fence).join('\n');
    case 3:
      return lines.with(at, ' '.repeat(1 + random(5)) + fence).join('\n');
    case 4:
      return lines.with(at, fence.replace(/^:*/, colons)).join('\n');
    default:
      return surround(lines, at, colons, random).join('\n');
  }
}

/** Some of the lines inside a container of their own. */
function surround(
  lines: readonly string[],
  from: number,
  colons: string,
  random: (below: number) => number,
): readonly string[] {
  const to = from + random(12);
  const gap = random(2) === 0 ? [''] : [];
  const inside = lines.slice(from, to);
  return [
    ...lines.slice(0, from),
    ...[...gap, `${colons}:ten`, ...gap, ...inside, ...gap, `${colons}:`, ...gap],
    ...lines.slice(to),
  ];
}
