import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Act, editInOffice } from '../support/edit-in-office.js';
import { openWord } from '../support/read-docx.js';
import { REPO, runCli } from '../support/run-cli.js';

/**
 * A leader edits a finished document in an editor that saves the whole file anew; its record must
 * then make the very document that the leader saw.
 */
const CASES: readonly (readonly [record: string, acts: readonly Act[]])[] = [
  [
    '2023/dv-05/giai-trinh',
    [
      { kind: 'replace', from: 'tập trung tại ba phường mới', to: 'nhất là ở ba phường mới' },
      { kind: 'replace', from: 'Thu hồi khu đất thứ ba', to: 'Thu hồi ngay khu đất thứ ba' },
      { kind: 'replace', from: '30/4/2024', to: '15/5/2024' },
      { kind: 'add-after', words: 'chủ đầu tư khó khăn', text: 'Khách quan: mưa lũ năm 2022.' },
      { kind: 'replace', from: '(để báo cáo)', to: '(để theo dõi)' },
      { kind: 'bold', words: '11,2 tỷ đồng' },
    ],
  ],
  [
    '2023/dv-01/bien-ban-tham-dinh',
    [
      { kind: 'replace', from: 'Hồ sơ gồm', to: 'Hồ sơ thẩm định gồm' },
      { kind: 'add-after', words: 'Hồ sơ thẩm định gồm', text: 'Hồ sơ gửi đúng hạn.' },
      { kind: 'replace', from: 'là dài, đề nghị', to: 'là quá dài, đề nghị' },
      { kind: 'replace', from: 'Chưa nêu hình thức', to: 'Chưa nêu rõ hình thức' },
    ],
  ],
  [
    '2026/tt-dich-vu/giai-trinh',
    [
      { kind: 'replace', from: 'phục vụ 9.430 lượt', to: 'đã phục vụ 9.431 lượt' },
      { kind: 'remove', words: 'phần mềm dùng chung ngừng' },
      { kind: 'bold', words: 'trong đó 118 lượt' },
    ],
  ],
];

describe('a document that was edited in LibreOffice', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'vankien-edited-'));
    for (const folder of ['content', 'templates']) {
      await cp(join(REPO, folder), join(root, folder), { recursive: true });
    }
    const paths = CASES.map(([name]) => join(root, 'content', `${name}.md`));
    const built = await runCli(['build', ...paths, '--format', 'docx'], { cwd: root });
    expect(built.stderr).not.toContain('lỗi:');
  });
  afterAll(() => rm(root, { recursive: true }));

  const cases = CASES.flatMap(([name, acts]) =>
    [false, true].map((on) => [name, on, acts] as const),
  );
  it.each(cases)('%s (tracked: %s) comes out of its record', async (name, tracked, acts) => {
    const record = join(root, 'content', `${name}.md`);
    const before = await readFile(record);
    const target = join(root, 'edited.docx');
    await editInOffice(root, join(root, 'out', `${name}.docx`), target, acts, tracked);
    const ran = await runCli(['import', target, '--yes', '--json'], { cwd: root });
    const told = JSON.parse(ran.stdout);
    expect({ left: told.left, code: ran.code }).toEqual({ left: [], code: 0 });
    expect(told.made.length).toBeGreaterThanOrEqual(acts.length);
    await runCli(['build', record, '--format', 'docx'], { cwd: root });
    const made = openWord(await readFile(join(root, 'out', `${name}.docx`)));
    const text = made.paragraphs.map((one) => one.text.replace(/\s+/g, ' ')).join('\n');
    for (const act of acts) {
      if (act.kind === 'replace') expect(text).toContain(act.to);
      if (act.kind === 'add-after') expect(text).toContain(act.text);
      if (act.kind === 'remove') expect(text).not.toContain(act.words);
    }
    // Once more: the file now says what the record says.
    const again = await runCli(['import', target, '--dry-run', '--json'], { cwd: root });
    expect(JSON.parse(again.stdout)).toMatchObject({ left: [], patch: '' });
    await cp(join(REPO, 'content', `${name}.md`), record);
    expect(await readFile(record)).toEqual(before);
    await runCli(['build', record, '--format', 'docx'], { cwd: root });
  });
});
