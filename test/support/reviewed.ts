import { type Comparison, compare, sign } from '../../src/compare/index.js';
import type { Shift } from '../../src/model/shift.js';
import type { Review, ReviewedDocument } from '../../src/write/html/index.js';
import { type Edit, sampleWith } from './drafts.js';

/** The round of 2023 as two clerks changed it: words, numbers, rows, a moved point, a new paper. */
const GIAI_TRINH = 'content/2023/dv-01/giai-trinh.md';
const THAM_DINH = 'content/2023/dv-01/bien-ban-tham-dinh.md';
const KE_HOACH = 'content/2023/ke-hoach.md';
const MOVED =
  '1. Mỗi biện pháp khắc phục phải có **thời hạn hoàn thành**, người chịu trách nhiệm và sản phẩm cụ thể.\n';
const LAST = '1. Cơ quan, đơn vị, cá nhân kiểm điểm chưa bảo đảm nội dung';

export const EDITS: readonly Edit[] = [
  [GIAI_TRINH, 'trước ngày 20 của tháng cuối', 'chậm nhất ngày 15 của tháng cuối'],
  [GIAI_TRINH, 'thoi_han: 30/9/2024', 'thoi_han: 28/6/2024'],
  [
    GIAI_TRINH,
    '| 9 tháng năm 2023 | 13 | 1 | 12 |\n',
    '| 6 tháng năm 2023 | 8 | 1 | 7 |\n| Quý III/2023 | 5 | 0 | 5 |\n',
  ],
  [GIAI_TRINH, /Trong tháng 11\/2023 đã đo đạc lại[^\n]*\n\n/, ''],
  [GIAI_TRINH, 'chậm 04 tháng**', 'chậm 05 tháng**, từ tháng 8/2022 đến tháng 01/2023'],
  [THAM_DINH, 'muc: can-bo-sung', 'muc: dat'],
  [
    THAM_DINH,
    /Chưa nêu hình thức[^\n]*/,
    'Đã bổ sung danh sách và mức độ vi phạm <có phụ lục & biên bản "gốc">.',
  ],
  [KE_HOACH, MOVED, ''],
  [KE_HOACH, LAST, `${MOVED}${LAST}`],
  [KE_HOACH, 'ít nhất là 01 ngày', 'ít nhất là 02 ngày'],
];

const HAND = { author: 'Nguyễn Thị Thư ký', date: '2023-12-08T02:15:00Z' };

export interface Reviewed {
  readonly review: Review;
  readonly comparisons: ReadonlyMap<string, Comparison>;
}

/** That round held against the sample as it is. */
export async function reviewSample(): Promise<Reviewed> {
  const [old, young] = [await sampleWith(), await sampleWith(EDITS)];
  const comparisons = new Map<string, Comparison>();
  const document = async (
    name: string,
    title: string,
    sides: 'both' | 'before' | 'after' = 'both',
    shifts: readonly Shift[] = [],
  ): Promise<ReviewedDocument> => {
    const before = sides === 'after' ? undefined : await old.composed(name);
    const after = sides === 'before' ? undefined : await young.composed(name);
    const { redline, changes } = sign(compare(before, after), () => HAND);
    comparisons.set(name, { redline, changes });
    const record = `content/${name}.md`;
    return {
      path: name,
      title,
      ...(before && { before: record }),
      ...(after && { after: record }),
      redline,
      changes,
      shifts,
      faults: [],
    };
  };
  const turned: Shift = {
    code: 'ket-luan-doi',
    record: THAM_DINH,
    message: {
      vi: 'Kết luận về vấn đề thứ hai đổi: cần bổ sung → đạt',
      en: 'The verdict on issue 2 turned: to be completed → passed',
    },
    before: { place: { file: THAM_DINH, line: 28, column: 5 } },
    after: { place: { file: THAM_DINH, line: 28, column: 5 } },
  };
  const broken: ReviewedDocument = {
    path: '2023/dv-02/giai-trinh',
    title: 'Báo cáo giải trình của Đơn vị mẫu 02',
    before: 'content/2023/dv-02/giai-trinh.md',
    after: 'content/2023/dv-02/giai-trinh.md',
    changes: [],
    shifts: [],
    faults: [
      {
        severity: 'error',
        code: 'truong-thieu',
        message: { vi: 'Hồ sơ thiếu trường «so»', en: 'The record lacks the field “so”' },
        place: { file: 'content/2023/dv-02/giai-trinh.md', line: 1, column: 1 },
        hint: { vi: 'Thêm dòng so: vào đầu hồ sơ', en: 'Add a line so: to the front matter' },
      },
    ],
  };
  const units = [
    {
      folder: 'content/2023',
      name: 'Đợt kiểm điểm sâu năm 2023',
      documents: [await document('2023/ke-hoach', 'Kế hoạch kiểm điểm sâu năm 2023')],
    },
    {
      folder: 'content/2023/dv-01',
      name: 'Quận ủy Đơn vị mẫu 01',
      documents: [
        await document('2023/dv-01/giai-trinh', 'Báo cáo giải trình những vấn đề được gợi ý'),
        await document('2023/dv-01/bien-ban-tham-dinh', 'Biên bản thẩm định', 'both', [turned]),
        await document('2023/dv-01/ket-luan', 'Thông báo kết luận kiểm điểm', 'after'),
        await document('2023/dv-01/dang-ky-viec-kho', 'Đăng ký việc khó', 'before'),
      ],
    },
    { folder: 'content/2023/dv-02', documents: [broken] },
  ];
  return { review: { before: 'HEAD~1', after: 'thư mục làm việc', units }, comparisons };
}
