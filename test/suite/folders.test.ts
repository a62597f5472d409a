import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTexts, outcome } from '../support/faults.js';
import { PNG } from '../support/png.js';
import { openWord } from '../support/read-docx.js';
import { readPdf } from '../support/read-pdf.js';
import { runCli } from '../support/run-cli.js';
import { changed, GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();

describe('a link out of content/', () => {
  it.concurrent.each([
    ['to a record', 'ghi-chu.md', 'content/thu/la.md'],
    ['to a folder', '', 'content/thu/la'],
  ])('%s is not followed, and is named', async (_, target, link) => {
    const outside = await work({ 'ghi-chu.md': String(ROUND[KE_HOACH]).replace('thử', 'BÍ MẬT') });
    const root = await work(ROUND);
    await symlink(join(outside, target), join(root, link));
    const ran = await buildTexts(root);
    expect(ran.diagnostics).toMatchObject([
      { severity: 'error', code: 'lien-ket-ra-ngoai', file: link, line: 1, column: 1 },
    ]);
    expect(ran.code).toBe(1);
    const made = Object.entries(outcome(ran)).flatMap(([path, done]) => (done ? [path] : []));
    expect(made.sort()).toEqual([GIAI_TRINH, GOI_Y, KE_HOACH]);
    for (const path of await listFiles(join(root, 'out'))) {
      expect(await readFile(join(root, 'out', path), 'utf8')).not.toContain('BÍ MẬT');
    }
  });

  it.concurrent('that runs in a circle ends', async () => {
    const root = await work(ROUND);
    await symlink(join(root, 'content'), join(root, 'content/thu/vong'));
    const ran = await buildTexts(root);
    expect(outcome(ran)).toMatchObject({ [GOI_Y]: true });
  });
});

describe('an output folder that cannot be written', () => {
  it.concurrent('is said at each record, when a file stands where the folder should be', async () => {
    const root = await work({ ...ROUND, out: 'một tệp\n' });
    const ran = await buildTexts(root);
    expect(ran.code).toBe(1);
    expect(ran.diagnostics.map((one) => [one.code, one.file, one.line, one.column])).toEqual(
      [GIAI_TRINH, GOI_Y, KE_HOACH].map((file) => ['khong-ghi-duoc', file, 1, 1]),
    );
    expect(ran.diagnostics[0]?.message).toMatch(/lẽ ra là thư mục lại là một tệp/);
    expect(await readFile(join(root, 'out'), 'utf8')).toBe('một tệp\n');
  });

  it.concurrent('spoils that one document alone, when a folder stands where a file should be', async () => {
    const root = await work(ROUND);
    await mkdir(join(root, 'out/thu/ke-hoach.txt/con'), { recursive: true });
    const ran = await buildTexts(root);
    expect(ran.diagnostics).toMatchObject([{ code: 'khong-ghi-duoc', file: KE_HOACH }]);
    expect(outcome(ran)).toEqual({ [KE_HOACH]: false, [GOI_Y]: true, [GIAI_TRINH]: true });
    const strays = (await listFiles(join(root, 'out'))).filter((path) => path.endsWith('.tmp'));
    expect(strays).toEqual([]);
  });

  it.concurrent('is made again after it was thrown away', async () => {
    const root = await work(ROUND);
    await buildTexts(root);
    await rm(join(root, 'out'), { recursive: true });
    await buildTexts(root);
    expect(await listFiles(join(root, 'out'))).toHaveLength(3);
  });
});

describe('an image', () => {
  const WITH = changed(KE_HOACH, '# Mục đích\n', '# Mục đích\n\n![Sơ đồ](so-do.png)\n');

  it.concurrent('beside its record is in the PDF and in Word, with its words', async () => {
    const root = await work({ ...WITH, 'content/thu/so-do.png': PNG });
    const { code, stderr } = await runCli(['build', KE_HOACH], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const word = openWord(await readFile(join(root, 'out/thu/ke-hoach.docx')));
    expect(word.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    const pdf = await readFile(join(root, 'out/thu/ke-hoach.pdf'), 'latin1');
    expect(pdf).toMatch(/\/Subtype\s*\/Image/);
    expect((await readPdf(await readFile(join(root, 'out/thu/ke-hoach.pdf')))).pages.length).toBe(
      3,
    );
  });

  it.concurrent('that is not what its name says is refused, and named', async () => {
    const root = await work({ ...WITH, 'content/thu/so-do.png': 'không phải ảnh' });
    const ran = await buildTexts(root);
    expect(ran.diagnostics).toMatchObject([
      { code: 'anh-khong-hop-le', file: KE_HOACH, line: 17, column: 1 },
    ]);
    expect(outcome(ran)).toEqual({ [KE_HOACH]: false, [GOI_Y]: true, [GIAI_TRINH]: true });
  });

  it.concurrent('linked from outside is not read', async () => {
    const outside = await work({ 'anh.png': PNG });
    const root = await work(WITH);
    await symlink(join(outside, 'anh.png'), join(root, 'content/thu/so-do.png'));
    const ran = await buildTexts(root);
    expect(ran.code).toBe(1);
    expect(outcome(ran)[KE_HOACH]).toBe(false);
  });
});

describe('what is not a record', () => {
  it.concurrent('lies in content/ in peace', async () => {
    const root = await work({
      ...ROUND,
      'content/thu/ghi-chu.docx': 'PK',
      'content/thu/.DS_Store': '',
    });
    await writeFile(join(root, 'content/thu/bang.xlsx'), 'PK');
    const ran = await buildTexts(root);
    expect(ran).toMatchObject({ code: 0, diagnostics: [] });
  });
});
