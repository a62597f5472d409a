import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RecordText } from '../../src/preview/api.js';
import { openPreviews, type Previewed } from '../support/preview.js';
import { GOI_Y, ROUND } from '../support/small-round.js';

const start = openPreviews();
let one: Previewed;
beforeAll(async () => {
  one = await start(ROUND);
});

let count = 0;
/** A record of its own, as bytes; the round's other records do not know it. */
async function lay(content: string | Uint8Array): Promise<string> {
  const path = `content/thu/dv-01/thu-${++count}.md`;
  await writeFile(join(one.root, path), content);
  return path;
}
const bytesOf = (path: string) => readFile(join(one.root, path));
const textOf = (path: string) => readFile(join(one.root, path), 'utf8');
const refused = (answered: { text: string }): string => JSON.parse(answered.text).message;

describe('a record that is saved', () => {
  it('is on disk, and answers with the text that the next save must name', async () => {
    const path = await lay('một\nhai\n');
    const first = await one.record(path);
    expect(first).toEqual({ path, text: 'một\nhai\n', version: expect.any(String) });
    const answered = await one.put({ ...first, text: 'một\nhai\nba\n' });
    expect(answered.status).toBe(200);
    expect(await textOf(path)).toBe('một\nhai\nba\n');
    const second: RecordText = JSON.parse(answered.text);
    expect(second).toEqual(await one.record(path));
    expect(second.version).not.toBe(first.version);
    expect((await one.put({ ...second, text: '' })).status).toBe(200);
    expect(await textOf(path)).toBe('');
  });

  it('keeps its byte order mark and its line ends, which the page does not see', async () => {
    const path = await lay('\uFEFFmột\r\nhai\r\n');
    const { text, version } = await one.record(path);
    expect(text).toBe('một\nhai\n');
    expect((await one.put({ path, text: 'một\nhai rưỡi\nba\n', version })).status).toBe(200);
    expect(await textOf(path)).toBe('\uFEFFmột\r\nhai rưỡi\r\nba\r\n');
  });

  it('is not touched by a save that changes nothing', async () => {
    const path = await lay('một\r\nhai\n');
    const before = await stat(join(one.root, path), { bigint: true });
    expect((await one.put(await one.record(path))).status).toBe(200);
    const after = await stat(join(one.root, path), { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
  });

  it('is left to those who could read and write it before', async () => {
    const path = await lay('một\n');
    await chmod(join(one.root, path), 0o664);
    expect((await one.put({ ...(await one.record(path)), text: 'hai\n' })).status).toBe(200);
    expect((await stat(join(one.root, path))).mode & 0o777).toBe(0o664);
  });

  it('may have five megabytes', async () => {
    const path = await lay('Dòng chữ có dấu "và ngoặc".\n'.repeat(150_000));
    const { text, version } = await one.record(path);
    expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000);
    expect((await one.put({ path, text: `${text}hết\n`, version })).status).toBe(200);
    expect((await textOf(path)).endsWith('.\nhết\n')).toBe(true);
    await rm(join(one.root, path));
  });
});

describe('a record that another program changed', () => {
  it('is not written over: the text on disk comes back', async () => {
    const path = await lay('một\n');
    const mine = await one.record(path);
    await writeFile(join(one.root, path), 'của người khác\r\n');
    const answered = await one.put({ ...mine, text: 'của tôi\n' });
    expect(answered.status).toBe(409);
    const theirs: RecordText = JSON.parse(answered.text);
    expect(theirs).toMatchObject({ path, text: 'của người khác\n' });
    expect(await textOf(path)).toBe('của người khác\r\n');
    // Whoever has seen both may decide.
    const decided = await one.put({ ...theirs, text: 'của cả hai\n' });
    expect(decided.status).toBe(200);
    expect(await textOf(path)).toBe('của cả hai\r\n');
  });

  it('goes to one of two tabs that save at once', async () => {
    const path = await lay('một\n');
    const { version } = await one.record(path);
    const save = (tab: number) => one.put({ path, text: `tab ${tab}\n`, version });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(save));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const winner = answers.findIndex(({ status }) => status === 200) + 1;
    expect(await textOf(path)).toBe(`tab ${winner}\n`);
  });

  it('is not made again once it is deleted', async () => {
    const path = await lay('một\n');
    const mine = await one.record(path);
    await rm(join(one.root, path));
    const answered = await one.put({ ...mine, text: 'hai\n' });
    expect(answered.status).toBe(404);
    expect(refused(answered)).toContain(`Không có hồ sơ «${path}»`);
    expect(await readdir(join(one.root, 'content/thu/dv-01'))).not.toContain(`thu-${count}.md`);
  });
});

