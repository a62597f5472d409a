import { readFileSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { REPO } from '../support/run-cli.js';
import { copyRepo, openShownRepo, type ShownRepo } from '../support/shown-repo.js';
import { DOT, GIAI_TRINH, KE_HOACH, ROUND } from '../support/small-round.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const FORMATS = ['docx', 'pdf', 'txt'] as const;

/** What two clerks do to one record, far enough apart for git. */
const MINE = ['Ban Tổ chức tổng hợp.', 'Ban Tổ chức tổng hợp, báo cáo.'] as const;
const THEIRS = ['Thành ủy lập kế hoạch.', 'Thành ủy ban hành kế hoạch.'] as const;

let base: ShownRepo;
beforeAll(async () => {
  base = await openShownRepo(await work(ROUND));
  await part(base, MINE, THEIRS);
});

/** Each of two branches changes one record and commits what it builds. */
async function part(
  repo: ShownRepo,
  mine: readonly [string, string],
  theirs: readonly [string, string],
): Promise<void> {
  repo.git('checkout', '-q', '-b', 'kia');
  repo.edit(KE_HOACH, ...theirs);
  await repo.buildAndCommit('nhánh kia');
  repo.git('checkout', '-q', 'main');
  repo.edit(KE_HOACH, ...mine);
  await repo.buildAndCommit('nhánh này');
}

const copy = async () => copyRepo(base, await work({}));
/** The same before the branches parted. */
async function unparted(): Promise<ShownRepo> {
  const repo = await copy();
  repo.git('reset', '-q', '--hard', 'HEAD~1');
  repo.git('branch', '-q', '-D', 'kia');
  return repo;
}

/** Its files must be, byte for byte, what a build without any memory makes of the records. */
async function expectFresh(repo: ShownRepo): Promise<void> {
  const fresh = join(await work({}), 'moi');
  const { code, stderr } = await repo.cli('build', KE_HOACH, '--out', fresh);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const files = await listFiles(fresh);
  expect(files).toEqual(FORMATS.map((format) => `thu/ke-hoach.${format}`));
  for (const file of files) {
    const same = readFileSync(join(repo.root, 'out', file)).equals(readFileSync(join(fresh, file)));
    expect({ file, same }).toEqual({ file, same: true });
  }
}

const textOf = (repo: ShownRepo): string =>
  readFileSync(join(repo.root, 'out/thu/ke-hoach.txt'), 'utf8');

describe('git in a repository that was set up, where both sides built a document', () => {
  it('merges without a conflict into what the merged records make', async () => {
    const repo = await copy();
    const { code, said } = repo.tryGit('merge', '--no-edit', 'kia');
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).not.toContain('vankien:');
    expect(repo.status()).toBe('');
    expect(textOf(repo)).toContain(MINE[1]);
    expect(textOf(repo)).toContain(THEIRS[1]);
    await expectFresh(repo);
    // One build for the three files, kept in git's own folder.
    const kept = await readdir(join(repo.root, '.git/vankien/merge'));
    expect(kept).toHaveLength(1);
    const built = await listFiles(join(repo.root, '.git/vankien/merge', String(kept[0]), 'out'));
    expect(built).toEqual(FORMATS.map((format) => `thu/ke-hoach.${format}`));
  });

  it.each([
    ['rebase', ['rebase', '-q', 'kia']],
    ['a rebase by patches', ['rebase', '-q', '--apply', 'kia']],
    ['cherry-pick', ['cherry-pick', 'kia']],
  ])('does so in %s', async (_, command) => {
    const repo = await copy();
    const { code, said } = repo.tryGit(...command);
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).not.toContain('vankien:');
    expect(repo.status()).toBe('');
    expect(textOf(repo)).toContain(MINE[1]);
    expect(textOf(repo)).toContain(THEIRS[1]);
    await expectFresh(repo);
  });

  it('does so when a commit is taken back, and when laid-by work is taken up', async () => {
    const repo = await copy();
    repo.git('merge', '-q', '--no-edit', 'kia');
    const reverted = repo.tryGit('revert', '--no-edit', 'kia');
    expect(reverted).toMatchObject({ code: 0 });
    expect(reverted.said).not.toContain('vankien:');
    expect(textOf(repo)).toContain(MINE[1]);
    expect(textOf(repo)).not.toContain(THEIRS[1]);
    await expectFresh(repo);
    repo.edit(KE_HOACH, 'Nêu đúng nguyên nhân.', 'Nêu rõ nguyên nhân.');
    expect((await repo.cli('build')).code).toBe(0);
    repo.git('stash', '-q');
    repo.edit(KE_HOACH, 'kiểm điểm thử', 'kiểm điểm lần đầu');
    await repo.buildAndCommit('trích yếu');
    const popped = repo.tryGit('stash', 'pop');
    expect(popped).toMatchObject({ code: 0 });
    expect(popped.said).not.toContain('vankien:');
    await expectFresh(repo);
  });

  it('leaves a conflict in the record alone, says which, and a build then renews the rest', async () => {
    const repo = await unparted();
    await part(repo, MINE, [MINE[0], 'Ban Tổ chức tham mưu.']);
    const before = readFileSync(join(repo.root, 'out/thu/ke-hoach.docx'));
    const { code, said } = repo.tryGit('merge', '--no-edit', 'kia');
    expect(code).toBe(1);
    expect(repo.git('diff', '--name-only', '--diff-filter=U')).toBe(KE_HOACH);
    expect(readFileSync(join(repo.root, 'out/thu/ke-hoach.docx')).equals(before)).toBe(true);
    const told = said.split('\n').filter((line) => line.startsWith('vankien:'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(KE_HOACH);
    expect(told[0]).toContain('vankien build');
    // The page for clerks shows just that.
    expect(readFileSync(join(REPO, 'docs/thay-doi-trong-git.md'), 'utf8')).toContain(
      `\n${told[0]}\n`,
    );
    repo.put({ [KE_HOACH]: String(ROUND[KE_HOACH]).replace(MINE[0], 'Ban Tổ chức lo.') });
    await repo.buildAndCommit('gộp');
    await expectFresh(repo);
  });

  it('builds all documents that both sides changed, and tells of those that it cannot', async () => {
    const repo = await unparted();
    repo.git('checkout', '-q', '-b', 'kia');
    // Either change reaches every document of the body.
    repo.edit(DOT, 'dia_danh: Hà Nội\n    noi_luu', 'dia_danh: Hà Nội mới\n    noi_luu');
    repo.edit(GIAI_TRINH, 'Hồ sơ lập từ nhiều thời kỳ.', 'Hồ sơ lập từ nhiều đợt.');
    await repo.buildAndCommit('nhánh kia');
    repo.git('checkout', '-q', 'main');
    repo.edit(DOT, 'ten: Đợt thử', 'ten: Đợt một');
    repo.edit(KE_HOACH, ...MINE);
    repo.edit(GIAI_TRINH, 'Hồ sơ lập từ nhiều thời kỳ.', 'Hồ sơ lập từ nhiều năm.');
    await repo.buildAndCommit('nhánh này');
    const { code, said } = repo.tryGit('merge', '--no-edit', 'kia');
    expect(code).toBe(1);
    expect(repo.git('diff', '--name-only', '--diff-filter=U')).toBe(GIAI_TRINH);
    expect(said.match(/^vankien: /gm)).toHaveLength(1);
    expect(textOf(repo)).toContain('Hà Nội mới, ngày');
    expect(textOf(repo)).toContain(MINE[1]);
  });

  it('does so in another work tree, and where the records lie below the top', async () => {
    const top = await work({});
    await cp(await work(ROUND), join(top, 'hồ sơ'), { recursive: true });
    const repo = await openShownRepo(top, 'hồ sơ');
    await part(repo, MINE, THEIRS);
    const other = join(await work({}), 'khác');
    repo.git('worktree', 'add', '-q', other, 'kia');
    const { code, said } = repo.tryGit('-C', other, 'merge', '--no-edit', 'main');
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).not.toContain('vankien:');
    repo.git('checkout', '-q', '--detach', 'kia');
    await expectFresh(repo);
  });

  it('keeps ours where the program or a git that can do it is missing', async () => {
    const repo = await copy();
    const driver = repo.git('config', '--get', 'merge.vankien.driver');
    repo.git('config', 'merge.vankien.driver', driver.replace('main.js', 'khong-co.js'));
    const { code } = repo.tryGit('merge', '--no-edit', 'kia');
    expect(code).toBe(0);
    expect(textOf(repo)).toContain(MINE[1]);
    expect(textOf(repo)).not.toContain(THEIRS[1]);
    await repo.buildAndCommit('dựng lại');
    await expectFresh(repo);
  });
});
