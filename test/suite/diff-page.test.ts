import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDraftRepos } from '../support/draft-repo.js';
import { REPO } from '../support/run-cli.js';
import { GIAI_TRINH } from '../support/small-round.js';

const work = openDraftRepos();
const page = readFileSync(join(REPO, 'docs/so-ban-thao.md'), 'utf8');
const shape = readFileSync(join(REPO, 'docs/developers/diff-json.md'), 'utf8');
const fence = (text: string, kind: string): string => {
  const found = new RegExp(`^\`\`\`${kind}\n(.*?\n)\`\`\`$`, 'ms').exec(text)?.[1];
  if (found === undefined) throw new Error(`no fence ${kind}`);
  return found;
};

it('the page for reviewers shows what is printed, and that of the JSON what is given', async () => {
  const repo = await work();
  const edits = [...fence(page, 'diff').matchAll(/^-(.*)\n\+(.*)\n/gm)];
  expect(edits).toHaveLength(2);
  for (const [, from = '', to = ''] of edits) repo.edit(GIAI_TRINH, from, to);
  const { stdout } = await repo.diff();
  const plain = (text: string) => text.replace(/\([0-9a-f]{7}\)/, '(…)');
  expect(plain(stdout)).toBe(plain(fence(page, 'text')));

  const report = await repo.diffJson('--format', 'html');
  expect(report.documents[0]?.changes[0]).toEqual(JSON.parse(fence(shape, 'json')));
  // Every field that is given is told.
  const names = new Set<string>();
  JSON.stringify(report, (name, value) => {
    if (!/^\d*$/.test(name)) names.add(name);
    return value;
  });
  names.delete('code');
  for (const name of names) expect(shape).toContain(`\`${name}\``);
});
