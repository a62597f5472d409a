import { writeUnified } from '../../compare/index.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { History } from '../../model/history.js';
import type { World } from '../../model/world.js';
import { readDocx } from '../../read/docx/index.js';
import { rewrite } from '../../read/patch/index.js';
import type { Fonts } from '../make.js';
import { acceptAll } from './accepted.js';
import type { Hunk, Line } from './change.js';
import { findReshaped } from './columns.js';
import { readRecord } from './draft.js';
import { type Base, findBase } from './find-base.js';
import * as say from './messages.js';
import { planChanges } from './plan.js';
import { prove } from './prove.js';
import { isLike, nameRecord, ownRecord } from './recognise.js';
import { listReviews, type Review } from './review.js';
import { settle } from './settle.js';
import { bodyNumbers, type Told, tell, tellColumns, tellOutside } from './tell.js';

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
  if (!isLike(accepted, draft.paragraphs)) {
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
        ...tellOutside(file),
      ],
      reviews: listReviews(file, accepted, paragraphs, source),
      before,
      after,
      patch: writeUnified(named.path, decode(before), decode(after)),
      conflicts: merged?.conflicts ?? 0,
    },
  };
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

const hunksOf = (lines: readonly Line[]): readonly Hunk[] =>
  lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'hunk' ? [piece.hunk] : [])),
  );
