import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/read/index.js';
import { fillIn, fillOnce } from '../support/fill-in.js';
import { report, runCli } from '../support/run-cli.js';
import { DON_VI, DOT, type Files, GIAI_TRINH, GOI_Y, ROUND } from '../support/small-round.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const only = (...paths: readonly string[]): Files =>
  Object.fromEntries(paths.map((path) => [path, String(ROUND[path])]));
const BARE = only(DOT, DON_VI);

/** Begins a record and gives its path. */
async function begin(root: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(['new', ...args, '--json'], { cwd: root });
  if (code !== 0) throw new Error(stdout + stderr);
  return String(JSON.parse(stdout).record);
}

/** Every kind with the command that begins it, each after those that it builds on. */
const COMMANDS: readonly (readonly [kind: string, ...args: readonly string[]])[] = [
  ['don-vi', 'Sở Thử: «hai» #2'],
  ['ke-hoach'],
  ['quyet-dinh'],
  ['goi-y', 'dv-01'],
  ['giai-trinh', 'dv-01'],
  ['kiem-diem-tap-the', 'dv-01'],
  ['kiem-diem-ca-nhan', 'dv-01', '--nguoi', 'tran-van-a'],
  ['bien-ban-tham-dinh', 'dv-01'],
  ['bao-cao-tham-dinh', 'dv-01'],
  ['bien-ban-hoi-nghi', 'dv-01'],
  ['ket-luan', 'dv-01'],
  ['yeu-cau-kiem-diem-lai', 'dv-01'],
  ['dang-ky-viec-kho', 'dv-01'],
  ['ket-qua-viec-kho', 'dv-01'],
  ['theo-doi-khac-phuc', 'dv-01'],
  ['ra-soat-trach-nhiem'],
  ['tong-hop'],
  ['bao-cao-tien-do'],
];

