import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editDocx, paragraphXml, swap } from '../support/edit-docx.js';
import { runCli } from '../support/run-cli.js';
import { changed, GIAI_TRINH, KE_HOACH, ROUND } from '../support/small-round.js';
import { openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const FROM = 'Làm rõ trách nhiệm';
const TO = 'Làm rõ vai trò, trách nhiệm';

/** A round that was built, and its ke-hoach as a leader edited it. */
async function edited(edit = (xml: string) => swap(xml, FROM, TO)) {
  const root = await work(ROUND);
  const built = await runCli(['build', '--format', 'docx,pdf'], { cwd: root });
  expect(built.code).toBe(0);
  const docx = await readFile(join(root, 'out/thu/ke-hoach.docx'));
  await writeFile(join(root, 'sua.docx'), editDocx(docx, edit));
  const record = () => readFile(join(root, KE_HOACH), 'utf8');
  return { root, record };
}

describe('vankien import', () => {
  it('shows the change, writes nothing without an answer, writes with --yes', async () => {
    const { root, record } = await edited();
    const dry = await runCli(['import', 'sua.docx', '--dry-run'], { cwd: root });
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(dry.stdout).toContain(`Hồ sơ: ${KE_HOACH}`);
    expect(dry.stdout).toMatch(new RegExp(`^--- a/${KE_HOACH}$`, 'm'));
    expect(dry.stdout).toMatch(new RegExp(`^-${FROM} của tập thể`, 'm'));
    expect(dry.stdout).toMatch(new RegExp(`^\\+${TO} của tập thể`, 'm'));
    const unasked = await runCli(['import', 'sua.docx'], { cwd: root });
    expect(unasked.code).toBe(2);
    expect(unasked.stderr).toContain('--yes');
    expect(await record()).toBe(ROUND[KE_HOACH]);

    const done = await runCli(['import', 'sua.docx', '--yes'], { cwd: root });
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain(`Đã ghi ${KE_HOACH}.`);
    expect(await record()).toBe(String(ROUND[KE_HOACH]).replace(FROM, TO));
    // The record is newer than the file now, and says what the file says.
    const again = await runCli(['import', 'sua.docx', '--yes'], { cwd: root });
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('Không có gì phải sửa');
    expect(await record()).toBe(String(ROUND[KE_HOACH]).replace(FROM, TO));
  });

  it('tells what stays with the person, and where it comes from', async () => {
    const { root, record } = await edited((xml) => swap(xml, 'ĐẢNG CỘNG SẢN', 'ĐẢNG'));
    const ran = await runCli(['import', 'sua.docx', '--yes'], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('1 chỗ không đưa về được');
    expect(ran.stdout).toContain('do thể thức đặt');
    expect(await record()).toBe(ROUND[KE_HOACH]);
    const { code, stdout } = await runCli(['import', 'sua.docx', '--json'], { cwd: root });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      record: KE_HOACH,
      written: false,
      patch: '',
      left: [{ reason: 'the-thuc', before: ' CỘNG SẢN', after: '' }],
    });
  });

  it('writes the comments to a new file, never over one', async () => {
    const { root } = await edited();
    const asked = ['import', 'sua.docx', '--dry-run', '--comments', 'y-kien.md'];
    expect((await runCli(asked, { cwd: root })).code).toBe(0);
    expect(await readFile(join(root, 'y-kien.md'), 'utf8')).toContain('# Ý kiến trong sua.docx');
    const twice = await runCli(asked, { cwd: root });
    expect(twice.code).toBe(2);
    expect(twice.stderr).toContain('đã có');
  });

  it('refuses what it cannot read, or is of another document, and touches no record', async () => {
    const { root, record } = await edited();
    await writeFile(join(root, 'rac.docx'), 'không phải Word');
    const torn = await readFile(join(root, 'sua.docx'));
    await writeFile(join(root, 'rach.docx'), torn.subarray(0, torn.length / 2));
    for (const [file, ...more] of [
      ['khong-co.docx'],
      ['rac.docx'],
      ['rach.docx'],
      ['sua.docx', '--record', GIAI_TRINH],
      ['sua.docx', '--record', 'content/thu/khong-co.md'],
      ['sua.docx', '--record', '../x.md'],
    ]) {
      const ran = await runCli(['import', file ?? '', ...more, '--yes'], { cwd: root });
      expect({ file, more, code: ran.code }).toEqual({ file, more, code: 2 });
      expect(ran.stderr).not.toBe('');
      expect(ran.stderr).not.toMatch(/^\s+at /m);
    }
    expect(await record()).toBe(ROUND[KE_HOACH]);
  });

  it('says so where the record cannot be built', async () => {
    const { root } = await edited();
    const broken = changed(KE_HOACH, 'trich_yeu: kiểm điểm thử', 'trich_yeu:');
    await writeFile(join(root, KE_HOACH), String(broken[KE_HOACH]));
    const ran = await runCli(['import', 'sua.docx', '--yes'], { cwd: root });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('[khong-dung-duoc]');
    expect(ran.stderr).toContain('trich_yeu');
  });

  it('brings a whole paragraph', async () => {
    const { root, record } = await edited((xml) => {
      const old = paragraphXml(xml, 'Các đơn vị chuẩn bị');
      const fresh = old
        .replace(/<w:bookmark[^>]*>/g, '')
        .replace('chuẩn bị báo cáo', 'nộp báo cáo');
      return xml.replace(old, () => old + fresh);
    });
    const ran = await runCli(['import', 'sua.docx', '--yes', '--lang', 'en'], { cwd: root });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('1 change can be brought back');
    expect(await record()).toBe(
      String(ROUND[KE_HOACH]).replace(
        '1. Ban Tổ chức',
        '1. Các đơn vị nộp báo cáo.\n1. Ban Tổ chức',
      ),
    );
  });
});

