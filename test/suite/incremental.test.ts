import { appendFile, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { DON_VI, DOT, GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const TEXT = ['--format', 'txt'];

interface Report {
  readonly code: number;
  readonly made: readonly string[];
  readonly codes: readonly string[];
  readonly pruned: { readonly removed: readonly string[]; readonly left: readonly string[] };
}

/** Builds, and tells which records were made into files now; the others were left as they are. */
async function build(root: string, ...args: readonly string[]): Promise<Report> {
  const { code, stdout, stderr } = await runCli(['build', '--json', ...args], { cwd: root });
  if (code > 1) throw new Error(stderr);
  const { documents, diagnostics, pruned } = JSON.parse(stdout);
  const made = documents
    .filter((one: { kept: boolean; outputs: string[] }) => !one.kept && one.outputs.length > 0)
    .map((one: { record: string }) => one.record);
  return { code, made, codes: diagnostics.map((one: { code: string }) => one.code), pruned };
}

const built = async (files: typeof ROUND = ROUND) => {
  const root = await work(files);
  await build(root, ...TEXT);
  return root;
};
const edit = async (root: string, path: string, from: string | RegExp, to: string) => {
  const text = await readFile(join(root, path), 'utf8');
  if (text.replace(from, to) === text) throw new Error(`${from} is not in ${path}`);
  await writeFile(join(root, path), text.replace(from, to));
};
const outputs = async (root: string) => {
  const names = await listFiles(join(root, 'out'));
  return Promise.all(
    names.map(async (name) => [name, await readFile(join(root, 'out', name), 'latin1')]),
  );
};

describe('a second build', () => {
  it.concurrent('of an unchanged round makes and writes nothing', async () => {
    const root = await built();
    const before = await stat(join(root, '.vankien/cache'), { bigint: true });
    expect((await build(root, ...TEXT)).made).toEqual([]);
    const after = await stat(join(root, '.vankien/cache'), { bigint: true });
    expect(after.mtimeNs).toBe(before.mtimeNs);
    const { stdout } = await runCli(['build', ...TEXT], { cwd: root });
    expect(stdout).toMatch(/^Đã dựng 0 văn bản \(0 tệp\), 3 văn bản không đổi nên giữ nguyên;/);
  });

  it.concurrent.each([
    ['prose: that document', GIAI_TRINH, 'Hồ sơ lập', 'Hồ sơ được lập', [GIAI_TRINH]],
    ['a number: the document and what cites it', GOI_Y, '"0123"', '"0124"', [GIAI_TRINH, GOI_Y]],
    ['an issue: the letter and its answer', GOI_Y, 'Chậm thu', 'Chưa thu', [GIAI_TRINH, GOI_Y]],
    // The author of a file is the body that issues it.
    [
      'the name of a unit: what prints it, and what it issues',
      DON_VI,
      'ten: Quận ủy Thử',
      'ten: Quận',
      [GIAI_TRINH, KE_HOACH],
    ],
    ['its letterhead: what it issues', DON_VI, 'tieu_de: QUẬN', 'tieu_de: ĐẢNG', [GIAI_TRINH]],
    ['the superior: every document', DOT, 'ma: tu\n    ten: Thành', 'ma: tu\n    ten: Tỉnh', 'all'],
    [
      'a form: its kind',
      'templates/goi-y.hbs',
      '{{> ket-thuc}}',
      'Hết.\n\n{{> ket-thuc}}',
      [GOI_Y],
    ],
    [
      'a partial: what calls it',
      'templates/partials/kinh-gui.hbs',
      '{{this}}',
      '{{this}}!',
      [GOI_Y],
    ],
    ['a block: what uses it', 'templates/khoi/bang-bien-phap.hbs', 'Thời hạn', 'Hạn', [GIAI_TRINH]],
    ['a comment: nothing', DOT, 'nam: 2023', 'nam: 2023 # năm', []],
    ['a line added above: nothing', GOI_Y, '---\nso', '---\n# chú thích\nso', []],
  ] as const)('after a change of %s', async (_, path, from, to, expected) => {
    const root = await built();
    await edit(root, path, from, to);
    const all = [GIAI_TRINH, GOI_Y, KE_HOACH];
    expect((await build(root, ...TEXT)).made).toEqual(expected === 'all' ? all : expected);
    const fresh = await work({});
    for (const folder of ['content', 'templates']) {
      await cp(join(root, folder), join(fresh, folder), { recursive: true });
    }
    await build(fresh, ...TEXT);
    expect(await outputs(root)).toEqual(await outputs(fresh));
  });

  it.concurrent('makes the plan again for a new unit, and nothing else', async () => {
    const root = await built();
    const unit = join(root, 'content/thu/dv-02');
    await mkdir(unit);
    const text = (ROUND[DON_VI] ?? '').replaceAll('dv-01', 'dv-02');
    await writeFile(join(unit, 'don-vi.md'), text);
    expect((await build(root, ...TEXT)).made).toEqual([KE_HOACH]);
    await rm(unit, { recursive: true });
    expect((await build(root, ...TEXT)).made).toEqual([KE_HOACH]);
  });

  it.concurrent('makes what lost a file, or had it changed by hand', async () => {
    const root = await built();
    await rm(join(root, 'out/thu/ke-hoach.txt'));
    await appendFile(join(root, 'out/thu/dv-01/goi-y.txt'), 'thêm');
    expect((await build(root, ...TEXT)).made).toEqual([GOI_Y, KE_HOACH]);
    expect(await readFile(join(root, 'out/thu/dv-01/goi-y.txt'), 'utf8')).not.toContain('thêm');
  });

  it.concurrent('says again what the first had to say, where it now stands', async () => {
    const root = await built();
    await edit(root, GIAI_TRINH, '::bang-bien-phap', '::bang-la');
    const first = await runCli(['build', ...TEXT], { cwd: root });
    expect(first.stderr).toContain(`${GIAI_TRINH}:28:1: lỗi`);
    await edit(root, GIAI_TRINH, '---\n', '---\n# chú thích\n');
    const second = await runCli(['build', ...TEXT], { cwd: root });
    expect(second.stderr).toContain(`${GIAI_TRINH}:29:1: lỗi`);
    await edit(root, GIAI_TRINH, '::bang-la', '::bang-bien-phap');
    expect(await build(root, ...TEXT)).toMatchObject({ code: 0, codes: [] });
  });
});

describe('the cache', () => {
  it.concurrent.each([
    ['torn', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'of another program',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace(/ \S+ /, ' x ')),
    ],
    [
      'changed',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace('"ok":true', '"ok":false')),
    ],
    ['something else', () => Buffer.from('hello')],
    ['empty', () => Buffer.alloc(0)],
  ])('is not believed when it is %s', async (_, spoil) => {
    const root = await built();
    const path = join(root, '.vankien/cache');
    await writeFile(path, spoil(await readFile(path)));
    expect(await build(root, ...TEXT)).toMatchObject({
      code: 0,
      made: [GIAI_TRINH, GOI_Y, KE_HOACH],
    });
  });

  it.concurrent('is no part of the repository, and is left alone by a check', async () => {
    const root = await work(ROUND);
    await runCli(['check'], { cwd: root });
    expect(await listFiles(join(root, '.vankien')).catch(() => [])).toEqual([]);
    await build(root, ...TEXT);
    expect(await readFile(join(root, '.vankien/.gitignore'), 'utf8')).toBe('*\n');
  });
});

