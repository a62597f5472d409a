import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDraftRepos } from '../support/draft-repo.js';
import { GIT_ENV } from '../support/git.js';
import { runCli } from '../support/run-cli.js';
import { DON_VI, GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';
import { listFiles } from '../support/workspace.js';

const work = openDraftRepos();
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vankien-trouble-'));
  folders.push(folder);
  return folder;
}
const LAST = ['goi-y.hbs', 'giai-trinh.hbs'];

describe('a draft that cannot be made', () => {
  it('for its templates: their faults are told at the revision, the others are compared', async () => {
    const repo = await work();
    const mau = readFileSync(join(repo.root, 'templates', LAST[0] ?? ''), 'utf8');
    repo.put({ 'templates/goi-y.hbs': `${mau}\n{{#if so}}\n` });
    repo.commit('mẫu hỏng');
    repo.put({ 'templates/goi-y.hbs': mau });
    repo.edit(KE_HOACH, 'Nêu đúng nguyên nhân.', 'Nêu nguyên nhân.');
    const { code, stdout, stderr } = await repo.diff('HEAD');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^HEAD:templates\/goi-y\.hbs:\d+:\d+: lỗi: /m);
    expect(stderr).toContain(`Không so được 1 văn bản: ${GOI_Y}`);
    expect(stdout).toContain('Nêu [-đúng-] nguyên nhân.');
  });

  it('for its record: on either side, and it is not taken for gone', async () => {
    const repo = await work();
    repo.edit(GIAI_TRINH, 'trich_yeu: giải trình', 'trich_yeu: [giải trình');
    const before = await repo.diffJson();
    expect(before).toMatchObject({
      code: 2,
      documents: [],
      failed: [{ record: GIAI_TRINH, sides: ['after'], old: false }],
    });
    expect(before.diagnostics[0]).toMatchObject({ side: 'after', file: GIAI_TRINH });
    repo.commit('hỏng');
    repo.put({ [GIAI_TRINH]: ROUND[GIAI_TRINH] });
    const after = await repo.diff();
    expect(after.code).toBe(2);
    expect(after.stderr).toMatch(/^HEAD:content\/thu\/dv-01\/giai-trinh\.md:\d+:\d+: lỗi: /m);
  });

  it('on both sides alike: it is named, and is nobody’s trouble', async () => {
    const bad = ROUND[GIAI_TRINH]?.replace('ngay: 06/12/2023', 'ngay: hôm qua') ?? '';
    const repo = await work({ ...ROUND, [GIAI_TRINH]: bad });
    const { code, stderr } = await repo.diff();
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `Bỏ qua 1 văn bản có lỗi ở cả hai bản mà hồ sơ không đổi: ${GIAI_TRINH}\n`,
    });
  });

  it('with the whole of a unit, where its don-vi.md is broken', async () => {
    const repo = await work();
    repo.edit(DON_VI, 'ten: Quận ủy Thử', 'ten: [Quận ủy Thử');
    const { code, failed } = await repo.diffJson();
    expect(code).toBe(2);
    expect(failed.map(({ record }) => record)).toEqual(expect.arrayContaining([GIAI_TRINH, GOI_Y]));
  });

  it('in English where that is asked for', async () => {
    const repo = await work();
    repo.edit(KE_HOACH, 'Nêu đúng nguyên nhân.', 'Nêu nguyên nhân.');
    const { stdout } = await repo.diff('--lang', 'en');
    expect(stdout).toContain(`Changed paragraph · ${KE_HOACH}:`);
    expect(stdout).toContain('1 of 3 documents changed.');
  });
});

