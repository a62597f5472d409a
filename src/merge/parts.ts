import type { Block, Directive, Run } from '../model/block.js';
import type { Letterhead, Line } from '../model/document.js';
import type { Place } from '../model/place.js';

/** How much of one part a document holds. */
interface Room {
  /** How often the part may be given. */
  readonly times: number;
  /** How many lines it holds. */
  readonly lines: number;
}

const MANY = Number.POSITIVE_INFINITY;
const line: Room = { times: 1, lines: 1 };
const lines: Room = { times: 1, lines: MANY };

/**
 * The directives that make the parts of a document around its body (templates/README.md tells form
 * keepers the same list).
 */
export const PARTS = {
  'co-quan-cap-tren': lines,
  'co-quan': lines,
  so: line,
  'noi-ngay': line,
  've-viec': line,
  khan: line,
  mat: line,
  'luu-hanh': line,
  'du-thao': line,
  'ten-loai': lines,
  'trich-yeu': lines,
  'kinh-gui': lines,
  'can-cu': { times: MANY, lines: MANY },
  ky: { times: 2, lines: MANY },
  'noi-nhan': lines,
  'phu-luc': { times: MANY, lines: MANY },
} as const satisfies Record<string, Room>;

export type Part = keyof typeof PARTS;

export const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name);

/** What a letterhead has one line of, by the part that gives it. */
export const LETTERHEAD_LINES = [
  ['number', 'so'],
  ['placeDate', 'noi-ngay'],
  ['subject', 've-viec'],
  ['urgency', 'khan'],
  ['secrecy', 'mat'],
  ['circulation', 'luu-hanh'],
  ['draft', 'du-thao'],
] as const satisfies readonly (readonly [keyof Letterhead, Part])[];

export type LetterheadLine = (typeof LETTERHEAD_LINES)[number][0];

/** Directives that may stand in a body: centred lines. */
export const BODY_BLOCKS: readonly string[] = ['giua'];

/** What a clerk may write in a record, besides the blocks of templates/khoi/. */
export const FOR_CLERKS: readonly string[] = ['can-cu', 'giua'];

/** Names that mean something of their own, which no block of templates/khoi/ may take. */
export const isReserved = (name: string): boolean =>
  isPart(name) || BODY_BLOCKS.includes(name) || name === 'ten' || name === 'bang';

/** The attributes that a part may have, and what each may say. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'kinh-gui': { 'dong-tu': ['gui', 'trinh'] },
  'phu-luc': { huong: ['doc', 'ngang'] },
};

/** What is typed on the opening line of a directive and could not be printed or heeded. */
export function oddOpening({ name, label, attributes, place }: Directive): Place | undefined {
  const known = ATTRIBUTES[name] ?? {};
  const isOdd = Object.entries(attributes).some(([key, value]) => !known[key]?.includes(value));
  return label[0]?.place ?? (isOdd ? place : undefined);
}

/** The lines that a directive holds: each paragraph, hard line break and list point is one. */
export function linesOf(directive: Directive): readonly Line[] {
  return directive.blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return splitLines(block.runs);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOfBlock));
    default:
      return [];
  }
}

/** The first block of a directive that is no line of text, wherever it hides. */
export function oddBlock(blocks: readonly Block[]): Block | undefined {
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'figure' || block.kind === 'directive') {
      return block;
    }
    const inner = block.kind === 'list' ? block.items.flatMap((item) => item.blocks) : [];
    const odd = oddBlock(inner);
    if (odd !== undefined) return odd;
  }
  return undefined;
}

/** Cuts runs at hard line breaks. */
function splitLines(runs: Line): readonly Line[] {
  if (runs.length > 0 && runs.every(isInOneLine)) return [runs];
  const cut: Line[number][][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) cut.push([]);
      if (text !== '') cut.at(-1)?.push({ ...run, text });
    }
  }
  return cut.filter((one) => one.length > 0);
}

const isInOneLine = ({ text }: Run): boolean => text !== '' && !text.includes('\n');
