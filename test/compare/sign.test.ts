import { beforeAll, describe, expect, it } from 'vitest';
import { type Comparison, compare, type HandOf, sign } from '../../src/compare/index.js';
import { paragraphsOf } from '../../src/model/paragraphs.js';
import { sampleWith } from '../support/drafts.js';

const FILE = 'content/2023/dv-01/giai-trinh.md';

describe('whose hand', () => {
  let comparison: Comparison;
  beforeAll(async () => {
    const before = await (await sampleWith()).composed('2023/dv-01/giai-trinh');
    const edited = await sampleWith([
      [FILE, 'còn 26 công trình', 'còn 25 công trình'],
      [FILE, '| 2022 | 16 | 5 | 11 |\n', ''],
      [FILE, '- Khách quan: hồ sơ', '- Một lý do mới.\n- Khách quan: hồ sơ'],
      [FILE, 'thành lập tổ công tác', 'thành lập **tổ công tác**'],
    ]);
    comparison = compare(before, await edited.composed('2023/dv-01/giai-trinh'));
  });

  it('stands on each change, row, run and paragraph, by its place on its side', () => {
    const asked: string[] = [];
    const handOf: HandOf = (place, side) => {
      asked.push(`${side} ${place?.file}`);
      return { author: `${side} ${place?.line}`, date: '2023-12-01T00:00:00Z' };
    };
    const { redline, changes } = sign(comparison, handOf);
    expect(changes.map(({ kind, by }) => `${kind}: ${by?.author}`)).toEqual([
      'inserted: after 53',
      'restyled: after 64',
      'changed: after 70',
      'deleted: before 75',
    ]);
    const runs = paragraphsOf(redline).flatMap((one) => one.runs);
    const revised = runs.filter((run) => run.revision !== undefined);
    expect(revised.map(({ text, revision }) => `${text}: ${revision?.by?.author}`)).toEqual([
      'Một lý do mới.: after 53',
      '26: before 69',
      '25: after 70',
      ...['2022', '16', '5', '11'].map((text) => `${text}: before 75`),
    ]);
    const grids = redline.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'grid' ? [block.revisions] : [])),
    );
    expect(grids[0]?.map((one) => one?.by?.author)).toEqual([
      undefined,
      undefined,
      'before 75',
      undefined,
      undefined,
    ]);
    expect(new Set(asked.map((one) => one.split(' ')[1]))).toEqual(new Set([FILE]));
  });

  it('is left out where nobody is known', () => {
    expect(sign(comparison, () => undefined)).toEqual(comparison);
  });
});
