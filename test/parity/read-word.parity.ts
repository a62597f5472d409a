import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOfFile } from '../../src/build/text/index.js';
import { flatName } from '../support/libre-office.js';
import { makeDocx, p, r } from '../support/make-docx.js';
import { BAO_CAO, BIEN_BAN, KE_HOACH, NHA_NUOC, samplePath } from '../support/sample.js';

const NAMES = [KE_HOACH, BAO_CAO, BIEN_BAN, NHA_NUOC];
const BY = 'w:author="Nguyễn Văn A" w:date="2023-11-20T08:00:00Z"';
const TRACKED = makeDocx({
  body:
    p(
      `${r('Hạn ngày ')}<w:del w:id="1" ${BY}><w:r><w:delText>15</w:delText></w:r></w:del><w:ins w:id="2" ${BY}>${r('20')}</w:ins>${r(' tháng 12.')}`,
    ) +
    p(`<w:ins w:id="3" ${BY}>${r('Câu mới.')}</w:ins>`, `<w:rPr><w:ins w:id="4" ${BY}/></w:rPr>`) +
    p(
      `<w:commentRangeStart w:id="0"/>${r('Chỗ này')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    ),
  comments: `<w:comment w:id="0" w:author="Trần B" w:date="2023-11-20T08:00:00Z">${p(r('xem lại'))}</w:comment>`,
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vankien-resave-'));
  for (const name of NAMES) {
    await copyFile(samplePath(name, 'docx'), join(folder, `${flatName(name)}.docx`));
  }
  await writeFile(join(folder, 'tracked.docx'), TRACKED);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const files = [...NAMES.map(flatName), 'tracked'].map((name) => join(folder, `${name}.docx`));
  const args = [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML'];
  await promisify(execFile)('soffice', [...args, '--outdir', join(folder, 'saved'), ...files]);
});
afterAll(() => rm(folder, { recursive: true }));

const textOf = async (path: string): Promise<string> => {
  const { value, diagnostics } = await textOfFile(await readFile(path), path, 'vi');
  expect(diagnostics).toEqual([]);
  return value ?? '';
};

describe('a Word file that LibreOffice has saved', () => {
  it.each(NAMES)('%s: says the same, numbers and tables and all', async (name) => {
    const saved = await textOf(join(folder, 'saved', `${flatName(name)}.docx`));
    expect(saved).toBe(await textOf(samplePath(name, 'docx')));
  });

  it('keeps its tracked changes and comments', async () => {
    expect(await textOf(join(folder, 'saved/tracked.docx'))).toBe(
      [
        'Hạn ngày [-15-]{+20+} tháng 12.',
        '',
        '{+Câu mới.+}',
        '',
        'Chỗ này',
        '',
        'Sửa đổi chưa duyệt của: Nguyễn Văn A (3)',
        '',
        'Ý kiến:',
        '- Trần B (20/11/2023) về «Chỗ này»: xem lại',
        '',
      ].join('\n'),
    );
  });
});
