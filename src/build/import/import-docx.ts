import { writeUnified } from '../../compare/index.js';
import { RECORD_PROPERTY, readRecordProperty } from '../../model/anchors.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { History } from '../../model/history.js';
import type { Place } from '../../model/place.js';
import type { WordFile } from '../../model/word-file.js';
import type { World } from '../../model/world.js';
import { readDocx } from '../../read/docx/index.js';
import { rewrite } from '../../read/patch/index.js';
import type { Fonts } from '../make.js';
import type { Named } from '../outputs.js';
import { type Accepted, acceptAll } from './accepted.js';
import { alignParagraphs } from './align.js';
import type { BaseParagraph } from './base.js';
import type { Hunk, Line, Why } from './change.js';
import { findReshaped, type Reshaped } from './columns.js';
import { readRecord } from './draft.js';
import { type Base, findBase } from './find-base.js';
import { textOf } from './letters.js';
import * as say from './messages.js';
import { planChanges } from './plan.js';
import { prove } from './prove.js';
import { listReviews, type Review } from './review.js';
import { settle } from './settle.js';
import { bagOf, likeness } from './similarity.js';

export interface ImportWish {
  /** How the DOCX is called in what is said of it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The record, where the clerk names one. */
  readonly record?: string;
  readonly allowSecret: boolean;
  /** What the sides of a conflict are called. */
  readonly names: { readonly ours: string; readonly theirs: string; base(version: string): string };
}

/** A change of the DOCX, as it is told. */
export interface Told {
  readonly before: string;
  readonly after: string;
  /** The paragraph of the DOCX, counted from 1 among those of its body. */
  readonly paragraph: number;
  readonly context: string;
  readonly place?: Place;
  /** Why it could not be brought back. */
  readonly why?: Why;
}

export interface Imported {
  readonly record: string;
  /** The same, as the disk spells it. */
  readonly file: string;
  readonly part?: string;
  /** The commit that the DOCX was made from; absent: the record as it lies there. */
  readonly version?: string;
  /** Whether it is known which version the DOCX was made from. */
  readonly isSure: boolean;
  readonly made: readonly Told[];
  readonly left: readonly Told[];
  readonly reviews: readonly Review[];
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** `after` against `before`, as git shows it; empty where nothing is to be written. */
  readonly patch: string;
  readonly conflicts: number;
}

export type Import =
  | { readonly ok: true; readonly value: Imported }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const refuse = (...diagnostics: readonly Diagnostic[]): Import => ({ ok: false, diagnostics });

/** A DOCX that has less than this share of what the record says is of another document. */
const LEAST_LIKE = 0.4;

/**
 * What an edited DOCX changes in its record. Nothing is written. All that is in `after` was proven:
 * the document made of it says there what the DOCX says.
 */
export async function importDocx(
  world: World,
  fonts: Fonts,
  history: History,
  wish: ImportWish,
): Promise<Import> {
  const read = readDocx(wish.bytes, wish.file);
  const file = read.value;
  if (file === undefined) return refuse(...read.diagnostics);
  const named = nameRecord(file, wish.record);
  if (named === undefined) return refuse(say.khongRoHoSo(wish.file));
  const there = await readRecord(world, named.path);
  if (there === undefined) return refuse(say.hoSoKhongCon(named.path, wish.file));
  const own = ownRecord(file);
  if (own !== undefined && own.path !== named.path && (await readRecord(world, own.path))) {
    return refuse(say.cuaHoSoKhac(wish.file, own.path, named.path));
  }
  const before = there.bytes;
  const found = await findBase(file, named, world, fonts, history, wish.allowSecret);
  if (!found.ok) return refuse(say.khongDungDuoc(named.path), ...found.diagnostics);
  const { base } = found;
  const { draft } = base;
  const accepted = acceptAll(file);
  if (likenessOf(accepted, draft.paragraphs) < LEAST_LIKE) {
    return refuse(say.khacVanBan(wish.file, named.path));
  }

  const hasMarks = accepted.some((one) => one.anchors.length > 0);
  const { styles } = draft.composed;
  const { source, paragraphs } = draft;
  const lines = planChanges({ base: paragraphs, accepted, styles, source, hasMarks });
  const { patches, made, left } = await settle(lines, async (more, chosen) => {
    const bytes = rewrite(source, more);
    const again = bytes === undefined ? undefined : await base.drafter.make(bytes);
    if (again?.ok !== true) return { ok: false, fields: new Set() };
    return prove(lines, chosen, again.draft.paragraphs);
  });
  const edited = patches.length === 0 ? undefined : rewrite(source, patches);
  const merged =
    edited === undefined ? undefined : await bring(edited, before, base, wish.names, history);
  if (edited !== undefined && merged === undefined) {
    return refuse(say.khongTron(named.path, base.version ?? ''));
  }
  const after = merged?.bytes ?? before;
  const numbers = bodyNumbers(file);
  const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return {
    ok: true,
    value: {
      record: named.path,
      file: there.file,
      ...(named.part === undefined ? {} : { part: named.part }),
      ...(base.version === undefined ? {} : { version: base.version }),
      isSure: base.isSure,
      made: hunksOf(lines)
        .filter((hunk) => made.has(hunk))
        .map((hunk) => tell(hunk, undefined, numbers)),
      left: [
        ...hunksOf(lines).flatMap((hunk) => {
          const why = left.get(hunk);
          return why === undefined ? [] : [tell(hunk, why, numbers)];
        }),
        ...findReshaped(file, accepted, paragraphs).map((table) => tellColumns(table, numbers)),
        ...outsideBody(file),
      ],
      reviews: listReviews(file, accepted, paragraphs, source),
      before,
      after,
      patch: writeUnified(named.path, decode(before), decode(after)),
      conflicts: merged?.conflicts ?? 0,
    },
  };
}

