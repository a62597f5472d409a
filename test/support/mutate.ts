import type {
  Composed,
  ComposedBlock,
  ComposedParagraph,
  ComposedRun,
  Grid,
} from '../../src/model/composed.js';

type Random = (below: number) => number;

/** The same document after so many small changes: words, looks, blocks, rows, cells, phụ lục. */
export function mutate(composed: Composed, random: Random, changes: number): Composed {
  let draft = composed;
  for (let i = 0; i < changes; i += 1) draft = changeOnce(draft, random);
  return draft;
}

function changeOnce(draft: Composed, random: Random): Composed {
  const at = random(draft.sections.length);
  if (random(12) === 0 && draft.sections.length > 1) {
    const [first, ...annexes] = draft.sections;
    const rest = annexes.filter((_, i) => i !== at - 1);
    return first === undefined ? draft : { ...draft, sections: [first, ...rest] };
  }
  return {
    ...draft,
    sections: draft.sections.map((section, i) => {
      if (i !== at) return section;
      const page =
        random(20) === 0 ? { ...section.page, left: section.page.left + 1 } : section.page;
      return { ...section, page, blocks: changeBlocks(section.blocks, random) };
    }),
  };
}

function changeBlocks(blocks: readonly ComposedBlock[], random: Random): readonly ComposedBlock[] {
  if (blocks.length === 0) return blocks;
  const at = random(blocks.length);
  const to = random(blocks.length);
  const one = blocks[at];
  if (one === undefined) return blocks;
  const without = blocks.filter((_, i) => i !== at);
  switch (random(7)) {
    case 0:
      return without.length === 0 ? blocks : without;
    case 1:
      return [...without.slice(0, to), one, ...without.slice(to)];
    case 2:
      return [...blocks.slice(0, to), changeBlock(one, random), ...blocks.slice(to)];
    default:
      return blocks.map((block, i) => (i === at ? changeBlock(block, random) : block));
  }
}

function changeBlock(block: ComposedBlock, random: Random): ComposedBlock {
  switch (block.kind) {
    case 'paragraph':
      return changeParagraph(block, random);
    case 'columns': {
      const at = random(block.cells.length);
      const cells = block.cells.map((cell, i) => (i === at ? changeBlocks(cell, random) : cell));
      const widths = random(3) === 0 ? block.widths.map((width, i) => width + i) : block.widths;
      return { ...block, widths, cells };
    }
    case 'grid':
      return changeGrid(block, random);
    case 'framed':
      return { ...block, paragraph: changeParagraph(block.paragraph, random) };
    case 'rule':
      return { ...block, length: block.length + 1 };
    case 'picture':
      return { ...block, alt: `${block.alt} khác` };
  }
}

function changeGrid(grid: Grid, random: Random): Grid {
  const at = grid.headerRows + random(Math.max(1, grid.rows.length - grid.headerRows));
  const row = grid.rows[at];
  if (row === undefined) return grid;
  switch (random(5)) {
    case 0:
      return { ...grid, rows: grid.rows.filter((_, i) => i !== at || grid.rows.length === 1) };
    case 1:
      return { ...grid, rows: [...grid.rows.slice(0, at), row, ...grid.rows.slice(at)] };
    case 2: {
      const rows = grid.rows.map((cells) => cells.slice(0, -1));
      return grid.widths.length < 2 ? grid : { ...grid, widths: grid.widths.slice(0, -1), rows };
    }
    default: {
      const column = random(row.length);
      const change = (cells: Grid['rows'][number]) =>
        cells.map((cell, i) =>
          i === column ? cell.map((each) => changeParagraph(each, random)) : cell,
        );
      const widths = random(3) === 0 ? grid.widths.map((width, i) => width + i) : grid.widths;
      return {
        ...grid,
        widths,
        rows: grid.rows.map((cells, i) => (i === at ? change(cells) : cells)),
      };
    }
  }
}

const WORDS = [
  'và',
  'của',
  'kiểm điểm',
  '12/3/2024',
  '41-KL/TU',
  'mới,',
  '.',
  'Ban',
  '\n',
  'số\u00a07',
];

function changeParagraph(paragraph: ComposedParagraph, random: Random): ComposedParagraph {
  const { runs, look, label } = paragraph;
  const at = random(Math.max(1, runs.length));
  const change = (make: (run: ComposedRun) => readonly ComposedRun[]): ComposedParagraph => ({
    ...paragraph,
    runs: runs.flatMap((run, i) => (i === at ? make(run) : [run])),
  });
  const word = WORDS[random(WORDS.length)] ?? '';
  const split = (run: ComposedRun): readonly [string, string] => {
    const cut = random(run.text.length + 1);
    return [run.text.slice(0, cut), run.text.slice(cut)];
  };
  switch (random(8)) {
    case 0:
      return change((run) => {
        const [left, right] = split(run);
        const font = { ...run.font, bold: !run.font.bold };
        return [
          { ...run, text: left },
          { ...run, text: right, font },
        ].filter((one) => one.text !== '');
      });
    case 1:
      return { ...paragraph, look: { ...look, keepNext: !look.keepNext, after: look.after + 1 } };
    case 2: {
      const { label: _, ...plain } = paragraph;
      if (label === undefined) return paragraph;
      return random(2) === 0
        ? plain
        : { ...plain, label: { ...label, list: '9-9', text: '9.', value: 9 } };
    }
    case 3:
      return change((run) => [{ ...run, text: run.text.split(' ').reverse().join(' ') }]);
    case 4:
      return change((run) => [
        {
          ...run,
          text: run.text
            .split(' ')
            .filter(() => random(4) > 0)
            .join(' '),
        },
      ]);
    default:
      return change((run) => {
        const [left, right] = split(run);
        return [{ ...run, text: `${left} ${word} ${right}` }];
      });
  }
}
