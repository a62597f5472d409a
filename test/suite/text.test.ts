import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeDocx, p, r } from '../support/make-docx.js';
import { makePdf } from '../support/make-pdf.js';
import { REPO, runCli } from '../support/run-cli.js';
import { samplePath, sampleText } from '../support/sample.js';
import { openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const docx = makeDocx({ body: p(r('Chữ trong tệp Word.')) });

describe('vankien text', () => {
  it('prints the words of one file, and names the files where there are several', async () => {
    const pdf = await makePdf((pen) => pen.text('Chữ trong tệp PDF.'));
    const root = await work({ 'gửi về.docx': docx, 'in.pdf': pdf });
    const one = await runCli(['text', 'gửi về.docx'], { cwd: root });
    expect(one).toEqual({ code: 0, stdout: 'Chữ trong tệp Word.\n', stderr: '' });
    const two = await runCli(['text', 'gửi về.docx', 'in.pdf'], { cwd: root });
    expect(two.stdout).toBe(
      '== gửi về.docx\nChữ trong tệp Word.\n\n== in.pdf\nChữ trong tệp PDF.\n\n',
    );
  });

  it('goes by the bytes, whatever a file is called', async () => {
    const pdf = await makePdf((pen) => pen.text('Chữ trong tệp PDF.'));
    const root = await work({ 'a.pdf': docx, git_blob_x1: pdf });
    expect((await runCli(['text', 'a.pdf'], { cwd: root })).stdout).toBe('Chữ trong tệp Word.\n');
    expect((await runCli(['text', 'git_blob_x1'], { cwd: root })).stdout).toBe(
      'Chữ trong tệp PDF.\n',
    );
  });

  it('says what is wrong with a file and what to do, prints the others, and exits with 2', async () => {
    const root = await work({ 'rách.docx': docx.subarray(0, 200), 'tốt.docx': docx });
    const { code, stdout, stderr } = await runCli(
      ['text', 'rách.docx', 'không-có.docx', 'tốt.docx'],
      { cwd: root },
    );
    expect(code).toBe(2);
    expect(stdout).toContain('Chữ trong tệp Word.');
    expect(stderr).toMatch(/^rách\.docx:1:1: lỗi: .* \[docx-hong\]\n {4}→ .*\n/m);
    expect(stderr).toContain('Không đọc được tệp «không-có.docx»');
    const english = await runCli(['text', 'rách.docx', '--lang', 'en'], { cwd: root });
    expect(english.stderr).toContain('This DOCX is torn');
    expect((await runCli(['text'], { cwd: root })).code).toBe(2);
  });

  it('prints one line and exits with 0 where git asks', async () => {
    const root = await work({ rách: docx.subarray(0, 200), tốt: docx });
    for (const name of ['rách', 'không-có']) {
      const { code, stdout, stderr } = await runCli(['text', '--textconv', name], { cwd: root });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^\[vankien không đọc được tệp này .*\]\n$/);
    }
    const { stdout } = await runCli(['text', '--textconv', 'tốt'], { cwd: root });
    expect(stdout).toBe('Chữ trong tệp Word.\n');
  });

  it('reads PDFs without a canvas, and without a word on the console', async () => {
    const without = join(await work({}), 'khong-canvas.cjs');
    await writeFile(
      without,
      `const { Module } = require('node:module');
       const find = Module._resolveFilename;
       Module._resolveFilename = function (name, ...rest) {
         if (name.startsWith('@napi-rs/')) throw new Error('không có');
         return find.call(this, name, ...rest);
       };`,
    );
    const main = join(REPO, 'dist/cli/main.js');
    const args = ['--require', without, main, 'text', samplePath('2023/dv-01/goi-y', 'pdf')];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    expect(stderr).toBe('');
    expect(stdout).toContain('Kính gửi');
    expect(sampleText('2023/dv-01/goi-y')).toContain('Kính gửi');
  });

  it('loads nothing of a build for it, since git starts it for each file', async () => {
    const loaded = join(await work({}), 'nap.mjs');
    await writeFile(
      loaded,
      `import { register } from 'node:module';
       register('data:text/javascript,' + encodeURIComponent(\`
         export async function load(url, context, next) {
           if (url.startsWith('file:')) process._rawDebug(url);
           return next(url, context);
         }\`));`,
    );
    const main = join(REPO, 'dist/cli/main.js');
    const args = ['--import', loaded, main, 'text', samplePath('2023/ke-hoach', 'docx')];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toContain('KẾ HOẠCH');
    const files = stderr.split('\n').filter((line) => line.startsWith('file:'));
    expect(files.length).toBeGreaterThan(5);
    expect(
      files.filter((one) => /node_modules\/(?!commander)|zod|pdfmake|\/round\//.test(one)),
    ).toEqual([]);
  });
});
