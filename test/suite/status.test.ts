import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { changed, DOT, type Files, GIAI_TRINH, GOI_Y, ROUND } from '../support/small-round.js';
import { openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const on = (day: string, ...more: readonly string[]) => ['status', '--ngay', day, ...more];
const SECOND = 'content/thu/dv-02/don-vi.md';
const TWO: Files = {
  ...ROUND,
  [SECOND]: String(ROUND['content/thu/dv-01/don-vi.md'])
    .replace('dv-01', 'dv-02')
    .replace('Quận ủy Thử', 'Huyện ủy Thử')
    .replace('thu_tu: 1', 'thu_tu: 2'),
};

/** The rows of a printed table, by their first cell. */
const rowsOf = (stdout: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    stdout
      .split('\n')
      .filter((line) => line.startsWith('│'))
      .map((line) =>
        line
          .split('│')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
      .map(([first = '', ...rest]) => [first, rest] as const),
  );

interface JsonCell {
  readonly step: string;
  readonly pass: number;
  readonly state: string;
  readonly due?: string;
  readonly records: readonly string[];
}

const cellOf = (stdout: string, step: string): JsonCell | undefined => {
  const {
    standing,
  }: { standing: readonly { units: readonly { cells: readonly JsonCell[] }[] }[] } =
    JSON.parse(stdout);
  return standing[0]?.units[0]?.cells.find((cell) => cell.step === step && cell.pass === 1);
};

describe('vankien status', () => {
  it.concurrent('prints units down and steps across, late cells readable without colour', async () => {
    const { code, stdout, stderr } = await runCli(on('20/12/2023'), { cwd: await work(TWO) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Đợt thử: tình hình đến hết ngày 20/12/2023');
    const rows = rowsOf(stdout);
    const heads = rows.get('Đơn vị') ?? [];
    const at = (row: string, head: string) => rows.get(row)?.[heads.indexOf(head)];
    expect([at('Quận ủy Thử', 'GY'), at('Quận ủy Thử', 'GT')]).toEqual(['✓', '✓']);
    expect([at('Quận ủy Thử', 'TĐ'), at('Quận ủy Thử', 'HN')]).toEqual(['–', '–!']);
    expect([at('Huyện ủy Thử', 'GY'), at('Huyện ủy Thử', 'GT')]).toEqual(['–', '']);
    expect([at('Số đơn vị đã xong', 'GT'), at('Số đơn vị quá hạn', 'HN')]).toEqual(['1', '2']);
    expect(stdout).toContain('–! chưa có, quá hạn');
    expect(stdout).not.toContain('\u001B');
  });

  it.concurrent('stands as it did on the day that is named', async () => {
    const root = await work(ROUND);
    const before = await runCli(on('2023-12-05', '--json'), { cwd: root });
    const after = await runCli(on('2023-12-06', '--json'), { cwd: root });
    expect(cellOf(before.stdout, 'giai_trinh')?.state).toBe('chua-co');
    expect(cellOf(after.stdout, 'giai_trinh')?.state).toBe('xong');
  });

  it.concurrent('goes by the clock of the machine where no day is named', async () => {
    const { stdout } = await runCli(['status', '--json'], { cwd: await work(ROUND) });
    expect(cellOf(stdout, 'bien_ban_hoi_nghi')?.state).toBe('qua-han');
    const year = Number(JSON.parse(stdout).standing[0].day.slice(0, 4));
    expect(year).toBeGreaterThan(2023);
  });

  it.concurrent('gives machines a shape that is kept', async () => {
    const { stdout } = await runCli(on('20/12/2023', '--json'), { cwd: await work(ROUND) });
    const { standing, diagnostics } = JSON.parse(stdout);
    expect(diagnostics).toEqual([]);
    expect(standing).toHaveLength(1);
    expect(Object.keys(standing[0])).toEqual(['round', 'name', 'day', 'units', 'totals']);
    expect(standing[0]).toMatchObject({ round: 'dot-thu', name: 'Đợt thử', day: '2023-12-20' });
    const [unit] = standing[0].units;
    expect(unit).toMatchObject({ unit: 'dv-01', block: 'Khối quận', folder: 'content/thu/dv-01' });
    expect(unit.cells).toContainEqual({
      step: 'giai_trinh',
      pass: 1,
      state: 'xong',
      due: '2023-12-07',
      done: '2023-12-06',
      records: [GIAI_TRINH],
    });
    expect(standing[0].totals).toContainEqual({
      step: 'giai_trinh',
      pass: 1,
      xong: 1,
      'xong-muon': 0,
      'du-thao': 0,
      'du-thao-qua-han': 0,
      'chua-co': 0,
      'qua-han': 0,
      'khong-can': 0,
      'khong-doc-duoc': 0,
    });
  });

  it.concurrent('keeps to the folders that are named', async () => {
    const root = await work(TWO);
    const { stdout } = await runCli(on('20/12/2023', 'content/thu/dv-02'), { cwd: root });
    expect(stdout).toContain('Huyện ủy Thử');
    expect(stdout).not.toContain('Quận ủy Thử');
    const none = await runCli(on('20/12/2023', 'content/khac'), { cwd: root });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('«content/khac»');
  });

  it.concurrent('fits 80 columns, and tells apart units with long names', async () => {
    const long = 'Đảng ủy Khối các cơ quan, đơn vị sự nghiệp và doanh nghiệp thuộc thành phố';
    const named = (path: string, from: string, name: string) =>
      String(TWO[path]).replace(`ten: ${from}`, `ten: ${name}`);
    const first = 'content/thu/dv-01/don-vi.md';
    const root = await work({
      ...TWO,
      [first]: named(first, 'Quận ủy Thử', `${long} số 1`),
      [SECOND]: named(SECOND, 'Huyện ủy Thử', `${long} số 2`),
    });
    const { stdout } = await runCli(on('20/12/2023'), { cwd: root });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const names = [...rowsOf(stdout).keys()].filter((name) => name.startsWith('Đảng ủy Khối'));
    expect(names.map((name) => name.slice(-4))).toEqual(['số 1', 'số 2']);
  });

  it.concurrent('says it in English', async () => {
    const { stdout } = await runCli(on('20/12/2023', '--lang', 'en'), { cwd: await work(ROUND) });
    expect(stdout).toContain('where it stood at the end of 20/12/2023');
    expect(stdout).toContain('–! missing, overdue');
  });

  it.concurrent('refuses a day that is none, and does nothing', async () => {
    const root = await work(ROUND);
    for (const typed of ['2023-02-30', 'hôm nay', '']) {
      const { code, stdout, stderr } = await runCli(on(typed), { cwd: root });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`--ngay «${typed}»: không có ngày này`);
    }
  });

  it.concurrent('tells of no round where there is none', async () => {
    const { code, stdout, stderr } = await runCli(on('20/12/2023'), { cwd: await work({}) });
    expect(code).toBe(1);
    expect(stdout).toContain('Không có đợt nào');
    expect(stderr).toContain('[khong-co-ho-so]');
  });
});

describe('vankien status over records that cannot be read', () => {
  it.concurrent('says so in the cell and on the error stream, and fails', async () => {
    const files = changed(GIAI_TRINH, 'ngay: 06/12/2023', 'ngay: 36/12/2023');
    const root = await work(files);
    const { code, stdout, stderr } = await runCli(on('20/12/2023'), { cwd: root });
    expect(code).toBe(1);
    expect(stderr).toContain(`${GIAI_TRINH}:3:7`);
    const rows = rowsOf(stdout);
    expect(rows.get('Quận ủy Thử')?.[rows.get('Đơn vị')?.indexOf('GT') ?? -1]).toBe('?');
    expect(stdout).toContain('? không đọc được');
    const json = await runCli(on('20/12/2023', '--json'), { cwd: root });
    expect(json.code).toBe(1);
    expect(cellOf(json.stdout, 'giai_trinh')).toMatchObject({
      state: 'khong-doc-duoc',
      records: [GIAI_TRINH],
    });
    expect(JSON.parse(json.stdout).diagnostics).toHaveLength(1);
  });

  it.concurrent('keeps the row of a unit whose record is broken', async () => {
    const root = await work({ ...TWO, [SECOND]: 'hỏng\n' });
    const { code, stdout } = await runCli(on('20/12/2023'), { cwd: root });
    expect(code).toBe(1);
    expect(
      rowsOf(stdout)
        .get('dv-02')
        ?.every((cell) => cell === '?'),
    ).toBe(true);
  });

  it.concurrent('has no table for a round whose record is broken', async () => {
    const root = await work(changed(DOT, 'nam: 2023', 'nam: hai'));
    const { code, stdout, stderr } = await runCli(on('20/12/2023'), { cwd: root });
    expect(code).toBe(1);
    expect(stdout).toContain('Không có đợt nào');
    expect(stderr).toContain(`${DOT}:4:`);
  });

  it.concurrent('does not tell a secret record missing', async () => {
    const root = await work(changed(GOI_Y, 'so: "0123"\n', 'so: "0123"\nmat: mat\n'));
    const shut = await runCli(on('20/12/2023', '--json'), { cwd: root });
    expect(cellOf(shut.stdout, 'goi_y')?.state).toBe('khong-doc-duoc');
    const open = await runCli(on('20/12/2023', '--json', '--allow-secret'), { cwd: root });
    expect(cellOf(open.stdout, 'goi_y')?.state).toBe('xong');
  });
});
