import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { shownFiles } from '../../docs/tool/read-guide.mjs';
import { EXAMPLES, PAGES } from '../support/guide.js';
import { REPO } from '../support/run-cli.js';

const page = PAGES.find(({ path }) => path === 'developers/adding-a-kind.md')?.text ?? '';
const run = promisify(execFile);
const roots: string[] = [];
afterAll(async () => {
  for (const root of roots) await rm(root, { recursive: true });
});

/** The lines of the fence that follows a passage of the page. */
function fenceAfter(passage: string): readonly string[] {
  const rest = page.slice(page.indexOf(passage));
  const [, text = ''] = /^```\w+\n([\s\S]*?)\n```$/m.exec(rest) ?? [];
  return text.split('\n');
}

/** A copy of the source with the files of the page, compiled. */
async function grownSource(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'vankien-kind-'));
  roots.push(root);
  for (const name of ['src', 'templates', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    await cp(join(REPO, name), join(root, name), { recursive: true });
  }
  await symlink(join(REPO, 'node_modules'), join(root, 'node_modules'));
  const shown = shownFiles(page).map(({ path, content }) => [path, content] as const);
  for (const [path, content] of [...Object.entries(EXAMPLES), ...shown]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const table = join(root, 'src/read/schemas/kinds.ts');
  const [imported, row] = fenceAfter('In `src/read/schemas/kinds.ts`');
  const kinds = await readFile(table, 'utf8');
  await writeFile(table, `${imported}\n${kinds.replace(/^\]\);$/m, `${row}\n]);`)}`);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root });
  return root;
}

it('a kind added as the page for developers says is built like any other', async () => {
  const root = await grownSource();
  const record = 'content/mau/dv-01/giay-moi.md';
  const command = [join(root, 'dist/cli/main.js'), 'build', '--format', 'txt', record];
  const { stdout, stderr } = await run(process.execPath, command, { cwd: root });
  expect(stderr).toBe('');
  expect(stdout).toContain('0 lỗi, 0 cảnh báo');
  const text = await readFile(join(root, 'out/mau/dv-01/giay-moi.txt'), 'utf8');
  const lines = fenceAfter('Its text has these lines');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(text.split('\n')).toContain(line);
}, 300_000);
