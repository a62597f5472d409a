import { plainWords, RECORD_PROPERTY, readRecordProperty } from '../../model/anchors.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { History } from '../../model/history.js';
import type { Place } from '../../model/place.js';
import type { World } from '../../model/world.js';
import { readDocx } from '../../read/docx/index.js';
import type { RecordSource } from '../../read/patch/index.js';
import type { Spot } from '../../write/pdf/index.js';
import { isOurPdf } from '../../write/pdf/mark.js';
import { type Fonts, openPress } from '../make.js';
import { type Named, outputPath } from '../outputs.js';
import { acceptAll } from './accepted.js';
import { alignParagraphs } from './align.js';
import type { BaseParagraph } from './base.js';
import { blame } from './blame.js';
import { readRecord } from './draft.js';
import { findBase } from './find-base.js';
import { textOf } from './letters.js';
import * as say from './messages.js';
import { placeOfGlyph } from './origin.js';
import type { Glyph } from './printed.js';

export type Asked =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'line'; readonly page: number; readonly line: number };

export interface WhereWish {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** From the output folder, where the file lies in it. */
  readonly output: string | undefined;
  readonly asked: Asked;
  readonly allowSecret: boolean;
}

/** Words that come from one place. */
export interface Origin {
  readonly text: string;
  /** `record`: typed just so. `new`: somebody wrote it into the DOCX. */
  readonly kind: 'record' | 'computed' | 'cited' | 'other-record' | 'template' | 'the-thuc' | 'new';
  readonly place?: Place;
}

export interface Hit {
  /** The paragraph that the words were found in. */
  readonly paragraph: string;
  /** Of a PDF. */
  readonly page?: number;
  readonly origins: readonly Origin[];
}

export interface Traced {
  readonly record: string;
  readonly part?: string;
  readonly version?: string;
  /** Whether the file is what the record makes now, or made then. */
  readonly isSure: boolean;
  readonly hits: readonly Hit[];
}

export type Trace =
  | { readonly ok: true; readonly value: Traced }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const refuse = (...diagnostics: readonly Diagnostic[]): Trace => ({ ok: false, diagnostics });

/** Where words of a finished document were typed; every place that they stand at, in order. */
export async function traceWords(
  world: World,
  fonts: Fonts,
  history: History,
  wish: WhereWish,
): Promise<Trace> {
  const isPdf = /\.pdf$/i.test(wish.file);
  const read = isPdf ? undefined : readDocx(wish.bytes, wish.file);
  if (read !== undefined && read.value === undefined) return refuse(...read.diagnostics);
  if (isPdf && !isOurPdf(wish.bytes)) return refuse(say.khongPhaiPdfCuaTa(wish.file));
  const file = read?.value ?? { properties: {}, paragraphs: [], comments: [] };
  const named =
    readRecordProperty(file.properties[RECORD_PROPERTY] ?? '') ??
    (await findOwner(world, wish.output));
  if (named === undefined) return refuse(say.khongRoNguon(wish.file));
  const path = named.path.normalize('NFC');
  const own = named.part === undefined ? { path } : { path, part: named.part };
  if ((await readRecord(world, path)) === undefined)
    return refuse(say.hoSoKhongCon(path, wish.file));
  const found = await findBase(file, own, world, fonts, history, wish.allowSecret);
  if (!found.ok) return refuse(say.khongDungDuoc(path), ...found.diagnostics);
  const { draft, version, isSure } = found.base;
  const about = {
    record: path,
    ...(named.part === undefined ? {} : { part: named.part }),
    ...(version === undefined ? {} : { version }),
  };
  if (!isPdf) {
    const hits = wish.asked.kind === 'text' ? inWord(wish.asked.text) : [];
    return { ok: true, value: { ...about, isSure, hits } };
  }
  const press = openPress(fonts);
  const made = await press.writers.pdf(draft.composed);
  const isSame = made.value !== undefined && equal(made.value, wish.bytes);
  const pages = findPages(draft.paragraphs, made.spots ?? []);
  const hits =
    wish.asked.kind === 'text'
      ? inParagraphs(draft.paragraphs, wish.asked.text, draft.source, pages)
      : onLine(draft.paragraphs, made.spots ?? [], wish.asked, draft.source);
  return { ok: true, value: { ...about, isSure: isSame, hits } };

  function inWord(text: string): readonly Hit[] {
    const accepted = acceptAll(file);
    const worded = draft.paragraphs.filter((one) => one.words !== '');
    const pairs = alignParagraphs(worded, accepted);
    const wanted = plainWords(text).toLowerCase();
    return accepted.flatMap((one, at): readonly Hit[] => {
      if (wanted === '' || !one.words.toLowerCase().includes(wanted)) return [];
      const pair = pairs.find(({ words }) => words.includes(at));
      const base = (pair?.base ?? []).flatMap((index) => worded[index] ?? []);
      const hits = inParagraphs(base, text, draft.source);
      if (hits.length > 0) return hits;
      const beside = base[0]?.glyphs.find((glyph) => glyph.place !== undefined);
      const place = beside && placeOfGlyph(beside, draft.source);
      const origin: Origin = { text, kind: 'new', ...(place && { place }) };
      return [{ paragraph: one.words, origins: [origin] }];
    });
  }
}

