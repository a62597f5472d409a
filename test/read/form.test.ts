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

it.each([
  ['---\nten_loai: A\ndanh_so: phan\n---\n', ['3:10 lua-chon-sai danh_so']],
  ['---\nten_laoi: A\n---\n', ['2:1 truong-la ten_laoi']],
  ['---js\n1\n---\n', ['1:4 ngon-ngu-bi-cam']],
  ['{{a}} \uE000\n', ['1:7 ky-tu-rieng']],
])('refuses %j', (typed, expected) => {
  const outcome = form(typed);
  expect(outcome.value).toBeUndefined();
  expect(faults(outcome)).toEqual(expected);
});
