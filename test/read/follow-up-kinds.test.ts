import { describe, expect, it } from 'vitest';
import { fact, faults, read } from './typed.js';

const record = (fields: string) => `---\ntrich_yeu: theo dõi\n${fields}\n---\nThân.\n`;
const readAs = (kind: string, fields: string) => read(record(fields), `content/2023/dv/${kind}.md`);

const job =
  'nam: 2024\nviec:\n  - ma: vk-1\n    nguoi: {ten: Trần Văn A}\n    viec: Thu hồi đất\n    ly_do: kéo dài\n    san_pham: biên bản\n    thoi_han: 30/9/2024\n    giam_sat: Mặt trận Tổ quốc';
const result = 'ket_qua:\n  - {viec: vk-1, ket_qua: Đã xong, muc: hoàn thành}';
const progress = 'ngay_chot: 30/6/2024\ntien_do:\n  - {bien_phap: 1, tinh_trang: Chưa làm}';
const reviewed = 'noi_dung:\n  - {don_vi: dv-1, viec: Chậm, hinh_thuc: Rút kinh nghiệm}';

describe('what follows a review', () => {
  it.each([
    ['dang-ky-viec-kho', job, 'viec.0.thoi_han', '30/9/2024 @ 10:15 viec.1.thoi_han'],
    ['ket-qua-viec-kho', result, 'ket_qua.0.muc', 'hoan-thanh @ 4:41 ket_qua.1.muc'],
    [
      'dang-ky-viec-kho',
      job.replace('    thoi_han: 30/9/2024\n', ''),
      'viec.0.giam_sat',
      'Mặt trận Tổ quốc @ 10:15 viec.1.giam_sat',
    ],
    [
      'ket-qua-viec-kho',
      result.replace('hoàn thành', 'Chưa rõ'),
      'ket_qua.0.muc',
      'chua-ro @ 4:41 ket_qua.1.muc',
    ],
    [
      'theo-doi-khac-phuc',
      progress,
      'tien_do.0.tinh_trang',
      'chua-lam @ 5:32 tien_do.1.tinh_trang',
    ],
    [
      'ra-soat-trach-nhiem',
      reviewed,
      'noi_dung.0.hinh_thuc',
      'rut-kinh-nghiem @ 4:43 noi_dung.1.hinh_thuc',
    ],
    ['tong-hop', 'so: 5', 'so', '5 @ 3:5 so'],
  ])('%s is read, with places', (kind, fields, path, expected) => {
    const outcome = readAs(kind, fields);
    expect(faults(outcome)).toEqual([]);
    expect(fact(outcome.value, path)).toBe(expected);
  });

  it.each([
    ['dang-ky-viec-kho', 'nam: 2024\nviec: []', ['4:7 de-trong viec']],
    ['dang-ky-viec-kho', job.replace('nam: 2024', 'nam: hai'), ['3:6 so-nguyen-sai nam']],
    ['dang-ky-viec-kho', job.replace('vk-1', 'VK 1'), ['5:9 ma-sai viec.1.ma']],
    [
      'dang-ky-viec-kho',
      job.replace('    ly_do: kéo dài\n', ''),
      ['5:5 thieu-truong viec.1.ly_do'],
    ],
    ['dang-ky-viec-kho', job.replace('30/9', '31/9'), ['10:15 ngay-sai viec.1.thoi_han']],
    ['ket-qua-viec-kho', result.replace('hoàn thành', 'khá'), ['4:41 lua-chon-sai ket_qua.1.muc']],
    [
      'ket-qua-viec-kho',
      result.replace('ket_qua: Đã xong, ', ''),
      ['4:5 thieu-truong ket_qua.1.ket_qua'],
    ],
    [
      'theo-doi-khac-phuc',
      progress.replace('ngay_chot: 30/6/2024\n', ''),
      ['1:1 thieu-truong ngay_chot'],
    ],
    [
      'theo-doi-khac-phuc',
      progress.replace('p: 1', 'p: 0'),
      ['5:17 so-nguyen-sai tien_do.1.bien_phap'],
    ],
    [
      'ra-soat-trach-nhiem',
      reviewed.replace('Rút', 'Rất'),
      ['4:43 lua-chon-sai noi_dung.1.hinh_thuc'],
    ],
    ['ra-soat-trach-nhiem', 'noi_dung: []', ['3:11 de-trong noi_dung']],
    ['tong-hop', 'so_don_vi: 11', ['3:1 truong-la so_don_vi']],
  ])('%s refuses %j', (kind, fields, expected) => {
    expect(faults(readAs(kind, fields))).toEqual(expected);
  });
});
