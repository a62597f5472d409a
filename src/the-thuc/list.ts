import type { List } from '../model/block.js';
import type { ComposedBlock } from '../model/composed.js';
import { isAnnounced } from './announce.js';
import type { ComposeBlocks, Depth } from './body.js';
import type { Context } from './context.js';
import type { Numbering } from './numbering.js';
import { elementFont, elementRuns, makeParagraph } from './paragraph.js';
import { markFont } from './runs.js';

/**
 * A list: every item opens like a paragraph, with its number or dash. What follows in the item (and
 * lists inside it) is composed by `blocks`, one list of this sort deeper.
 */
export function composeList(
  context: Context,
  numbering: Numbering,
  list: List,
  depth: Depth,
  blocks: ComposeBlocks,
): readonly ComposedBlock[] {
  const count = numbering.list(list.ordered, list.ordered ? depth.numbered : depth.dashed);
  const inner: Depth = list.ordered
    ? { ...depth, numbered: depth.numbered + 1 }
    : { ...depth, dashed: depth.dashed + 1 };
  const font = elementFont(context, 'khoanDiem');
  return list.items.flatMap((item) => {
    const [first, ...rest] = item.blocks;
    const opens = first?.kind === 'paragraph' ? first.runs : [];
    // A number before a bold opening is bold with it, as one would type it.
    const bold = list.ordered && opens[0]?.marks.includes('bold') === true;
    const label = count(bold ? markFont(font, ['bold']) : font);
    const head = makeParagraph(
      context,
      'khoanDiem',
      elementRuns(context, 'khoanDiem', opens),
      isAnnounced(opens.length > 0 ? rest[0] : first) ? { keepNext: true } : {},
      label,
    );
    return [head, ...blocks(first?.kind === 'paragraph' ? rest : item.blocks, inner)];
  });
}
