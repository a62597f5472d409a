import type { Block, Run } from '../../src/model/block.js';
import type { Diagnostic, Outcome } from '../../src/model/diagnostic.js';
import type { ContentRecord } from '../../src/model/record.js';
import type { Value } from '../../src/model/value.js';
import { readRecord } from '../../src/read/index.js';

/** A record as a clerk types it, in the bytes of a UTF-8 file. */
export function read(
  typed: string,
  path = 'content/2023/ke-hoach.md',
): Outcome<ContentRecord | undefined> {
  return readRecord({ path, bytes: new TextEncoder().encode(typed) });
}

/** `lỗi 3:7 ngay-sai`: what is wrong and where, a line each, as the tables of faults write it. */
export function faults({ diagnostics }: { diagnostics: readonly Diagnostic[] }): string[] {
  return diagnostics.map(
    ({ severity, code, place }) =>
      `${severity === 'error' ? '' : '? '}${place.line}:${place.column} ${code}${place.field ? ` ${place.field}` : ''}`,
  );
}

/** The blocks of a body without places: `# Đề mục`, `p Chữ **đậm**`, `- (p Mục)`. */
export function sketch(blocks: readonly Block[]): string[] {
  return blocks.map(sketchBlock);
}

function sketchBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${line(block.runs)}`;
    case 'paragraph':
      return `p ${line(block.runs)}`;
    case 'list': {
      const sign = block.ordered ? '1.' : '-';
      return block.items.map((item) => `${sign} (${sketch(item.blocks).join(' | ')})`).join(' ');
    }
    case 'table': {
      const rows = [block.head, ...block.rows].map((row) => row.cells.map(line).join(' | '));
      return `table ${block.align.map((align) => align ?? '·').join(' ')} [${block.widths.join(' ')}] ${rows.join(' // ')}`;
    }
    case 'figure':
      return `figure ${block.path} (${block.alt})`;
    case 'directive':
      return `:::${block.name}[${line(block.label)}]${JSON.stringify(block.attributes)} (${sketch(block.blocks).join(' | ')})`;
  }
}

/** Runs with their marks: `<b>đậm</b>`, citations as `{ke-hoach}`. */
export function line(runs: readonly Run[]): string {
  return runs
    .map(({ text, marks, cite }) => {
      const inner = cite === undefined ? text.replaceAll('\n', '⏎') : `{${cite}}`;
      const open = marks.map((mark) => `<${mark.charAt(0)}>`).join('');
      const close = marks.map((mark) => `</${mark.charAt(0)}>`).reverse();
      return `${open}${inner}${close.join('')}`;
    })
    .join('');
}

/** A fact by its path (`van_de.0.ten`): what it says and where, as `chữ @ 3:5 van_de.1.ten`. */
export function fact(record: ContentRecord | undefined, path: string): string {
  let at: Value | undefined = record?.facts;
  for (const step of path.split('.')) {
    if (at?.kind === 'object') at = at.fields.get(step);
    else if (at?.kind === 'list') at = at.items[Number(step)];
    else at = undefined;
  }
  if (!at) return 'none';
  const { line: row, column, field } = at.place;
  return `${say(at)} @ ${row}:${column} ${field}`;
}

function say(value: Value): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return `#${value.number}`;
    case 'date':
      return `${value.date.day}/${value.date.month}/${value.date.year}`;
    case 'list':
      return `[${value.items.length}]`;
    default:
      return value.kind;
  }
}