/** The record that the clerk names, else the one that the DOCX says; a letter of it by the DOCX. */
function nameRecord(file: WordFile, record: string | undefined): Named | undefined {
  const own = ownRecord(file);
  if (record === undefined || own?.path === record) return own;
  // A letter stays the same letter of a record that was renamed.
  return own?.part === undefined ? { path: record } : { path: record, part: own.part };
}

function ownRecord(file: WordFile): Named | undefined {
  const typed = readRecordProperty(file.properties[RECORD_PROPERTY] ?? '');
  return typed && { ...typed, path: typed.path.normalize('NFC') };
}

/** The edited base and the record as it is now, brought together where they differ. */
async function bring(
  edited: Uint8Array,
  present: Uint8Array,
  { draft, version }: Base,
  { ours, theirs, base: nameBase }: ImportWish['names'],
  history: History,
): Promise<{ readonly bytes: Uint8Array; readonly conflicts: number } | undefined> {
  const base = rewrite(draft.source, []);
  if (version === undefined || base === undefined) return { bytes: edited, conflicts: 0 };
  const names = { ours, base: nameBase(version), theirs };
  return history.merge({ ours: present, base, theirs: edited, names });
}

/** How much of what the record says the DOCX says too, paragraph by paragraph: 0 to 1. */
function likenessOf(accepted: readonly Accepted[], base: readonly BaseParagraph[]): number {
  const own = base.filter((one) => one.words !== '');
  let [shared, all] = [0, 0];
  for (const { base: from, words } of alignParagraphs(own, accepted)) {
    const said = from.flatMap((at) => own[at] ?? []).filter((one) => one.home !== undefined);
    const size = said.reduce((sum, one) => sum + one.words.length, 0);
    const there = words.flatMap((at) => accepted[at] ?? []);
    const isAnchored = there.some(({ anchors }) =>
      anchors.some(({ hash }) => said.some((one) => one.hash === hash)),
    );
    const join = (list: readonly { readonly words: string }[]) =>
      bagOf(list.map((one) => one.words).join(' '));
    all += size;
    if (there.length > 0) shared += size * (isAnchored ? 1 : likeness(join(said), join(there)));
  }
  return all === 0 ? 1 : shared / all;
}

const hunksOf = (lines: readonly Line[]): readonly Hunk[] =>
  lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'hunk' ? [piece.hunk] : [])),
  );

/** Paragraphs of the body as a person counts them. */
function bodyNumbers(file: WordFile): readonly number[] {
  let count = 0;
  return file.paragraphs.map(({ part }) => (part === 'body' ? ++count : count));
}

function tell(hunk: Hunk, why: Why | undefined, numbers: readonly number[]): Told {
  const shown = (letters: Hunk['before']) => textOf(letters).replaceAll('\u2029', '\n');
  return {
    before: shown(hunk.before),
    after: shown(hunk.after),
    paragraph: numbers[hunk.paragraph] ?? 1,
    context: hunk.context,
    ...(hunk.place === undefined ? {} : { place: hunk.place }),
    ...(why === undefined ? {} : { why }),
  };
}

function tellColumns(table: Reshaped, numbers: readonly number[]): Told {
  const { before, after, head, paragraph, place } = table;
  return {
    before: `${before}`,
    after: `${after}`,
    paragraph: numbers[paragraph] ?? 1,
    context: head,
    why: place === undefined ? { kind: 'columns' } : { kind: 'columns', place },
  };
}

/** Words above and below the pages, and notes: no document of ours has any but page numbers. */
function outsideBody(file: WordFile): readonly Told[] {
  return file.paragraphs.flatMap(({ part, runs }): readonly Told[] => {
    const words = runs
      .filter((run) => run.change !== 'deleted' && run.change !== 'moved-from')
      .map((run) => run.text)
      .join('')
      .trim();
    if (part === 'body' || /^\d*$/.test(words)) return [];
    return [{ before: '', after: words, paragraph: 0, context: words, why: { kind: part } }];
  });
}
