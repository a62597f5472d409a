import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GIT_ENV, initRepo } from '../support/git.js';
import { REPO, runCli } from '../support/run-cli.js';
import { openShownRepo, tryGit } from '../support/shown-repo.js';
import { KE_HOACH, ROUND } from '../support/small-round.js';
import { openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const KEYS =
  /^(?:diff\.vankien-(?:docx|pdf)\.(?:textconv|cachetextconv|wordregex|xfuncname)|merge\.vankien\.(?:name|driver|recursive))$/;
const config = (text: string) => text.split('\n').map((line) => line.split('=')[0] ?? '');

describe('git in a repository that was set up', () => {
  it('shows the words of DOCX and PDF in diff, log, show and word-diff', async () => {
    const repo = await openShownRepo(await work(ROUND));
    repo.edit(KE_HOACH, 'trách nhiệm của tập thể', 'trách nhiệm của từng cá nhân');
    expect((await repo.cli('build')).code).toBe(0);
    const old = '-Làm rõ trách nhiệm của tập thể.';
    const now = '+Làm rõ trách nhiệm của từng cá nhân.';
    const diff = repo.git('diff', '--', 'out');
    const page = await readFile(join(REPO, 'docs/thay-doi-trong-git.md'), 'utf8');
    const shown = /```diff\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(shown).toContain(old);
    expect(diff).toContain(shown.trimEnd());
    for (const format of ['docx', 'pdf', 'txt']) {
      const [, part = ''] = diff.split(`+++ b/out/thu/ke-hoach.${format}\n`);
      const lines = part.split('diff --git')[0]?.split('\n') ?? [];
      expect(lines.filter((line) => /^[-+]/.test(line))).toEqual([old, now]);
    }
    repo.commit('sửa mục đích');
    for (const args of [
      ['log', '-p', '-1', '-U0'],
      ['show', '-U0'],
    ]) {
      const said = repo.git(...args, '--', 'out/thu/ke-hoach.docx');
      expect(said).toContain(`${old}\n${now}`);
      // The heading that the change stands under.
      expect(said).toMatch(/^@@ .* @@ I- MỤC ĐÍCH/m);
    }
    for (const locale of ['C', 'C.UTF-8']) {
      const words = repo.gitIn({ LC_ALL: locale }, 'show', '--word-diff', '--', '*.pdf', '*.docx');
      expect(words.match(/Làm rõ trách nhiệm của .*/g)).toEqual([
        'Làm rõ trách nhiệm của [-tập thể-]{+từng cá nhân+}.',
        'Làm rõ trách nhiệm của [-tập thể-]{+từng cá nhân+}.',
      ]);
    }
  });

  it('stays clean when nothing changes, and knows what it has shown', async () => {
    const repo = await openShownRepo(await work(ROUND));
    expect((await repo.cli('build')).code).toBe(0);
    expect(repo.status()).toBe('');
    repo.git('log', '-p', '--', 'out');
    expect(repo.status()).toBe('');
    expect(repo.git('for-each-ref', 'refs/notes')).toContain('refs/notes/textconv/vankien-docx');
  });

  it('does not end at a file that cannot be read, and still tells two such apart', async () => {
    const repo = await openShownRepo(await work(ROUND));
    repo.put({ 'out/thu/hỏng.docx': 'rác', 'out/thu/hỏng.pdf': '%PDF-1.7 rác' });
    repo.commit('tệp hỏng');
    repo.put({ 'out/thu/hỏng.docx': 'rác khác', 'out/thu/hỏng.pdf': '%PDF-1.7 rác khác' });
    repo.commit('tệp hỏng khác');
    const { code, said } = repo.tryGit('log', '-p', '--format=%s');
    expect(code).toBe(0);
    expect(said).toContain('đợt thử');
    expect(said.match(/^-\[vankien không đọc được tệp này \(\w+\): .*\]$/gm)).toHaveLength(2);
    expect(said.match(/^\+\[vankien không đọc được tệp này \(\w+\): .*\]$/gm)).toHaveLength(4);
  });

  it('finds the program wherever it lies, and says so where it no longer does', async () => {
    const root = await work(ROUND);
    const home = join(root, "máy 'của' Ánh 100% (bản 2)");
    await mkdir(home);
    await cp(join(REPO, 'dist'), join(home, 'dist'), { recursive: true });
    for (const name of ['package.json', 'package-lock.json', 'node_modules']) {
      await symlink(join(REPO, name), join(home, name));
    }
    const repo = initRepo(root);
    repo.put({ '.gitignore': 'máy*\n' });
    const main = join(home, 'dist/cli/main.js');
    const run = (...args: string[]) => runCli(args, { cwd: root, env: GIT_ENV, main });
    expect((await run('git-setup', '--yes')).code).toBe(0);
    expect((await run('build', '--format', 'docx')).code).toBe(0);
    repo.commit('một');
    expect(repo.git('show', '--', 'out/thu/ke-hoach.docx')).toContain('+Làm rõ trách nhiệm');
    await writeFile(main, 'process.exit(1)');
    repo.git('update-ref', '-d', 'refs/notes/textconv/vankien-docx');
    const { code, said } = tryGit(root, ['show', '--', 'out/thu/ke-hoach.docx']);
    expect(code).toBe(0);
    expect(said).toMatch(/^\+\[vankien không chạy được ở đây nữa .*vankien git-setup\] \d+ \d+$/m);
  });
});

describe('vankien git-setup', () => {
  it('shows what it would write, and writes nothing where nobody can agree', async () => {
    const root = await work(ROUND);
    const repo = initRepo(root);
    const before = repo.git('config', '--local', '--list');
    const { code, stdout, stderr } = await runCli(['git-setup'], { cwd: root, env: GIT_ENV });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^ {2}diff\.vankien-docx\.textconv = .*main\.js/m);
    expect(stdout).toMatch(/^ {2}out\/\*\*\/\*\.pdf -text diff=vankien-pdf$/m);
    expect(stderr).toContain('--yes');
    expect(repo.git('config', '--local', '--list')).toBe(before);
    expect(repo.git('ls-files', '--others', '.gitattributes')).toBe('');
  });

  it('writes its own keys once, appends to .gitattributes alone, and takes back just its keys', async () => {
    const root = await work({ ...ROUND, '.gitattributes': '* text=auto\n*.docx binary' });
    const repo = initRepo(root);
    repo.git('config', 'diff.vankien-docx.command', 'cua-toi');
    repo.git('config', 'diff.khac.textconv', 'khac');
    const before = config(repo.git('config', '--local', '--list'));
    const setUp = () => runCli(['git-setup', '--yes'], { cwd: root, env: GIT_ENV });
    expect((await setUp()).code).toBe(0);
    const after = repo.git('config', '--local', '--list');
    const added = config(after).filter((key) => !before.includes(key));
    expect(added).toHaveLength(11);
    for (const key of added) expect(key).toMatch(KEYS);
    const attributes = await readFile(join(root, '.gitattributes'), 'utf8');
    expect(attributes).toBe(
      '* text=auto\n*.docx binary\nout/** merge=vankien\nout/**/*.docx -text diff=vankien-docx\nout/**/*.pdf -text diff=vankien-pdf\n',
    );
    const again = await setUp();
    expect(again.stdout).toMatch(/không phải ghi gì thêm/);
    expect(repo.git('config', '--local', '--list')).toBe(after);
    expect(await readFile(join(root, '.gitattributes'), 'utf8')).toBe(attributes);
    const undone = await runCli(['git-setup', '--undo', '--yes'], { cwd: root, env: GIT_ENV });
    expect(undone.code).toBe(0);
    expect(config(repo.git('config', '--local', '--list'))).toEqual(before);
    const nothing = await runCli(['git-setup', '--undo', '--yes'], { cwd: root, env: GIT_ENV });
    expect(nothing.stdout).toMatch(/để gỡ/);
  });

  it('serves every work tree of a repository, and a submodule by itself', async () => {
    const root = await work(ROUND);
    const repo = initRepo(root);
    repo.commit('một');
    repo.git('worktree', 'add', '-q', 'khac', '-b', 'khac');
    const other = { cwd: join(root, 'khac'), env: GIT_ENV };
    expect((await runCli(['git-setup', '--yes'], other)).code).toBe(0);
    expect(repo.git('config', '--get', 'merge.vankien.driver')).toContain('merge-output');
    const outer = initRepo(await work({}));
    outer.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', root, 'con');
    const inner = { cwd: join(outer.root, 'con'), env: GIT_ENV };
    const { code, stdout } = await runCli(['git-setup', '--yes'], inner);
    expect({ code, told: stdout.includes('submodule') }).toEqual({ code: 0, told: true });
    expect(outer.git('config', '--local', '--list')).not.toContain('vankien-docx');
  });

  it('says clearly where it cannot', async () => {
    const plain = await work(ROUND);
    const outside = { cwd: plain, env: { ...GIT_ENV, GIT_CEILING_DIRECTORIES: join(plain, '..') } };
    const none = await runCli(['git-setup', '--yes'], outside);
    expect([none.code, none.stderr]).toEqual([
      2,
      expect.stringContaining('không nằm trong kho git'),
    ]);
    const without = await runCli(['git-setup', '--yes'], { cwd: plain, env: { PATH: '/nowhere' } });
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('chưa cài git')]);
    const bare = await work({});
    initRepo(bare).git('init', '-q', '--bare', 'kho.git');
    const inBare = await runCli(['git-setup', '--yes'], {
      cwd: join(bare, 'kho.git'),
      env: GIT_ENV,
    });
    expect([inBare.code, inBare.stderr]).toEqual([2, expect.stringContaining('kho trần')]);
  });
});
