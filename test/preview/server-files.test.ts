import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPreviews, type Previewed } from '../support/preview.js';
import { GOI_Y, ROUND } from '../support/small-round.js';

const start = openPreviews();
/** A folder as clerks name them: spaces, accents typed apart, signs that mean something in a URL. */
const FOLDER = 'Quận ủy #1 50% «Tây Hồ»'.normalize('NFD');
const ODD = Object.fromEntries(
  Object.entries(ROUND).map(([path, text]) => [
    path.replace('thu/dv-01', () => `thu/${FOLDER}`),
    text,
  ]),
);

let one: Previewed;
beforeAll(async () => {
  one = await start(ODD);
  await writeFile(join(one.root, 'secret.pdf'), 'out of reach');
  await writeFile(join(one.out, 'thu/notes.md'), 'no output');
  await writeFile(join(one.out, 'thu/.cache'), 'no output');
  await symlink(join(one.root, 'secret.pdf'), join(one.out, 'thu/link.pdf'));
  await symlink(one.root, join(one.out, 'thu/up'));
  await mkdir(join(one.out, 'thu/folder.pdf'));
});

describe('the files of the page', () => {
  it('are served by their kinds', async () => {
    expect((await one.get('/')).headers['content-type']).toBe('text/html; charset=utf-8');
    const script = await one.get('/assets/main-1a2b.js');
    expect(script).toMatchObject({ status: 200, text: 'export {};' });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/secret.txt',
    '/assets/../secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/',
    '/assets',
  ])('are those that are meant: %s is not', async (path) => {
    const { status, text } = await one.get(path);
    expect(status).toBe(404);
    expect(text).not.toContain('not an asset');
  });
});

describe('an output', () => {
  it('is served where the state says, whatever its name', async () => {
    const { folders } = await one.state();
    const documents = folders.flatMap((folder) => folder.documents);
    const odd = documents.filter((document) => document.record.includes('Quận'.normalize('NFC')));
    expect(odd.map((document) => document.state)).toEqual(['ok', 'ok']);
    for (const { pdf = '', docx = '', txt = '' } of odd) {
      expect((await one.get(pdf)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect((await one.get(docx)).bytes.subarray(0, 2).toString()).toBe('PK');
      expect((await one.get(`${txt}?v=1`)).text).toContain('Thành ủy');
      expect((await one.get(pdf)).headers['content-type']).toBe('application/pdf');
      // The same name with its accents typed apart.
      const apart = pdf
        .split('/')
        .map((part) => encodeURIComponent(decodeURIComponent(part).normalize('NFD')));
      expect((await one.get(apart.join('/'))).status).toBe(200);
    }
  });

  it('is saved under its own name', async () => {
    const name = "Báo cáo «Đống Đa» (1)'s.pdf";
    await writeFile(join(one.out, 'thu', name), '%PDF-1.4');
    const address = `/out/thu/${encodeURIComponent(name)}`;
    expect((await one.get(address)).headers['content-disposition']).toBeUndefined();
    const { headers } = await one.get(`${address}?download`);
    const said = String(headers['content-disposition']);
    expect(said).toMatch(
      /^attachment; filename="Bao cao _Dong Da_ \(1\)_s\.pdf"; filename\*=UTF-8''/,
    );
    const [, encoded = ''] = /filename\*=UTF-8''([\w%.~!$&+^`|-]+)$/.exec(said) ?? [];
    expect(decodeURIComponent(encoded)).toBe(name);
  });

  it.each([
    '/out/thu/nothing.pdf',
    '/out/',
    '/out',
    '/out/thu',
    '/out/thu/folder.pdf',
    '/out/thu/notes.md',
    '/out/thu/.cache',
    '/out/../secret.pdf',
    '/out/thu/../../secret.pdf',
    '/out/%2e%2e/secret.pdf',
    '/out/%2E%2e/secret.pdf',
    '/out/.%2e/secret.pdf',
    '/out/..%2fsecret.pdf',
    '/out/%2e%2e%2fsecret.pdf',
    '/out/..%5csecret.pdf',
    '/out/..\\secret.pdf',
    '/out/%252e%252e/secret.pdf',
    '/out//secret.pdf',
    '/out/thu//ke-hoach.pdf',
    '/out/./thu%2fke-hoach.pdf',
    '/out/thu/ke-hoach.pdf%00',
    '/out/thu/ke-hoach.pdf%00.txt',
    '/out/thu/%zz.pdf',
    '/out/thu/%ff.pdf',
    '/out/thu/link.pdf',
    '/out/thu/up/secret.pdf',
    '/out/thu/up/out/thu/ke-hoach.pdf/../../../../secret.pdf',
    `/${'../'.repeat(20)}etc/passwd`,
    '/content/thu/dot.md',
    '/out/../content/thu/dot.md',
  ])('is not what %s asks for', async (path) => {
    const { status, text } = await one.get(path);
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toMatch(/out of reach|no output|root:|ma: dot-thu/);
  });

  it('is not there any more once its file is gone', async () => {
    expect((await one.get('/out/thu/ke-hoach.docx')).status).toBe(200);
    await rm(join(one.out, 'thu/ke-hoach.docx'));
    expect((await one.get('/out/thu/ke-hoach.docx')).status).toBe(404);
  });
});

describe('a record', () => {
  it('is opened by the path that the state names, whatever form its accents have on disk', async () => {
    const { folders } = await one.state();
    const [folder] = folders.filter(({ home }) => home?.endsWith('don-vi.md'));
    expect(folder?.name).toBe('Quận ủy Thử');
    const [document] = folder?.documents.filter(({ kind }) => kind === 'goi-y') ?? [];
    const { text, version } = await one.record(document?.record ?? '');
    expect(text).toBe(ROUND[GOI_Y]);
    const saved = await one.put({ path: document?.record, text: `${text}\n`, version });
    expect(saved.status).toBe(200);
    const real = join(one.root, 'content/thu', FOLDER, 'goi-y.md');
    expect(await readFile(real, 'utf8')).toBe(`${ROUND[GOI_Y]}\n`);
  });

  it.each([
    'templates/goi-y.hbs',
    'content/../secret.md',
    'content/thu/../../secret.md',
    'content/thu/link.md',
    'content/thu/link-to-txt.md',
    'content/up/secret.md',
    'content',
    'content/',
    'content/thu',
    'content/thu/dot.md/',
    'content//thu/dot.md',
    './content/thu/dot.md',
    '/content/thu/dot.md',
    'content/thu/dot.md\0',
    'content\\thu\\dot.md',
    'thu/dot.md',
    'content/thu/ghi-chu.txt',
    'content/thu/.env',
    '',
  ])('is not what «%s» names, to read or to write', async (path) => {
    const content = join(one.root, 'content');
    await writeFile(join(one.root, 'secret.md'), 'kín');
    await writeFile(join(content, 'thu/ghi-chu.txt'), 'kín');
    await writeFile(join(content, 'thu/.env'), 'kín');
    await symlink(join(one.root, 'secret.md'), join(content, 'thu/link.md')).catch(() => {});
    await symlink('ghi-chu.txt', join(content, 'thu/link-to-txt.md')).catch(() => {});
    await symlink(one.root, join(content, 'up')).catch(() => {});
    const opened = await one.get(`/api/record?path=${encodeURIComponent(path)}`);
    expect(opened.status).toBe(404);
    expect(JSON.parse(opened.text).message).toContain('Không có hồ sơ');
    const saved = await one.put({ path, text: 'khác', version: opened.text });
    expect(saved.status).toBe(404);
    expect(await readFile(join(one.root, 'secret.md'), 'utf8')).toBe('kín');
  });
});
