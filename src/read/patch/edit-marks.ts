import type { Patch } from './patch.js';
import type { Edit } from './source.js';

const SIGN = { bold: '**', italic: '*' } as const;

/** Sets or takes away `**` and `*` around words; spaces at the ends stay outside. */
export function editMark(patch: Extract<Patch, { kind: 'mark' }>): readonly Edit[] {
  const { span, mark, on } = patch;
  const { units } = span;
  const isSpace = (unit: number) => units[unit]?.text.trim() === '';
  let { from, to } = patch;
  const sign = SIGN[mark];
  const insert = (at: number): Edit => ({ from: at, to: at, text: sign });
  if (on) {
    while (from < to && isSpace(from)) from++;
    while (to > from && isSpace(to - 1)) to--;
    if (from === to) return [];
    return [insert(units[from]?.from ?? 0), insert(units[to - 1]?.to ?? 0)];
  }
  const around = span.marks.find(({ kind }) => kind === mark);
  if (around === undefined) return [];
  while (from > 0 && isSpace(from - 1)) from--;
  while (to < units.length && isSpace(to)) to++;
  const begins = units[from]?.from === around.innerFrom;
  const ends = units[to - 1]?.to === around.innerTo;
  return [
    begins
      ? { from: around.from, to: around.innerFrom, text: '' }
      : insert(units[from - 1]?.to ?? 0),
    ends ? { from: around.innerTo, to: around.to, text: '' } : insert(units[to]?.from ?? 0),
  ];
}