describe('build --prune', () => {
  const all = ['--format', 'pdf,docx,txt'];
  const gone = async (root: string) => {
    await rm(join(root, GIAI_TRINH));
    await edit(root, KE_HOACH, 'Thực hiện [@qd-124]', 'Thực hiện quy định');
  };
  const names = (ending: string) => `thu/dv-01/giai-trinh.${ending}`;

  it.concurrent('takes away what the gone record was made into', async () => {
    const root = await work(ROUND);
    await build(root, ...all);
    await gone(root);
    await writeFile(join(root, 'out/thu/ghi-chu.txt'), 'của tôi');
    await writeFile(join(root, 'out/thu/khac.pdf'), '%PDF-1.4 khác');
    const { pruned } = await build(root, ...all, '--prune');
    expect(pruned).toEqual({
      removed: ['docx', 'pdf', 'txt'].map(names),
      left: ['thu/ghi-chu.txt', 'thu/khac.pdf'],
    });
    expect(await listFiles(join(root, 'out'))).not.toContain(names('pdf'));
  });

  it.concurrent('knows its own files without the cache, and leaves those that were edited', async () => {
    const root = await work(ROUND);
    await build(root, ...all);
    await gone(root);
    await rm(join(root, '.vankien'), { recursive: true });
    await appendFile(join(root, 'out', names('pdf')), '\n%%EOF\n');
    await writeFile(join(root, 'out', names('docx')), 'PK đã sửa');
    const { pruned } = await build(root, ...all, '--prune');
    expect(pruned.removed).toEqual([]);
    expect(pruned.left).toEqual(['docx', 'pdf', 'txt'].map(names));
  });

  it.concurrent('keeps what a record that is now faulty was made into', async () => {
    const root = await built();
    await edit(root, GIAI_TRINH, 'trich_yeu: giải trình', 'trich_yeu:');
    const { pruned } = await build(root, ...TEXT, '--prune');
    expect(pruned).toEqual({ removed: [], left: [] });
  });
});
