import { describe, expect, it } from 'vitest';
import { bringEdit, openDesk } from '../../support/import.js';
import { changed, KE_HOACH, placeOf } from '../../support/small-round.js';

const desk = openDesk();
const FIRST = 'Làm rõ trách nhiệm của tập thể. Nêu đúng nguyên nhân.';
const TABLE = `| TT | Việc | Hạn |
| :-: | --- | --- |
| 1 | Họp đảng ủy | tháng 3 |
| 2 | Gửi báo cáo | tháng 4 |`;
const FILES = changed(KE_HOACH, FIRST, `${FIRST}\n\n${TABLE}`);

/** The rows of the table that holds «Họp đảng ủy», each changed as Word changes it. */
const editRows = (xml: string, edit: (row: string) => string) =>
  xml.replace(/<w:tbl>(?:(?!<\/w:tbl>).)*<\/w:tbl>/gs, (table) =>
    table.includes('Họp đảng ủy')
      ? table.replace(/<w:tr[ >](?:(?!<\/w:tr>).)*<\/w:tr>/gs, edit)
      : table,
  );
const LAST_CELL = /<w:tc>(?:(?!<w:tc>).)*<\/w:tc>(?=<\/w:tr>)/s;

describe('a column', () => {
  it('that was deleted in Word is told, with the table of the record', async () => {
    const { left } = await bringEdit(await desk(FILES), KE_HOACH, (xml) =>
      editRows(xml, (row) => row.replace(LAST_CELL, '')),
    );
    const { line } = placeOf(FILES, KE_HOACH, '| TT');
    expect(left).toEqual([
      expect.objectContaining({
        before: '3',
        after: '2',
        context: 'TT | Việc | Hạn',
        why: { kind: 'columns', place: expect.objectContaining({ file: KE_HOACH, line }) },
      }),
    ]);
  });

  it('that was added in Word is told', async () => {
    const { left } = await bringEdit(await desk(FILES), KE_HOACH, (xml) =>
      editRows(xml, (row) =>
        row.replace(LAST_CELL, (cell) => cell + cell.replace(/<w:r>.*<\/w:r>/s, '')),
      ),
    );
    expect(left.map(({ before, after, why }) => ({ before, after, kind: why?.kind }))).toEqual([
      { before: '3', after: '4', kind: 'columns' },
    ]);
  });

  it('is not told where only words or rows changed', async () => {
    const { left } = await bringEdit(await desk(FILES), KE_HOACH, (xml) =>
      editRows(xml.replace('tháng 3', 'tháng 6'), (row) =>
        row.includes('Gửi báo cáo') ? '' : row,
      ),
    );
    expect(left).toEqual([]);
  });
});
