import type { Composed, ComposedBlock, ComposedParagraph } from '../../model/composed.js';
import type { Revision } from '../../model/revision.js';

/** LibreOffice looks at nothing shorter. */
const SHORTEST = 6;

/**
 * The same redline with a paragraph that was deleted here and inserted there, word for word, told
 * as moved. LibreOffice takes the two for a move whatever the file says, and then only gets the
 * paragraph behind right if the file says so too: else that takes the look of the one that went.
 */
export function tellTwins(composed: Composed): Composed {
  const gone = new Map<string, ComposedParagraph[]>();
  const come = new Map<string, ComposedParagraph[]>();
  eachParagraph(composed, (paragraph) => {
    const { revision } = paragraph;
    if (revision?.kind !== 'inserted' && revision?.kind !== 'deleted') return;
    const text = paragraph.runs.map((run) => run.text).join('');
    if (text.trim().length < SHORTEST) return;
    const alike = revision.kind === 'deleted' ? gone : come;
    alike.set(text.trim(), [...(alike.get(text.trim()) ?? []), paragraph]);
  });
  const names = new Map<ComposedParagraph, string>();
  for (const [text, froms] of gone) {
    for (const [i, to] of (come.get(text) ?? []).entries()) {
      const from = froms[i];
      if (from === undefined) break;
      const name = `cung-loi-${names.size / 2 + 1}`;
      names.set(from, name).set(to, name);
    }
  }
  if (names.size === 0) return composed;
  return mapParagraphs(composed, (paragraph) => {
    const move = names.get(paragraph);
    return move === undefined ? paragraph : moved(paragraph, move);
  });
}

function moved(paragraph: ComposedParagraph, move: string): ComposedParagraph {
  const tell = (revision: Revision | undefined): Revision => ({
    ...(revision?.by !== undefined && { by: revision.by }),
    kind: paragraph.revision?.kind === 'deleted' ? 'moved-from' : 'moved-to',
    move,
  });
  return {
    ...paragraph,
    revision: tell(paragraph.revision),
    runs: paragraph.runs.map((run) => ({ ...run, revision: tell(run.revision) })),
  };
}

/** The paragraphs that Word can tell as moved: those of no table, row or annex of one draft alone. */
function mapParagraphs(
  composed: Composed,
  map: (paragraph: ComposedParagraph) => ComposedParagraph,
): Composed {
  const mapBlock = (block: ComposedBlock): ComposedBlock => {
    if (block.kind === 'paragraph') return map(block);
    if (block.kind === 'columns' && block.revision === undefined)
      return { ...block, cells: block.cells.map((cell) => cell.map(mapBlock)) };
    if (block.kind === 'grid')
      return {
        ...block,
        rows: block.rows.map((row, r) =>
          block.revisions?.[r] === undefined ? row.map((cell) => cell.map(map)) : row,
        ),
      };
    return block;
  };
  return {
    ...composed,
    sections: composed.sections.map((section) =>
      section.revision === undefined
        ? { ...section, blocks: section.blocks.map(mapBlock) }
        : section,
    ),
  };
}

function eachParagraph(composed: Composed, see: (paragraph: ComposedParagraph) => void): void {
  mapParagraphs(composed, (paragraph) => {
    see(paragraph);
    return paragraph;
  });
}