describe('a new record', () => {
  it('of every kind has blanks alone, and once they are filled makes its document', async () => {
    expect(COMMANDS.map(([kind]) => kind).sort()).toEqual(
      KINDS.filter((kind) => kind !== 'dot').sort(),
    );
    const root = await work(BARE);
    for (const [kind, ...args] of COMMANDS) {
      const record = await begin(root, kind, ...args);
      const filled = await fillOnce(root, record, { own: { van_de: 'vd-1' } });
      expect(filled, record).toBeGreaterThan(2);
    }
    const built = await report(['build', '--format', 'pdf,docx,txt'], { cwd: root });
    expect(built).toMatchObject({ code: 0, diagnostics: [] });
    expect(built.documents.map((one) => one.outputs.length)).toEqual(
      COMMANDS.filter(([kind]) => kind !== 'don-vi').map(() => 3),
    );
    const made = await listFiles(join(root, 'out'));
    for (const path of made.filter((one) => one.endsWith('.txt'))) {
      expect(await readFile(join(root, 'out', path), 'utf8')).not.toMatch(/can-viet|…\]|\{\{/);
    }
  }, 600_000);

  it('of the second pass answers only the issues that fell short', async () => {
    const two = String(ROUND[GOI_Y]).replace(
      'nguoi_ky:',
      '  - ma: vd-2\n    ten: Chậm trả lời đơn\n    noi_dung: Mười đơn quá hạn.\nnguoi_ky:',
    );
    const answered = String(ROUND[GIAI_TRINH]).replace(
      '# Biện pháp\n',
      '::van-de[vd-2]\n\nĐã trả lời sáu đơn.\n\n# Biện pháp\n',
    );
    const root = await work({ ...ROUND, [GOI_Y]: two, [GIAI_TRINH]: answered });
    const early = await runCli(['new', 'giai-trinh', 'dv-01', '--lan', '2'], { cwd: root });
    expect(early.code).toBe(1);
    expect(early.stderr).toContain('content/thu/dv-01/yeu-cau-kiem-diem-lai.md');
    const minutes = await begin(root, 'bien-ban-tham-dinh', 'dv-01');
    await fillIn(root, minutes);
    const text = await readFile(join(root, minutes), 'utf8');
    expect([...text.matchAll(/- van_de: (\S+)/g)].map(([, id]) => id)).toEqual(['vd-1', 'vd-2']);
    const failed = text.replace(/(van_de: vd-2\n {4}muc:) dat/, '$1 chua-dat');
    await writeFile(join(root, minutes), failed);
    const redo = await begin(root, 'yeu-cau-kiem-diem-lai', 'dv-01');
    expect(await readFile(join(root, redo), 'utf8')).toMatch(/- van_de: vd-2\n/);
    await fillIn(root, redo, { standing: 'chua-dat-khong-yeu-cau' });
    for (const kind of ['giai-trinh', 'bien-ban-tham-dinh', 'bao-cao-tham-dinh']) {
      const record = await begin(root, kind, 'dv-01', '--lan', '2');
      expect(record).toBe(`content/thu/dv-01/${kind}-lan-2.md`);
      const again = await readFile(join(root, record), 'utf8');
      expect(again).not.toContain('vd-1');
      if (kind !== 'bao-cao-tham-dinh') expect(again).toContain('van_de: vd-2');
      await fillIn(root, record);
    }
  }, 400_000);
});

describe('persons and signers that the round knows', () => {
  it.concurrent('are named by their ids, and a life half told is told in full', async () => {
    const people = `nguoi_dung_dau: tran-van-a
nguoi_ky:
  - ma: bi-thu
    thay_mat: Ban Thường vụ
    chuc_vu: Bí thư
    ten: Trần Văn A
nhan_su:
  - ma: tran-van-a
    ten: Trần Văn A
    chuc_vu: Bí thư
    goi_y: co
    ngay_sinh: 12/5/1970
    don_vi: Quận ủy Thử
    chi_bo: Chi bộ Thử
  - ma: le-thi-b
    ten: Lê Thị B
`;
    const unit = String(ROUND[DON_VI]).replace(/nguoi_dung_dau:\n.*\n/, people);
    const root = await work({ ...BARE, [DON_VI]: unit });
    const wanted: readonly (readonly [args: readonly string[], lines: readonly string[]])[] = [
      [['goi-y', 'dv-01'], ['  - nguoi: tran-van-a  # Trần Văn A']],
      [
        ['bien-ban-hoi-nghi', 'dv-01'],
        ['chu_tri: tran-van-a  # Trần Văn A', '  - tran-van-a'],
      ],
      [['kiem-diem-ca-nhan', 'dv-01', '--nguoi', 'tran-van-a'], ['nguoi: tran-van-a  # Trần']],
      [['kiem-diem-ca-nhan', 'dv-01', '--nguoi', 'le-thi-b'], ['  ten: Lê Thị B']],
      [['kiem-diem-tap-the', 'dv-01'], ['# nguoi_ky:']],
    ];
    for (const [args, lines] of wanted) {
      const record = await begin(root, ...args);
      const text = await readFile(join(root, record), 'utf8');
      for (const line of lines) expect(text).toContain(`\n${line}`);
      await fillOnce(root, record);
    }
    const ran = await runCli(['new', 'kiem-diem-ca-nhan', 'dv-01', '--nguoi', 'le-thi-c'], {
      cwd: root,
    });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('«le-thi-b»');
    const built = await report(['build', '--format', 'txt'], { cwd: root });
    expect(built).toMatchObject({ code: 0, diagnostics: [] });
    const review = await readFile(join(root, 'out/thu/dv-01/kiem-diem-tap-the.txt'), 'utf8');
    expect(review).toContain('Trần Văn A');
  }, 400_000);
});

describe('what is there already', () => {
  it.concurrent('is never written over, however its name is spelt', async () => {
    const accented = 'content/thu/dv-01/Giải trình.md';
    const root = await work({ ...only(DOT, DON_VI, GOI_Y), [accented]: String(ROUND[GIAI_TRINH]) });
    const ran = await runCli(['new', 'giải trình', 'dv-01'], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(`${accented}:1:1`);
    expect(ran.stderr).toContain('[da-co-tep]');
    expect(await readFile(join(root, accented), 'utf8')).toBe(ROUND[GIAI_TRINH]);
    expect(existsSync(join(root, GIAI_TRINH))).toBe(false);
  });

  it.concurrent('leaves room for another name', async () => {
    const root = await work(ROUND);
    const record = await begin(root, 'ke-hoach', 'thu', '--name', 'Kế hoạch bổ sung.md');
    expect(record).toBe('content/thu/ke-hoach-bo-sung.md');
    expect(await readFile(join(root, record), 'utf8')).toContain('\nloai: ke-hoach\n');
    await fillIn(root, record);
  });
});

describe('the unit of a new record', () => {
  const second = Object.fromEntries(
    [DOT, DON_VI, GOI_Y].map((path) => [path.replace('/thu/', '/sau/'), String(ROUND[path])]),
  );

  it.concurrent('is meant by its id, its folder, or from where one stands', async () => {
    const root = await work(only(DOT, DON_VI, GOI_Y));
    const said: readonly (readonly [string, string])[] = [
      ['dv-01', root],
      ['thu/dv-01', root],
      ['./content/thu/dv-01/', root],
      ['dv-01', join(root, 'content/thu')],
      ['.', join(root, 'content/thu/dv-01')],
    ];
    for (const [unit, cwd] of said) {
      const args = ['new', 'giai-trinh', unit, '--stdout', '--root', root];
      const { code, stdout } = await runCli(args, { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain('::van-de[vd-1]');
    }
    expect(existsSync(join(root, GIAI_TRINH))).toBe(false);
  });

  it.concurrent('in two rounds has to be said in full', async () => {
    const root = await work({ ...only(DOT, DON_VI, GOI_Y), ...second });
    const ran = await runCli(['new', 'giai-trinh', 'dv-01'], { cwd: root });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('sau/dv-01, thu/dv-01');
    expect(await begin(root, 'giai-trinh', 'sau/dv-01')).toContain('content/sau/dv-01/');
    const round = await runCli(['new', 'tong-hop'], { cwd: root });
    expect(round.code).toBe(2);
    expect(round.stderr).toContain('sau, thu');
  });

  it.concurrent.each([
    [['giai-trinhh', 'dv-01'], '«giai-trinh»'],
    [['giai-trinh', 'dv-0l'], '«dv-01»'],
    [['giai-trinh', 'thu'], 'một đợt'],
    [['tong-hop', 'dv-01'], 'một đơn vị'],
    [['giai-trinh'], 'thu/dv-01'],
    [['dot'], 'vankien init'],
    [['ke-hoach', '--lan', '2'], '--lan'],
    [['giai-trinh', 'dv-01', '--lan', 'hai'], '--lan'],
    [['kiem-diem-ca-nhan', 'dv-01'], '--nguoi'],
    [['goi-y', 'dv-01', '--name', '../../x'], '../../x'],
    [['don-vi'], 'dv-12'],
  ])('and its kind are helped along: %j', async (args, says) => {
    const root = await work(BARE);
    const before = await listFiles(root);
    const ran = await runCli(['new', ...args], { cwd: root });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(says);
    expect(await listFiles(root)).toEqual(before);
  });

  it.concurrent('must be readable, as must what the record builds on', async () => {
    const root = await work({
      ...BARE,
      [GOI_Y]: String(ROUND[GOI_Y]).replace('han_gui: 07/12/2023', 'han_gui:'),
    });
    const ran = await runCli(['new', 'giai-trinh', 'dv-01'], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(`${GOI_Y}:1:1`);
    const none = await work(BARE);
    const first = await runCli(['new', 'giai-trinh', 'dv-01'], { cwd: none });
    expect(first.stderr).toContain('vankien new goi-y thu/dv-01');
    const dark = await work({ [DOT]: '---\nma: x\n---\n', [DON_VI]: String(ROUND[DON_VI]) });
    const lost = await runCli(['new', 'goi-y', 'dv-01'], { cwd: dark });
    expect(lost.code).toBe(1);
    expect(lost.stderr).toContain(`${DOT}:1:1`);
  });
});

describe('a skeleton that its keeper broke', () => {
  it.concurrent.each([
    ['an unknown field', '---\nma: {{don_vi.tenn}}\n---\n', 'tenn'],
    ['bad syntax', '---\nma: {{#if}\n---\n', 'khung-sai'],
    ['an unknown field of the record', '---\nthang: 5\n---\n', 'truong-la'],
  ])('with %s is told, and nothing is written', async (_, text, says) => {
    const root = await work({ ...BARE, 'templates/moi/goi-y.hbs': text });
    const ran = await runCli(['new', 'goi-y', 'dv-01'], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('templates/moi/goi-y.hbs:');
    expect(ran.stderr).toContain(says);
    expect(existsSync(join(root, GOI_Y))).toBe(false);
  });
});

describe('facts of a unit', () => {
  it.concurrent('are never markup: neither YAML nor Markdown', async () => {
    const odd = 'Ban "A": [*x*] #1 <b> - \\_y_ `z` & ::khoi[x] {{ten}}';
    const root = await work({
      ...ROUND,
      [DON_VI]: String(ROUND[DON_VI]).replace(/tap_the: .*/, `tap_the: ${JSON.stringify(odd)}`),
    });
    const record = await begin(root, 'giai-trinh', 'dv-01', '--name', 'tra-loi');
    await rm(join(root, GIAI_TRINH));
    await fillIn(root, record);
    const built = await report(['build', '--format', 'txt', record], { cwd: root });
    expect(built.diagnostics).toEqual([]);
    const text = await readFile(join(root, 'out/thu/dv-01/tra-loi.txt'), 'utf8');
    expect(text).toContain(odd);
  });
});
