import { diffArrays } from 'diff';
import type { Words } from '../model/change.js';
import { type Edit, joined } from './edit.js';
import { tidy } from './tidy.js';
import { type Token, tokenize, unbound } from './tokens.js';

/**
 * A stretch of text that both sides have, or one alone. `before` and `after` are the offsets at
 * which it begins on each side; what a side lacks begins and ends there at the same offset.
 */
export interface Stretch {
  readonly kind: Words['kind'];
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/**
 * More than so many words taken out and put in, and the texts have nothing to do with one another:
 * what they begin and end with is all that is kept. The search takes the square of this at most.
 */
const MOST_EDITS = 1_000;

/** How the words of one text became those of another, as a person would mark it. */
export function diffWords(before: string, after: string): readonly Words[] {
  const [from, to] = [before.normalize('NFC'), after.normalize('NFC')];
  return stretchesOf(from, to).map(({ kind, before: b, after: a, length }) => ({
    kind,
    text: kind === 'deleted' ? from.slice(b, b + length) : to.slice(a, a + length),
  }));
}

/**
 * The same, as offsets. A blank or hyphen that does not break is the same as one that does. What
 * was taken out stands before what came in its place.
 */
export function stretchesOf(before: string, after: string): readonly Stretch[] {
  const length = before.length;
  if (length === after.length && unbound(before) === unbound(after))
    return length === 0 ? [] : [{ kind: 'same', before: 0, after: 0, length }];
  const sides = { before: tokenize(before), after: tokenize(after) };
  const edits = tidy(editsOf(sides.before, sides.after), sides.before, sides.after);
  return cut(edits, sides.before, sides.after, before, after);
}

function editsOf(before: readonly Token[], after: readonly Token[]): readonly Edit[] {
  const keys = [before.map((token) => token.key), after.map((token) => token.key)] as const;
  const found = diffArrays([...keys[0]], [...keys[1]], { maxEditLength: MOST_EDITS });
  const edits: Edit[] = [];
  let [b, a] = [0, 0];
  const push = (same: boolean, removed: number, added: number) => {
    const last = edits.at(-1);
    const edit = { same, before: { from: b, to: b + removed }, after: { from: a, to: a + added } };
    b += removed;
    a += added;
    if (last === undefined || last.same !== same) edits.push(edit);
    else edits[edits.length - 1] = joined(last, edit);
  };
  if (found === undefined) {
    const head = commonHead(keys[0], keys[1]);
    const tail = commonHead(keys[0].slice(head).reverse(), keys[1].slice(head).reverse());
    if (head > 0) push(true, head, head);
    push(false, before.length - head - tail, after.length - head - tail);
    if (tail > 0) push(true, tail, tail);
    return edits;
  }
  for (const { added, removed, count } of found)
    push(!added && !removed, added ? 0 : count, removed ? 0 : count);
  return edits;
}

function commonHead(before: readonly string[], after: readonly string[]): number {
  const other = before.findIndex((key, i) => key !== after[i]);
  return other < 0 ? Math.min(before.length, after.length) : other;
}

/** Tokens into letters: the blanks between them find their side here. */
function cut(
  edits: readonly Edit[],
  before: readonly Token[],
  after: readonly Token[],
  from: string,
  to: string,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [b, a] = [0, 0];
  /** The next letters of one side or both; what changes at one spot is gathered there. */
  const push = (kind: Stretch['kind'], length: number) => {
    if (length <= 0) return;
    const stretch = { kind, before: b, after: a, length };
    if (kind !== 'inserted') b += length;
    if (kind !== 'deleted') a += length;
    const last = stretches.at(-1);
    const first = stretches.at(-2);
    if (last?.kind === kind) stretches[stretches.length - 1] = longer(last, length);
    else if (kind === 'deleted' && last?.kind === 'inserted') {
      if (first?.kind === 'deleted') stretches[stretches.length - 2] = longer(first, length);
      else stretches.splice(-1, 0, { ...stretch, after: last.after });
      stretches[stretches.length - 1] = { ...last, before: b };
    } else stretches.push(stretch);
  };
  const blanks = (untilBefore: number, untilAfter: number) => {
    const isSame = unbound(from.slice(b, untilBefore)) === unbound(to.slice(a, untilAfter));
    if (isSame) return push('same', untilBefore - b);
    push('deleted', untilBefore - b);
    push('inserted', untilAfter - a);
  };

  for (const edit of edits) {
    const gone = before.slice(edit.before.from, edit.before.to);
    const come = after.slice(edit.after.from, edit.after.to);
    if (edit.same) {
      for (const [k, token] of gone.entries()) {
        const other = come[k] ?? token;
        blanks(token.start, other.start);
        push('same', token.end - token.start);
      }
      continue;
    }
    const [oldFirst, newFirst] = [gone[0], come[0]];
    // The blank before a word and what came in its place stays where it is.
    if (oldFirst !== undefined && newFirst !== undefined) blanks(oldFirst.start, newFirst.start);
    push('deleted', (gone.at(-1)?.end ?? b) - b);
    push('inserted', (come.at(-1)?.end ?? a) - a);
  }
  blanks(from.length, to.length);
  return stretches;
}

const longer = (stretch: Stretch, by: number): Stretch => ({
  ...stretch,
  length: stretch.length + by,
});
