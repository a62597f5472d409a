import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/model/place.js';
import { findMissing } from '../../../src/write/docx/account.js';
import { writeDocx } from '../../../src/write/docx/index.js';
import { columns, doc, grid, p, r } from '../../support/composed.js';
import { openDocx } from '../../support/docx-package.js';
import { label } from '../../support/labels.js';

const at = (line: number) => ({ file: 'vi-du.md', line, column: 1 });
const typed = (text: string, place: Place) => ({ ...r(text), place });

describe('nothing is dropped in silence', () => {
  it('refuses a file that lacks a character, and says where it was typed', async () => {
    const bad = typed('thẩm\u0001 định', at(12));
    const { value, diagnostics } = await writeDocx(doc(p('Trước'), p([r('Tổ '), bad])));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'mat-chu', place: at(12) }]);
    expect(diagnostics[0]?.message.vi).toContain('thẩm\\u0001');
  });

  it('names the record where the text was typed nowhere', async () => {
    const { diagnostics } = await writeDocx(doc(p('a\u0002')));
    expect(diagnostics[0]?.place).toEqual({ file: 'vi-du.md', line: 1, column: 1 });
  });

  it('misses a word, a cell and a number that the file does not have', async () => {
    const written = await openDocx(doc(p('Một hai ba và bốn')));
    const grown = doc(
      p([typed('Một hai ', at(1)), typed('mới thêm ', at(2)), typed('ba và bốn', at(3))]),
      grid([50], [[[p([typed('ô', at(4))])]]]),
      columns([50], [[p('', { label: label('decimal', 'a', 7, '%.'), line: 5 })]]),
    );
    const lost = findMissing(grown, written.bytes).map((one) => [
      one.place.line,
      one.message.vi.match(/«(.*)»/)?.[1],
    ]);
    expect(lost).toEqual([
      [2, 'mới thêm'],
      [4, 'ô'],
      [5, '7.'],
    ]);
  });

  it('finds nothing amiss in marks, breaks, entities, tables and letters past d', async () => {
    const fine = doc(
      p([r('Vừ'), r('a', { bold: true }), r(' “A & B” <c>\nTP.\u00a0X số 1\u20112')]),
      ...Array.from({ length: 23 }, (_, k) =>
        p(`điểm ${k}`, { label: label('vi-letter', 'a', k + 1, '%)') }),
      ),
      grid(
        [50, 50],
        [
          ['a', ''],
          ['b', 'c'],
        ],
      ),
    );
    expect((await writeDocx(fine)).diagnostics).toEqual([]);
  });
});
