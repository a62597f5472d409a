import { expect, it } from 'vitest';
import { read } from './typed.js';

/** 300 kB, some hundred pages: a paragraph with marks and a citation, a heading every tenth. */
function longBody(paragraphs: number): string {
  const sentence = 'Đơn vị đã **kiểm điểm** nghiêm túc lúc 8:30 theo [@ke-hoach]. ';
  return Array.from({ length: paragraphs }, (_, i) =>
    i % 10 === 0 ? `## Mục ${i}` : sentence,
  ).join('\n\n');
}

function timeOf(paragraphs: number): number {
  const typed = `---\ntrich_yeu: a\n---\n${longBody(paragraphs)}\n`;
  const start = performance.now();
  const { value, diagnostics } = read(typed);
  const time = performance.now() - start;
  expect(diagnostics).toEqual([]);
  expect(value?.body).toHaveLength(paragraphs);
  expect(value?.body.at(-1)?.place.line).toBe(4 + 2 * (paragraphs - 1));
  return time;
}

it('reads a body of 5,000 paragraphs in time that grows with its length, not its square', () => {
  timeOf(500);
  const short = timeOf(1000);
  const long = timeOf(5000);
  expect(long).toBeLessThan(6000);
  expect(long / short).toBeLessThan(15);
});
