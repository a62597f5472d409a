import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { beginRound, type RoundWish } from '../../src/build/index.js';
import { askRound, askYear } from '../../src/cli/ask.js';
import { openWorld } from '../../src/disk/world.js';
import { fillIn } from '../support/fill-in.js';
import { REPO, report, runCli } from '../support/run-cli.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const NAMED = ['--nam', '2026', '--ten', 'Thành ủy Mẫu', '--ky-hieu', 'TU', '--dia-danh', 'Mẫu'];

describe('vankien init', () => {
  it('begins a round that has blanks alone, from which a document is made', async () => {
    const home = await work({});
    const units = ['--don-vi', 'Sở "Một": #1|SM|Khối sở', '--don-vi', 'Phường Hai||'];
    const ran = await runCli(['init', 'dot moi', ...NAMED, ...units], { cwd: home });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('cd "dot moi"');
    const root = join(home, 'dot moi');
    const files = await listFiles(root);
    const records = files.filter((path) => path.startsWith('content/'));
    expect(records).toEqual([
      'content/2026/dot.md',
      'content/2026/dv-01/don-vi.md',
      'content/2026/dv-02/don-vi.md',
      'content/2026/ke-hoach.md',
    ]);
    expect(files.filter((path) => path.startsWith('templates/'))).toEqual(
      (await listFiles(join(REPO, 'templates'))).map((path) => `templates/${path}`),
    );
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    for (const command of ['vankien check', 'vankien new goi-y dv-01', 'vankien build']) {
      expect(readme).toContain(command);
      expect(ran.stdout).toContain(command);
    }
    expect(await fillIn(root, records)).toBeGreaterThan(10);
    const made = await runCli(['new', 'goi-y', 'dv-01'], { cwd: root });
    expect(made.code).toBe(0);
    await fillIn(root, 'content/2026/dv-01/goi-y.md');
    const built = await report(['build', '--format', 'txt'], { cwd: root });
    expect(built).toMatchObject({ code: 0, diagnostics: [] });
    const letter = await readFile(join(root, 'out/2026/dv-01/goi-y.txt'), 'utf8');
    expect(letter).toContain('THÀNH ỦY MẪU');
    expect(letter).toContain('-CV/TU');
    const plan = await readFile(join(root, 'out/2026/ke-hoach.txt'), 'utf8');
    expect(plan).toContain('Sở "Một": #1');
  }, 300_000);

  it.concurrent('takes a folder with nothing but .git, and gives one unit to fill', async () => {
    const home = await work({});
    await mkdir(join(home, 'kho/.git'), { recursive: true });
    const ran = await runCli(['init', 'kho', ...NAMED, '--he-thong', 'nha-nuoc'], { cwd: home });
    expect(ran.code).toBe(0);
    expect(existsSync(join(home, 'kho/content/2026/dv-01/don-vi.md'))).toBe(true);
    const dot = await readFile(join(home, 'kho/content/2026/dot.md'), 'utf8');
    expect(dot).toContain('he_thong: nha-nuoc');
    expect(dot).toContain('nhiem_ky: 2025 - 2030');
  });

  it.concurrent.each([
    ['a folder that holds something', ['init', 'day', ...NAMED], 'day/ghi-chu.txt'],
    ['a file', ['init', 'day/ghi-chu.txt', ...NAMED], 'day/ghi-chu.txt'],
    ['missing options', ['init', 'moi', '--nam', '2026'], '--ten, --ky-hieu, --dia-danh'],
    ['an odd year', ['init', 'moi', ...NAMED, '--nam', '26'], '«26»'],
    ['a day that is none', ['init', 'moi', ...NAMED, '--ngay', '31/2/2026'], '31/2/2026'],
    ['an odd system', ['init', 'moi', ...NAMED, '--he-thong', 'khac'], '«khac»'],
    ['an odd unit', ['init', 'moi', ...NAMED, '--don-vi', 'a|b|c|d'], '«a|b|c|d»'],
  ])('refuses %s and writes nothing', async (_, args, says) => {
    const home = await work({ 'day/ghi-chu.txt': 'khác\n' });
    const before = await listFiles(home);
    const ran = await runCli(args, { cwd: home });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(says);
    expect(await listFiles(home)).toEqual(before);
    expect(existsSync(join(home, 'moi'))).toBe(false);
  });
});

