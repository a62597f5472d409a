import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openBlobs } from '../../src/disk/git-blobs.js';
import { findObject, openRepo, type Repo } from '../../src/disk/git-repo.js';
import { openGitWorld } from '../../src/disk/git-world.js';
import { openWorld } from '../../src/disk/world.js';
import { initRepo } from '../support/git.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vankien-git-'));
  folders.push(folder);
  return folder;
}

async function repoAt(root: string): Promise<Repo> {
  const opened = await openRepo(root);
  if (!opened.ok) throw new Error(opened.fault.kind);
  return opened.repo;
}

async function worldOf(root: string, revision: string) {
  const repo = await repoAt(root);
  const tree = await findObject(repo, revision, 'tree');
  if (tree === undefined) throw new Error(`no ${revision}`);
  const blobs = openBlobs(root);
  const world = await openGitWorld(repo, tree, blobs, openWorld(root, join(root, 'out')));
  return { repo, world, blobs };
}

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

describe('the world of a commit', () => {
  it('has the files of that commit, whatever the work tree has now', async () => {
    const repo = initRepo(newFolder());
    repo.put({ 'content/a.md': 'một', 'content/x/b.md': 'hai', 'templates/m.hbs': 'mẫu' });
    repo.commit('first');
    repo.put({ 'content/a.md': 'đã sửa', 'content/x/b.md': undefined, 'content/c.md': 'mới' });
    repo.commit('second');
    const { world, blobs } = await worldOf(repo.root, 'HEAD~1');
    expect(await world.list('content')).toEqual([
      { path: 'content/a.md', kind: 'file' },
      { path: 'content/x/b.md', kind: 'file' },
    ]);
    expect(text(await world.read('content/a.md'))).toBe('một');
    expect(text(await world.read('templates/m.hbs'))).toBe('mẫu');
    expect(await world.read('content/c.md')).toBeUndefined();
    expect(await world.list('khac')).toEqual([]);
    expect(await world.amend('content/a.md', new Uint8Array())).toMatchObject({ ok: false });
    blobs.close();
  });

  it('is the same as that of the disk, file by file and link by link', async () => {
    const root = newFolder();
    const repo = initRepo(root);
    repo.put({
      'content/Đợt một/dấu cách và «ngoặc».md': 'a',
      [`content/${'Đợt'.normalize('NFD')}/b.md`]: 'b',
      'content/*.md': 'star',
      'content/tab\there.md': 'tab',
      'content/anh.png': new Uint8Array([137, 80, 10, 10, 0]),
      'content/lon.png': new Uint8Array(300_000).fill(10),
      'content/rong.md': '',
      'templates/a.hbs': 'x',
      'ngoai.md': 'out',
    });
    symlinkSync('anh.png', join(root, 'content/link.png'));
    symlinkSync('../ngoai.md', join(root, 'content/out.md'));
    symlinkSync('/etc/hostname', join(root, 'content/abs.md'));
    symlinkSync('Đợt một', join(root, 'content/folder'));
    symlinkSync('link.png', join(root, 'content/twice.png'));
    symlinkSync('folder/dấu cách và «ngoặc».md', join(root, 'content/through.md'));
    mkdirSync(join(root, 'content/empty'));
    repo.commit('all');
    const { world, blobs } = await worldOf(root, 'HEAD');
    const disk = openWorld(root, join(root, 'out'));
    const listed = await world.list('content');
    expect(listed).toEqual(await disk.list('content'));
    expect(listed).toHaveLength(13);
    for (const { path, kind } of listed.filter((one) => one.kind === 'file')) {
      const bytes = await world.read(path);
      expect({ path, kind, bytes }).toEqual({
        path,
        kind,
        bytes: new Uint8Array((await disk.read(path)) ?? [1]),
      });
    }
    blobs.close();
  });

  it('begins at the folder of the records, and is not led astray by a hook', async () => {
    const top = newFolder();
    const repo = initRepo(top);
    repo.put({ 'a/đợt/content/a.md': 'trong', 'content/a.md': 'ngoài', 'other/x.md': 'x' });
    repo.commit('all');
    process.env.GIT_DIR = '.git';
    try {
      const { world, repo: opened, blobs } = await worldOf(join(top, 'a/đợt'), 'main');
      expect(opened.prefix).toBe('a/đợt/');
      expect(await world.list('content')).toEqual([{ path: 'content/a.md', kind: 'file' }]);
      expect(text(await world.read('content/a.md'))).toBe('trong');
      blobs.close();
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it('gives what Git LFS has fetched, and says what it has not', async () => {
    const root = newFolder();
    const repo = initRepo(root);
    const [here, gone] = ['here', 'gone'].map((one) => new TextEncoder().encode(one));
    const sha = (bytes = new Uint8Array()) => createHash('sha256').update(bytes).digest('hex');
    const pointer = (bytes = new Uint8Array()) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${sha(bytes)}\nsize ${bytes.length}\n`;
    repo.put({ 'content/a.png': pointer(here), 'content/b.png': pointer(gone) });
    repo.commit('all');
    const name = sha(here);
    const store = `.git/lfs/objects/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
    repo.put({ [store]: here ?? '' });
    const { world, blobs } = await worldOf(root, 'HEAD');
    expect(text(await world.read('content/a.png'))).toBe('here');
    expect(await world.read('content/b.png')).toBeUndefined();
    expect(world.absent()).toEqual([{ path: 'content/b.png', kind: 'lfs' }]);
    blobs.close();
  });

  it('names a submodule as something that cannot be read', async () => {
    const root = newFolder();
    const repo = initRepo(root);
    repo.put({ 'content/a.md': 'a' });
    const id = repo.commit('all');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${id},content/sub`);
    repo.git('commit', '--quiet', '--message', 'sub');
    const { world, blobs } = await worldOf(root, 'HEAD');
    expect(await world.list('content')).toContainEqual({
      path: 'content/sub',
      kind: 'unreadable',
    });
    expect(world.absent()).toEqual([{ path: 'content/sub', kind: 'submodule' }]);
    blobs.close();
  });
});

describe('a revision', () => {
  it('is found as git names it, and nothing else is', async () => {
    const root = newFolder();
    const repo = initRepo(root);
    const opened = await repoAt(root);
    expect(await findObject(opened, 'HEAD', 'commit')).toBeUndefined();
    repo.put({ 'content/a.md': 'a' });
    const first = repo.commit('first');
    repo.put({ 'content/a.md': 'b' });
    const second = repo.commit('second');
    repo.git('tag', '-a', '-m', 'x', 'v1', first);
    const found = (name: string) => findObject(opened, name, 'commit');
    expect(await found('HEAD')).toBe(second);
    expect(await found('HEAD~1')).toBe(first);
    expect(await found('v1')).toBe(first);
    expect(await found(first.slice(0, 8))).toBe(first);
    expect(await found('main@{0}')).toBe(second);
    for (const none of [
      '',
      '-h',
      '--all',
      '^HEAD',
      'HEAD~2',
      'x',
      'HEAD:content',
      'a\nb',
      'HEAD HEAD',
    ])
      expect({ none, id: await found(none) }).toEqual({ none, id: undefined });
  });

  it('needs a repository that git trusts', async () => {
    expect(await openRepo(newFolder())).toEqual({ ok: false, fault: { kind: 'no-repo' } });
    const root = newFolder();
    const repo = initRepo(root);
    repo.put({ 'content/a.md': 'a' });
    repo.commit('first');
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
    try {
      expect(await openRepo(root)).toEqual({ ok: false, fault: { kind: 'not-trusted' } });
    } finally {
      delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER;
    }
  });
});
