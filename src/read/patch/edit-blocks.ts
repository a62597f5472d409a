import { writeYaml } from './escape.js';
import type { NewBlock, Patch } from './patch.js';
import type { Edit, RecordSource } from './source.js';
import type { Home, Passage, Stretch } from './span.js';
import { plainText, writeLine, writeStyled } from './styled.js';

/** Takes whole blocks out, with the blank line that would be left over. */
export function editRemoved(source: RecordSource, homes: readonly Home[]): readonly Edit[] {
  const gone = new Set(homes);
  const stretches = homes.flatMap((home): readonly Stretch[] => {
    if (home.kind === 'field') {
      const [entry] = home.entries;
      const own = entry?.stretch ?? home.pair;
      return own === undefined ? [] : [own];
    }
    if (home.kind === 'item' && !isWhollyGone(source, home, gone)) return [];
    return [home.outer];
  });
  const lines = merge(stretches.map((one) => wholeLines(source.text, one)));
  return lines.map((one) => ({ ...withBlankLines(source.text, one), text: '' }));
}

/** A point goes with what stands in it; where some of that stays, it has to stay too. */
function isWhollyGone(source: RecordSource, item: Passage, gone: ReadonlySet<Home>): boolean {
  const inside = source.passages.filter(
    ({ outer }) => outer.from >= item.outer.from && outer.to <= item.outer.to,
  );
  return inside.every((one) => gone.has(one));
}

function wholeLines(text: string, { from, to }: Stretch): Stretch {
  const end = text.indexOf('\n', to - 1 < from ? to : Math.max(from, to - 1));
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end === -1 ? text.length : end + 1 };
}

/** Stretches that meet or overlap as one, also across blank lines. */
function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && one.from <= last.to) {
      merged.splice(-1, 1, { from: last.from, to: Math.max(last.to, one.to) });
    } else merged.push(one);
  }
  return merged;
}

function withBlankLines(text: string, { from, to }: Stretch): Stretch {
  const isAfterBlank = from === 0 || /\n[ \t]*\n$/.test(text.slice(0, from));
  const below = /^(?:[ \t]*\n)+/.exec(text.slice(to))?.[0].length ?? 0;
  if (isAfterBlank && below > 0) return { from, to: to + below };
  if (isAfterBlank && to === text.length) {
    const above = /(?:\n[ \t]*)+$/.exec(text.slice(0, from - 1))?.[0].length ?? 0;
    return { from: from - above, to };
  }
  return { from, to };
}

/** Puts new blocks before or after one that is there. */
export function editInserted(
  source: RecordSource,
  { at, side, blocks }: Extract<Patch, { kind: 'insert' }>,
): readonly Edit[] {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return [];
  const lineOf = (offset: number) => source.text.lastIndexOf('\n', offset - 1) + 1;
  if (at.kind === 'field') {
    const [entry] = at.entries;
    if (entry === undefined) return [];
    const lines = blocks.map(
      ({ texts }) => `${entry.opening}${writeYaml(plainText(texts[0] ?? []).trim())}`,
    );
    return side === 'after'
      ? [put(entry.stretch.to, `\n${lines.join('\n')}`)]
      : [put(entry.stretch.from, `${lines.join('\n')}\n`)];
  }
  const opening = openingFor(at, first);
  const text = writeBlocks(blocks, opening);
  if (first.kind === 'row') {
    const row = at.cell?.row ?? at.outer;
    return side === 'after' ? [put(row.to, `\n${text}`)] : [put(row.from, `${text}\n`)];
  }
  const edge = side === 'after' ? first : last;
  const isSibling = edge.kind === 'item' && at.kind === 'item' && at.item?.ordered === edge.ordered;
  const gap = isSibling && !at.item?.loose ? '\n' : '\n\n';
  const beside = isSibling ? at.outer : at.whole;
  return side === 'after'
    ? [put(beside.to - trailing(source.text, beside), `${gap}${text}`)]
    : [put(lineOf(beside.from), `${text}${gap}`)];
}

const put = (at: number, text: string): Edit => ({ from: at, to: at, text });

/** The parser counts blank lines below the last point to the list. */
function trailing(text: string, { from, to }: Stretch): number {
  const typed = text.slice(from, to);
  return typed.length - typed.trimEnd().length;
}

/** What opens the line of a point: the sign of its neighbour, with the next number. */
function openingFor(at: Passage, { kind, ordered }: NewBlock): string {
  if (kind !== 'item') return '';
  if (at.kind === 'item' && at.item?.ordered === ordered) return at.opening;
  return ordered ? '1. ' : '- ';
}

function writeBlocks(blocks: readonly NewBlock[], opening: string): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      const together =
        before?.kind === block.kind && (block.kind === 'item' || block.kind === 'row');
      const gap = before === undefined ? '' : together ? '\n' : '\n\n';
      return `${gap}${writeBlock(block, opening)}`;
    })
    .join('');
}

function writeBlock({ kind, level, ordered, texts, typed }: NewBlock, opening: string): string {
  const line = typed ?? writeLine(texts[0] ?? []);
  switch (kind) {
    case 'paragraph':
      // Under a number without words.
      return level > 0 ? `${'#'.repeat(level)}\n\n${line}` : line;
    case 'heading':
      return `${'#'.repeat(level)} ${typed ?? writeStyled(texts[0] ?? []).trim()}`;
    case 'item':
      return `${opening === '' ? (ordered ? '1. ' : '- ') : opening}${line}`;
    case 'row':
      return `| ${texts.map((text) => writeStyled(text, true).trim()).join(' | ')} |`;
    case 'entry':
      return line;
  }
}
