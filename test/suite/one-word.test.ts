import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPO, runCli } from '../support/run-cli.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();

describe('one word changed in a record of the sample', () => {
  it.each([
    ['in a sentence', 'Năm 2023, quận hoàn thành', 'Năm 2023, quận đạt', 1],
    ['in a heading', '# Khái quát tình hình', '# Khái quát chung', 1],
    ['in a cell of a table', '| 2022 | 16 |', '| 2022 | 17 |', 1],
    ['in a remedy', 'Lập sổ theo dõi điện tử', 'Lập sổ theo dõi giấy', 1],
  ])('%s changes one line of its text, and no other text', async (what, from, to, lines) => {
    const root = await work({});
    await cp(join(REPO, 'content/2023'), join(root, 'content/2023'), { recursive: true });
    const build = () => runCli(['build', '--format', 'txt'], { cwd: root });
    const texts = async () => {
      const paths = await listFiles(join(root, 'out'));
      const read = paths.map(async (path) => [
        path,
        await readFile(join(root, 'out', path), 'utf8'),
      ]);
      return new Map<string, string>(
        (await Promise.all(read)).map(([path = '', text = '']) => [path, text]),
      );
    };
    await build();
    const before = await texts();
    const record = join(root, 'content/2023/dv-01/giai-trinh.md');
    const source = await readFile(record, 'utf8');
    expect(source.split(from)).toHaveLength(2);
    await writeFile(record, source.replace(from, to));
    await build();
    const after = await texts();

    const changed = [...after].filter(([path, text]) => before.get(path) !== text);
    // The follow-up prints the remedies of the report, which are typed once.
    const follow =
      what === 'in a remedy'
        ? ['2023/dv-01/theo-doi-khac-phuc-quy-3.txt', '2023/dv-01/theo-doi-khac-phuc.txt']
        : [];
    expect(changed.map(([path]) => path)).toEqual(['2023/dv-01/giai-trinh.txt', ...follow]);
    const [was = [], is = []] = [before, after].map((all) =>
      (all.get('2023/dv-01/giai-trinh.txt') ?? '').split('\n'),
    );
    expect(is).toHaveLength(was.length);
    expect(is.filter((line, n) => line !== was[n])).toHaveLength(lines);
  });
});
