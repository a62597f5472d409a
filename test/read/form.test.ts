import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readForm } from '../../src/read/index.js';
import { faults } from './typed.js';

const form = (typed: string, path = 'templates/ke-hoach.hbs') =>
  readForm({ path, bytes: new TextEncoder().encode(typed) });

it('reads what a form says of its kind, and where its source begins', () => {
  const typed =
    '\uFEFF---\r\nTên loại: Quyết định\r\nky_hieu: QĐ\r\ndanh_so: Điều\r\n---\r\n{{> tieu-de}}\r\n';
  expect(form(typed)).toEqual({
    value: {
      path: 'templates/ke-hoach.hbs',
      name: 'ke-hoach',
      source: '{{> tieu-de}}\n',
      lineOffset: 5,
      facts: { tenLoai: 'Quyết định', kyHieu: 'QĐ', numbering: 'dieu' },
    },
    diagnostics: [],
  });
});

it('reads a partial, which has no front matter', () => {
  const { value } = form(
    '{{#each noi_nhan}}\n- {{this}}\n{{/each}}\n',
    'templates/partials/noi-nhan.hbs',
  );
  expect(value).toMatchObject({ name: 'noi-nhan', lineOffset: 0, facts: { numbering: 'muc' } });
  expect(value?.source.startsWith('{{#each')).toBe(true);
});

it('reads every form and partial of the repository', () => {
  const folder = join(import.meta.dirname, '../../templates');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => name.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(10);
  for (const name of files) {
    const outcome = readForm({
      path: `templates/${name}`,
      bytes: readFileSync(join(folder, name)),
    });
    expect([name, ...faults(outcome)]).toEqual([name]);
  }
});

it('lets a form have no code, when it says so', () => {
  const outcome = form('---\nten_loai: A\nky_hieu: ""\ndanh_so: muc\n---\n{{> ky}}\n');
  expect(faults(outcome)).toEqual([]);
  expect(outcome.value?.facts.kyHieu).toBe('');
});

it('shows what a form without front matter has to begin with', () => {
  const [fault] = form('{{> tieu-de}}\n').diagnostics;
  expect(fault?.hint?.vi).toContain('ten_loai: Kế hoạch');
});

it.each([
  ['{{> tieu-de}}\n', ['1:1 mau-thieu-phan-dau']],
  ['', ['1:1 mau-thieu-phan-dau']],
  [
    '---\n---\n{{> tieu-de}}\n',
    ['1:1 thieu-truong ten_loai', '1:1 thieu-truong ky_hieu', '1:1 thieu-truong danh_so'],
  ],
  ['---\nten_loai: A\nky_hieu:\ndanh_so: muc\n---\n', ['3:1 de-trong ky_hieu']],
  ['---\nten_loai: A\nky_hieu: B\ndanh_os: muc\n---\n', ['4:1 truong-la danh_os']],
  ['---\nten_loai: A\nky_hieu: B\ndanh_so: phan\n---\n', ['4:10 lua-chon-sai danh_so']],
  ['---\nten_laoi: A\nky_hieu: B\ndanh_so: muc\n---\n', ['2:1 truong-la ten_laoi']],
  ['---js\n1\n---\n', ['1:4 ngon-ngu-bi-cam']],
  ['---\nten_loai: A\nky_hieu: B\ndanh_so: muc\n---\n{{a}} \uE000\n', ['6:7 ky-tu-rieng']],
])('refuses %j', (typed, expected) => {
  const outcome = form(typed);
  expect(outcome.value).toBeUndefined();
  expect(faults(outcome)).toEqual(expected);
});
