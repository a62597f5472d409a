import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shownPages } from '../../docs/tool/read-guide.mjs';
import { EXAMPLES, GUIDE, guidePage } from '../support/guide.js';
import { runCli } from '../support/run-cli.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const FORMATS = ['pdf', 'docx', 'txt'];
const CLEAN = '0 lỗi, 0 cảnh báo';

/** The commands that the first page tells a clerk to type, in their order. */
function commandsTold(): readonly (readonly string[])[] {
  const fences = guidePage('README.md').matchAll(/^```sh\n([\s\S]*?)\n```$/gm);
  const lines = [...fences].flatMap(([, text = '']) => text.split('\n'));
  return lines.flatMap((line) => {
    const typed = /^npx vankien ([^#]+)/.exec(line)?.[1];
    return typed === undefined ? [] : [typed.trim().split(/\s+/)];
  });
}

it('the commands of the guide make one round of its examples, without a fault', async () => {
  const root = await work(EXAMPLES);
  const commands = commandsTold();
  expect(commands).toContainEqual(['check']);
  expect(commands).toContainEqual(['build']);
  for (const command of commands) {
    const { code, stdout, stderr } = await runCli(command, { cwd: root });
    expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' });
    expect(stdout).not.toBe('');
    if (['check', 'build'].includes(command[0] ?? '')) expect(stdout).toContain(CLEAN);
  }

  const records = Object.keys(EXAMPLES).filter((path) => !/\/(?:dot|don-vi)\.md$/.test(path));
  const documents = records.map((path) => path.replace(/^content\//, '').replace(/\.md$/, ''));
  const drawn = GUIDE.flatMap(({ text }) => shownPages(text)).map(({ pdf }) => pdf.slice(0, -4));
  const made = [...new Set([...documents, ...drawn])];
  expect(await listFiles(join(root, 'out'))).toEqual(
    made.flatMap((name) => FORMATS.map((format) => `${name}.${format}`)).sort(),
  );
}, 300_000);
