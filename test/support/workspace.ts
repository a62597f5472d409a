import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll } from 'vitest';
import { REPO } from './run-cli.js';
import type { Files } from './small-round.js';

/**
 * Folders for the tests of one file, removed after them: each root holds the templates of this
 * repository and the files given, which may replace a template.
 */
export function openWorkspace(): (files: Files) => Promise<string> {
  const roots: string[] = [];
  afterAll(async () => {
    for (const root of roots) await rm(root, { recursive: true });
  });
  return async (files) => {
    const root = await mkdtemp(join(tmpdir(), 'vankien-suite-'));
    roots.push(root);
    await cp(join(REPO, 'templates'), join(root, 'templates'), { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    return root;
  };
}

/** A template of this repository, to be changed. */
export const templateText = (path: string): string =>
  readFileSync(join(REPO, 'templates', path), 'utf8');

/** Every file below a folder, by path from it, sorted. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
