import { objectsField, textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import { passOf } from './passes.js';
import { here, type Rule } from './rule.js';

const failedIn = (record: ContentRecord) =>
  objectsField(record.facts, 'ket_luan').filter(
    (verdict) => textField(verdict, 'muc')?.text === 'chua-dat',
  );

/** Rule 2a: a verdict «chưa đạt» has a yêu cầu kiểm điểm lại. */
export const chuaDatKhongYeuCau: Rule = {
  code: 'chua-dat-khong-yeu-cau',
  severity: 'error',
  check: ({ round }) =>
    round.units.flatMap(({ documents }) => {
      if (documents.some((one) => one.kind === 'yeu-cau-kiem-diem-lai')) return [];
      const appraisals = documents.filter((one) => one.kind === 'bien-ban-tham-dinh');
      return appraisals.flatMap(failedIn).map((verdict) => ({
        place: verdict.place,
        message: {
          vi: `Vấn đề «${textField(verdict, 'van_de')?.text}» chưa đạt nhưng đơn vị chưa có công văn yêu cầu kiểm điểm lại.`,
          en: `The issue “${textField(verdict, 'van_de')?.text}” fell short, but nothing requires the unit to do it again.`,
        },
        hint: {
          vi: 'Thêm yeu-cau-kiem-diem-lai.md vào thư mục đơn vị.',
          en: 'Add yeu-cau-kiem-diem-lai.md to the folder of the unit.',
        },
      }));
    }),
};

/** Rule 2b: a paper of the second pass exists only after one was required. */
export const lanSauKhongCan: Rule = {
  code: 'lan-sau-khong-can',
  severity: 'error',
  check: ({ round }) =>
    round.units.flatMap(({ documents }) => {
      const failed = documents
        .filter((one) => one.kind === 'bien-ban-tham-dinh' && passOf(one) === 1)
        .flatMap(failedIn);
      const required = documents.some((one) => one.kind === 'yeu-cau-kiem-diem-lai');
      if (failed.length > 0 && required) return [];
      return documents
        .filter((one) => passOf(one) > 1)
        .map((one) => ({
          place: one.facts.fields.get('lan')?.place ?? one.facts.place,
          message: {
            vi: 'Hồ sơ lần sau chỉ có khi lần trước có vấn đề chưa đạt và có công văn yêu cầu kiểm điểm lại.',
            en: 'A later pass exists only where the first fell short and was required again.',
          },
          hint: {
            vi: 'Bỏ «lan», hoặc thêm biên bản thẩm định và công văn yêu cầu kiểm điểm lại còn thiếu.',
            en: 'Take “lan” out, or add the appraisal and the requirement that are missing.',
          },
          related: documents
            .filter((other) => other.kind === 'bien-ban-tham-dinh' && passOf(other) === 1)
            .map((other) => here(other.facts.place, 'thẩm định lần đầu', 'the first appraisal')),
        }));
    }),
};
