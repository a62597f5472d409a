import { mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { GIT_ENV, initRepo, type TestRepo } from './git.js';
import { type Ran, REPO, runCli } from './run-cli.js';
import { type Files, ROUND } from './small-round.js';

/** A round in a repository of its own, with one commit. */
export interface DraftRepo extends TestRepo {
  /** Runs `vankien diff` as its clerk does. */
  diff(...args: readonly string[]): Promise<Ran>;
  /** The same with `--json`, read. */
  diffJson(...args: readonly string[]): Promise<DiffReport>;
  /** The text of a file of the round as it was committed first, with one passage changed. */
  edit(path: string, from: string, to: string): void;
}

export interface DiffReport {
  readonly code: number;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly compared: number;
  readonly documents: readonly {
    readonly status: string;
    readonly record: string;
    readonly formerly?: string;
    readonly title: string;
    readonly unit: string;
    readonly changes: readonly JsonChange[];
    readonly outputs: readonly string[];
  }[];
  readonly failed: readonly { record: string; sides: readonly string[]; old: boolean }[];
  readonly outputs: readonly string[];
  readonly diagnostics: readonly { side?: string; code: string; file: string; line: number }[];
}

export interface JsonChange {
  readonly kind: string;
  readonly what: string;
  readonly words: readonly { readonly kind: string; readonly text: string }[];
  readonly before?: { readonly file: string; readonly line: number };
  readonly after?: { readonly file: string; readonly line: number };
  readonly by?: { readonly author: string; readonly date?: string };
}

/** Repositories for the tests of one file, removed after them. */
export function openDraftRepos(): (files?: Files) => Promise<DraftRepo> {
  const roots: string[] = [];
  afterAll(() => {
    for (const root of roots) rmSync(root, { recursive: true });
  });
  return async (files = ROUND) => {
    const root = mkdtempSync(join(tmpdir(), 'vankien-diff-'));
    roots.push(root);
    await cp(join(REPO, 'templates'), join(root, 'templates'), { recursive: true });
    const repo = initRepo(root);
    repo.put({ ...files, '.gitignore': 'out/\n.vankien/\n' });
    repo.commit('Bản đầu');
    const diff = (...args: readonly string[]) =>
      runCli(['diff', ...args], { cwd: root, env: { ...GIT_ENV, TZ: 'Asia/Ho_Chi_Minh' } });
    const texts = new Map(Object.entries(files));
    return {
      ...repo,
      diff,
      diffJson: async (...args) => {
        const { code, stdout, stderr } = await diff('--json', ...args);
        if (stdout === '') throw new Error(stderr);
        return { code, ...JSON.parse(stdout) };
      },
      edit: (path, from, to) => {
        const text = String(texts.get(path));
        if (text.split(from).length !== 2) throw new Error(`«${from}» is not once in ${path}`);
        const edited = text.replace(from, () => to);
        texts.set(path, edited);
        repo.put({ [path]: edited });
      },
    };
  };
}

/** A change as a person reads it: `[-cũ-]{+mới+}`. */
export const marked = ({ words }: Pick<JsonChange, 'words'>): string =>
  words
    .map(({ kind, text }) =>
      kind === 'deleted' ? `[-${text}-]` : kind === 'inserted' ? `{+${text}+}` : text,
    )
    .join('');
