import { mkdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildOptions, openBuilder } from '../../src/build/index.js';
import { FONT_FILES, measure } from '../../src/disk/fonts.js';
import { openWorld } from '../../src/disk/world.js';
import { DON_VI, DOT, GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const fonts = { files: FONT_FILES, measure };
const options: BuildOptions = { selection: [], formats: ['txt'], allowSecret: false };

/** A second unit whose report cites the first unit's, and a count of both. */
const SECOND = 'content/thu/dv-02';
const FILES = {
  ...ROUND,
  [`${SECOND}/don-vi.md`]: (ROUND[DON_VI] ?? '').replace('ma: dv-01', 'ma: dv-02'),
  [`${SECOND}/goi-y.md`]: (ROUND[GOI_Y] ?? '').replace('"0123"', '"0125"'),
  [`${SECOND}/giai-trinh.md`]: (ROUND[GIAI_TRINH] ?? '')
    .replace('"312"', '"313"')
    .replace('Thực hiện [@goi-y]', 'Thực hiện [@goi-y], như [@dv-01/giai-trinh]'),
  'content/thu/tong-hop.md': '---\nngay: 10/01/2024\ntrich_yeu: tổng hợp\n---\nThân.\n',
};

type Step = readonly [name: string, path: string, change: (text: string) => string | undefined];
const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`no «${from}»`);
  return text.replace(from, to);
};
const gone = () => undefined;

/** What clerks and form keepers do in a day, one after another in one watch. */
const DAY: readonly Step[] = [
  ['prose', GIAI_TRINH, swap('Hồ sơ lập', 'Hồ sơ được lập')],
  ['a number that another unit cites', GIAI_TRINH, swap('"312"', '"314"')],
  ['the subject of a letter', GOI_Y, swap('gợi ý kiểm điểm', 'gợi ý kiểm điểm sâu')],
  ['an issue', GOI_Y, swap('Chậm thu hồi đất', 'Chậm thu hồi đất công')],
  [
    'a letter to a person',
    GOI_Y,
    swap('nguoi_ky:', 'ca_nhan: [{nguoi: a, van_de: [vd-1]}]\nnguoi_ky:'),
  ],
  [
    'the person',
    DON_VI,
    swap('nguoi_dung_dau:', 'nhan_su: [{ma: a, ten: Trần A}]\nnguoi_dung_dau:'),
  ],
  ['the name of the person', DON_VI, swap('Trần A', 'Trần Văn B')],
  ['the name of a unit', DON_VI, swap('ten: Quận ủy Thử', 'ten: Quận ủy Mới')],
  ['the number of the plan', KE_HOACH, swap('"195"', '"196"')],
  ['a fault', GOI_Y, swap('ngay: 27/11/2023', 'ngay: 31/11/2023')],
  ['a change beside the fault', KE_HOACH, swap('Nêu đúng', 'Nêu rõ')],
  ['the fault mended', GOI_Y, swap('ngay: 31/11/2023', 'ngay: 28/11/2023')],
  ['the superior', DOT, swap('ten: Thành ủy Hà Nội', 'ten: Thành ủy Mẫu')],
  ['a fault of the round', DOT, swap('nam: 2023', 'nam: hai')],
  ['the round mended', DOT, swap('nam: hai', 'nam: 2023')],
  ['a partial', 'templates/partials/kinh-gui.hbs', swap('{{this}}', '{{this}} (mẫu)')],
  [
    'the name of a kind',
    'templates/giai-trinh.hbs',
    swap('ten_loai: Báo cáo', 'ten_loai: Tờ trình'),
  ],
  ['a broken template', 'templates/goi-y.hbs', swap('{{> ket-thuc}}', '{{#if so}}')],
  ['the template mended', 'templates/goi-y.hbs', swap('{{#if so}}', '{{> ket-thuc}}')],
  ['a record that another cites, removed', GIAI_TRINH, gone],
  ['the record again', GIAI_TRINH, () => ROUND[GIAI_TRINH]],
  ['a unit removed', `${SECOND}/don-vi.md`, gone],
  ['the unit again', `${SECOND}/don-vi.md`, () => FILES[`${SECOND}/don-vi.md`]],
];

async function texts(root: string, out: string) {
  const names = await listFiles(join(root, out)).catch(() => []);
  return Promise.all(
    names.map(async (name) => [name, await readFile(join(root, out, name), 'utf8')]),
  );
}

describe('a build that goes on all day', () => {
  it('gives after every change what a build without memory gives', async () => {
    const root = await work(FILES);
    const builder = openBuilder(openWorld(root, join(root, 'out')), fonts);
    await builder.build(options);
    for (const [name, path, change] of DAY) {
      const file = join(root, path);
      const text = change(await readFile(file, 'utf8').catch(() => ''));
      if (text === undefined) await unlink(file);
      else {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      builder.forget([path], true);
      const ours = await builder.build(options);
      await rm(join(root, '.vankien'), { recursive: true, force: true });
      await rm(join(root, 'fresh'), { recursive: true, force: true });
      const theirs = await openBuilder(openWorld(root, join(root, 'fresh')), fonts).build(options);
      await rm(join(root, '.vankien'), { recursive: true, force: true });
      expect(ours.diagnostics, name).toEqual(theirs.diagnostics);
      const ok = (built: typeof ours) =>
        built.documents.map((one) => [one.record, one.part, one.ok]);
      expect(ok(ours), name).toEqual(ok(theirs));
      const now = new Map(
        await texts(root, 'out').then((list) => list.map(([a = '', b]) => [a, b])),
      );
      for (const [file = '', content] of await texts(root, 'fresh')) {
        expect(now.get(file), `${name}: ${file}`).toBe(content);
      }
    }
  });
});
