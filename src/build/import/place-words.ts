import { isoDay, ngaySo, parseDay } from '../../model/ngay.js';
import type { Patch, RecordSource, Span, Styled } from '../../read/patch/index.js';
import { PARAGRAPH_END } from '../../read/patch/index.js';
import { blame } from './blame.js';
import type { Why } from './change.js';
import { type Letter, textOf } from './letters.js';
import type { Glyph } from './printed.js';
import { bagOf, likeness } from './similarity.js';

/** Ways to make a change, the likeliest first; without one, why. */
export interface Ways {
  readonly ways: readonly (readonly Patch[])[];
  readonly why: Why;
}

const unproven = (glyph: Glyph | undefined): Why =>
  glyph?.place === undefined ? { kind: 'unproven' } : { kind: 'unproven', place: glyph.place };

/** How the glyphs `from` to `to` of a paragraph come to say `letters`. */
export function placeWords(
  glyphs: readonly Glyph[],
  from: number,
  to: number,
  letters: readonly Letter[],
  source: RecordSource,
): Ways {
  if (from === to) return placeInserted(glyphs, from, letters, source);
  const gone = glyphs.slice(from, to);
  const isWhole = wholeCites(glyphs, gone, letters);
  const foreign = gone.find(
    (glyph) => glyph.source === undefined && glyph.join === undefined && !isWhole(glyph),
  );
  if (foreign !== undefined) return { ways: [], why: blame(foreign.place, source) };
  const ways = [replace(gone, letters)];
  // Of two like letters either may have gone: `a b c` to `a c`.
  const [before, last] = [glyphs[from - 1], gone.at(-1)];
  if (letters.length === 0 && before?.text === last?.text && before?.source !== undefined) {
    ways.push(replace(glyphs.slice(from - 1, to - 1), []));
  }
  return { ways, why: unproven(gone.find((glyph) => glyph.source !== undefined)) };
}

/** Citations that are gone from end to end, and have not merely been put in other words. */
function wholeCites(
  glyphs: readonly Glyph[],
  gone: readonly Glyph[],
  letters: readonly Letter[],
): (glyph: Glyph) => boolean {
  const bag = bagOf(textOf(letters));
  const whole = new Set<Span>();
  for (const cite of new Set(gone.flatMap((glyph) => glyph.cite ?? []))) {
    const all = glyphs.filter((glyph) => glyph.cite === cite);
    const isAll = gone.filter((glyph) => glyph.cite === cite).length === all.length;
    if (isAll && likeness(bagOf(textOf(all)), bag) < REWORDED) whole.add(cite);
  }
  return ({ cite }) => cite !== undefined && whole.has(cite);
}

/** With so many words in common, a citation was changed, not replaced. */
const REWORDED = 0.3;

/** The first stretch says the new words, the others nothing. */
function replace(gone: readonly Glyph[], letters: readonly Letter[]): readonly Patch[] {
  const patches: Patch[] = [];
  let text: readonly Letter[] = letters;
  const take = () => {
    const taken = text;
    text = [];
    return taken;
  };
  // A join takes the new words: they come to stand between what it joins.
  const joins = gone.some((glyph) => glyph.join !== undefined);
  for (const [at, glyph] of gone.entries()) {
    if (glyph.join !== undefined) {
      patches.push({ kind: 'join', ...glyph.join, text: textOf(take()) });
      continue;
    }
    const own = glyph.source ?? (glyph.cite && { span: glyph.cite, unit: 0 });
    if (own === undefined) continue;
    const { span, unit } = own;
    const last = patches.at(-1);
    const isNext =
      last?.kind === 'text' &&
      last.span === span &&
      (gone[at - 1]?.source?.span === span || gone[at - 1]?.cite === span);
    if (isNext) patches.splice(-1, 1, { ...last, to: Math.max(last.to, unit + 1) });
    else {
      const styled = joins ? [] : styledFor(glyph, take());
      patches.push({ kind: 'text', span, from: unit, to: unit + 1, text: styled });
    }
  }
  return patches;
}

function placeInserted(
  glyphs: readonly Glyph[],
  at: number,
  letters: readonly Letter[],
  source: RecordSource,
): Ways {
  const [left, right] = [glyphs[at - 1], glyphs[at]];
  const after = left?.source && [
    insert(left.source.span, left.source.unit + 1, styledFor(left, letters)),
  ];
  const before = right?.source && [
    insert(right.source.span, right.source.unit, styledFor(right, letters)),
  ];
  const isMarkedMore = letters.some(
    ({ bold, italic }) =>
      (bold === false && left?.font.bold === true) ||
      (italic === false && left?.font.italic === true),
  );
  const goesRight = textOf(letters).endsWith(' ') || isMarkedMore;
  const both = goesRight ? [before, after] : [after, before];
  const ways: (readonly Patch[])[] = both.filter((way) => way !== undefined);
  // `b ` before a space is ` b` after the one before it.
  const [first] = letters;
  const last = letters.at(-1);
  if (last?.text === ' ' && left?.text === ' ' && at > 1) {
    const turned = placeInserted(glyphs, at - 1, [last, ...letters.slice(0, -1)], source);
    ways.push(...turned.ways);
  } else if (first?.text === ' ' && right?.text === ' ' && at < glyphs.length - 1) {
    const [, ...rest] = letters;
    const next = glyphs[at + 1];
    if (right.source !== undefined && next !== undefined) {
      const text = styledFor(right, [...rest, first]);
      ways.push([insert(right.source.span, right.source.unit + 1, text)]);
    }
  }
  if (ways.length > 0) return { ways, why: unproven(left?.source ? left : right) };
  const beside = left ?? right;
  return { ways, why: beside === undefined ? { kind: 'nowhere' } : blame(beside.place, source) };
}

const insert = (
  span: Extract<Patch, { kind: 'text' }>['span'],
  unit: number,
  text: readonly Styled[],
): Patch => ({ kind: 'text', span, from: unit, to: unit, text });

/** Marks that the words need where they come to stand, beside `glyph`. */
export function styledFor(glyph: Glyph, letters: readonly Letter[]): readonly Styled[] {
  const pieces: Styled[] = [];
  for (const { text, bold, italic } of letters) {
    const isEnd = text === PARAGRAPH_END;
    const own = {
      bold: bold === true && !glyph.font.bold && !isEnd,
      italic: italic === true && !glyph.font.italic && !isEnd,
    };
    const last = pieces.at(-1);
    if (last !== undefined && last.bold === own.bold && last.italic === own.italic) {
      pieces.splice(-1, 1, { ...last, text: last.text + text });
    } else pieces.push({ text, ...own });
  }
  return pieces;
}

/** A day that is printed in other words than it was typed in: the new one, in the way of the old. */
export function placeDay(run: readonly Glyph[], words: string): readonly Patch[] | undefined {
  const day = readDay(words);
  const span = run[0]?.day;
  if (day === undefined || span?.home.kind !== 'field') return undefined;
  const old = parseDay(span.text);
  if (old === undefined) return undefined;
  const ways = [ngaySo, isoDay, (one: typeof old) => ngaySo(one).replaceAll('/', '-')];
  const way = ways.find((write) => write(old) === span.text);
  const text = (way ?? (/^\d{4}/.test(span.text) ? isoDay : ngaySo))(day);
  const styled = [{ text, bold: false, italic: false }];
  return [{ kind: 'text', span, from: 0, to: span.units.length, text: styled }];
}

function readDay(words: string) {
  const [, day, month, year] = /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i.exec(words) ?? [];
  return parseDay(year === undefined ? words : `${day}/${month}/${year}`);
}
