import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentState, SpotState, State } from '../../src/preview/api.js';
import { ask } from '../support/ask.js';
import { openPreviews, type Previewed } from '../support/preview.js';
import { DON_VI, DOT, GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';

const start = openPreviews();

const edit = async ({ root }: Previewed, path: string, from: string, to: string) => {
  const text = await readFile(join(root, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${path}`);
  await writeFile(
    join(root, path),
    text.replace(from, () => to),
  );
};
const documentOf = (state: State, record: string): DocumentState => {
  const all = state.folders.flatMap((folder) => folder.documents);
  const found = all.find((document) => document.record === record);
  if (found === undefined) throw new Error(`no document of ${record}`);
  return found;
};
const isMadeAfter = (before: State, record: string) => (state: State) =>
  state.revision > before.revision && state.made.includes(record);
const codesOf = (state: State) => state.diagnostics.map(({ code }) => code);

describe('the state', () => {
  it('names every folder and document, and where its files are', async () => {
    const one = await start(ROUND, { editorLink: 'edit:/r/{path}:{line}' });
    const state = await one.state();
    expect(state).toMatchObject({ revision: 1, lang: 'vi', editorLink: 'edit:/r/{path}:{line}' });
    expect(state.folders.map(({ folder, name, home }) => [folder, name, home])).toEqual([
      ['content/thu', 'Đợt thử', DOT],
      ['content/thu/dv-01', 'Quận ủy Thử', DON_VI],
    ]);
    expect(documentOf(state, KE_HOACH)).toEqual({
      key: KE_HOACH,
      record: KE_HOACH,
      kind: 'ke-hoach',
      title: expect.stringContaining('195-KH/TU'),
      state: 'ok',
      errors: 0,
      warnings: 0,
      pdf: '/out/thu/ke-hoach.pdf',
      docx: '/out/thu/ke-hoach.docx',
      txt: '/out/thu/ke-hoach.txt',
      version: expect.stringMatching(/./),
    });
    expect(state.made).toEqual([GIAI_TRINH, GOI_Y, KE_HOACH]);
  });

  it('is whole also where nothing had to be made', async () => {
    const one = await start(ROUND);
    const before = await one.state();
    await one.close();
    const again = await one.again();
    const after = await again.state();
    expect(after).toEqual({ ...before, made: [] });
    expect(JSON.parse((await again.get(`/api/spots?key=${KE_HOACH}`)).text)).not.toEqual([]);
  });
});

describe('a page that listens', () => {
  it('gets the state at once, and again after each edit, with what was made', async () => {
    const one = await start(ROUND);
    const [first, second] = [await one.events(), await one.events()];
    const before = await first.next(() => true);
    expect(before).toEqual(await one.state());
    await edit(one, GIAI_TRINH, 'Hồ sơ lập', 'Hồ sơ được lập');
    for (const tab of [first, second]) {
      const after = await tab.next(isMadeAfter(before, GIAI_TRINH));
      const versions = (state: State) => [
        documentOf(state, GIAI_TRINH).version,
        documentOf(state, GOI_Y).version,
      ];
      expect(versions(after)[0]).not.toBe(versions(before)[0]);
      expect(versions(after)[1]).toBe(versions(before)[1]);
    }
    const { text } = await one.get('/out/thu/dv-01/giai-trinh.txt');
    expect(text).toContain('Hồ sơ được lập');
    first.close();
    second.close();
  });

  it('is told of a fault, keeps the older pages, and is told that it was mended', async () => {
    const one = await start(ROUND);
    const events = await one.events();
    const before = await events.next(() => true);
    await edit(one, GIAI_TRINH, '::bang-bien-phap', '::bang-la');
    const broken = await events.next(({ diagnostics }) => diagnostics.length > 0);
    const said = broken.diagnostics.find(({ severity }) => severity === 'error');
    expect(said).toMatchObject({ file: GIAI_TRINH, line: 28, column: 1 });
    expect(said?.message).toMatch(/bang-la/);
    expect(documentOf(broken, GIAI_TRINH)).toMatchObject({
      state: 'failed',
      errors: 1,
      pdf: '/out/thu/dv-01/giai-trinh.pdf',
      version: documentOf(before, GIAI_TRINH).version,
    });
    await edit(one, GIAI_TRINH, '::bang-la', '::bang-bien-phap');
    const mended = await events.next(({ diagnostics }) => diagnostics.length === 0);
    expect(documentOf(mended, GIAI_TRINH)).toMatchObject({ state: 'ok', errors: 0 });
    events.close();
  });

  it('is told of faults of the round and of a form, which are no document’s own', async () => {
    const one = await start(ROUND);
    const events = await one.events();
    await edit(one, DOT, 'ma: dot-thu', 'ma_la: dot-thu');
    const round = await events.next(({ diagnostics }) => diagnostics.length > 0);
    expect(round.diagnostics.some(({ file }) => file === DOT)).toBe(true);
    await edit(one, DOT, 'ma_la: dot-thu', 'ma: dot-thu');
    await events.next(({ diagnostics }) => diagnostics.length === 0);
    const form = join(one.root, 'templates/goi-y.hbs');
    const text = await readFile(form, 'utf8');
    await writeFile(form, `${text}\n{{#if so}}`);
    const torn = await events.next(({ diagnostics }) => diagnostics.length > 0);
    expect(torn.diagnostics.some(({ file }) => file === 'templates/goi-y.hbs')).toBe(true);
    expect(documentOf(torn, GOI_Y).state).toBe('failed');
    await writeFile(form, text);
    const whole = await events.next(({ diagnostics }) => diagnostics.length === 0);
    expect(documentOf(whole, GOI_Y).state).toBe('ok');
    events.close();
  });

  it('sees records come, go and take other names', async () => {
    const one = await start(ROUND);
    const events = await one.events();
    const records = (state: State) =>
      state.folders.flatMap((folder) => folder.documents.map(({ record }) => record));
    const at = (path: string) => join(one.root, path);
    const other = 'content/thu/dv-01/goi-y khác #1.md';
    await rename(at(GOI_Y), at(other));
    await events.next((state) => records(state).includes(other));
    await rename(at(other), at(GOI_Y));
    await events.next((state) => records(state).includes(GOI_Y) && codesOf(state).length === 0);
    await rm(at(GIAI_TRINH));
    const left = await events.next((state) => !records(state).includes(GIAI_TRINH));
    expect(records(left)).toEqual([KE_HOACH, GOI_Y]);
    events.close();
  });

  it('sees what it saved itself', async () => {
    const one = await start(ROUND);
    const events = await one.events();
    const before = await events.next(() => true);
    const { text, version } = await one.record(KE_HOACH);
    const changed = text.replace('Làm rõ', 'Làm thật rõ');
    expect((await one.put({ path: KE_HOACH, text: changed, version })).status).toBe(200);
    await events.next(isMadeAfter(before, KE_HOACH));
    expect((await one.get('/out/thu/ke-hoach.txt')).text).toContain('Làm thật rõ');
    events.close();
  });
});

describe('where lines stand', () => {
  it('leads from a paragraph to its line in the record, also after the line has moved', async () => {
    const one = await start(ROUND);
    const spots = async (): Promise<readonly SpotState[]> =>
      JSON.parse((await one.get(`/api/spots?key=${encodeURIComponent(KE_HOACH)}`)).text);
    const lineOf = (all: readonly SpotState[]) =>
      all.find(({ text }) => text.startsWith('Làm rõ trách nhiệm'));
    const text = ROUND[KE_HOACH] ?? '';
    const line = text.split('\n').findIndex((one) => one.startsWith('Làm rõ')) + 1;
    const [first, ...others] = await Promise.all([spots(), spots(), spots()]);
    for (const other of others) expect(other).toEqual(first);
    expect(lineOf(first)).toMatchObject({ page: 1, file: KE_HOACH, line });
    expect(lineOf(first)?.width).toBeGreaterThan(100);
    const events = await one.events();
    const { revision } = await events.next(() => true);
    await edit(one, KE_HOACH, '# Mục đích\n', '\n\n# Mục đích\n');
    await events.next((state) => state.revision > revision);
    expect(lineOf(await spots())).toMatchObject({ file: KE_HOACH, line: line + 2 });
    events.close();
  });

  it('is empty for a document that fails, and unknown for one that is not there', async () => {
    const one = await start({ ...ROUND, [GOI_Y]: '---\nso: [\n---\n' });
    expect(await one.get(`/api/spots?key=${GOI_Y}`)).toMatchObject({ status: 200, text: '[]' });
    const { status, text } = await one.get('/api/spots?key=content/la.md');
    expect(status).toBe(404);
    expect(JSON.parse(text).message).toContain('Không có văn bản này');
    expect((await one.get('/api/spots')).status).toBe(404);
  });
});

describe('closing', () => {
  it('ends the streams of open pages and gives the port back', async () => {
    const one = await start(ROUND);
    const events = await one.events();
    await events.next(() => true);
    await one.close();
    await events.ended;
    await expect(ask(one.port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