const WISH: RoundWish = {
  nam: 2023,
  ten: 'Thành ủy Mẫu',
  kyHieu: 'TU',
  diaDanh: 'Mẫu',
  nhiemKy: '2020 - 2025',
  heThong: undefined,
  capTren: undefined,
  ngay: undefined,
  donVi: [],
};

describe('a disk that fails half-way', () => {
  it.concurrent('leaves a round that says which files are there', async () => {
    const home = await work({});
    const disk = openWorld(join(home, 'x'), join(home, 'x/out'));
    const full = {
      ...disk,
      create: (path: string, bytes: Uint8Array) =>
        path.startsWith('templates/')
          ? Promise.resolve({ ok: false as const, path, reason: 'ENOSPC' })
          : disk.create(path, bytes),
    };
    const begun = await beginRound(openWorld(REPO, REPO), full, WISH);
    if (!('files' in begun)) throw new Error('refused');
    expect(begun.files.toSorted()).toEqual(await listFiles(join(home, 'x')));
    expect(begun.files).toContain('content/2023/dot.md');
    expect(begun.diagnostics).toMatchObject([{ code: 'khong-ghi-duoc' }]);
  });
});

describe('a file that is not to be written over', () => {
  it.concurrent('is refused by the disk itself, and nothing else is left there', async () => {
    const home = await work({ 'a.md': 'cũ\n' });
    const disk = openWorld(home, join(home, 'out'));
    const bytes = new TextEncoder().encode('mới\n');
    expect(await disk.create('a.md', bytes)).toMatchObject({ ok: false, reason: 'EEXIST' });
    expect(await readFile(join(home, 'a.md'), 'utf8')).toBe('cũ\n');
    expect(await disk.create('b/c.md', bytes)).toMatchObject({ ok: true });
    expect((await listFiles(home)).filter((path) => !path.startsWith('templates/'))).toEqual([
      'a.md',
      'b/c.md',
    ]);
  });
});

/** Types `keys`, each when what the one before it brought about has been printed. */
function openTerminal(keys: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  let [seen, typed, at] = [0, 0, 0];
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const typing = setInterval(() => {
    const isStill = shown.length === seen && shown.length > typed;
    seen = shown.length;
    if (!isStill) return;
    typed = seen;
    const key = keys[at++];
    if (key === undefined) clearInterval(typing);
    else input.write(key);
  }, 20);
  return { input, output, shown: () => shown };
}

describe('the questions', () => {
  it.concurrent('are of what was not given, and say what is wrong with an answer', async () => {
    const keys = ['26', '\r', '\u007f\u007f2026', '\r', 'Mẫu', '\r', '\r', '\r', '\r'];
    const terminal = openTerminal([...keys, 'Sở A|SA|Khối sở', '\r', '\r']);
    const given = { ten: 'Thành ủy Mẫu', kyHieu: 'TU' };
    expect(await askRound(given, 'vi', terminal)).toEqual({
      ...given,
      nam: '2026',
      diaDanh: 'Mẫu',
      heThong: 'dang',
      nhiemKy: '2025 - 2030',
      donVi: ['Sở A|SA|Khối sở'],
    });
    expect(terminal.shown()).toContain('Năm gồm bốn chữ số');
    expect(terminal.shown()).not.toContain('cơ quan chủ trì');
  });

  it.concurrent('are of the year alone where a round is added', async () => {
    const terminal = openTerminal(['26', '\r', '\u007f\u007f2027', '\r']);
    expect(await askYear('vi', terminal)).toBe('2027');
    expect(terminal.shown()).toContain('Năm gồm bốn chữ số');
    expect(await askYear('en', openTerminal(['\u0003']))).toBeUndefined();
  });

  it.concurrent('end with Ctrl-C', async () => {
    expect(await askRound({}, 'en', openTerminal(['2026', '\r', '\u0003']))).toBeUndefined();
  });
});
