import { numberField, textField } from '../../model/fields.js';
import { here, type Rule } from './rule.js';

/** In percent. NĐ 335/2025, khoản 5a for civil servants; the same for Party bodies by practice. */
const CEILING = 20;

/**
 * Rule 10: those graded «xuất sắc» are at most a share of those graded «tốt» (`tham_so` of the
 * round: `tran_xuat_sac` in percent, `co_so_xuat_sac` whether the excellent count in the base).
 * The number is rounded down.
 */
export const vuotTranXuatSac: Rule = {
  code: 'vuot-tran-xuat-sac',
  severity: 'warning',
  check: ({ round }) => {
    const given = round.record.facts.fields.get('tham_so');
    const settings = given?.kind === 'object' ? given : undefined;
    const ceiling = (settings && numberField(settings, 'tran_xuat_sac')) ?? CEILING;
    const withBest = settings && textField(settings, 'co_so_xuat_sac')?.text === 'tot-tro-len';
    const graded = round.units.flatMap(({ documents }) =>
      documents.filter((one) => one.kind === 'kiem-diem-tap-the').map((one) => one.facts),
    );
    const gradedAs = (grade: string) =>
      graded.filter((facts) => textField(facts, 'xep_loai')?.text === grade);
    const best = gradedAs('hoan-thanh-xuat-sac');
    const base = gradedAs('hoan-thanh-tot').length + (withBest === true ? best.length : 0);
    const most = Math.floor((base * ceiling) / 100);
    const [over] = best.slice(most);
    if (over === undefined) return [];
    const place = over.fields.get('xep_loai')?.place ?? over.place;
    return [
      {
        place,
        message: {
          vi: `Có ${best.length} tập thể tự xếp «hoàn thành xuất sắc»; với ${base} tập thể làm cơ sở, trần ${ceiling}% cho nhiều nhất ${most}.`,
          en: `${best.length} collectives are graded excellent; with a base of ${base}, the ceiling of ${ceiling}% allows ${most}.`,
        },
        hint: {
          vi: 'Xem lại mức xếp loại, hoặc sửa tran_xuat_sac trong tham_so của đợt.',
          en: 'Review the grades, or change tran_xuat_sac in the tham_so of the round.',
        },
        related: [
          ...best
            .filter((facts) => facts !== over)
            .map((facts) => here(facts.place, 'cũng xuất sắc', 'excellent too')),
          here(
            (settings ?? round.record.facts).place,
            'tham_so của đợt',
            'the tham_so of the round',
          ),
        ],
      },
    ];
  },
};
