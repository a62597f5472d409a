import type { Unit } from './span.js';

/** What a source means at an offset where it is not simply itself. */
export interface Escape {
  readonly length: number;
  readonly text: string;
}

/** The reading of `source` at `at`; `rest` is what is still to be said. */
export type ReadEscape = (source: string, at: number, rest: string) => Escape | undefined;

/**
 * Pairs each character of `text` with the stretch of `source` that says it; breaks of lines, with
 * the indent of the next, say the space or break that stands there. `undefined` unless all agree.
 */
export function pairUnits(
  source: string,
  from: number,
  to: number,
  text: string,
  readEscape: ReadEscape,
): readonly Unit[] | undefined {
  const units: Unit[] = [];
  let said = 0;
  let at = from;
  while (at < to) {
    const gap = /^[ \t]*(?:\n[ \t]*)+/.exec(source.slice(at, to))?.[0];
    const meant = gap === undefined ? readEscape(source, at, text.slice(said)) : undefined;
    const spoken =
      gap === undefined
        ? (meant?.text ?? source[at] ?? '')
        : (/^[ \n]+/.exec(text.slice(said))?.[0] ?? '');
    const length = gap?.length ?? meant?.length ?? 1;
    if (!text.startsWith(spoken, said)) return undefined;
    units.push({ text: spoken, from: at, to: at + length });
    said += spoken.length;
    at += length;
  }
  return said === text.length ? units : undefined;
}

const ENTITY = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i;

/** `\*` and `&nbsp;`, as Markdown has them. */
export const readProseEscape: ReadEscape = (source, at, rest) => {
  const escaped = /^\\([!-/:-@[-`{-~])/.exec(source.slice(at, at + 2))?.[1];
  if (escaped !== undefined) return { length: 2, text: escaped };
  const entity = ENTITY.exec(source.slice(at, at + 40))?.[0];
  const meant = rest.slice(0, (rest.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  if (entity === undefined || (meant === '&' && rest.startsWith(entity))) return undefined;
  return { length: entity.length, text: meant };
};

/** `''` in single quotes. */
export const readSingleEscape: ReadEscape = (source, at) =>
  source.startsWith("''", at) ? { length: 2, text: "'" } : undefined;

const CODES = /^\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[^xuU\n])/i;

/** `\"` in double quotes: each stands for one character, which the text itself tells. */
export const readDoubleEscape: ReadEscape = (source, at, rest) => {
  const code = CODES.exec(source.slice(at, at + 10))?.[0];
  if (code === undefined) return undefined;
  return { length: code.length, text: rest.slice(0, (rest.codePointAt(0) ?? 0) > 0xffff ? 2 : 1) };
};

export const readNoEscape: ReadEscape = () => undefined;
