import { describe, expect, it } from 'vitest';
import { openHistory } from '../../../src/disk/git-history.js';
import { editDocx, swap } from '../../support/edit-docx.js';
import { initRepo } from '../../support/git.js';
import { openDesk } from '../../support/import.js';
import { KE_HOACH, ROUND } from '../../support/small-round.js';

const desk = openDesk();
const OLD = String(ROUND[KE_HOACH]);

/** A DOCX of the first commit, edited; the record has since become `now`. */
async function bringOld(now: string, isCommitted: boolean, from: string, to: string) {
  const own = await desk(ROUND);
  const repo = initRepo(own.root);
  const first = repo.commit('Bản đầu');
  const docx = editDocx(await own.docx(KE_HOACH), (xml) => swap(xml, from, to));
  repo.put({ [KE_HOACH]: now });
  if (isCommitted) repo.commit('Bản sau');
  const history = openHistory(own.root, own.world);
  try {
    const brought = await own.bring(docx, { history });
    if (!brought.ok) throw new Error(JSON.stringify(brought.diagnostics));
    const { value } = brought;
    return { value, first, text: new TextDecoder().decode(value.after) };
  } finally {
    history.close();
  }
}

describe('a record that has changed since its DOCX was made', () => {
  it.each([true, false])('takes both changes, committed or not (%s)', async (isCommitted) => {
    const now = OLD.replace('Ban Tổ chức tổng hợp.', 'Ban Tổ chức tổng hợp, báo cáo.');
    const { value, first, text } = await bringOld(
      now,
      isCommitted,
      'Làm rõ trách nhiệm',
      'Làm rõ vai trò',
    );
    expect(value).toMatchObject({ isSure: true, conflicts: 0, left: [] });
    expect(first.startsWith(value.version ?? '?')).toBe(true);
    expect(text).toBe(now.replace('Làm rõ trách nhiệm', 'Làm rõ vai trò'));
  });

  it('is marked as git does where both changed the same', async () => {
    const now = OLD.replace('Làm rõ trách nhiệm', 'Xác định trách nhiệm');
    const { value, text } = await bringOld(now, true, 'Làm rõ trách nhiệm', 'Làm rõ vai trò');
    expect(value.conflicts).toBe(1);
    expect(text).toMatch(/^<<<<<<< hồ sơ\nXác định.*\n=======\nLàm rõ vai trò.*\n>>>>>>> Word$/m);
  });

  it('keeps its own ends of lines', async () => {
    const now = OLD.replace('tổng hợp.', 'tổng hợp, báo cáo.').replace(/\n/g, '\r\n');
    const { value, text } = await bringOld(now, false, 'Làm rõ trách nhiệm', 'Làm rõ vai trò');
    expect(value.conflicts).toBe(0);
    expect(text).toBe(now.replace('Làm rõ trách nhiệm', 'Làm rõ vai trò'));
  });

  it('is compared as it is where no commit made the DOCX', async () => {
    const own = await desk(ROUND);
    const docx = editDocx(await own.docx(KE_HOACH), (xml) =>
      swap(xml, 'Làm rõ trách nhiệm', 'Làm rõ vai trò'),
    );
    const now = OLD.replace('Ban Tổ chức tổng hợp.', 'Ban Tổ chức tổng hợp, báo cáo.');
    await own.save(KE_HOACH, Buffer.from(now));
    const brought = await own.bring(docx);
    if (!brought.ok) throw new Error(JSON.stringify(brought.diagnostics));
    expect(brought.value).toMatchObject({ isSure: false, conflicts: 0 });
    expect(new TextDecoder().decode(brought.value.after)).toContain('Làm rõ vai trò');
  });
});
