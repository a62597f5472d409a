import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Entry } from '../model/world.js';
import type { Blobs } from './git-blobs.js';
import type { Repo } from './git-repo.js';
import { runGit } from './git-run.js';

/** The records and templates as a commit or a tree has them. */
export interface GitTree {
  list(folder: string): Promise<readonly Entry[]>;
  read(path: string): Promise<Uint8Array | undefined>;
  /** Files that the repository itself does not hold, as far as they have been asked for. */
  absent(): readonly Absent[];
}

/** `lfs`: Git LFS has it, and it was not fetched. `submodule`: another repository has it. */
export interface Absent {
  readonly path: string;
  readonly kind: 'lfs' | 'submodule';
}

interface Node {
  readonly mode: string;
  readonly id: string;
}

const LINK = '120000';
const SUBMODULE = '160000';
const FOLDERS = ['content', 'templates'];
/** As many links in a chain as Linux follows. */
const DEEPEST = 40;

/** `tree`: the id of a commit or a tree. Its texts are asked for at once, pictures as they are read. */
export async function openTree(repo: Repo, tree: string, blobs: Blobs): Promise<GitTree> {
  const nodes = await listTree(repo, tree);
  const paths = [...nodes.keys()].sort();
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = posix.dirname(path); !folders.has(at); at = posix.dirname(at)) folders.add(at);
  }
  for (const [path, { id }] of nodes) if (/\.(?:md|hbs)$/i.test(path)) void blobs.read(id);
  const absent = new Map<string, Absent>();

  /** Where a path leads through links; `undefined` out of the root, or to nothing. */
  const follow = async (path: string, links = 0): Promise<string | undefined> => {
    const names = path.split('/');
    for (let count = 1; count <= names.length; count++) {
      const at = names.slice(0, count).join('/');
      const node = nodes.get(at);
      if (node?.mode !== LINK) continue;
      const target = links < DEEPEST ? await blobs.read(node.id) : undefined;
      const typed = target === undefined ? '/' : Buffer.from(target).toString('utf8');
      if (typed.startsWith('/')) return undefined;
      const led = posix.normalize(posix.join(posix.dirname(at), typed, ...names.slice(count)));
      return led.startsWith('..') ? undefined : follow(led.replace(/\/$/, ''), links + 1);
    }
    return nodes.has(path) || folders.has(path) ? path : undefined;
  };
  const kindOf = async (path: string, folder: string, mode: string): Promise<Entry['kind']> => {
    if (mode === SUBMODULE) {
      absent.set(path, { path, kind: 'submodule' });
      return 'unreadable';
    }
    if (mode !== LINK) return 'file';
    const target = await follow(path);
    if (!target?.startsWith(`${folder}/`)) return 'outside';
    return folders.has(target) ? 'folder-link' : 'file';
  };
  return {
    list: async (folder) => {
      const inside = paths.filter((path) => path === folder || path.startsWith(`${folder}/`));
      const entries: Entry[] = [];
      for (const path of inside) {
        const kind = await kindOf(path, folder, nodes.get(path)?.mode ?? '');
        entries.push({ path, kind });
      }
      return entries;
    },
    read: async (path) => {
      const real = await follow(path);
      const node = nodes.get(real ?? '');
      if (node === undefined || node.mode === SUBMODULE) return undefined;
      const bytes = await blobs.read(node.id);
      const pointed = bytes && lfsOf(bytes);
      if (pointed === undefined) return bytes;
      const stored = join(repo.home, 'lfs/objects', pointed.slice(0, 2), pointed.slice(2, 4));
      const held = await readFile(join(stored, pointed)).catch(() => undefined);
      if (held === undefined) absent.set(path, { path, kind: 'lfs' });
      return held;
    },
    absent: () => [...absent.values()],
  };
}

async function listTree({ root, prefix }: Repo, tree: string): Promise<ReadonlyMap<string, Node>> {
  const folders = FOLDERS.map((folder) => `${prefix}${folder}`);
  const args = ['ls-tree', '-r', '-z', '--full-tree', tree, '--', ...folders];
  const ran = await runGit(root, args);
  if (!ran.ok) throw new Error(ran.err);
  const nodes = new Map<string, Node>();
  for (const line of ran.out.toString('utf8').split('\0')) {
    const found = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line);
    if (found === null) continue;
    const [, mode = '', id = '', path = ''] = found;
    nodes.set(path.slice(prefix.length), { mode, id });
  }
  return nodes;
}

/** What Git LFS puts in the place of a large file: three lines, one of them the file's SHA-256. */
function lfsOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > 1024 || bytes[0] !== 118) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return undefined;
  return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
}
