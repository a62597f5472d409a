/**
 * A word of running text, or a mark beside one: `195-KH/TU`, `24/11/2023`, `(`, `./.`. Offsets are
 * into the text; the blanks before it run from `gap` to `start`.
 */
export interface Token {
  /** What it is compared by: a hyphen that does not break is a hyphen. */
  readonly key: string;
  readonly gap: number;
  readonly start: number;
  readonly end: number;
}

const OPENING = /^[\p{Ps}\p{Pi}"']+/u;
const CLOSING = /(?:\.\/\.|[\p{Pe}\p{Pf}"'.,;:!?…]+)$/u;
const MARKS = /\.\/\.|\.{2,}|…+|./gsu;

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gap = 0;
  for (const { 0: chunk, index } of text.matchAll(/\S+/gu)) {
    let at = index;
    for (const part of partsOf(chunk)) {
      tokens.push({ key: part.replaceAll('\u2011', '-'), gap, start: at, end: at + part.length });
      at += part.length;
      gap = at;
    }
  }
  return tokens;
}

function partsOf(chunk: string): readonly string[] {
  const opening = OPENING.exec(chunk)?.[0] ?? '';
  const rest = chunk.slice(opening.length);
  const closing = CLOSING.exec(rest)?.[0] ?? '';
  const core = rest.slice(0, rest.length - closing.length);
  return [...opening, ...(core === '' ? [] : [core]), ...(closing.match(MARKS) ?? [])];
}

/** Whether the token says anything: marks and dashes do not. */
export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.key);

/** What forbids a line break is nothing that a reader sees; each letter keeps its offset. */
export const unbound = (text: string): string =>
  text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
