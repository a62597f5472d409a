import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillIn } from '../support/fill-in.js';
import { REPO, report, runCli } from '../support/run-cli.js';
import { DON_VI, DOT, type Files, ROUND } from '../support/small-round.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const SMALL: Files = { [DOT]: String(ROUND[DOT]), [DON_VI]: String(ROUND[DON_VI]) };

/** Every file of a root with its bytes. */
async function photograph(root: string): Promise<Readonly<Record<string, string>>> {
  const files = await listFiles(root);
  const bytes = await Promise.all(files.map((path) => readFile(join(root, path), 'base64')));
  return Object.fromEntries(files.map((path, index) => [path, bytes[index] ?? '']));
}

/** The lines of a file that stand in one of two and not in the other, each with its sign. */
function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('vankien init in a root that has rounds', () => {
  it('adds the next year beside the samples, which has blanks alone and makes documents', async () => {
    const root = await work({});
    await cp(join(REPO, 'content'), join(root, 'content'), { recursive: true });
    const before = await photograph(root);
    const ran = await runCli(['init', '.', '--nam', '2024'], { cwd: root });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('content/2023');
    expect(ran.stdout).toContain('vankien new goi-y 2024/dv-01');
    const after = await photograph(root);
    for (const [path, bytes] of Object.entries(before)) expect(after[path], path).toBe(bytes);
    const added = Object.keys(after).filter((path) => !(path in before));
    const units = added.filter((path) => path.endsWith('/don-vi.md'));
    expect(added).toEqual(['content/2024/dot.md', ...units, 'content/2024/ke-hoach.md']);
    expect(units).toHaveLength(11);

    for (const path of units) {
      const old = path.replace('2024', '2023');
      const lines = changedLines(
        await readFile(join(root, old), 'utf8'),
        await readFile(join(root, path), 'utf8'),
      );
      const isOfOneRound =
        /^[-+] *(?:doan|đoàn|ngày kiểm điểm|ngay_kiem_diem|gi[oờ]|dia_diem|địa điểm|goi_y|gợi ý):/;
      expect(lines.filter((line) => !isOfOneRound.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('+') && !line.endsWith(':'))).toEqual([]);
      expect(lines.length, path).toBeGreaterThan(4);
    }
    const dot = await readFile(join(root, 'content/2024/dot.md'), 'utf8');
    expect(dot).toContain('ma: kiem-diem-sau-2024\nten: Đợt kiểm điểm sâu năm 2024\nnam: 2024\n');
    expect(dot).toContain('# Người ký thứ nhất ký mọi báo cáo không ghi nguoi_ky.');
    expect(dot).not.toContain('doan-2');

    // What a clerk fills in though a draft may lack it.
    for (const [index, path] of units.entries()) {
      const text = await readFile(join(root, path), 'utf8');
      const filled = text
        .replace(/^(doan|đoàn):$/m, '$1: doan-1')
        .replace(/^(ngay_kiem_diem|ngày kiểm điểm):$/m, `$1: ${10 + index}/12/2024`);
      await writeFile(join(root, path), filled);
    }
    const own = { ngay: '25/11/2024' };
    const records = ['content/2024/dot.md', 'content/2024/ke-hoach.md'];
    expect(await fillIn(root, records, { own })).toBeGreaterThan(8);
    const letter = await runCli(['new', 'goi-y', '2024/dv-01'], { cwd: root });
    expect(letter).toMatchObject({ code: 0 });
    const built = await report(['build', 'content/2024/ke-hoach.md', '--format', 'txt'], {
      cwd: root,
    });
    expect(built.documents.map(({ record }) => record)).toEqual(['content/2024/ke-hoach.md']);
    const plan = await readFile(join(root, 'out/2024/ke-hoach.txt'), 'utf8');
    expect(plan).toContain('Nguyễn Văn A');
    expect(plan).toContain('Quận ủy Đơn vị mẫu 01');
    expect(plan).toContain('kiểm điểm sâu năm 2024');
  }, 300_000);

  it.concurrent('leaves units out, adds some, and changes the code and the block of one', async () => {
    const root = await work(SMALL);
    const ten = /^ten: (.*)$/m.exec(SMALL[DON_VI] as string)?.[1] ?? '';
    const units = ['--don-vi', `${ten.toUpperCase()}|XYZ|Khối mới`, '--don-vi', 'Sở Mới: #1|SM|'];
    const ran = await runCli(['init', '.', '--nam', '2031', ...units], { cwd: root });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const paths = await listFiles(join(root, 'content/2031'));
    expect(paths).toEqual(['dot.md', 'dv-01/don-vi.md', 'dv-02/don-vi.md', 'ke-hoach.md']);
    const [first, second] = await Promise.all(
      ['dv-01', 'dv-02'].map((unit) =>
        readFile(join(root, `content/2031/${unit}/don-vi.md`), 'utf8'),
      ),
    );
    expect(first).toContain(`ten: ${ten}\n`);
    expect(first).toContain('ky_hieu: XYZ\n');
    expect(first).toContain('khoi: Khối mới\n');
    expect(second).toContain('ten: "Sở Mới: #1"');
    expect(second).toContain('thu_tu: 2');
    const other = await work(SMALL);
    const bare = await runCli(['init', '.', '--nam', '2032', '--khong-don-vi'], {
      cwd: other,
    });
    expect(bare.code).toBe(0);
    expect(await listFiles(join(other, 'content/2032'))).toEqual(['dot.md', 'ke-hoach.md']);
  });

  it.concurrent('takes what is given from the flags, and the rest from the latest round', async () => {
    const older = String(ROUND[DOT]).replace('dot-thu', 'dot-cu').replace('2023', '2021');
    const root = await work({ ...SMALL, 'content/cu/dot.md': older });
    const given = [
      '--ten',
      'Thị ủy Khác',
      '--ky-hieu',
      'TYK',
      '--dia-danh',
      'Xã B',
      '--he-thong',
      'dang',
    ];
    const more = ['--cap-tren', 'Tỉnh ủy Mẫu', '--nhiem-ky', '2030 - 2035', '--ngay', '01/11/2031'];
    const ran = await runCli(['init', '.', '--nam', '2031', ...given, ...more], { cwd: root });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const dot = await readFile(join(root, 'content/2031/dot.md'), 'utf8');
    for (const line of [
      'ten: Thị ủy Khác',
      'tieu_de: THỊ ỦY KHÁC',
      'ky_hieu: TYK',
      'dia_danh: Xã B',
      'he_thong: dang',
      'cap_tren: TỈNH ỦY MẪU',
      'nhiem_ky: 2030 - 2035',
      'ngay: 01/11/2031',
    ]) {
      expect(dot).toMatch(new RegExp(`^[ -]*${line}$`, 'm'));
    }
    expect(ran.stdout).toContain('content/thu');
  });

  const broken = { [DON_VI]: String(ROUND[DON_VI]).replace(/^khoi:.*$/m, 'khoi: "a') };
  it.concurrent.each<[string, Files, readonly string[], number, string]>([
    [
      'the year of a round, whatever its folder',
      {},
      ['--nam', '2023'],
      2,
      'content/thu: đã có đợt của năm 2023',
    ],
    [
      'a folder of that name',
      { 'content/2031/ghi-chu.txt': 'a' },
      ['--nam', '2031'],
      2,
      'content/2031',
    ],
    ['a unit that cannot be read', broken, ['--nam', '2031'], 1, `${DON_VI}:`],
    [
      'a round that cannot be read',
      { 'content/x/dot.md': '---\nma: [\n---\n' },
      ['--nam', '2031'],
      1,
      'content/x/dot.md:',
    ],
    ['no year, and nobody to ask', {}, [], 2, '--nam'],
    ['an odd year', {}, ['--nam', '31'], 2, '«31»'],
    ['a day that is none', {}, ['--nam', '2031', '--ngay', '31/2/2031'], 2, '31/2/2031'],
  ])('refuses %s and writes nothing', async (_, files, args, code, says) => {
    const root = await work({ ...SMALL, ...files });
    const before = await photograph(root);
    const ran = await runCli(['init', '.', ...args], { cwd: root });
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toContain(says);
    expect(await photograph(root)).toEqual(before);
  });
});

