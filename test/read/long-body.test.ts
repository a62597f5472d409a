import { expect, it } from 'vitest';
import { read } from './typed.js';

/** 300 kB, some hundred pages: a paragraph with marks and a citation, a heading every tenth. */
function longBody(paragraphs: number): string {
  const sentence = 'Đơn vị đã **kiểm điểm** nghiêm túc lúc 8:30 theo [@ke-hoach]. ';
  return Array.from({ length: paragraphs }, (_, i) =>
    i % 10 === 0 ? `## Mục ${i}` : sentence,
  ).join('\n\n');
}

it('reads a body of 5,000 paragraphs, every one at its line', () => {
  const paragraphs = 5000;
  const { value, diagnostics } = read(`---\ntrich_yeu: a\n---\n${longBody(paragraphs)}\n`);
  expect(diagnostics).toEqual([]);
  expect(value?.body.map((block) => block.place.line)).toEqual(
    Array.from({ length: paragraphs }, (_, index) => 4 + 2 * index),
  );
});
