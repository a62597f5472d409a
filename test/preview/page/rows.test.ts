import { describe, expect, it } from 'vitest';
import type { DocumentState, FolderState, Said } from '../../../src/preview/api.js';
import { rowsOf } from '../../../src/preview/page/tree/rows.js';

const doc = (record: string, title: string, more: Partial<DocumentState> = {}): DocumentState => ({
  key: record,
  record,
  kind: '',
  title,
  state: 'ok',
  errors: 0,
  warnings: 0,
  version: '1',
  ...more,
});
const folders: readonly FolderState[] = [
  {
    folder: 'content/2022',
    name: 'Đợt năm 2022',
    home: 'content/2022/dot.md',
    documents: [doc('content/2022/ke-hoach.md', 'Kế hoạch 1-KH/TU')],
  },
  {
    folder: 'content/2022/tay-ho',
    name: 'Quận ủy Tây Hồ',
    home: 'content/2022/tay-ho/don-vi.md',
    documents: [
      doc('content/2022/tay-ho/giai-trinh.md', 'Báo cáo giải trình', {
        state: 'failed',
        errors: 2,
      }),
      doc('content/2022/tay-ho/goi-y.md', 'Công văn về đất đai'),
    ],
  },
  { folder: 'content/2022/dong-da', name: 'Quận ủy Đống Đa', documents: [] },
];
const names = (search: string, isOpen = true, diagnostics: readonly Said[] = []) =>
  rowsOf({ folders, diagnostics }, () => isOpen, search).rows.map((row) => row.name);

describe('the lines of the tree', () => {
  it('are those of open folders, units below their round', () => {
    const { rows } = rowsOf({ folders, diagnostics: [] }, () => true, '');
    expect(rows.map((row) => [row.level, row.name])).toEqual([
      [1, 'Đợt năm 2022'],
      [2, 'dot.md'],
      [2, 'Kế hoạch 1-KH/TU'],
      [2, 'Quận ủy Tây Hồ'],
      [3, 'don-vi.md'],
      [3, 'Báo cáo giải trình'],
      [3, 'Công văn về đất đai'],
      [2, 'Quận ủy Đống Đa'],
    ]);
    expect(names('', false)).toEqual(['Đợt năm 2022']);
  });

  it.each(['tay ho', 'TÂY HỒ', 'tây  hồ'.normalize('NFD'), 'ho tay'])(
    'are found by «%s»',
    (typed) => {
      expect(names(typed, false)).toEqual([
        'Quận ủy Tây Hồ',
        'don-vi.md',
        'Báo cáo giải trình',
        'Công văn về đất đai',
      ]);
    },
  );

  it('are found by đ as by d, by titles, and by a folder and a title together', () => {
    expect(names('dong da')).toEqual(['Quận ủy Đống Đa']);
    expect(names('đat dai')).toEqual(['Quận ủy Tây Hồ', 'Công văn về đất đai']);
    expect(names('tay ho giai trinh')).toEqual(['Quận ủy Tây Hồ', 'Báo cáo giải trình']);
    expect(names('không có')).toEqual([]);
  });

  it('tell of a folder what is wrong in it, its own record included', () => {
    const said: Said = {
      severity: 'error',
      code: 'x',
      message: '',
      hint: '',
      file: 'content/2022/tay-ho/don-vi.md',
      line: 1,
      column: 1,
      related: [],
    };
    const { rows } = rowsOf({ folders, diagnostics: [said] }, () => true, '');
    const [unit, home] = rows.slice(3);
    expect(unit).toMatchObject({ state: 'failed', errors: 3 });
    expect(home).toMatchObject({ state: 'failed', errors: 1 });
    expect(rows[0]).toMatchObject({ state: 'ok', errors: 0 });
  });
});
