import type {
  Composed,
  ComposedBlock,
  ComposedParagraph,
  ComposedRun,
  Formerly,
  Grid,
  Section,
} from './composed.js';
import { isAfter, isBefore, type Revision } from './revision.js';

/** The two drafts of which a redline tells: the earlier and the later. */
export type Draft = 'before' | 'after';

/** Whether a piece stands in that draft. */
export const standsIn = (revision: Revision | undefined, draft: Draft): boolean =>
  draft === 'after' ? isAfter(revision) : isBefore(revision);

/** Whether any piece of a document tells of a change. */
export function isRedline(composed: Composed): boolean {
  return composed.sections.some(
    ({ revision, pageBefore, blocks }) =>
      revision !== undefined || pageBefore !== undefined || blocks.some(isChanged),
  );
}

function isChanged(block: ComposedBlock): boolean {
  if (block.kind === 'grid') {
    const { revisions, widthsBefore, rows } = block;
    if (widthsBefore !== undefined || revisions?.some((one) => one !== undefined)) return true;
    return rows.some((row) => row.some((cell) => cell.some(isChanged)));
  }
  if (block.revision !== undefined) return true;
  switch (block.kind) {
    case 'paragraph':
      return (
        block.formerly !== undefined ||
        block.runs.some((run) => run.revision !== undefined || run.fontBefore !== undefined)
      );
    case 'framed':
      return isChanged(block.paragraph);
    case 'columns':
      return block.widthsBefore !== undefined || block.cells.some((cell) => cell.some(isChanged));
    case 'rule':
    case 'picture':
      return false;
  }
}

/** One draft of a redline, as an ordinary document: what a reader has who accepts or rejects all. */
export function draftOf(redline: Composed, draft: Draft): Composed {
  return {
    ...redline,
    sections: redline.sections
      .filter(({ revision }) => standsIn(revision, draft))
      .map(
        ({ page, pageBefore, blocks }): Section => ({
          page: draft === 'after' ? page : (pageBefore ?? page),
          blocks: blocks.flatMap((block) => blockIn(block, draft)),
        }),
      ),
  };
}

function blockIn(block: ComposedBlock, draft: Draft): readonly ComposedBlock[] {
  if (block.kind === 'grid') return gridIn(block, draft);
  const { revision, ...plain } = block;
  if (!standsIn(revision, draft)) return [];
  switch (plain.kind) {
    case 'paragraph':
      return [paragraphIn(plain, draft)];
    case 'framed':
      return [{ ...plain, paragraph: paragraphIn(plain.paragraph, draft) }];
    case 'columns': {
      const { widthsBefore, ...own } = plain;
      const widths = draft === 'after' ? own.widths : (widthsBefore ?? own.widths);
      const cells = own.cells.map((cell) => cell.flatMap((each) => blockIn(each, draft)));
      return [{ ...own, widths, cells }];
    }
    case 'rule':
    case 'picture':
      return [plain];
  }
}

/** The first `headerRows` rows of a redline's table are header rows, each in the draft that has it. */
function gridIn(grid: Grid, draft: Draft): readonly Grid[] {
  const { revisions, widthsBefore, ...plain } = grid;
  const stands = (_: unknown, row: number) => standsIn(revisions?.[row], draft);
  const rows = plain.rows.filter(stands);
  if (rows.length === 0 && plain.rows.length > 0) return [];
  return [
    {
      ...plain,
      widths: draft === 'after' ? plain.widths : (widthsBefore ?? plain.widths),
      headerRows: plain.rows.slice(0, plain.headerRows).filter(stands).length,
      rows: rows.map((row) =>
        row.map((cell) =>
          cell
            .filter(({ revision }) => standsIn(revision, draft))
            .map((paragraph) => paragraphIn(paragraph, draft)),
        ),
      ),
    },
  ];
}

/** A paragraph that stands in the draft, as that draft has it. */
export function paragraphIn(paragraph: ComposedParagraph, draft: Draft): ComposedParagraph {
  const { style, look, label, place } = sayIn(paragraph, draft);
  return {
    kind: 'paragraph',
    style,
    look,
    ...(label !== undefined && { label }),
    runs: paragraph.runs.flatMap((run) => runIn(run, draft)),
    ...(place !== undefined && { place }),
  };
}

/** How a paragraph looks, and its number, in that draft. */
export function sayIn(paragraph: ComposedParagraph, draft: Draft): Omit<Formerly, 'by'> {
  return draft === 'before' ? (paragraph.formerly ?? paragraph) : paragraph;
}

function runIn(run: ComposedRun, draft: Draft): readonly ComposedRun[] {
  const { revision, fontBefore, ...plain } = run;
  if (!standsIn(revision, draft)) return [];
  return [draft === 'before' && fontBefore !== undefined ? { ...plain, font: fontBefore } : plain];
}