describe('vankien where', () => {
  it('answers for a DOCX, a PDF and a line of it', async () => {
    const { root } = await edited();
    const ask = (...args: readonly string[]) => runCli(['where', ...args], { cwd: root });
    const line = String(ROUND[KE_HOACH])
      .split('\n')
      .indexOf('Làm rõ trách nhiệm của tập thể. Nêu đúng nguyên nhân.');
    const place = `hồ sơ ${KE_HOACH}:${line + 1}:8`;
    expect((await ask('out/thu/ke-hoach.docx:trách nhiệm')).stdout).toContain(place);
    expect((await ask('out/thu/ke-hoach.pdf:trách nhiệm')).stdout).toContain(place);
    const first = await ask('out/thu/ke-hoach.pdf:1:1');
    expect(first.stdout).toContain('hồ sơ khác content/thu/dot.md');
    expect(first.stdout).toContain('do thể thức đặt');
    const { stdout } = await ask('out/thu/ke-hoach.docx:trách nhiệm', '--json');
    expect(JSON.parse(stdout).hits[0].origins[0]).toMatchObject({ kind: 'record' });
  });

  it('says what it cannot answer', async () => {
    const { root } = await edited();
    const ask = (...args: readonly string[]) => runCli(['where', ...args], { cwd: root });
    expect(await ask('out/thu/ke-hoach.docx:không có')).toMatchObject({ code: 1, stdout: '' });
    expect(await ask('out/thu/ke-hoach.pdf:9:9')).toMatchObject({ code: 1, stdout: '' });
    expect((await ask('ke-hoach.docx')).code).toBe(2);
    expect((await ask('khong-co.docx:x')).code).toBe(2);
    await writeFile(join(root, 'khac.pdf'), '%PDF-1.4');
    expect((await ask('khac.pdf:x')).stderr).toContain('[khong-phai-pdf-cua-ta]');
    await writeFile(
      join(root, KE_HOACH),
      String(ROUND[KE_HOACH]).replace('của tập thể', 'của cá nhân'),
    );
    expect((await ask('out/thu/ke-hoach.docx:trách nhiệm')).stderr).toContain(
      'không khớp với hồ sơ',
    );
    expect((await ask('out/thu/ke-hoach.pdf:trách nhiệm')).stderr).toContain(
      'không khớp với hồ sơ',
    );
  });
});