describe('what cannot be saved or opened', () => {
  it('is a text that is not UTF-8', async () => {
    const path = await lay(Uint8Array.of(0x6d, 0xf4, 0x74));
    const opened = await one.get(`/api/record?path=${path}`);
    expect(opened.status).toBe(422);
    expect(refused(opened)).toContain('UTF-8');
    expect((await one.put({ path, text: 'x', version: 'x' })).status).toBe(422);
    expect([...(await bytesOf(path))]).toEqual([0x6d, 0xf4, 0x74]);
  });

  it('is half of a letter', async () => {
    const path = await lay('một\n');
    const mine = await one.record(path);
    expect((await one.put({ ...mine, text: 'a\ud800b' })).status).toBe(422);
    expect(await textOf(path)).toBe('một\n');
  });

  it('is more than twenty megabytes', async () => {
    const path = await lay('x'.repeat(20_000_001));
    const opened = await one.get(`/api/record?path=${path}`);
    expect(opened.status).toBe(413);
    expect(refused(opened)).toContain('20 MB');
    await writeFile(join(one.root, path), 'một\n');
    const { version } = await one.record(path);
    expect((await one.put({ path, text: 'x'.repeat(20_000_001), version })).status).toBe(413);
    expect(await textOf(path)).toBe('một\n');
    await rm(join(one.root, path));
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"path":'],
    ['null', null],
    ['a list', []],
    ['a word', '"x"'],
    ['no text', { path: GOI_Y, version: 'x' }],
    ['a text of another type', { path: GOI_Y, text: 1, version: 'x' }],
    ['a version of another type', { path: GOI_Y, text: 'x', version: {} }],
    ['what only inherits', '{"__proto__":{"path":"x","text":"x","version":"x"}}'],
  ])('is %s', async (_, body) => {
    const answered = await one.put(body);
    expect(answered.status).toBe(400);
    expect(refused(answered)).toContain('không đúng dạng');
    expect(await textOf(GOI_Y)).toBe(ROUND[GOI_Y]);
  });

  it('is a record of a folder that is read-only', async (test) => {
    const folder = join(one.root, 'content/thu/chi-doc');
    await mkdir(folder);
    const path = 'content/thu/chi-doc/thu.md';
    await writeFile(join(one.root, path), 'một\n');
    const mine = await one.record(path);
    const close = await closeFolder(folder);
    if (close === undefined) return test.skip('this disk keeps nobody from writing');
    try {
      const answered = await one.put({ ...mine, text: 'hai\n' });
      expect(answered.status).toBe(403);
      expect(refused(answered)).toContain('chỉ cho đọc');
      expect(await textOf(path)).toBe('một\n');
      expect(await readdir(folder)).toEqual(['thu.md']);
    } finally {
      await close();
    }
  });
});

/** Takes the right to write from everybody, root too; gives the way back, if it worked. */
async function closeFolder(folder: string): Promise<(() => Promise<void>) | undefined> {
  const run = promisify(execFile);
  const isClosed = () =>
    writeFile(join(folder, 'thu.tmp'), '').then(
      () => rm(join(folder, 'thu.tmp')).then(() => false),
      () => true,
    );
  await chmod(folder, 0o555);
  if (await isClosed()) return () => chmod(folder, 0o755);
  await run('chattr', ['+i', folder]).catch(() => {});
  if (await isClosed()) return async () => void (await run('chattr', ['-i', folder]));
  return undefined;
}
