import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentRecord } from '../../src/model/record.js';
import type { Shift } from '../../src/model/shift.js';
import { meaningOf } from '../../src/round/index.js';
import { type Edit, sampleWith } from '../support/drafts.js';
import { REPO } from '../support/run-cli.js';

const DV = 'content/2023/dv-01';
const text = (path: string) => readFileSync(join(REPO, path), 'utf8');

let before: readonly ContentRecord[];
beforeAll(async () => {
  before = (await sampleWith()).loaded.records;
});

async function shiftsOf(
  edits: readonly Edit[],
  more: Readonly<Record<string, string | undefined>> = {},
): Promise<readonly Shift[]> {
  return meaningOf(before, (await sampleWith(edits, more)).loaded.records);
}

const brief = ({ code, record, before: old, after: young, message }: Shift) =>
  `${code} ${record.replace('content/', '')} ${old?.place.line ?? ''}>${young?.place.line ?? ''} ${message.vi}`;

const briefly = async (...edits: readonly Edit[]) => (await shiftsOf(edits)).map(brief);

describe('what a change means in the round', () => {
  it('nothing, where nothing was changed or only prose was', async () => {
    expect(meaningOf(before, before)).toEqual([]);
    expect(
      await briefly([`${DV}/giai-trinh.md`, 'còn 26 công trình', 'còn 25 công trình']),
    ).toEqual([]);
    // Lines that shift say nothing.
    expect(await briefly([`${DV}/giai-trinh.md`, 'so: "312"', '# ghi chú\nso: "312"'])).toEqual([]);
  });

  it('an issue dropped, one reworded, one added', async () => {
    const added = '  - ma: vd-9\n    ten: Việc mới\n    noi_dung: Làm rõ việc mới.\n';
    const shifts = await shiftsOf([
      [`${DV}/goi-y.md`, / {2}- ma: vd-2\n(?: {4}.*\n)+/, ''],
      [`${DV}/goi-y.md`, 'Sau 17 tháng', 'Sau 18 tháng'],
      [`${DV}/goi-y.md`, '# Mỗi cá nhân', `${added}# Mỗi cá nhân`],
    ]);
    expect(shifts.map(brief)).toEqual([
      'van-de-sua 2023/dv-01/goi-y.md 11>11 Vấn đề gợi ý «Chậm thực hiện kết luận thanh tra về quản lý, sử dụng đất công»: lời văn đã sửa.',
      'van-de-bo 2023/dv-01/goi-y.md 14> Bỏ vấn đề gợi ý «Vi phạm trật tự xây dựng trên đất nông nghiệp tại phường mẫu 3».',
      'van-de-them 2023/dv-01/goi-y.md >18 Thêm vấn đề gợi ý «Việc mới».',
    ]);
    expect(shifts[0]?.unit).toBe('Quận ủy Đơn vị mẫu 01');
    expect(shifts[0]?.before?.value).toMatch(/^Sau 17 tháng/);
    expect(shifts[0]?.after?.value).toMatch(/^Sau 18 tháng/);
    expect(shifts[1]?.message.en).toMatch(/^Dropped: issue “Vi phạm/);
  });

  it('a verdict turned', async () => {
    expect(
      await briefly([`${DV}/bien-ban-tham-dinh.md`, 'muc: can-bo-sung', 'muc: chua-dat']),
    ).toEqual([
      'ket-luan-tham-dinh-doi 2023/dv-01/bien-ban-tham-dinh.md 27>27 Kết luận thẩm định vấn đề «vd-2 (Vi phạm trật tự xây dựng trên đất nông nghiệp tại phường mẫu 3)»: mức đổi từ «Cần bổ sung» thành «Chưa đạt».',
    ]);
  });

  it('a deadline moved, an owner moved, one taken back', async () => {
    const shifts = await shiftsOf([
      [`${DV}/giai-trinh.md`, 'thoi_han: 28/6/2024', 'thoi_han: 30/9/2024'],
      [`${DV}/giai-trinh.md`, 'nguoi: Phạm Văn O, Chánh Thanh tra quận', 'nguoi: Lê Thị N'],
      [`${DV}/giai-trinh.md`, '    thoi_han: 31/5/2024\n', ''],
      [`${DV}/goi-y.md`, 'han_gui: 07/12/2023', 'han_gui: 08/12/2023'],
    ]);
    expect(
      shifts.map(({ code, before: old, after: young }) => [code, old?.value, young?.value]),
    ).toEqual([
      ['thoi-han-doi', '28/6/2024', '30/9/2024'],
      ['nguoi-chiu-trach-nhiem-doi', 'Phạm Văn O, Chánh Thanh tra quận', 'Lê Thị N'],
      ['thoi-han-doi', '31/5/2024', undefined],
      ['thoi-han-doi', '07/12/2023', '08/12/2023'],
    ]);
    expect(shifts[0]?.message.vi).toBe(
      'Biện pháp «Thu hồi, bàn giao 14 thửa đất công còn lại cho Ủy ban nhân dân phường mẫu 1 và …»: thời hạn đổi từ «28/6/2024» thành «30/9/2024».',
    );
    expect(shifts[2]?.message.en).toMatch(/deadline “31\/5\/2024” is left blank now\.$/);
    expect(shifts[3]?.message.vi).toBe('Hạn gửi đổi từ «07/12/2023» thành «08/12/2023».');
  });

  it('a measure reworded is the same measure; one put before it changes nothing else', async () => {
    const added =
      '  - van_de: vd-1\n    viec: Họp giao ban hằng tuần\n    thoi_han: 01/02/2024\n    nguoi: Lê Thị N\n';
    const shifts = await shiftsOf([
      [`${DV}/giai-trinh.md`, 'bien_phap:\n', `bien_phap:\n${added}`],
      [`${DV}/giai-trinh.md`, 'viec: Lập sổ theo dõi điện tử', 'viec: Lập sổ theo dõi giấy'],
    ]);
    expect(shifts.map(({ code }) => code)).toEqual(['bien-phap-sua', 'bien-phap-them']);
  });

  it('a number given or changed, a day moved', async () => {
    const shifts = await shiftsOf([
      ['content/2023/ke-hoach.md', 'so: "195"\nngay: 24-11-2023', 'so: "196"\nngay: 25-11-2023'],
      [`${DV}/giai-trinh.md`, 'so: "312"\n', ''],
    ]);
    expect(shifts.map(({ message }) => message.vi)).toEqual([
      'Số của văn bản «312» nay bỏ trống.',
      'Số của văn bản đổi từ «195» thành «196».',
      'Ngày của văn bản đổi từ «24/11/2023» thành «25/11/2023».',
    ]);
    const back = meaningOf(
      (await sampleWith([[`${DV}/giai-trinh.md`, 'so: "312"\n', '']])).loaded.records,
      before,
    );
    expect(back.map(({ message }) => message.en)).toEqual([
      'Number of the document is now given: “312”.',
    ]);
    // Where it would stand, in the record that lacks it.
    expect(back[0]?.before).toEqual({
      place: expect.objectContaining({ file: `${DV}/giai-trinh.md` }),
    });
  });

  it('persons, posts and the delegation', async () => {
    const shifts = await shiftsOf([
      [`${DV}/don-vi.md`, 'chuc_vu: Bí thư Quận ủy', 'chuc_vu: Quyền Bí thư Quận ủy'],
      [`${DV}/don-vi.md`, /doan: doan-1/, 'doan: doan-2'],
      [`${DV}/bien-ban-tham-dinh.md`, 'nguoi_ghi: hoang-van-d', 'nguoi_ghi: vu-thi-e'],
    ]);
    expect(
      shifts.map(({ code, before: old, after: young }) => [code, old?.value, young?.value]),
    ).toEqual([
      ['nguoi-doi', expect.stringMatching(/^Hoàng Văn Đ/), expect.stringMatching(/^Vũ Thị E/)],
      ['doan-doi', 'Đoàn công tác số 1', 'Đoàn công tác số 2'],
      ['nhan-su-doi', 'Bí thư Quận ủy', 'Quyền Bí thư Quận ủy'],
    ]);
  });

  it('a document added, one dropped', async () => {
    const shifts = await shiftsOf([], {
      [`${DV}/ket-luan.md`]: undefined,
      'content/2023/dv-08/giai-trinh.md': text(`${DV}/giai-trinh.md`),
    });
    expect(shifts.map(brief)).toEqual([
      'van-ban-bo 2023/dv-01/ket-luan.md 1> Bỏ văn bản 2023/dv-01/ket-luan «kết luận của Ban Thường vụ Thành ủy về kiểm điểm sâu năm 2023 đối với Ban …».',
      'van-ban-them 2023/dv-08/giai-trinh.md >1 Thêm văn bản 2023/dv-08/giai-trinh «giải trình những vấn đề được gợi ý kiểm điểm năm 2023».',
    ]);
  });

  it('a file renamed, and a folder: nothing', async () => {
    const report = text(`${DV}/giai-trinh.md`);
    const renamed = report.replace('---\n', '---\nloai: giai-trinh\n');
    const one = await shiftsOf([], {
      [`${DV}/giai-trinh.md`]: undefined,
      [`${DV}/bao-cao-giai-trinh.md`]: renamed,
    });
    expect(one.map(brief)).toEqual([]);
    const folder = before.filter(({ path }) => path.startsWith(`${DV}/`)).map(({ path }) => path);
    const moved = Object.fromEntries(
      folder.flatMap((path) => [
        [path, undefined],
        [path.replace('/dv-01/', '/quan-mau-01/'), text(path)],
      ]),
    );
    expect(folder.length).toBeGreaterThan(10);
    expect((await shiftsOf([], moved)).map(brief)).toEqual([]);
  });

  it('a record renamed and changed: the change alone', async () => {
    const renamed = text(`${DV}/giai-trinh.md`)
      .replace('---\n', '---\nloai: giai-trinh\n')
      .replace('thoi_han: 28/6/2024', 'thoi_han: 30/9/2024');
    const shifts = await shiftsOf([], {
      [`${DV}/giai-trinh.md`]: undefined,
      [`${DV}/giai-trinh-quan-uy.md`]: renamed,
    });
    expect(shifts.map(({ code, record, before: old }) => [code, record, old?.place.file])).toEqual([
      ['thoi-han-doi', `${DV}/giai-trinh-quan-uy.md`, `${DV}/giai-trinh.md`],
    ]);
  });

  it('codes are words of the house', async () => {
    const shifts = meaningOf(before, []).concat(meaningOf([], before));
    expect(new Set(shifts.map(({ code }) => code))).toEqual(
      new Set(['van-ban-bo', 'don-vi-bo', 'dot-bo', 'van-ban-them', 'don-vi-them', 'dot-them']),
    );
    for (const { before: old, after: young } of shifts) expect(old ?? young).toBeDefined();
  });
});
