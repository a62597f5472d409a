import type { Diagnostic, Related, Severity } from '../../model/diagnostic.js';
import { objectsField, textField } from '../../model/fields.js';
import { nearest } from '../../model/fold.js';
import type { ObjectValue } from '../../model/value.js';
import { quyTacLa } from '../messages.js';
import { vanDeBoSot, vanDeThieuKetLuan } from './answers.js';
import { diemDanhHaiLan, phieuQuaNguoi } from './attendance.js';
import { doanHaiNoi, nguoiHaiDoan } from './calendar.js';
import { thamChieuVong } from './circles.js';
import { chepDonViKhac } from './copied.js';
import { soGoTay } from './counts.js';
import { findUnknownSeries, soDutQuang } from './gaps.js';
import { chamHaiLan, xepLoaiQuaDiem } from './grades.js';
import { guiCham } from './in-time.js';
import { chuTriVangMat, doanKhac, soTrieuTap } from './meeting.js';
import { soNguocNgay, soTrung } from './numbers.js';
import { ngayNguoc } from './order.js';
import { chuaDatKhongYeuCau, lanSauKhongCan } from './redo.js';
import { bienPhapChuaDu, hanCheBoNgo } from './remedies.js';
import { type Dossier, here, type Rule } from './rule.js';
import { vuotTranXuatSac } from './share.js';
import { chinhTaHaiKieu } from './spelling.js';
import { vienDanGoTay } from './typed-citation.js';

/** Every rule by its number in the list of what a machine can hold a round to. */
export const RULES: readonly Rule[] = [
  vanDeBoSot,
  vanDeThieuKetLuan,
  chuaDatKhongYeuCau,
  lanSauKhongCan,
  bienPhapChuaDu,
  hanCheBoNgo,
  chuTriVangMat,
  soTrieuTap,
  diemDanhHaiLan,
  phieuQuaNguoi,
  doanKhac,
  nguoiHaiDoan,
  doanHaiNoi,
  soTrung,
  soNguocNgay,
  soDutQuang,
  ngayNguoc,
  guiCham,
  vienDanGoTay,
  thamChieuVong,
  soGoTay,
  chinhTaHaiKieu,
  chepDonViKhac,
  vuotTranXuatSac,
  xepLoaiQuaDiem,
  chamHaiLan,
];

/** Holds a round to the rules; its own `quy_tac` may make one of them a warning or leave it out. */
export function checkRules(dossier: Dossier): readonly Diagnostic[] {
  const wishes = objectsField(dossier.round.record.facts, 'quy_tac');
  const codes = RULES.map((rule) => rule.code);
  const unknown = wishes.flatMap((wish) => {
    const ma = textField(wish, 'ma');
    return ma === undefined || codes.includes(ma.text)
      ? []
      : [quyTacLa(ma.place, ma.text, nearest(ma.text, codes))];
  });
  const found = RULES.flatMap((rule) => {
    const wish = wishes.find((one) => textField(one, 'ma')?.text === rule.code);
    const wanted = wish === undefined ? undefined : textField(wish, 'muc')?.text;
    // A wish lowers a rule and never raises it.
    if (wanted === 'bo-qua') return [];
    const severity: Severity = wanted === 'canh-bao' ? 'warning' : rule.severity;
    const lowered = wish === undefined || severity === rule.severity ? [] : [reasonOf(wish)];
    return rule.check(dossier).map(
      ({ related = [], ...finding }): Diagnostic => ({
        ...finding,
        code: rule.code,
        severity,
        related: [...related, ...lowered],
      }),
    );
  });
  return [...unknown, ...findUnknownSeries(dossier), ...found];
}

/** Where the round lowers a rule, and why; the schema requires the reason. */
function reasonOf(wish: ObjectValue): Related {
  const reason = textField(wish, 'ly_do')?.text ?? '';
  return here(wish.place, `đợt hạ mức quy tắc: ${reason}`, `lowered by the round: ${reason}`);
}
