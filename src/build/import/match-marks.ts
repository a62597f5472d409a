import type { Patch, RecordSource } from '../../read/patch/index.js';
import { blame } from './blame.js';
import type { Hunk, Piece } from './change.js';
import { around } from './context.js';
import { type Letter, lettersOf } from './letters.js';
import type { Glyph } from './printed.js';
import type { Stretch } from './stretches.js';

/** Words that stay, but are bold or italic no longer, or are so now. */
interface Marked {
  readonly from: number;
  readonly to: number;
  readonly mark: 'bold' | 'italic';
  readonly on: boolean;
}

export function findMarked(
  one: Stretch,
  glyphs: readonly Glyph[],
  letters: readonly Letter[],
): readonly Marked[] {
  const found: Marked[] = [];
  for (let at = one.from; at < one.to; at++) {
    const glyph = glyphs[at];
    const letter = letters[one.other + at - one.from];
    if (glyph === undefined || letter === undefined || glyph.text === ' ') continue;
    for (const mark of ['bold', 'italic'] as const) {
      const on = letter[mark];
      if (on === undefined || on === glyph.font[mark]) continue;
      const open = found.findLast((each) => each.mark === mark);
      const isNext =
        open?.on === on &&
        glyphs.slice(open.to, at).every(({ text }) => text === ' ') &&
        glyphs[at - 1] !== undefined;
      if (isNext) found.splice(found.indexOf(open), 1, { ...open, to: at + 1 });
      else found.push({ from: at, to: at + 1, mark, on });
    }
  }
  return found;
}

export function splitMarked(
  one: Stretch,
  marked: readonly Marked[],
  glyphs: readonly Glyph[],
  letters: readonly Letter[],
  about: Pick<Hunk, 'paragraph' | 'place'>,
  source: RecordSource,
  wanted: string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = one.from;
  const cuts = [...marked].sort((a, b) => a.from - b.from);
  for (const { from, to } of cuts) {
    if (from < next) continue;
    const own = marked.filter((each) => each.from === from && each.to === to);
    if (from > next) pieces.push({ kind: 'same', letters: lettersOf(glyphs.slice(next, from)) });
    const offset = one.other - one.from;
    const gone = glyphs.slice(from, to);
    const foreign = gone.find((glyph) => glyph.source === undefined);
    const why = foreign === undefined ? undefined : blame(foreign.place, source);
    pieces.push({
      kind: 'hunk',
      hunk: {
        before: lettersOf(gone),
        after: letters.slice(from + offset, to + offset),
        ways: why === undefined ? [own.flatMap((each) => markPatches(gone, each))] : [],
        why: why ?? { kind: 'unproven' },
        ...about,
        context: around(wanted, from + offset, to + offset),
      },
    });
    next = to;
  }
  if (next < one.to) pieces.push({ kind: 'same', letters: lettersOf(glyphs.slice(next, one.to)) });
  return pieces;
}

function markPatches(glyphs: readonly Glyph[], { mark, on }: Marked): readonly Patch[] {
  const patches: Patch[] = [];
  for (const { source } of glyphs) {
    if (source === undefined) continue;
    const { span, unit } = source;
    const last = patches.at(-1);
    if (last?.kind === 'mark' && last.span === span) {
      patches.splice(-1, 1, { ...last, to: unit + 1 });
    } else patches.push({ kind: 'mark', span, from: unit, to: unit + 1, mark, on });
  }
  return patches;
}
