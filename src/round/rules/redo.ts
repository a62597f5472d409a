import type { Text } from '../../model/diagnostic.js';
import { objectsField, textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue } from '../../model/value.js';
import type { Unit } from '../rounds.js';
import { requirementsOf } from './asked.js';
import { passOf } from './passes.js';
import { type Finding, here, type Rule } from './rule.js';

const issueIn = (entry: ObjectValue) => textField(entry, 'van_de')?.text ?? '';

const failedIn = (record: ContentRecord) =>
  objectsField(record.facts, 'ket_luan').filter(
    (verdict) => textField(verdict, 'muc')?.text === 'chua-dat',
  );

const appraisalsOf = (unit: Unit) =>
  unit.documents.filter((one) => one.facts.fields.get('ket_luan')?.kind === 'list');

/** Rule 2a: a verdict «chưa đạt» has a yêu cầu kiểm điểm lại that names its issue. */
export const chuaDatKhongYeuCau: Rule = {
  code: 'chua-dat-khong-yeu-cau',
  severity: 'error',
  check: ({ round }) =>
    round.units.flatMap((unit) =>
      appraisalsOf(unit).flatMap((appraisal) => {
        const required = requirementsOf(unit)[passOf(appraisal) - 1];
        return failedIn(appraisal).flatMap((verdict) => notRequired(verdict, required, unit));
      }),
    ),
};

function notRequired(
  verdict: ObjectValue,
  required: ContentRecord | undefined,
  unit: Unit,
): readonly Finding[] {
  const id = issueIn(verdict);
  if (required === undefined) {
    return [
      {
        place: verdict.place,
        message: {
          vi: `Vấn đề «${id}» chưa đạt nhưng đơn vị chưa có công văn yêu cầu kiểm điểm lại.`,
          en: `The issue “${id}” fell short, but nothing requires the unit to do it again.`,
        },
        hint: {
          vi: 'Thêm yeu-cau-kiem-diem-lai.md vào thư mục đơn vị.',
          en: 'Add yeu-cau-kiem-diem-lai.md to the folder of the unit.',
        },
        related: [here(unit.record.facts.place, 'đơn vị này', 'this unit')],
      },
    ];
  }
  if (objectsField(required.facts, 'van_de').some((one) => issueIn(one) === id)) return [];
  const place = required.facts.fields.get('van_de')?.place ?? required.facts.place;
  return [
    {
      place: verdict.place,
      message: {
        vi: `Vấn đề «${id}» chưa đạt nhưng công văn yêu cầu kiểm điểm lại không nêu vấn đề này.`,
        en: `The issue “${id}” fell short, but the letter that sends issues back leaves it out.`,
      },
      hint: {
        vi: `Thêm «${id}» vào van_de của công văn đó.`,
        en: `Add “${id}” to the van_de of that letter.`,
      },
      related: [here(place, 'các vấn đề phải kiểm điểm lại', 'the issues sent back')],
    },
  ];
}

const APPRAISAL = 'bien-ban-tham-dinh';

/** Rule 2b: a paper of a later pass exists only after the pass before fell short and was sent back. */
export const lanSauKhongCan: Rule = {
  code: 'lan-sau-khong-can',
  severity: 'error',
  check: ({ round }) =>
    round.units.flatMap((unit) =>
      unit.documents.filter((one) => passOf(one) > 1).flatMap((one) => uncalledFor(one, unit)),
    ),
};

function uncalledFor(record: ContentRecord, unit: Unit): readonly Finding[] {
  const pass = passOf(record);
  const place = record.facts.fields.get('lan')?.place ?? record.facts.place;
  const say = (message: Text, hint: Text, { facts }: ContentRecord): readonly Finding[] => {
    const end = facts.fields.get('ket_luan')?.place ?? facts.place;
    return [{ place, message, hint, related: [here(end, 'đối chiếu ở đây', 'compare this')] }];
  };
  const before = unit.documents.filter((one) => passOf(one) === pass - 1);
  // An appraisal is a biên bản or a báo cáo, in each pass as its writer likes.
  const step = ({ kind }: ContentRecord) => (kind === 'bao-cao-tham-dinh' ? APPRAISAL : kind);
  const isSame = (one: ContentRecord) => step(one) === step(record);
  if (!before.some(isSame)) {
    return say(
      {
        vi: `Hồ sơ «${record.kind}» lần ${pass}, nhưng đơn vị không có hồ sơ này lần ${pass - 1}.`,
        en: `This is “${record.kind}” of pass ${pass}, but the unit has none of pass ${pass - 1}.`,
      },
      {
        vi: `Thêm hồ sơ lần ${pass - 1}, hoặc sửa «lan».`,
        en: `Add that of pass ${pass - 1}, or correct “lan”.`,
      },
      unit.record,
    );
  }
  const appraisal = appraisalsOf(unit).find((one) => passOf(one) === pass - 1);
  if (appraisal === undefined || failedIn(appraisal).length === 0) {
    return say(
      {
        vi: `Hồ sơ lần ${pass}, nhưng thẩm định lần ${pass - 1} không có vấn đề nào chưa đạt.`,
        en: `A paper of pass ${pass}, but no verdict of pass ${pass - 1} fell short.`,
      },
      {
        vi: `Bỏ «lan», hoặc sửa kết luận của biên bản thẩm định lần ${pass - 1}.`,
        en: `Take “lan” out, or correct the verdicts of pass ${pass - 1}.`,
      },
      appraisal ?? unit.record,
    );
  }
  if (requirementsOf(unit)[pass - 2] !== undefined) return [];
  return say(
    {
      vi: `Hồ sơ lần ${pass}, nhưng đơn vị chưa có công văn yêu cầu kiểm điểm lại sau lần ${pass - 1}.`,
      en: `A paper of pass ${pass}, but nothing sent pass ${pass - 1} back.`,
    },
    {
      vi: 'Thêm yeu-cau-kiem-diem-lai.md vào thư mục đơn vị.',
      en: 'Add yeu-cau-kiem-diem-lai.md to the folder of the unit.',
    },
    appraisal,
  );
}
