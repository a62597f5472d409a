import type {
  Columns,
  Composed,
  ComposedBlock,
  ComposedParagraph,
  Grid,
} from '../../src/model/composed.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Document } from '../../src/model/document.js';
import { paragraphsOf } from '../../src/model/paragraphs.js';

import { compose, type Images } from '../../src/the-thuc/index.js';
import { measure } from './tinos.js';

/** Composes and demands that nothing is said: an unexpected warning fails the test. */
export function composed(document: Document, images: Images = new Map()): Composed {
  const { value, diagnostics } = compose(document, images, measure);
  if (diagnostics.length > 0)
    throw new Error(`unexpected: ${diagnostics.map((each) => each.message.vi).join('; ')}`);
  return value;
}

export function diagnosed(document: Document, images: Images = new Map()): readonly Diagnostic[] {
  return compose(document, images, measure).diagnostics;
}

export function blocksOf(value: Composed, section = 0): readonly ComposedBlock[] {
  const found = value.sections[section];
  if (found === undefined) throw new Error(`no section ${section}`);
  return found.blocks;
}

/** Label and text as printed. */
export function printed(block: ComposedBlock | undefined): string {
  if (block === undefined) return '(không có)';
  switch (block.kind) {
    case 'paragraph': {
      const text = block.runs.map((run) => run.text).join('');
      return block.label === undefined ? text : `${block.label.text} ${text}`.trimEnd();
    }
    case 'framed':
      return `[${printed(block.paragraph)}]`;
    case 'rule':
      return '____';
    case 'columns':
      return block.cells.map((cell) => cell.map(printed).join('\n')).join('\n|\n');
    case 'grid':
      return block.rows
        .map((row) => row.map((cell) => cell.map(printed).join('')).join(' | '))
        .join('\n');
    case 'picture':
      return `(${block.alt})`;
  }
}

/** What the sections after the letterhead print, block by block. */
export function bodyLines(value: Composed, section = 0): readonly string[] {
  return blocksOf(value, section)
    .filter((block) => block.kind !== 'columns')
    .map(printed);
}

/** The one paragraph of that style, wherever it stands. */
export function styled(value: Composed, style: string): ComposedParagraph {
  const found = paragraphsOf(value).find((paragraph) => paragraph.style === style);
  if (found === undefined) throw new Error(`no paragraph of style ${style}`);
  return found;
}

export function columnsOf(value: Composed): readonly Columns[] {
  return blocksOf(value).filter((block) => block.kind === 'columns');
}

export function gridOf(value: Composed): Grid {
  const found = blocksOf(value).find((block) => block.kind === 'grid');
  if (found === undefined) throw new Error('no table');
  return found;
}
