import type { Style } from '../../model/composed.js';
import {
  type Home,
  type NewBlock,
  PARAGRAPH_END,
  type Passage,
  type Patch,
  type RecordSource,
} from '../../read/patch/index.js';
import type { Accepted } from './accepted.js';
import type { BaseParagraph } from './base.js';
import { blame } from './blame.js';
import type { Hunk, Why } from './change.js';
import { around } from './context.js';
import type { Letter } from './letters.js';
import { styledFor } from './place-words.js';
import type { Glyph } from './printed.js';

/** What the paragraphs that are there already tell about new ones. */
export interface Surroundings {
  readonly source: RecordSource;
  readonly base: readonly BaseParagraph[];
  readonly styles: readonly Style[];
  /** Base paragraphs that are gone, by their words: what was moved comes back as it was typed. */
  readonly gone: ReadonlyMap<string, BaseParagraph>;
}

/** New paragraphs between two that stayed. */
export function placeNew(
  words: readonly Accepted[],
  before: BaseParagraph | undefined,
  after: BaseParagraph | undefined,
  on: Surroundings,
): Hunk {
  const blocks = words.map((one) => blockFor(one, before, after, on));
  const letters = words.flatMap((one, at): readonly Letter[] => [
    ...(at === 0 ? [] : [{ text: PARAGRAPH_END }]),
    ...(blocks[at]?.kind === 'entry' ? stripEntry(one.letters, before, after) : one.letters).map(
      ({ text }) => ({ text }),
    ),
  ]);
  const ways: (readonly Patch[])[] = [];
  const offer = (beside: BaseParagraph | undefined, side: 'before' | 'after') => {
    const at = beside?.home;
    if (at !== undefined && fits(blocks, at)) ways.push([{ kind: 'insert', at, side, blocks }]);
  };
  const last = blocks.at(-1);
  const isOfNext = last?.kind === 'item' && isItem(after?.home) && !isItem(before?.home);
  if (isOfNext) offer(after, 'before');
  offer(before, 'after');
  if (!isOfNext) offer(after, 'before');
  const [first] = words;
  const beside = before ?? after;
  return {
    before: [],
    after: letters,
    ways,
    why: ways.length > 0 ? { kind: 'unproven' } : whyNot(beside, on.source),
    paragraph: first?.index ?? 0,
    context: around(words.map((one) => one.words).join(' ¶ '), 0, 60),
    ...(beside?.glyphs[0]?.place === undefined ? {} : { place: beside.glyphs[0].place }),
  };
}

function whyNot(beside: BaseParagraph | undefined, source: RecordSource): Why {
  const glyph = beside?.glyphs.find(({ source: own }) => own === undefined) ?? beside?.glyphs[0];
  if (glyph === undefined) return { kind: 'nowhere' };
  const why = blame(glyph.place, source);
  return why.kind === 'the-thuc' ? { kind: 'nowhere' } : why;
}

const isItem = (home: Home | undefined): boolean => home?.kind === 'item';

/** A text in a list of the front matter goes among its like; prose among prose. */
function fits(blocks: readonly NewBlock[], at: Home): boolean {
  const ofFields = blocks.every(({ kind }) => kind === 'entry');
  if (at.kind === 'field') return ofFields && at.entries[0]?.isText === true;
  return blocks.every(({ kind }) => kind !== 'entry' && (kind !== 'row' || at.kind === 'cell'));
}

const PLAIN = { size: 0, bold: false, italic: false, underline: false };

function blockFor(
  one: Accepted,
  before: BaseParagraph | undefined,
  after: BaseParagraph | undefined,
  on: Surroundings,
): NewBlock {
  const style = styleNamed(one.style, on.styles);
  const like = findLike(one, style, before, after, on);
  const home = like?.home;
  if (home?.kind === 'field' && home.entries[0]?.isText === true) {
    const text = styledFor(glyph(PLAIN), stripEntry(one.letters, before, after));
    return { kind: 'entry', level: 0, ordered: false, texts: [text] };
  }
  const moved = on.gone.get(one.words)?.home;
  const typed =
    moved !== undefined && moved.kind !== 'field' && moved.kind !== 'cell'
      ? { typed: on.source.text.slice(moved.from, moved.to).replace(/\n[ \t]*/g, '\n') }
      : {};
  const passage = home?.kind === 'field' ? undefined : home;
  const font = like?.paragraph.runs[0]?.font ?? style?.font ?? PLAIN;
  const isNumbered = /[\p{L}\p{N}]/u.test(one.label ?? '');
  const own = kindFor(one, passage);
  return {
    kind: own,
    level:
      own === 'heading' ? (passage?.level ?? 1) : own === 'paragraph' ? levelFor(one, passage) : 0,
    ordered: passage?.kind === 'item' ? (passage.item?.ordered ?? isNumbered) : isNumbered,
    texts: [styledFor(glyph(passage?.kind === 'heading' ? font : plainer(font, one)), one.letters)],
    ...typed,
  };
}

const glyph = (font: Glyph['font']): Glyph => ({ text: '', font, place: undefined });

