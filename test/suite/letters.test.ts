import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, runCli } from '../support/run-cli.js';
import { changed, DON_VI, GOI_Y, placeOf } from '../support/small-round.js';
import { openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const people = changed(
  DON_VI,
  'nguoi_dung_dau:\n  ten: Trần Văn A\n',
  `nguoi_dung_dau: tran-van-a
nhan_su:
  - {ma: tran-van-a, ten: Trần Văn A, chuc_vu: Bí thư Quận ủy}
  - {ma: le-thi-n, ten: Lê Thị N}
`,
);
const two = changed(
  GOI_Y,
  '    noi_dung: Thu hồi được 9/23 thửa.\n',
  `    noi_dung: Thu hồi được 9/23 thửa.
  - ma: vd-2
    ten: Chậm giải ngân
    noi_dung: Giải ngân đạt 41%.
ca_nhan:
  - nguoi: tran-van-a
    so: "0124"
    van_de: [vd-2, vd-1]
    noi_dung: Làm rõ trách nhiệm của người đứng đầu.
  - nguoi: le-thi-n
    van_de: [vd-2]
`,
  people,
);
const LETTERS = changed(
  GOI_Y,
  '# Yêu cầu\n',
  '# Gửi cá nhân\n\nGửi kèm hồ sơ.\n\n# Yêu cầu\n',
  two,
);
const notice = changed(GOI_Y, 'kinh_gui: Ban Thường vụ Quận ủy Thử\n', '', LETTERS);
const NOTICE = changed(GOI_Y, 'van_de:\n', 'hinh_thuc: Thông báo\nvan_de:\n', notice);

const text = (root: string, name: string) => readFile(join(root, 'out/thu/dv-01', name), 'utf8');
const build = async (files: typeof LETTERS) => {
  const root = await work(files);
  return { root, said: await report(['build', GOI_Y, '--format', 'txt'], { cwd: root }) };
};

describe('a gợi ý with persons', () => {
  it.concurrent('makes the letter to the collective and one to each person', async () => {
    const { root, said } = await build(LETTERS);
    expect(said.diagnostics).toEqual([]);
    expect(said.documents.flatMap(({ outputs }) => outputs)).toEqual([
      'out/thu/dv-01/goi-y.txt',
      'out/thu/dv-01/goi-y-tran-van-a.txt',
      'out/thu/dv-01/goi-y-le-thi-n.txt',
    ]);
    const collective = await text(root, 'goi-y.txt');
    expect(collective).toContain('Số 0123-CV/TU');
    expect(collective).not.toContain('Gửi kèm hồ sơ');
    expect(collective).not.toContain('người đứng đầu');
  });

  it.concurrent('says to each person their own issues, in the order of the collective', async () => {
    const { root } = await build(LETTERS);
    const first = await text(root, 'goi-y-tran-van-a.txt');
    expect(first).toContain('Số 0124-CV/TU');
    expect(first).toMatch(/Kính gửi: +Đồng chí Trần Văn A, Bí thư Quận ủy/);
    expect(first).toMatch(/1\. Chậm thu hồi đất[\s\S]*2\. Chậm giải ngân[\s\S]*người đứng đầu/);
    expect(first).toContain('Gửi kèm hồ sơ.');
    const second = await text(root, 'goi-y-le-thi-n.txt');
    expect(second).toContain('1. Chậm giải ngân');
    expect(second).not.toContain('Chậm thu hồi đất');
    expect(second).not.toContain('người đứng đầu');
    expect(second).toMatch(/Số\s+-CV\/TU/);
  });

  it.concurrent('makes them all thông báo where the record says so', async () => {
    const { root, said } = await build(NOTICE);
    expect(said.diagnostics).toEqual([]);
    for (const name of ['goi-y.txt', 'goi-y-tran-van-a.txt']) {
      expect(await text(root, name)).toContain('THÔNG BÁO');
    }
    const person = await text(root, 'goi-y-tran-van-a.txt');
    expect(person).toContain('Số 0124-TB/TU');
    expect(person).not.toContain('Kính gửi');
    expect(person).toContain('- Đồng chí Trần Văn A, Bí thư Quận ủy');
  });

  it.concurrent('may be cited one by one', async () => {
    const files = changed(GOI_Y, '# Yêu cầu\n', '# Yêu cầu\n\nXem [@goi-y-tran-van-a].\n', LETTERS);
    const { root } = await build(files);
    expect(await text(root, 'goi-y.txt')).toContain('Công văn số 0124-CV/TU');
  });

  it.concurrent('enters every letter in the register', async () => {
    const root = await work(LETTERS);
    const { stdout } = await runCli(['so', '--csv'], { cwd: root });
    expect(stdout).toContain(
      `,124,0124-CV/TU,27/11/2023,gợi ý kiểm điểm đối với đồng chí Trần Văn A,${GOI_Y}`,
    );
  });

  it.concurrent('gives the next letter without a number its own', async () => {
    const root = await work(LETTERS);
    const ran = await runCli(['so', '--assign', GOI_Y], { cwd: root });
    expect(ran.stdout).toContain(`125-CV/TU vào ${GOI_Y}`);
    const given = await readFile(join(root, GOI_Y), 'utf8');
    expect(given.replace('so: "125"\n    ', '')).toBe(LETTERS[GOI_Y]);
    expect((await runCli(['so', '--assign', GOI_Y], { cwd: root })).stderr).toContain('co-so-roi');
  });

  it.concurrent.each([
    ['an unknown person', 'nguoi: le-thi-n', 'nguoi: le-thi-m', 'tham-chieu-la', 'le-thi-m'],
    ['an unknown issue', 'van_de: [vd-2]', 'van_de: [vd-9]', 'tham-chieu-la', 'vd-9'],
    ['no issue', 'van_de: [vd-2]', 'van_de: []', 'de-trong', '[]\n'],
    ['one person twice', 'nguoi: le-thi-n', 'nguoi: tran-van-a', 'trung-ma', 'tran-van-a\n    van'],
    ['no person', '- nguoi: le-thi-n\n    van_de', '- van_de', 'thieu-truong', 'van_de: [vd-2]'],
  ])('tells where there is %s, and writes none', async (_, from, to, code, passage) => {
    const files = changed(GOI_Y, from, to, LETTERS);
    const { said } = await build(files);
    const errors = said.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, line, column }) => ({ code, line, column }))).toEqual([
      { code, ...placeOf(files, GOI_Y, passage) },
    ]);
    expect(said.documents.flatMap(({ outputs }) => outputs)).toEqual([]);
  });
});
