import { exec } from 'node:child_process';
import { existsSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { buildTexts } from '../support/faults.js';
import { REPO, report, runCli } from '../support/run-cli.js';
import { changed, GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const BAD = changed(GIAI_TRINH, 'trich_yeu: giải trình\n', '');
const texts = ['build', '--format', 'txt'];
const outputs = (record: string) =>
  ['pdf', 'docx', 'txt'].map((format) => record.replace('content', 'out').replace(/md$/, format));

describe('a build', () => {
  it.concurrent('makes three files a document, and exits with 0', async () => {
    const root = await work(ROUND);
    const { code, stdout, stderr } = await runCli(['build'], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await listFiles(join(root, 'out'))).toEqual(
      [KE_HOACH, GOI_Y, GIAI_TRINH]
        .flatMap(outputs)
        .map((path) => path.slice(4))
        .sort(),
    );
    expect(stdout).toContain(`${KE_HOACH} → `);
    expect(stdout).toMatch(/Đã dựng 3 văn bản \(9 tệp\); 0 lỗi, 0 cảnh báo/);
  });

  it.concurrent('exits with 1 when a document is not made, and still makes the others', async () => {
    const root = await work(BAD);
    const { code, stdout, stderr } = await runCli(texts, { cwd: root });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^content\/thu\/dv-01\/giai-trinh\.md:1:1: lỗi: .*trich_yeu.* \[thieu-truong\]\n +→ .*trich_yeu/,
    );
    expect(stdout).toContain('1 văn bản không dựng được; 1 lỗi');
    expect(await listFiles(join(root, 'out'))).toEqual(['thu/dv-01/goi-y.txt', 'thu/ke-hoach.txt']);
  });

  it.concurrent('leaves the old document in place when its record breaks', async () => {
    const root = await work(ROUND);
    await runCli(texts, { cwd: root });
    await writeFile(join(root, GIAI_TRINH), String(BAD[GIAI_TRINH]));
    await runCli(texts, { cwd: root });
    expect(existsSync(join(root, 'out/thu/dv-01/giai-trinh.txt'))).toBe(true);
  });

  it.concurrent('leaves no temporary files, whole or failed', async () => {
    for (const files of [ROUND, BAD]) {
      const root = await work(files);
      await runCli(['build'], { cwd: root });
      const strays = (await listFiles(root)).filter((path) =>
        /^out\/.*\.(?!pdf|docx|txt)\w+$/.test(path),
      );
      expect(strays).toEqual([]);
      expect((await listFiles(root)).filter((path) => path.endsWith('.tmp'))).toEqual([]);
    }
  });
});

describe('--json', () => {
  it.concurrent('prints one object and nothing else', async () => {
    const root = await work(BAD);
    const { code, stdout, stderr } = await runCli([...texts, '--json'], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const printed: unknown = JSON.parse(stdout);
    expect(printed).toEqual({
      documents: [
        { record: GIAI_TRINH, kind: 'giai-trinh', kept: false, outputs: [] },
        { record: GOI_Y, kind: 'goi-y', kept: false, outputs: ['out/thu/dv-01/goi-y.txt'] },
        { record: KE_HOACH, kind: 'ke-hoach', kept: false, outputs: ['out/thu/ke-hoach.txt'] },
      ],
      diagnostics: [
        {
          severity: 'error',
          code: 'thieu-truong',
          message: expect.stringContaining('trich_yeu'),
          file: GIAI_TRINH,
          line: 1,
          column: 1,
          hint: expect.stringContaining('trich_yeu'),
        },
      ],
    });
  });
});

describe('--lang', () => {
  it.concurrent('en says the same in English, to the clerk and to machines', async () => {
    const root = await work(BAD);
    const { stdout, stderr } = await runCli([...texts, '--lang', 'en'], { cwd: root });
    expect(stderr).toContain(': error: Field “trich_yeu” is missing. [thieu-truong]');
    expect(stdout).toMatch(/Built 2 documents \(2 files\), 1 not made; 1 error, 0 warnings/);
    const { diagnostics } = await report([...texts, '--lang', 'en'], { cwd: root });
    expect(diagnostics[0]?.message).toBe('Field “trich_yeu” is missing.');
  });
});

describe('--format', () => {
  it.concurrent.each([
    ['pdf', ['pdf']],
    ['docx,txt', ['docx', 'txt']],
    ['txt, pdf', ['pdf', 'txt']],
  ])('%s makes those files alone', async (formats, wanted) => {
    const root = await work(ROUND);
    await runCli(['build', '--format', formats, KE_HOACH], { cwd: root });
    const made = await listFiles(join(root, 'out'));
    expect(made).toEqual(wanted.map((format) => `thu/ke-hoach.${format}`));
  });
});

describe('--root and --out', () => {
  it.concurrent('work from any folder', async () => {
    const root = await work(ROUND);
    const elsewhere = await work({ 'ghi-chu.txt': 'khác\n' });
    const run = await runCli([...texts, '--root', root], { cwd: elsewhere });
    expect(run.code).toBe(0);
    expect(await listFiles(join(root, 'out'))).toHaveLength(3);
    await runCli([...texts, '--root', root, '--out', 'ra'], { cwd: elsewhere });
    expect(await listFiles(join(elsewhere, 'ra'))).toEqual(await listFiles(join(root, 'out')));
  });

  it.concurrent('say where records were looked for when there are none', async () => {
    const empty = await work({ 'ghi-chu.txt': 'khác\n' });
    const { code, diagnostics } = await buildTexts(empty);
    expect(code).toBe(1);
    expect(diagnostics).toMatchObject([{ code: 'khong-co-ho-so', file: 'content' }]);
    expect(diagnostics[0]?.hint).toContain('--root');
  });
});

describe('paths', () => {
  it.concurrent('narrow a build to one record', async () => {
    const root = await work(ROUND);
    const ran = await report([...texts, GOI_Y], { cwd: root });
    expect(ran.documents.map((one) => one.record)).toEqual([GOI_Y]);
    expect(await listFiles(join(root, 'out'))).toEqual(['thu/dv-01/goi-y.txt']);
  });

  it.concurrent('narrow it to a folder, however the folder is written', async () => {
    const root = await work(ROUND);
    for (const folder of [
      'content/thu/dv-01',
      './content/thu/dv-01/',
      join(root, 'content/thu/dv-01'),
    ]) {
      const ran = await report([...texts, folder], { cwd: root });
      expect(ran.documents.map((one) => one.record)).toEqual([GIAI_TRINH, GOI_Y]);
    }
  });

  it.concurrent('keep quiet about the faults of others', async () => {
    const root = await work(BAD);
    const ran = await report([...texts, KE_HOACH], { cwd: root });
    expect(ran).toMatchObject({ code: 0, diagnostics: [] });
  });

  it.concurrent.each([
    ['that are not there', 'content/thu/khong-co.md'],
    ['that hold no record', 'templates'],
    ['outside the root', '..'],
  ])('%s are an error of use: exit code 2, nothing written', async (_, path) => {
    const root = await work(ROUND);
    const { code, stdout, stderr } = await runCli([...texts, path], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`«${path}»`);
    expect(existsSync(join(root, 'out'))).toBe(false);
  });
});

describe('wrong use', () => {
  it.concurrent.each([
    ['an unknown format', ['build', '--format', 'odt'], 'odt'],
    ['an unknown language', ['build', '--lang', 'fr'], 'fr'],
    ['an unknown option', ['build', '--formt', 'txt'], '--formt'],
    ['an unknown command', ['biuld'], 'biuld'],
  ])('of %s exits with 2 and says what was meant', async (_, args, named) => {
    const root = await work(ROUND);
    const { code, stdout, stderr } = await runCli(args, { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\bat .*\.js:\d+/);
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  it.concurrent('without a command shows what there is', async () => {
    const { code, stdout, stderr } = await runCli([], { cwd: await work(ROUND) });
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('build');
  });

  it.concurrent('is no use of --help or --version', async () => {
    const root = await work(ROUND);
    const help = await runCli(['build', '--help'], { cwd: root });
    expect(help.code).toBe(0);
    for (const option of ['--root', '--out', '--format', '--json', '--lang']) {
      expect(help.stdout).toContain(option);
    }
    const version = await runCli(['--version'], { cwd: root });
    expect(version).toMatchObject({ code: 0, stderr: '' });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the help of a command', () => {
  const HERE = { cwd: REPO };
  const valuesIn = (help: string): readonly string[] => help.match(/<[^>]+>/g) ?? [];

  it('names what is to be typed in the language of the clerk', async () => {
    const { stdout: all } = await runCli(['--help', '--lang', 'en'], HERE);
    const names = [...all.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name = '']) => name);
    expect(names).toEqual(expect.arrayContaining(['build', 'check', 'import', 'git-setup']));
    for (const name of names.filter((one) => one !== 'help')) {
      const [vi, en] = await Promise.all(
        ['vi', 'en'].map((lang) => runCli([name, '--help', '--lang', lang], HERE)),
      );
      const english = valuesIn(en?.stdout ?? '');
      expect(english.length).toBeGreaterThan(0);
      const left = valuesIn(vi?.stdout ?? '').filter((value) => english.includes(value));
      expect({ name, left }).toEqual({ name, left: [] });
    }
  });
});

describe('a check', () => {
  it.concurrent('says the same as a build and writes nothing', async () => {
    const root = await work(BAD);
    const checked = await report(['check'], { cwd: root });
    expect(existsSync(join(root, 'out'))).toBe(false);
    const built = await buildTexts(root);
    expect(checked.code).toBe(1);
    expect(checked.diagnostics).toEqual(built.diagnostics);
  });
});

describe('a reader that has seen enough', () => {
  it.concurrent('ends the printing, not the build', async () => {
    const root = await work(ROUND);
    const command = `node "${join(REPO, 'dist/cli/main.js')}" build --format txt | head -n 1`;
    await promisify(exec)(command, { cwd: root });
    expect(await listFiles(join(root, 'out'))).toHaveLength(3);
  });
});

describe('an output folder among the records', () => {
  it.concurrent('is refused, also behind a link', async () => {
    const root = await work(ROUND);
    await symlink(join(root, 'content'), join(root, 'link'));
    for (const out of ['content/x', 'link/x', 'templates']) {
      const { code, stderr } = await runCli(['build', '--out', out], { cwd: root });
      expect(code).toBe(2);
      expect(stderr).toContain(out);
    }
    expect((await listFiles(join(root, 'content'))).every((path) => path.endsWith('.md'))).toBe(
      true,
    );
  });
});
