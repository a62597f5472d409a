import { foldKey } from '../model/fold.js';

/** A line of front matter that says something. */
export interface Line {
  readonly indent: number;
  readonly text: string;
  /** Where the text begins. */
  readonly at: number;
}

/** `key:` or `key: value`. */
export interface Entry {
  readonly typed: string;
  /** Folded. */
  readonly key: string;
  /** Trimmed; empty where nothing follows the colon. */
  readonly value: string;
  /** How far into its line the value begins. */
  readonly offset: number;
}

/** A key that is typed as it is folded: nearly all are. */
const FOLDED_KEY = /^[a-z][a-z0-9_]*$/;

/** Letters, digits, `_` and spaces. */
const KEY = /^\p{L}(?:[\p{L}\p{N}_ ]*[\p{L}\p{N}_])?$/u;

/** Without blank lines and comments; `undefined` where a line has a tab or begins a document. */
export function splitLines(source: string): Line[] | undefined {
  if (source.includes('\t')) return undefined;
  const lines: Line[] = [];
  let at = 0;
  for (const line of source.split('\n')) {
    if (line.startsWith('---') || line.startsWith('...')) return undefined;
    const text = line.trim();
    if (text !== '' && !text.startsWith('#')) {
      const indent = text === line ? 0 : line.length - line.trimStart().length;
      lines.push({ indent, text, at: at + indent });
    }
    at += line.length + 1;
  }
  return lines;
}

/** `undefined` where `text` is no entry of a map. */
export function readEntry(text: string): Entry | undefined {
  const colon = text.indexOf(':');
  if (colon < 1) return undefined;
  if (text.length > colon + 1 && text[colon + 1] !== ' ') return undefined;
  const typed = text.slice(0, colon);
  const isFolded = FOLDED_KEY.test(typed);
  if (!(isFolded || KEY.test(typed))) return undefined;
  const value = text.slice(colon + 1).trim();
  const key = isFolded ? typed : foldKey(typed);
  return { typed, key, value, offset: text.length - value.length };
}
