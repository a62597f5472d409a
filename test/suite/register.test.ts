import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { changed, GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';
import { openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const numbered = (path: string) => /^so: (.*)\n/m.exec(String(ROUND[path]))?.[0] ?? '';
const GIVEN = numbered(GIAI_TRINH);
const DRAFT = changed(GIAI_TRINH, GIVEN, '');

describe('vankien so', () => {
  it.concurrent('keeps a register for each issuer and kind, with the next free number', async () => {
    const { code, stdout, stderr } = await runCli(['so'], { cwd: await work(ROUND) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Thành ủy Hà Nội · Kế hoạch · 2020 - 2025');
    expect(stdout).toMatch(/│ 195-KH\/TU +│ 24\/11\/2023 │/);
    expect(stdout).toContain(`${KE_HOACH} │`);
    expect(stdout).toContain('Số tiếp theo: 196');
  });

  it.concurrent('prints CSV that a spreadsheet reads', async () => {
    const { stdout } = await runCli(['so', '--csv'], { cwd: await work(ROUND) });
    const [head, ...rows] = stdout.slice(1).trimEnd().split('\r\n');
    expect(stdout.codePointAt(0)).toBe(0xfeff);
    expect(head).toBe('co_quan,loai,nhiem_ky,so,so_ky_hieu,ngay,trich_yeu,ho_so');
    expect(rows).toContain(
      `Thành ủy Hà Nội,Kế hoạch,2020 - 2025,195,195-KH/TU,24/11/2023,kiểm điểm thử,${KE_HOACH}`,
    );
  });

  it.concurrent('gives a draft its number and touches no other byte', async () => {
    const root = await work(DRAFT);
    const ran = await runCli(['so', '--assign', GIAI_TRINH], { cwd: root });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(`01-BC/QU vào ${GIAI_TRINH}`);
    const text = await readFile(join(root, GIAI_TRINH), 'utf8');
    expect(text.replace('so: "01"\n', '')).toBe(DRAFT[GIAI_TRINH]);
    const register = await runCli(['so'], { cwd: root });
    expect(register.stdout).toMatch(/│ 01-BC\/QU +│/);
  });

  it.concurrent('gives no second number, and none to what is no document', async () => {
    const root = await work(ROUND);
    for (const path of [GOI_Y, 'content/thu/dot.md', 'content/thu/khong-co.md']) {
      const before = await readFile(join(root, path)).catch(() => undefined);
      const ran = await runCli(['so', '--assign', path], { cwd: root });
      expect(ran.code).toBe(1);
      expect(ran.stderr).toMatch(/\[(co-so-roi|khong-lay-so)\]/);
      expect(await readFile(join(root, path)).catch(() => undefined)).toEqual(before);
    }
  });

  it.concurrent('points out gaps and doubles', async () => {
    const twice = String(ROUND[KE_HOACH]).replace('---\n', '---\nloai: ke-hoach\n');
    const third = twice.replace(/so: .*\n/, 'so: "198"\n');
    const root = await work({
      ...ROUND,
      'content/thu/ke-hoach-2.md': twice,
      'content/thu/ke-hoach-3.md': third,
    });
    const { stdout } = await runCli(['so'], { cwd: root });
    expect(stdout).toContain('Số cấp hai lần: 195');
    expect(stdout).toContain('Số không thấy trong các đợt: 196, 197');
    expect(stdout).toContain('Số tiếp theo: 199');
  });
});
