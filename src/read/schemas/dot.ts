import { coQuan } from './co-quan.js';
import { choice, date, id, integer, text } from './leaves.js';
import { list, map } from './nodes.js';
import { nguoi, nhanSu } from './people.js';

const doan = map({
  ma: id,
  ten: text,
  truong_doan: nguoi,
  pho_doan: nguoi.optional(),
  thu_ky: nguoi.optional(),
  thanh_vien: list(nguoi),
});

/** A text from outside the round that its documents may cite. */
const vanBan = map({
  ma: id,
  loai: text,
  so: text,
  ngay: date,
  co_quan: text,
  trich_yeu: text.optional(),
});

/** A rule of the round that this round lowers, and why (src/round/rules/). */
const quyTac = map({ ma: id, muc: choice('canh-bao', 'bo-qua'), ly_do: text });

/** Numbers of a body (of one kind, or of all) that are all in the rounds here: a gap is told. */
const soDayDu = map({ co_quan: id, ky_hieu: text.optional() });

/** Figures that no central text fixes. */
const thamSo = map({
  ngay_gui_truoc: integer.optional(),
  tran_xuat_sac: integer.optional(),
  co_so_xuat_sac: choice('tot', 'tot-tro-len').optional(),
});

/** The calendar of the round: the last day for a step, where no paper of a unit sets its own. */
const lich = map({
  goi_y: date.optional(),
  goi_y_ca_nhan: date.optional(),
  kiem_diem_tap_the: date.optional(),
  kiem_diem_ca_nhan: date.optional(),
  giai_trinh: date.optional(),
  bien_ban_tham_dinh: date.optional(),
  bien_ban_hoi_nghi: date.optional(),
  yeu_cau_kiem_diem_lai: date.optional(),
  ket_luan: date.optional(),
  dang_ky_viec_kho: date.optional(),
  ket_qua_viec_kho: date.optional(),
  theo_doi_khac_phuc: date.optional(),
});

/** `dot.md`: the round. Its first cơ quan runs it. */
export const dot = map({
  ma: id,
  loai: text.optional(),
  ten: text,
  nam: integer,
  nhiem_ky: text,
  ngay: date,
  co_quan: list(map(coQuan), 1),
  doan: list(doan),
  nhan_su: list(nhanSu).optional(),
  van_ban: list(vanBan).optional(),
  quy_tac: list(quyTac).optional(),
  so_day_du: list(soDayDu).optional(),
  tham_so: thamSo.optional(),
  lich: lich.optional(),
});