/** A neighbour that is bold from end to end does not make what is new beside it bold. */
const plainer = (font: Glyph['font'], { letters }: Accepted): Glyph['font'] =>
  letters.every((letter) => letter.bold !== true) ? font : { ...font, bold: false, italic: false };

function kindFor(one: Accepted, like: Passage | undefined): NewBlock['kind'] {
  if (like === undefined || like.kind === 'cell')
    return one.label === undefined ? 'paragraph' : 'item';
  if (like.kind === 'item' && one.label === undefined) return 'paragraph';
  return like.kind;
}

const levelFor = (one: Accepted, like: Passage | undefined): number =>
  one.label !== undefined && like?.kind === 'paragraph' ? like.level : 0;

/** A style by its id, or by the id that LibreOffice makes of its name: its ASCII, the first a capital. */
function styleNamed(id: string | undefined, styles: readonly Style[]): Style | undefined {
  const bare = (name: string) => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  return (
    styles.find((style) => style.id === id) ??
    styles.find((style) => id !== undefined && bare(style.name) === id.toLowerCase())
  );
}

/** The nearest paragraph of the same style that is numbered or not as it is; else any numbered so. */
function findLike(
  one: Accepted,
  style: Style | undefined,
  before: BaseParagraph | undefined,
  after: BaseParagraph | undefined,
  { base }: Surroundings,
): BaseParagraph | undefined {
  const at = before?.index ?? (after === undefined ? 0 : after.index);
  const isLike = (other: BaseParagraph) => {
    const { paragraph, home } = other;
    // A list of the front matter grows where it stands, and nowhere else.
    if (home === undefined || (home.kind === 'field' && other !== before && other !== after)) {
      return false;
    }
    if ((paragraph.label === undefined) !== (one.label === undefined)) return false;
    if (style === undefined) return one.label !== undefined && home.kind === 'item';
    return paragraph.style === style.id;
  };
  const distance = (other: BaseParagraph) => Math.abs(other.index - at);
  const found = base.filter(isLike).sort((a, b) => distance(a) - distance(b));
  return found[0];
}

/** `- Sở X;` among the recipients: the dash and the mark are not part of what is typed. */
function stripEntry(
  letters: readonly Letter[],
  before: BaseParagraph | undefined,
  after: BaseParagraph | undefined,
): readonly Letter[] {
  const beside = [before, after].find((one) => one?.home?.kind === 'field');
  const lead = beside?.glyphs.findIndex(({ source }) => source !== undefined) ?? 0;
  const prefix = (beside?.glyphs ?? []).slice(0, Math.max(0, lead));
  const hasPrefix = prefix.every(({ text }, at) => letters[at]?.text === text);
  const bare = hasPrefix ? letters.slice(prefix.length) : letters;
  return /[;,.]/.test(bare.at(-1)?.text ?? '') ? bare.slice(0, -1) : bare;
}

/** Paragraphs that are gone: whole passages, rows and entries of lists; cells lose their words. */
export function placeGone(
  gone: readonly BaseParagraph[],
  paragraph: number,
  wholeRow: boolean,
  source: RecordSource,
): Hunk {
  const letters = gone.flatMap((one, at): readonly Letter[] => [
    ...(at === 0 ? [] : [{ text: PARAGRAPH_END }]),
    ...one.glyphs.map(({ text }) => ({ text })),
  ]);
  const place = gone
    .flatMap((one) => one.glyphs)
    .find((one) => one.place?.file === source.path)?.place;
  const about = {
    before: letters,
    after: [],
    paragraph,
    context: around(gone.map((one) => one.words).join(' ¶ '), 0, 60),
    ...(place === undefined ? {} : { place }),
  };
  const patches = wholeRow ? removeRow(gone) : gone.flatMap((one) => removeOne(one));
  if (patches.length > 0) return { ...about, ways: [patches], why: { kind: 'unproven' } };
  const foreign = gone.flatMap((one) => one.glyphs).find((one) => one.source === undefined);
  return { ...about, ways: [], why: blame(foreign?.place, source) };
}

function removeOne({ home, glyphs }: BaseParagraph): readonly Patch[] {
  if (home === undefined) return [];
  if (home.kind !== 'cell') return [{ kind: 'remove', homes: [home] }];
  const spans = new Set(glyphs.flatMap((one) => one.source?.span ?? []));
  return [...spans].map((span) => ({
    kind: 'text',
    span,
    from: 0,
    to: span.units.length,
    text: [],
  }));
}

/** All cells of a row of the record, or all fields of the entry that the form makes the row of. */
function removeRow(gone: readonly BaseParagraph[]): readonly Patch[] {
  const homes = gone.flatMap((one) => one.home ?? []);
  const entries = new Set(homes.map((one) => (one.kind === 'field' ? one.entries[0] : undefined)));
  const rows = new Set(homes.map((one) => (one.kind === 'cell' ? one.cell?.row.from : undefined)));
  const [entry, otherEntry] = entries;
  const [row, otherRow] = rows;
  const isEntry = entry !== undefined && otherEntry === undefined;
  const isRow = row !== undefined && otherRow === undefined;
  const [first] = homes;
  return first !== undefined && (isEntry || isRow) ? [{ kind: 'remove', homes: [first] }] : [];
}
