import type { Block, Directive } from '../../model/block.js';
import { objectsField, textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue } from '../../model/value.js';
import { passOf } from './passes.js';
import { type Finding, here, type Rule } from './rule.js';

/** Rule 1a: every issue of a gợi ý has one answer in the giải trình of the first pass. */
export const vanDeBoSot: Rule = {
  code: 'van-de-bo-sot',
  severity: 'error',
  check: ({ round }) =>
    round.units.flatMap(({ documents }) => {
      const asked = documents.find((one) => one.kind === 'goi-y');
      const report = documents.find((one) => one.kind === 'giai-trinh' && passOf(one) === 1);
      if (asked === undefined || report === undefined) return [];
      const answers = directivesIn(report.body).filter((one) => one.name === 'van-de');
      return objectsField(asked.facts, 'van_de').flatMap((issue) =>
        answerFaults(issue, answers, report),
      );
    }),
};

function answerFaults(
  issue: ObjectValue,
  answers: readonly Directive[],
  report: ContentRecord,
): readonly Finding[] {
  const id = textField(issue, 'ma')?.text ?? '';
  const own = answers.filter((one) => labelOf(one) === id);
  const name = textField(issue, 'ten')?.text ?? id;
  const asked = here(issue.place, 'vấn đề nêu ở đây', 'the issue is raised here');
  if (own.length === 0) {
    return [
      {
        place: report.bodyPlace,
        message: {
          vi: `Báo cáo giải trình chưa trả lời vấn đề «${id}» (${name}).`,
          en: `The report does not answer the issue “${id}” (${name}).`,
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

/** Rule 1b: every issue has one verdict in the appraisal of the first pass. */
export const vanDeThieuKetLuan: Rule = {
  code: 'van-de-thieu-ket-luan',
  severity: 'error',
  check: ({ round }) =>
    round.units.flatMap(({ documents }) => {
      const asked = documents.find((one) => one.kind === 'goi-y');
      const minutes = documents.find(
        (one) => one.kind === 'bien-ban-tham-dinh' && passOf(one) === 1,
      );
      if (asked === undefined || minutes === undefined) return [];
      const verdicts = objectsField(minutes.facts, 'ket_luan').map(
        (one) => textField(one, 'van_de')?.text,
      );
      return objectsField(asked.facts, 'van_de').flatMap((issue) => {
        const id = textField(issue, 'ma')?.text ?? '';
        const count = verdicts.filter((one) => one === id).length;
        return count === 1 ? [] : [verdictFault(id, count, issue, minutes)];
      });
    }),
};

function verdictFault(
  id: string,
  count: number,
  issue: ObjectValue,
  minutes: ContentRecord,
): Finding {
  const none = count === 0;
  return {
    place: minutes.facts.fields.get('ket_luan')?.place ?? minutes.facts.place,
    message: {
      vi: `Biên bản thẩm định ${none ? 'chưa kết luận' : 'kết luận nhiều lần'} về vấn đề «${id}».`,
      en: `The appraisal gives ${none ? 'no verdict' : 'more than one verdict'} on the issue “${id}”.`,
    },
    hint: {
      vi: 'Mỗi vấn đề có đúng một kết luận trong ket_luan.',
      en: 'Each issue has just one verdict in ket_luan.',
    },
    related: [here(issue.place, 'vấn đề nêu ở đây', 'the issue is raised here')],
  };
}

const labelOf = (directive: Directive): string =>
  directive.label
    .map((run) => run.text)
    .join('')
    .trim();

function directivesIn(blocks: readonly Block[]): readonly Directive[] {
  return blocks.flatMap((block): readonly Directive[] => {
    if (block.kind === 'directive') return [block, ...directivesIn(block.blocks)];
    return block.kind === 'list' ? block.items.flatMap((item) => directivesIn(item.blocks)) : [];
  });
}
