import type { Words } from '../model/change.js';

/** How changed words look: `[-old-]{+new+}`, or struck red and underlined green. */
export interface Look {
  readonly colour: boolean;
  /** Letters on a line; `undefined`: one line, however long. */
  readonly width: number | undefined;
}

type Kind = Words['kind'];

const CODES: Readonly<Record<Exclude<Kind, 'same'>, readonly [string, string]>> = {
  deleted: ['\u001B[31;9m', '\u001B[39;29m'],
  inserted: ['\u001B[32;4m', '\u001B[39;24m'],
};
const MARKS: Readonly<Record<Exclude<Kind, 'same'>, readonly [string, string]>> = {
  deleted: ['[-', '-]'],
  inserted: ['{+', '+}'],
};

interface Piece {
  readonly text: string;
  readonly kind: Kind;
}

/** A word or a part of one: `after` a blank, on a line of its own where there is no room. */
interface Token {
  readonly pieces: readonly Piece[];
  /** The kind of the blank before it; none: it begins the text. */
  readonly blank: Kind | undefined;
}

/** The words with their marks, wrapped, each line after the first behind `indent`. */
export function printWords(
  label: string | undefined,
  words: readonly Words[],
  indent: string,
  look: Look,
): readonly string[] {
  const labelled: readonly Words[] =
    label === undefined ? words : [{ kind: 'same', text: `${label} ` }, ...words];
  const marked = look.colour ? labelled : labelled.map(mark);
  const lines = fill(tokensOf(marked), (look.width ?? Number.POSITIVE_INFINITY) - indent.length);
  return lines.map((line) => `${indent}${look.colour ? paint(line) : plain(line)}`);
}

/** A change of blanks alone keeps its marks; else they stand next to the words. */
function mark({ kind, text }: Words): Words {
  if (kind === 'same') return { kind, text };
  const [open, close] = MARKS[kind];
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return core === ''
    ? { kind, text: `${open}${text}${close}` }
    : { kind, text: `${before}${open}${core}${close}${after}` };
}

function tokensOf(words: readonly Words[]): readonly Token[] {
  const tokens: { pieces: Piece[]; blank: Kind | undefined }[] = [{ pieces: [], blank: undefined }];
  for (const { kind, text } of words) {
    for (const [part] of text.matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(part)) tokens.push({ pieces: [], blank: kind });
      else tokens.at(-1)?.pieces.push({ text: part, kind });
    }
  }
  return tokens.filter(({ pieces }) => pieces.length > 0);
}

/** As many tokens to a line as it has room for. */
function fill(tokens: readonly Token[], width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let used = 0;
  for (const { pieces, blank } of tokens) {
    const length = pieces.reduce((sum, { text }) => sum + lengthOf(text), 0);
    const line = lines.at(-1);
    if (line === undefined || used + 1 + length > width) {
      lines.push([...pieces]);
      used = length;
    } else {
      line.push({ text: ' ', kind: blank ?? 'same' }, ...pieces);
      used += 1 + length;
    }
  }
  return lines;
}

/** A blank between two words of one kind is struck or underlined with them, another is not. */
function paint(line: readonly Piece[]): string {
  let said = '';
  let kind: Kind = 'same';
  const turn = (next: Kind) => {
    if (next === kind) return;
    if (kind !== 'same') said += CODES[kind][1];
    if (next !== 'same') said += CODES[next][0];
    kind = next;
  };
  for (const [index, piece] of line.entries()) {
    const isEdge = piece.text === ' ' && line[index + 1]?.kind !== line[index - 1]?.kind;
    turn(isEdge ? 'same' : piece.kind);
    said += piece.text;
  }
  turn('same');
  return said;
}

const plain = (line: readonly Piece[]): string => line.map(({ text }) => text).join('');

/** Letters as they are shown: accents typed apart take no room. */
export const lengthOf = (text: string): number =>
  [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
