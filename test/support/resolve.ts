import type {
  Composed,
  ComposedBlock,
  ComposedParagraph,
  ComposedRun,
  Label,
  Section,
} from '../../src/model/composed.js';
import { isAfter, isBefore, type Revision } from '../../src/model/revision.js';

/**
 * What a redline says when all its changes are accepted, or all rejected: by what the model says of
 * a revision and of nothing else.
 */
export const accept = (redline: Composed): Composed => resolve(redline, 'after');
export const reject = (redline: Composed): Composed => resolve(redline, 'before');

type Side = 'before' | 'after';

function resolve(redline: Composed, side: Side): Composed {
  const stands = (revision: Revision | undefined) =>
    side === 'after' ? isAfter(revision) : isBefore(revision);

  const run = ({ revision: _, fontBefore, ...own }: ComposedRun): ComposedRun =>
    side === 'before' && fontBefore !== undefined ? { ...own, font: fontBefore } : own;

  const paragraph = (one: ComposedParagraph): ComposedParagraph => {
    const { revision: _, formerly, ...own } = one;
    const runs = one.runs.filter((each) => stands(each.revision)).map(run);
    if (side === 'after' || formerly === undefined) return { ...own, runs };
    const { label: __, ...unnumbered } = own;
    const { style, look, label } = formerly;
    return { ...unnumbered, runs, style, look, ...(label === undefined ? {} : { label }) };
  };

  const blocks = (all: readonly ComposedBlock[]): readonly ComposedBlock[] =>
    all.flatMap((block): readonly ComposedBlock[] => {
      if (block.kind === 'grid') {
        const { revisions, widthsBefore, ...own } = block;
        const rows = block.rows
          .filter((_, r) => stands(revisions?.[r]))
          .map((row) =>
            row.map((cell) => cell.filter((each) => stands(each.revision)).map(paragraph)),
          );
        const widths = side === 'before' && widthsBefore ? widthsBefore : own.widths;
        return rows.length === 0 ? [] : [{ ...own, widths, rows }];
      }
      if (!stands(block.revision)) return [];
      if (block.kind === 'paragraph') return [paragraph(block)];
      if (block.kind === 'framed') {
        const { revision: _, ...own } = block;
        return [{ ...own, paragraph: paragraph(block.paragraph) }];
      }
      if (block.kind === 'columns') {
        const { revision: _, widthsBefore, ...own } = block;
        const widths = side === 'before' && widthsBefore ? widthsBefore : own.widths;
        return [{ ...own, widths, cells: block.cells.map(blocks) }];
      }
      const { revision: _, ...own } = block;
      return [own];
    });

  const sections = redline.sections
    .filter((section) => stands(section.revision))
    .map(({ revision: _, pageBefore, ...own }): Section => {
      const page = side === 'before' && pageBefore !== undefined ? pageBefore : own.page;
      return { ...own, page, blocks: blocks(own.blocks) };
    });
  return { ...redline, sections };
}

/**
 * The sections of a document, one line a block, as two of them can be held against one another: runs of one look
 * joined, no places, lists and styles by what they are and not by their ids. `loosely` leaves out
 * what no tracked change can undo: breaks that are forbidden, the air around tables and pictures.
 */
export function standing(composed: Composed, loosely = false): readonly string[] {
  const lists = new Map<string, number>();
  const label = ({ list, ...own }: Label) => {
    if (!lists.has(list)) lists.set(list, lists.size);
    return { ...own, list: lists.get(list) };
  };
  const paragraph = ({ place: _, runs, style, label: number, ...own }: ComposedParagraph) => ({
    ...own,
    style: composed.styles.find((one) => one.id === style)?.look ?? style,
    ...(number === undefined ? {} : { label: label(number) }),
    runs: joined(runs, loosely),
  });
  const block = (one: ComposedBlock): unknown => {
    switch (one.kind) {
      case 'paragraph':
        return paragraph(one);
      case 'framed':
        return { ...one, paragraph: paragraph(one.paragraph) };
      case 'columns': {
        const { after, keepWithPrevious, ...own } = one;
        const air = loosely ? {} : { after, keepWithPrevious };
        return { ...own, ...air, cells: one.cells.map((cell) => cell.map(block)) };
      }
      case 'grid': {
        const { after, border, padding, ...own } = one;
        const air = loosely ? {} : { after, border, padding };
        return { ...own, ...air, rows: one.rows.map((row) => row.map((cell) => cell.map(block))) };
      }
      case 'picture': {
        const { after, ...own } = one;
        return loosely ? own : { ...own, after };
      }
      case 'rule':
        return one;
    }
  };
  return composed.sections.flatMap(({ blocks, ...section }, i) => [
    `${i} ${sorted(section)}`,
    ...blocks.map((each) => `${i} ${sorted(block(each))}`),
  ]);
}

/** As JSON with the fields in one order; bytes are their number. */
const sorted = (data: unknown): string =>
  JSON.stringify(data, (_, value) =>
    value instanceof Uint8Array
      ? value.length
      : typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );

function joined(runs: readonly ComposedRun[], loosely: boolean): unknown {
  const all: { text: string; readonly font: ComposedRun['font'] }[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const text = loosely ? run.text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-') : run.text;
    if (last !== undefined && JSON.stringify(last.font) === JSON.stringify(run.font))
      last.text += text;
    else if (text !== '') all.push({ text, font: run.font });
  }
  return all;
}
