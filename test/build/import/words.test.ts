import { describe, expect, it } from 'vitest';
import { editDocx, swap } from '../../support/edit-docx.js';
import { openDesk } from '../../support/import.js';
import { type changed, GIAI_TRINH, KE_HOACH, ROUND } from '../../support/small-round.js';

const desk = openDesk();

/** Brings an edit back, and gives the record as it then is; all of it must have been placed. */
async function bring(
  record: string,
  files: typeof ROUND | ReturnType<typeof changed>,
  edit: (xml: string) => string,
) {
  const { docx, bring: take } = await desk(files);
  const brought = await take(editDocx(await docx(record), edit));
  if (!brought.ok) throw new Error(JSON.stringify(brought.diagnostics));
  const { left, after, patch } = brought.value;
  return { left, patch, text: new TextDecoder().decode(after) };
}

describe('words changed in Word', () => {
  it('are changed where they were typed, and nothing else is', async () => {
    const from = 'Làm rõ trách nhiệm của tập thể.';
    const { text, left } = await bring(KE_HOACH, ROUND, (xml) =>
      swap(xml, from, 'Làm rõ, đúng trách nhiệm của từng cá nhân.'),
    );
    expect(left).toEqual([]);
    expect(text).toBe(
      String(ROUND[KE_HOACH]).replace(from, 'Làm rõ, đúng trách nhiệm của từng cá nhân.'),
    );
  });
  it('a field, a list of recipients, a date', async () => {
    const { text, left } = await bring(GIAI_TRINH, ROUND, (xml) =>
      swap(
        swap(swap(xml, 'Thu hồi 14 thửa đất', 'Thu hồi 15 thửa: "vàng"'), '28/6/2024', '15/7/2024'),
        '>Ban Tổ chức.<',
        '>Ban Tổ chức Thành ủy.<',
      ),
    );
    expect(left).toEqual([]);
    expect(text).toContain('viec: "Thu hồi 15 thửa: \\"vàng\\""');
    expect(text).toContain('thoi_han: 15/7/2024');
    expect(text).toContain('- Ban Tổ chức Thành ủy\n');
  });
});
