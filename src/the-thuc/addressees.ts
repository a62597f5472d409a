import type { ComposedBlock } from '../model/composed.js';
import type { Addressees } from '../model/document.js';
import { withAfter } from './after.js';
import { balanceRuns } from './balance.js';
import type { Context } from './context.js';
import { elementFont, elementRuns, makeParagraph, signRun } from './paragraph.js';
import { closeRuns, textOf } from './runs.js';
import { points, toTwip } from './units.js';

/**
 * `Kính gửi: …`, centred. One addressee stands on the line of the word; several stand below it as
 * a list that is centred as a whole.
 */
export function composeAddressees(
  context: Context,
  addressees: Addressees,
): readonly ComposedBlock[] {
  const facts = context.theThuc.addressees;
  const word = facts[addressees.verb].value;
  const after = points(facts.after);
  const [only, ...others] = addressees.names;
  if (only === undefined) return [];
  if (others.length === 0) {
    const runs = [
      signRun(context, 'kinhGui', `${word} `),
      ...elementRuns(context, 'noiKinhGui', only),
    ];
    return withAfter([balanceRuns(context, 'kinhGui', runs, context.textWidth).paragraph], after);
  }
  const font = elementFont(context, 'noiKinhGui');
  const items = addressees.names.map((name, index) =>
    closeRuns(
      [
        signRun(context, 'noiKinhGui', facts.prefix.value),
        ...elementRuns(context, 'noiKinhGui', name),
      ],
      index === addressees.names.length - 1 ? facts.last.value : facts.end.value,
    ),
  );
  const longest = Math.max(...items.map((runs) => context.measure(textOf(runs), font)));
  const indent = points(context.theThuc.spacing.indent);
  const left = toTwip(Math.max(indent, (context.textWidth - longest) / 2));
  const hang = toTwip(context.measure(facts.prefix.value, font));
  const label = makeParagraph(context, 'kinhGui', [signRun(context, 'kinhGui', word)], {
    keepNext: true,
  });
  return withAfter(
    [
      label,
      ...items.map((runs) =>
        makeParagraph(context, 'noiKinhGui', runs, { left: left + hang, firstLine: -hang }),
      ),
    ],
    after,
  );
}
