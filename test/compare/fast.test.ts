import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.js';
import type { Composed } from '../../src/model/composed.js';
import { composed, grid, h, p, section } from '../support/composed.js';
import { randomFrom } from '../support/random.js';
import { accept, reject, standing } from '../support/resolve.js';

const WORDS =
  'của và các cho được về việc trong tại theo kiểm điểm tập thể lãnh đạo đơn vị thực hiện kế hoạch trách nhiệm khắc phục hạn chế khuyết điểm báo cáo giải trình ban thường vụ quận ủy thành phường chỉ công tác cán bộ đảng viên năm quý dự án đất xây dựng thanh tra kết luận thời hạn đồng chí'.split(
    ' ',
  );

/** As long as a hundred pages, of the same few words in another order for another seed. */
function long(seed: number, paragraphs = 2_000): Composed {
  const random = randomFrom(seed);
  const sentence = () =>
    Array.from({ length: 20 + random(60) }, () => WORDS[random(WORDS.length)]).join(' ');
  return composed(
    section(
      ...Array.from({ length: paragraphs }, (_, i) =>
        i % 20 === 0 ? h('Nguyên nhân') : p(`${sentence()}.`, { line: i + 1 }),
      ),
    ),
  );
}

function timed(before: Composed, after: Composed) {
  const start = performance.now();
  const comparison = compare(before, after);
  const seconds = (performance.now() - start) / 1000;
  expect(standing(accept(comparison.redline))).toEqual(standing(after));
  expect(standing(reject(comparison.redline), true)).toEqual(standing(before, true));
  return { ...comparison, seconds };
}

describe('documents of a hundred pages', () => {
  it('that have nothing in common', () => {
    const { seconds, changes } = timed(long(1), long(2));
    expect(seconds).toBeLessThan(20);
    expect(changes.filter(({ kind }) => kind === 'deleted').length).toBeGreaterThan(1_800);
  });

  it('of which each paragraph has some other words', () => {
    const before = long(3);
    const after: Composed = {
      ...before,
      sections: before.sections.map((one) => ({
        ...one,
        blocks: one.blocks.map((block) =>
          block.kind === 'paragraph'
            ? {
                ...block,
                runs: block.runs.map((run) => ({
                  ...run,
                  text: run.text.replace(/trách nhiệm|quận ủy|thanh tra/g, 'mới'),
                })),
              }
            : block,
        ),
      })),
    };
    const { seconds, changes } = timed(before, after);
    expect(seconds).toBeLessThan(20);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['changed']));
  });

  it('of lines that are all alike', () => {
    const lines = (count: number) =>
      composed(section(...Array.from({ length: count }, () => p('Như trên'))));
    const { seconds, changes } = timed(lines(2_000), lines(1_900));
    expect(seconds).toBeLessThan(20);
    expect(changes).toHaveLength(100);
  });

  it('of one table', () => {
    const table = (seed: number) => {
      const random = randomFrom(seed);
      const rows = Array.from({ length: 2_000 }, (_, i) => [
        `${i + 1}`,
        `Đơn vị mẫu ${random(900)}`,
        ['Đạt', 'Chưa đạt'][random(2)] ?? '',
      ]);
      return composed(
        section(grid([50, 300, 100], [['TT', 'Đơn vị', 'Mức'], ...rows], { headerRows: 1 })),
      );
    };
    const { seconds } = timed(table(1), table(2));
    expect(seconds).toBeLessThan(20);
  });
});