const CSV = 'Tên,Ký hiệu,Khối,Mã\n';

describe('a list of units', () => {
  it.concurrent('of a thousand begins a round, each unit in its folder and its order', async () => {
    const rows = Array.from(
      { length: 1000 },
      (_, index) => `Sở Mẫu số ${index + 1};SM${index + 1};Khối sở`,
    );
    const home = await work({ 'ds.csv': `\uFEFFTên;Ký hiệu;Khối\r\n${rows.join('\r\n')}\r\n` });
    const named = [
      '--nam',
      '2026',
      '--ten',
      'Thành ủy Mẫu',
      '--ky-hieu',
      'TU',
      '--dia-danh',
      'Mẫu',
    ];
    const ran = await runCli(['init', 'dot', ...named, '--don-vi-csv', 'ds.csv'], { cwd: home });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('vankien new goi-y dv-0001');
    const files = await listFiles(join(home, 'dot/content/2026'));
    expect(files).toHaveLength(1002);
    const last = await readFile(join(home, 'dot/content/2026/dv-1000/don-vi.md'), 'utf8');
    expect(last).toContain('ten: Sở Mẫu số 1000');
    expect(last).toContain('thu_tu: 1000');
    expect(last).toContain('ky_hieu: SM1000');
  });

  it.concurrent('adds units to those of the round before, and leaves their blanks to check', async () => {
    const list = `${CSV}"Sở Mới, thứ nhất",SM,Khối sở,so-moi\nBan Hai,,,\n`;
    const root = await work({ ...SMALL, 'ds.csv': list });
    const ran = await runCli(['init', '.', '--nam', '2031', '--don-vi-csv', 'ds.csv'], {
      cwd: root,
    });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const folders = ['dv-01', 'dv-02', 'so-moi'];
    const records = folders.map((unit) => `content/2031/${unit}/don-vi.md`);
    for (const path of records) expect(await listFiles(root)).toContain(path);
    const said = (await report(['check'], { cwd: root })).diagnostics;
    expect(new Set(said.map(({ code }) => code))).toEqual(new Set(['de-trong', 'chua-viet']));
    expect(said.some(({ file }) => file === records[1])).toBe(true);
  });

  it.concurrent.each([
    ['an id of a unit that is there', `${CSV}Sở A,SA,K,dv-01\n`, 'ds.csv:2:1', '[ma-da-co]'],
    ['an id of a body', `${CSV}Sở A,SA,K,btc\n`, 'ds.csv:2:1', '[ma-da-co]'],
    [
      'a bad row among good ones',
      `${CSV}Sở A,SA,K,a\n,SB,K,b\nSở C,SC,K,a\n`,
      'ds.csv:4:1',
      '[csv-trung]',
    ],
    ['another encoding', new Uint8Array([0x54, 0xea, 0x6e, 0x0a]), 'ds.csv:1:1', 'CSV UTF-8'],
  ])('with %s is refused, and nothing is written', async (_, list, place, says) => {
    const root = await work({ ...SMALL, 'ds.csv': list });
    const before = await photograph(root);
    const ran = await runCli(['init', '.', '--nam', '2031', '--don-vi-csv', 'ds.csv'], {
      cwd: root,
    });
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain(place);
    expect(ran.stderr).toContain(says);
    expect(await photograph(root)).toEqual(before);
  });
});