/** The record that makes a file of the output folder. */
async function findOwner(world: World, output: string | undefined): Promise<Named | undefined> {
  if (output === undefined) return undefined;
  const stem = output.replace(/\.\w+$/, '').normalize('NFC');
  const records = (await world.list('content')).map(({ path }) => path.normalize('NFC'));
  const whole = records.find((path) => outputPath({ path }, 'pdf') === `${stem}.pdf`);
  if (whole !== undefined) return { path: whole };
  // A letter of a record: `goi-y-le-thi-n` of `goi-y`.
  const stems = records.map((path) => outputPath({ path }, 'pdf').slice(0, -'.pdf'.length));
  const of = stems.filter((one) => stem.startsWith(`${one}-`)).sort((a, b) => b.length - a.length);
  const [longest] = of;
  const path = longest === undefined ? undefined : records[stems.indexOf(longest)];
  return path === undefined || longest === undefined
    ? undefined
    : { path, part: stem.slice(longest.length + 1) };
}

function inParagraphs(
  paragraphs: readonly BaseParagraph[],
  text: string,
  source: RecordSource,
  pages?: ReadonlyMap<BaseParagraph, number>,
): readonly Hit[] {
  const wanted = plainWords(text).toLowerCase();
  if (wanted === '') return [];
  return paragraphs.flatMap((one): readonly Hit[] => {
    const printed = textOf(one.glyphs).toLowerCase();
    const units = one.glyphs.flatMap((glyph) => Array.from(glyph.text, () => glyph));
    const hits: Hit[] = [];
    for (let at = printed.indexOf(wanted); at !== -1; at = printed.indexOf(wanted, at + 1)) {
      const page = pages?.get(one);
      hits.push({
        paragraph: one.words,
        ...(page === undefined ? {} : { page }),
        origins: originsOf(units.slice(at, at + wanted.length), source),
      });
    }
    return hits;
  });
}

/** The pieces that words are made of, each with its place. */
function originsOf(glyphs: readonly Glyph[], source: RecordSource): readonly Origin[] {
  const origins: { glyph: Glyph; text: string }[] = [];
  for (const glyph of glyphs) {
    const last = origins.at(-1);
    const isSame =
      last !== undefined &&
      last.glyph.place === glyph.place &&
      (last.glyph.source === undefined) === (glyph.source === undefined);
    if (isSame) origins.splice(-1, 1, { ...last, text: last.text + glyph.text });
    else origins.push({ glyph, text: glyph.text });
  }
  return origins
    .filter(({ text }) => text.trim() !== '')
    .map(({ glyph, text }): Origin => {
      const place = placeOfGlyph(glyph, source);
      const found = glyph.source === undefined ? blame(glyph.place, source).kind : 'record';
      const kind = found === 'computed' || found === 'cited' ? found : kindOf(found);
      return { text: text.trim(), kind, ...(place === undefined ? {} : { place }) };
    });
}

function kindOf(kind: string): Origin['kind'] {
  return kind === 'record' || kind === 'other-record' || kind === 'template' ? kind : 'the-thuc';
}

/** Without blanks, which lines break at. */
const dense = (text: string): string => plainWords(text).replaceAll(' ', '');

/** What each paragraph of the pages is in the document: both are in the order of reading. */
function matchSpots(
  paragraphs: readonly BaseParagraph[],
  spots: readonly Spot[],
): ReadonlyMap<number, BaseParagraph> {
  const lines = new Map<number, Spot[]>();
  for (const spot of spots) lines.set(spot.paragraph, [...(lines.get(spot.paragraph) ?? []), spot]);
  const waiting = paragraphs.filter((one) => one.words !== '');
  const found = new Map<number, BaseParagraph>();
  for (const [number, own] of lines) {
    const printed = dense(own.map((spot) => spot.text).join(' '));
    const at = waiting.findIndex(({ words }) => printed.endsWith(dense(words)));
    const [one] = at === -1 ? [] : waiting.splice(at, 1);
    if (one !== undefined) found.set(number, one);
  }
  return found;
}

function findPages(
  paragraphs: readonly BaseParagraph[],
  spots: readonly Spot[],
): ReadonlyMap<BaseParagraph, number> {
  const pages = new Map<BaseParagraph, number>();
  for (const [number, one] of matchSpots(paragraphs, spots)) {
    const first = spots.find((spot) => spot.paragraph === number);
    if (first !== undefined) pages.set(one, first.page);
  }
  return pages;
}

/** The lines of a page are counted from the top; side by side they are one. */
function onLine(
  paragraphs: readonly BaseParagraph[],
  spots: readonly Spot[],
  { page, line }: Extract<Asked, { kind: 'line' }>,
  source: RecordSource,
): readonly Hit[] {
  const own = spots.filter((spot) => spot.page === page && spot.text.trim() !== '');
  const heights = [...new Set(own.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const rows = heights.filter((y, at) => at === 0 || y - (heights[at - 1] ?? 0) > 2);
  const top = rows[line - 1];
  const bottom = rows[line] ?? Number.POSITIVE_INFINITY;
  if (top === undefined) return [];
  const matched = matchSpots(paragraphs, spots);
  return own
    .filter(({ y }) => Math.round(y) >= top && Math.round(y) < bottom)
    .sort((a, b) => a.x - b.x)
    .flatMap((spot): readonly Hit[] => {
      const one = matched.get(spot.paragraph);
      if (one === undefined) return [];
      const printed = plainWords(spot.text);
      const words = textOf(one.glyphs);
      // Its first line has the number before the words.
      const said = words.includes(printed) ? printed : longestEnd(printed, words);
      const [hit] = inParagraphs([one], said, source);
      return hit === undefined ? [] : [{ ...hit, page }];
    });
}

function longestEnd(printed: string, words: string): string {
  for (let at = 0; at < printed.length; at++) {
    if (printed[at - 1] === ' ' && words.includes(printed.slice(at))) return printed.slice(at);
  }
  return words;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
