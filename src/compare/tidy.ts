import { type Edit, joined, type Span } from './edit.js';
import { isWord, type Token } from './tokens.js';

/** Words that hold a sentence together and say nothing alone: one row each, easily added to. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'bị',
  'các',
  'cho',
  'có',
  'của',
  'cùng',
  'do',
  'được',
  'đã',
  'đến',
  'để',
  'đối',
  'gồm',
  'hoặc',
  'khi',
  'là',
  'mà',
  'một',
  'này',
  'những',
  'ở',
  'phải',
  'tại',
  'theo',
  'thì',
  'trong',
  'trên',
  'từ',
  'và',
  'về',
  'việc',
  'với',
]);

/**
 * As a reader would mark it: a word or two that two changes happen to share between them are part
 * of the change, and what was put in or taken out begins where a sentence or a clause does.
 */
export function tidy(
  edits: readonly Edit[],
  before: readonly Token[],
  after: readonly Token[],
): readonly Edit[] {
  return slideAll(withoutIslands(edits, before, after), before, after);
}

function withoutIslands(
  edits: readonly Edit[],
  before: readonly Token[],
  after: readonly Token[],
): readonly Edit[] {
  const done: Edit[] = [];
  for (const edit of edits) {
    done.push(edit);
    let [left, island, right] = done.slice(-3);
    while (left && island && right && isIsland(left, island, right, before, after)) {
      done.splice(-3, 3, joined(left, right));
      [left, island, right] = done.slice(-3);
    }
  }
  return done;
}

function isIsland(
  left: Edit,
  island: Edit,
  right: Edit,
  before: readonly Token[],
  after: readonly Token[],
): boolean {
  if (!island.same || left.same || right.same) return false;
  const tokens = after.slice(island.after.from, island.after.to);
  const words = tokens.filter(isWord);
  if (words.some((word) => /\d/.test(word.key))) return false;
  const size = lengthOf(tokens);
  const sides = [left, right].map((edit) => [pick(before, edit.before), pick(after, edit.after)]);
  if (sides.some((both) => both.every((one) => lengthOf(one) < size))) return false;
  if (words.length > 0 && words.every((word) => SMALL_WORDS.has(word.key.toLowerCase())))
    return true;
  // A mark or a word of its own: between two phrases that others took the place of.
  const isPhrase = (both: readonly (readonly Token[])[]) =>
    both.every((one) => one.length > 0) && both.some((one) => one.filter(isWord).length > 1);
  return words.length <= 2 && sides.every(isPhrase);
}

const pick = (tokens: readonly Token[], { from, to }: Span): readonly Token[] =>
  tokens.slice(from, to);
const widthOf = ({ from, to }: Span): number => to - from;
const lengthOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + token.key.length, 0);

/** `A. [B. ]C.` and `A[. B]. C.` say the same; the first is what was meant. */
function slideAll(
  edits: readonly Edit[],
  before: readonly Token[],
  after: readonly Token[],
): readonly Edit[] {
  const slid = [...edits];
  for (const [i, edit] of edits.entries()) {
    const [left, right] = [slid[i - 1], slid[i + 1]];
    const isAdded = widthOf(edit.before) === 0;
    const isOneSided = isAdded || widthOf(edit.after) === 0;
    if (edit.same || !isOneSided || left?.same !== true || right?.same !== true) continue;
    const room = { left: widthOf(left.after), right: widthOf(right.after) };
    const by = bestSlide(isAdded ? after : before, isAdded ? edit.after : edit.before, room);
    slid[i - 1] = grown(left, 'to', by);
    slid[i] = { ...edit, before: shifted(edit.before, by), after: shifted(edit.after, by) };
    slid[i + 1] = grown(right, 'from', by);
  }
  return slid.filter((edit) => widthOf(edit.before) + widthOf(edit.after) > 0);
}

const shifted = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });
const grown = (edit: Edit, end: keyof Span, by: number): Edit => ({
  ...edit,
  before: { ...edit.before, [end]: edit.before[end] + by },
  after: { ...edit.after, [end]: edit.after[end] + by },
});

/** By how many tokens the span may go left (below 0) or right so as to begin where a clause does. */
function bestSlide(
  tokens: readonly Token[],
  { from, to }: Span,
  room: { readonly left: number; readonly right: number },
): number {
  const key = (index: number) => tokens[index]?.key;
  let least = 0;
  while (-least < room.left && key(from + least - 1) === key(to + least - 1)) least -= 1;
  let most = 0;
  while (most < room.right && key(from + most) === key(to + most)) most += 1;
  let best = 0;
  let highest = worth(key(from - 1));
  for (let by = least; by <= most; by += 1) {
    const value = worth(key(from + by - 1));
    if (value > highest) [best, highest] = [by, value];
  }
  return best;
}

/** How well a change begins after this token. */
function worth(key: string | undefined): number {
  if (key === undefined || /^(?:[.!?…]+|\.\/\.)$/u.test(key)) return 2;
  return /^[,;:]$/.test(key) ? 1 : 0;
}