describe('a command that cannot be done', () => {
  it('for its words', async () => {
    const repo = await work();
    repo.git('branch', 'content');
    const said = async (...args: string[]) => {
      const { code, stdout, stderr } = await repo.diff(...args);
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
      return stderr;
    };
    expect(await said('HEAD~7')).toMatch(/^«HEAD~7» không phải một bản trong git, cũng không/);
    expect(await said('HEAD~7', '--')).toMatch(/^Không có bản «HEAD~7» trong git/);
    expect(await said('--', 'content/khac')).toMatch(/^Không bản nào .* «content\/khac»/);
    expect(await said('content')).toMatch(/^«content» vừa là một bản .* vừa là một tệp/);
    expect(await said('HEAD', 'main', 'main')).toMatch(/«main» là bản thứ ba/);
    expect(await said('../ngoai')).toMatch(/nằm ngoài thư mục gốc/);
    expect(await said('--format', 'txt')).toMatch(/^Không có định dạng «txt»/);
    expect(await said('--out', 'x')).toMatch(/^--out chỉ dùng cùng --format/);
    expect(await said('--format', 'pdf', '--out', 'content/x')).toMatch(/nằm trong content/);
    expect(await repo.diff('content', '--')).toMatchObject({ code: 0 });
    expect(await repo.diff('--', 'content')).toMatchObject({ code: 0 });
    const lone = ['--upload-pack=touch owned', '-x'];
    for (const word of lone) expect((await repo.diff(word)).code).toBe(2);
    expect(await listFiles(repo.root)).not.toContain('owned');
  });

  it('for want of a repository, a commit, or git', async () => {
    const bare = newFolder();
    for (const [path, text] of Object.entries(ROUND)) {
      mkdirSync(dirname(join(bare, path)), { recursive: true });
      writeFileSync(join(bare, path), text);
    }
    const diff = (env = {}, ...args: string[]) =>
      runCli(['diff', ...args], { cwd: bare, env: { ...GIT_ENV, ...env } });
    expect(await diff()).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/không nằm trong kho git nào/),
    });
    execFileSync('git', ['-c', 'init.defaultBranch=main', 'init', '--quiet'], { cwd: bare });
    expect(await diff()).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/chưa có commit nào/),
    });
    const none = newFolder();
    symlinkSync(process.execPath, join(none, 'node'));
    const noGit = await diff({ PATH: none });
    expect(noGit).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Máy này chưa cài git/),
    });
    // Two folders need none.
    expect(await diff({ PATH: none }, bare, bare)).toMatchObject({ code: 0 });
  });

  it('for history that was not cloned', async () => {
    const repo = await work();
    repo.edit(KE_HOACH, 'Nêu đúng nguyên nhân.', 'Nêu nguyên nhân.');
    repo.commit('hai');
    const clone = join(newFolder(), 'nong');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repo.root}`, clone], {
      env: { ...process.env, ...GIT_ENV },
    });
    const { code, stderr } = await runCli(['diff', 'HEAD~1'], { cwd: clone, env: GIT_ENV });
    expect(code).toBe(2);
    expect(stderr).toContain('«git fetch --unshallow»');
    expect(await runCli(['diff'], { cwd: clone, env: GIT_ENV })).toMatchObject({ code: 0 });
  });
});

describe('the files of a comparison', () => {
  const edited = async () => {
    const repo = await work();
    repo.edit(KE_HOACH, 'Nêu đúng nguyên nhân.', 'Nêu nguyên nhân.');
    return repo;
  };

  it('lie in out/.diff, are taken away when they are over, and no build touches them', async () => {
    const repo = await edited();
    const cli = (...args: string[]) => runCli(args, { cwd: repo.root, env: GIT_ENV });
    expect(await cli('build', '--format', 'pdf')).toMatchObject({ code: 0 });
    const { stdout, code } = await repo.diff('--format', 'docx,pdf,html');
    expect(code).toBe(1);
    expect(stdout).toContain('Đã ghi 3 tệp; mở trang out/.diff/index.html');
    const files = [
      '.gitignore',
      '.vankien-diff',
      'index.html',
      'thu/ke-hoach.docx',
      'thu/ke-hoach.pdf',
    ];
    expect(await listFiles(join(repo.root, 'out/.diff'))).toEqual(files);
    expect(await cli('build', '--format', 'pdf', '--prune')).toMatchObject({ code: 0 });
    expect(await listFiles(join(repo.root, 'out/.diff'))).toEqual(files);
    repo.put({ [KE_HOACH]: ROUND[KE_HOACH], 'out/.diff/index.html': 'đã có người sửa' });
    expect(await repo.diff('--format', 'docx')).toMatchObject({ code: 0 });
    expect(await listFiles(join(repo.root, 'out/.diff'))).toEqual(['.gitignore', 'index.html']);
  });

  it('never stand in the place of somebody else’s', async () => {
    const repo = await edited();
    repo.put({ 'xem/thu/ke-hoach.docx': 'của người khác' });
    const first = await repo.diffJson('--format', 'docx,html', '--out', 'xem');
    expect(first.code).toBe(2);
    expect(first.diagnostics).toMatchObject([{ code: 'khong-ghi-de', file: KE_HOACH }]);
    expect(first.outputs).toEqual(['xem/index.html']);
    const theirs = readFileSync(join(repo.root, 'xem/thu/ke-hoach.docx'), 'utf8');
    expect(theirs).toBe('của người khác');
    rmSync(join(repo.root, 'xem/thu/ke-hoach.docx'));
    for (const _ of [1, 2]) {
      const { code, documents } = await repo.diffJson('--format', 'docx,html', '--out', 'xem');
      expect(code).toBe(1);
      expect(documents[0]?.outputs).toEqual(['xem/thu/ke-hoach.docx']);
    }
  });
});

describe('pictures', () => {
  it('that Git LFS holds are named, and another picture is a change', async () => {
    const png = readFileSync(new URL('../../docs/trang-mau.png', import.meta.url));
    const text = ROUND[KE_HOACH]?.replace('# Tổ chức', '![Sơ đồ](so-do.png)\n\n# Tổ chức') ?? '';
    const repo = await work({ ...ROUND, [KE_HOACH]: text, 'content/thu/so-do.png': png });
    expect(await repo.diff()).toMatchObject({ code: 0 });
    const other = Buffer.concat([png, Buffer.from([0])]);
    repo.put({ 'content/thu/so-do.png': other });
    const { documents } = await repo.diffJson();
    expect(documents[0]?.changes.map(({ kind, what }) => `${kind} ${what}`).join()).toMatch(
      /picture/,
    );
    const oid = 'a'.repeat(64);
    repo.put({
      'content/thu/so-do.png': `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 9\n`,
    });
    repo.commit('lfs');
    repo.put({ 'content/thu/so-do.png': png });
    const { code, stderr } = await repo.diff();
    expect(code).toBe(2);
    expect(stderr).toMatch(/^HEAD:content\/thu\/so-do\.png: tệp này do Git LFS giữ/);
  });
});
