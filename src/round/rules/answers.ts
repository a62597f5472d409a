import type { Directive } from '../../model/block.js';
import { objectsField, textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import { type Asked, askedOf } from './asked.js';
import { proseOf } from './prose.js';
import { type Finding, here, type Rule } from './rule.js';

/** Papers that answer issues: of the collective, and of a person who had a letter. */
const ANSWERS: ReadonlySet<string> = new Set(['giai-trinh', 'kiem-diem-ca-nhan']);

/** Rule 1a: every issue that is asked has one answer in the giải trình of its pass. */
export const vanDeBoSot: Rule = {
  code: 'van-de-bo-sot',
  severity: 'error',
  check: ({ round }) =>
    round.units.flatMap((unit) =>
      unit.documents
        .filter((one) => ANSWERS.has(one.kind))
        .flatMap((report) => {
          const answers = proseOf(report.body).answers;
          return askedOf(report, unit).flatMap((issue) => answerFaults(issue, answers, report));
        }),
    ),
};

function answerFaults(
  { id, name, place }: Asked,
  answers: readonly Directive[],
  report: ContentRecord,
): readonly Finding[] {
  const own = answers.filter((one) => labelOf(one) === id);
  const asked = here(place, 'vấn đề nêu ở đây', 'the issue is raised here');
  if (own.length === 0) {
    return [
      {
        place: report.bodyPlace,
        message: {
          vi: `Hồ sơ này chưa giải trình vấn đề «${id}» (${name}).`,
          en: `This paper does not answer the issue “${id}” (${name}).`,
        },
        hint: {
          vi: `Thêm dòng ::van-de[${id}] và phần giải trình dưới nó.`,
          en: `Add a line ::van-de[${id}] and the explanation below it.`,
        },
        related: [asked],
      },
    ];
  }
  return own.slice(1).map((again) => ({
    place: again.place,
    message: {
      vi: `Vấn đề «${id}» được giải trình hai lần trong một báo cáo.`,
      en: `The issue “${id}” is answered twice in one report.`,
    },
    hint: { vi: 'Gộp hai phần làm một.', en: 'Make one part of the two.' },
    related: [asked],
  }));
}

/** Rule 1b: every issue that is asked has one verdict in the appraisal of its pass. */
export const vanDeThieuKetLuan: Rule = {
  code: 'van-de-thieu-ket-luan',
  severity: 'error',
  check: ({ round }) =>
    round.units.flatMap((unit) =>
      unit.documents
        .filter((one) => one.facts.fields.get('ket_luan')?.kind === 'list')
        .flatMap((appraisal) => {
          const verdicts = objectsField(appraisal.facts, 'ket_luan').map(
            (one) => textField(one, 'van_de')?.text,
          );
          return askedOf(appraisal, unit).flatMap((issue) => {
            const count = verdicts.filter((one) => one === issue.id).length;
            return count === 1 ? [] : [verdictFault(issue, count, appraisal)];
          });
        }),
    ),
};

function verdictFault({ id, place }: Asked, count: number, { facts }: ContentRecord): Finding {
  const none = count === 0;
  return {
    place: facts.fields.get('ket_luan')?.place ?? facts.place,
    message: {
      vi: `Thẩm định ${none ? 'chưa kết luận' : 'kết luận nhiều lần'} về vấn đề «${id}».`,
      en: `The appraisal gives ${none ? 'no verdict' : 'more than one verdict'} on the issue “${id}”.`,
    },
    hint: {
      vi: 'Mỗi vấn đề có đúng một kết luận trong ket_luan.',
      en: 'Each issue has just one verdict in ket_luan.',
    },
    related: [here(place, 'vấn đề nêu ở đây', 'the issue is raised here')],
  };
}

const labelOf = (directive: Directive): string =>
  directive.label
    .map((run) => run.text)
    .join('')
    .trim();
