import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/round/rules/index.js';
import { BROKEN, brokenFiles } from '../support/broken-rules.js';
import { REPO, runCli } from '../support/run-cli.js';
import { SOUND } from '../support/sound-round.js';
import { openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const page = readFileSync(join(REPO, 'docs/quy-tac.md'), 'utf8');

/** The sections of the page, one a rule: its level, the file and excerpt shown, what is said. */
const sections = page
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [, code = ''] = /^`([a-z-]+)`/.exec(section) ?? [];
    const [, level] = /Mức: \*\*(lỗi|cảnh báo)\*\*/.exec(section) ?? [];
    const [, file = ''] = /trong `content\/2023\/([^`]+)`/.exec(section) ?? [];
    const fences = [...section.matchAll(/^```(\w+)\n(.*?)\n```$/gms)];
    const [excerpt = '', said = ''] = fences.map((fence) => fence[2]);
    return { code, level, file, excerpt, said };
  });

const codes = RULES.map((rule) => rule.code);

describe('the page of the rules', () => {
  let output = '';
  beforeAll(async () => {
    const sound = Object.entries(SOUND).map(([name, text]) => [
      `content/dung/${name}`,
      text.replace('ma: dot-2023', 'ma: dot-dung').replace('"2020 - 2025"', '"dung"'),
    ]);
    const files = Object.assign(Object.fromEntries(sound), ...BROKEN.map(brokenFiles));
    output = (await runCli(['check'], { cwd: await work(files) })).stderr;
  });

  const saidOf = (round: string) =>
    output
      .split(/\n(?=content\/)/)
      .filter((one) => one.startsWith(`content/${round}/`))
      .map((one) => one.trimEnd().replaceAll(`content/${round}/`, 'content/2023/'));

  it('names every rule once, in the order in which they are held, with its level', () => {
    expect(sections.map((one) => one.code)).toEqual(codes);
    expect(new Set(codes).size).toBe(codes.length);
    const levels = RULES.map((rule) => (rule.severity === 'error' ? 'lỗi' : 'cảnh báo'));
    expect(sections.map((one) => one.level)).toEqual(levels);
  });

  it('has a broken sample for every rule, and a sound one that breaks none', () => {
    expect(BROKEN.map((one) => one.code)).toEqual(codes);
    expect(saidOf('dung')).toEqual([]);
  });

  it.each(codes)('shows what is wrong and what is said: %s', (code) => {
    const section = sections.find((one) => one.code === code);
    const broken = BROKEN.find((one) => one.code === code);
    const files = broken === undefined ? {} : brokenFiles(broken);
    expect(files[`content/${code}/${section?.file}`]).toContain(section?.excerpt);
    expect(section?.excerpt).toMatch(/\p{L}/u);
    expect(saidOf(code)).toEqual([section?.said]);
    // Both ends of what does not fit.
    expect(section?.said).toMatch(/^content\/2023\/\S+:\d+:\d+: .*\[[a-z-]+\]$/m);
    expect(section?.said).toMatch(/^ {4}↔ content\/2023\/\S+:\d+:\d+: /m);
  });
});
