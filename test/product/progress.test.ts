import { describe, expect, it } from 'vitest';
import { REPO, runCli } from '../support/run-cli.js';
import { sampleText } from '../support/sample.js';

/** The cells of the row that tells of a unit. */
const row = (text: string, name: string): readonly string[] =>
  (text.split('\n').find((line) => line.includes(name)) ?? '')
    .split(/[|│]/)
    .map((cell) => cell.trim());

describe('the report on progress', () => {
  const text = sampleText('2023/bao-cao-tien-do');

  it('says of a step with several papers how many are done, as the screen does', async () => {
    const of = (unit: string) =>
      row(text, unit)
        .slice(3)
        .filter((cell) => cell.includes('/'));
    expect(of('Quận ủy Đơn vị mẫu 01')).toEqual(['Xong 4/4', 'Xong 4/4']);
    expect(of('Huyện ủy Đơn vị mẫu 04')).toEqual(['Xong 2/2', 'Xong 0/2, quá hạn']);
    expect(of('Thị ủy Đơn vị mẫu 05')).toEqual(['Xong 3/3', 'Xong 1/3, quá hạn']);
    const day = ['status', 'content/2023', '--ngay', '2023-12-20'];
    const { stdout } = await runCli(day, { cwd: REPO });
    expect(stdout).toMatch(/mẫu 04.*2\/2.*0\/2!/);
    expect(stdout).toMatch(/mẫu 05.*3\/3.*1\/3!/);
  });

  it('counts no unit as having a draft that has some of its papers done', () => {
    expect(text).toMatch(/\| Đang thực hiện +\|/);
    expect(text).toContain('"Đang thực hiện" là mới có dự thảo hoặc mới xong một phần');
    expect(text).toContain('"Xong 1/3" là đã xong 01 trong 03 văn bản phải có');
  });
});
