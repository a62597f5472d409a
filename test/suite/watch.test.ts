import { cp, mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { startWatch, type Watched } from '../support/run-watch.js';
import { DON_VI, GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const BUILT = /Đã dựng \d+ văn bản.*\n/;
const open: Watched[] = [];
afterEach(async () => {
  for (const watch of open.splice(0)) if (watch.child.exitCode === null) await watch.stop();
});

async function watched(files: typeof ROUND = ROUND, ...args: readonly string[]) {
  const root = await work(files);
  const watch = startWatch(['watch', '--format', 'txt', ...args], root);
  open.push(watch);
  await watch.hears('Ctrl-C');
  return { root, watch };
}

const edit = async (root: string, path: string, from: string, to: string) => {
  const text = await readFile(join(root, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${path}`);
  await writeFile(join(root, path), text.replace(from, to));
};
const output = (root: string, name: string) => readFile(join(root, 'out/thu', name), 'utf8');
const contents = async (folder: string) => {
  const names = await listFiles(folder);
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
};

/** The outputs are those that a build of the same records gives in an empty folder. */
async function expectFresh(root: string): Promise<void> {
  const fresh = await work({});
  for (const folder of ['content', 'templates']) {
    await rm(join(fresh, folder), { recursive: true, force: true });
    await cp(join(root, folder), join(fresh, folder), { recursive: true });
  }
  await runCli(['build', '--format', 'txt'], { cwd: fresh });
  const [ours, theirs] = [await contents(join(root, 'out')), await contents(join(fresh, 'out'))];
  const gone = new Set(theirs.map(([name]) => name));
  expect(ours.filter(([name]) => gone.has(name ?? ''))).toEqual(theirs);
}

describe('vankien watch', () => {
  it('makes what was saved, and names it', async () => {
    const { root, watch } = await watched();
    await edit(root, GIAI_TRINH, 'Hồ sơ lập', 'Hồ sơ được lập');
    const said = await watch.hears(BUILT);
    expect(said).toContain(GIAI_TRINH);
    expect(said).not.toContain(KE_HOACH);
    expect(said).toContain('Đã dựng 1 văn bản (1 tệp), 2 văn bản không đổi nên giữ nguyên');
    expect(await output(root, 'dv-01/giai-trinh.txt')).toContain('Hồ sơ được lập');
  });

  it('says what is wrong and where, once, and that it is mended', async () => {
    const { root, watch } = await watched();
    await edit(root, GOI_Y, 'ngay: 27/11/2023', 'ngay: 31/11/2023');
    expect(await watch.hears(BUILT)).toContain(`${GOI_Y}:3:7: lỗi: Không có ngày 31/11/2023`);
    await edit(root, GIAI_TRINH, 'Hồ sơ lập', 'Hồ sơ được lập');
    await edit(root, KE_HOACH, 'Nêu đúng', 'Nêu rõ');
    expect(await watch.hears(BUILT)).not.toContain('31/11/2023');
    await edit(root, GOI_Y, 'ngay: 31/11/2023', 'ngay: 28/11/2023');
    await watch.hears('Đã hết lỗi và cảnh báo.');
    await watch.hears(BUILT);
    await expectFresh(root);
  });

  it('outlives a template that breaks, goes and comes back', async () => {
    const { root, watch } = await watched();
    const form = 'templates/goi-y.hbs';
    await edit(root, form, '{{> ket-thuc}}', '{{#if so}}');
    expect(await watch.hears(BUILT)).toContain(`${form}:`);
    await edit(root, form, '{{#if so}}', '{{> ket-thuc}}');
    await watch.hears('Đã hết lỗi');
    const partial = join(root, 'templates/partials/ky.hbs');
    await rename(partial, `${partial}.cu`);
    expect(await watch.hears(/không dựng được.*\n/)).toContain('ky.hbs');
    await rename(`${partial}.cu`, partial);
    await watch.hears('Đã hết lỗi');
    await watch.hears(BUILT);
    await expectFresh(root);
  });

  it.each([
    [
      'writes aside and renames',
      async (path: string, text: string) => {
        await writeFile(`${path}.tmp`, text);
        await rename(`${path}.tmp`, path);
      },
    ],
    [
      'deletes and creates',
      async (path: string, text: string) => {
        await unlink(path);
        await writeFile(path, text);
      },
    ],
    [
      'keeps a swap file and a backup beside it',
      async (path: string, text: string) => {
        await writeFile(join(path, '..', '.giai-trinh.md.swp'), 'b0VIM');
        await rename(path, `${path}~`);
        await writeFile(path, text);
        await rm(join(path, '..', '.giai-trinh.md.swp'));
      },
    ],
  ])('follows an editor that %s', async (_, save) => {
    const { root, watch } = await watched();
    const path = join(root, GIAI_TRINH);
    const text = await readFile(path, 'utf8');
    await save(path, text.replace('Hồ sơ lập', 'Hồ sơ được lập'));
    for (let said = ''; !said.includes(GIAI_TRINH); ) said = await watch.hears(BUILT);
    expect(await output(root, 'dv-01/giai-trinh.txt')).toContain('Hồ sơ được lập');
    await expectFresh(root);
  });

  it('takes five hundred files at once, a renamed folder and a removed one', async () => {
    const { root, watch } = await watched();
    const units = Array.from({ length: 250 }, (_, i) => `dv-${String(i + 10)}`);
    for (const unit of units) {
      await mkdir(join(root, 'content/thu', unit));
      const home = (ROUND[DON_VI] ?? '').replaceAll('dv-01', unit);
      await writeFile(join(root, 'content/thu', unit, 'don-vi.md'), home);
      const letter = (ROUND[GOI_Y] ?? '').replace('"0123"', `"${unit.slice(3)}"`);
      await writeFile(join(root, 'content/thu', unit, 'goi-y.md'), letter);
    }
    for (;;) {
      await watch.hears(BUILT);
      const last = units.at(-1) ?? '';
      const made = await output(root, `${last}/goi-y.txt`).catch(() => '');
      const plan = await output(root, 'ke-hoach.txt');
      if (made !== '' && plan.includes('Tổng số: 251')) break;
    }
    await rename(join(root, 'content/thu/dv-10'), join(root, 'content/thu/huyen-moi'));
    await rm(join(root, 'content/thu/dv-11'), { recursive: true });
    for (;;) {
      await watch.hears(BUILT);
      const plan = await output(root, 'ke-hoach.txt');
      const moved = await output(root, 'huyen-moi/goi-y.txt').catch(() => '');
      if (moved !== '' && plan.includes('Tổng số: 250')) break;
    }
    await expectFresh(root);
  });

  it('looks at the files itself where the system does not tell of changes', async () => {
    const { root, watch } = await watched(ROUND, '--poll');
    await edit(root, GIAI_TRINH, 'Hồ sơ lập', 'Hồ sơ được lập');
    expect(await watch.hears(BUILT)).toContain(GIAI_TRINH);
  });

  it('ends on Ctrl-C, in the middle of a build too, and leaves no half file', async () => {
    const { root, watch } = await watched();
    expect(await watch.stop()).toBe(0);
    expect(watch.said()).toContain('Đã dừng theo dõi.');
    const second = startWatch(['watch'], root);
    open.push(second);
    await new Promise((resolve) => second.child.stdout?.once('data', resolve) ?? resolve(0));
    await edit(root, KE_HOACH, 'Nêu đúng', 'Nêu rõ');
    expect(await second.stop()).toBe(0);
    const files = await listFiles(root);
    expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
