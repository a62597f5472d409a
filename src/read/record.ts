import type { Block } from '../model/block.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { foldId, nearest } from '../model/fold.js';
import type { ContentRecord } from '../model/record.js';
import { findEmptyItems } from './body/empty-items.js';
import { readBlocks } from './body/index.js';
import { mayBeUnwritten, takeUnwritten } from './body/unwritten.js';
import { withConflicts } from './conflict.js';
import { findDoubled } from './doubled.js';
import { checkFields } from './fields.js';
import { splitFile } from './front-matter.js';
import * as say from './messages/fields.js';
import type { PlaceAt } from './place-at.js';
import type { RawMap } from './raw.js';
import { KINDS, kindOf } from './schemas/kinds.js';
import { type CleanText, readText, type Source } from './text.js';

export interface ReadOptions {
  /** Reads records that declare a degree of secrecy (`mat`). Default: they are refused. */
  readonly allowSecret?: boolean;
}

/**
 * Reads one record of `content/`, all that is wrong in one go. The value is undefined when its
 * fields cannot be trusted; faults of the body alone leave a value beside their errors.
 */
export function readRecord(
  source: Source,
  options: ReadOptions = {},
): Outcome<ContentRecord | undefined> {
  const file = readText(source);
  if (!file.value) return { value: undefined, diagnostics: file.diagnostics };
  const { value, diagnostics, bodyLine } = readClean(file.value, file.diagnostics, source, options);
  return withConflicts(file.value, { value, diagnostics }, bodyLine);
}

/** `bodyLine`: where the body begins, past every line where that is not known. */
function readClean(
  clean: CleanText,
  faults: readonly Diagnostic[],
  source: Source,
  options: ReadOptions,
): Outcome<ContentRecord | undefined> & { readonly bodyLine: number } {
  const { text, placeAt } = clean;
  const diagnostics: Diagnostic[] = [...faults];
  const gather = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };
  const split = splitFile(clean, true);
  const parts = gather(split);
  if (!parts) return { value: undefined, diagnostics, bodyLine: Number.POSITIVE_INFINITY };
  const { bodyOffset } = parts;
  const bodyPlace = placeAt(bodyOffset);
  const bodyLine = bodyPlace.line;

  const stem = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const name = nameKind(stem, parts.fields, placeAt);
  const kind = kindOf(name.kind);
  if (!kind) {
    const meant = nearest(name.kind, KINDS);
    diagnostics.push(say.unknownKind(name.place, name.typed, meant, KINDS));
    return { value: undefined, diagnostics, bodyLine };
  }

  // Fields that are doubtful as YAML are checked all the same, to say everything in one go.
  const doubtful = split.diagnostics.some(({ severity }) => severity === 'error');
  const checked = parts.fields && checkFields(kind.schema, parts.fields);
  const facts = checked && gather(checked);
  if (parts.fields) diagnostics.push(...findDoubled(parts.fields));
  const secret = options.allowSecret ? undefined : declaresSecret(parts.fields);
  // A `mat` that means no degree is refused as such.
  const unclear = checked?.diagnostics.some(({ place }) => place.field?.split('.')[0] === 'mat');
  if (secret && !unclear) diagnostics.push(say.secretRefused(secret.keyPlace));
  const body = gather(readBody(text.slice(bodyOffset), (at) => placeAt(at + bodyOffset)));
  if (kind.needsBody && text.slice(bodyOffset).trim() === '')
    diagnostics.push(say.emptyBody(bodyPlace));

  const typedId = facts?.fields.get('ma');
  const id = typedId?.kind === 'text' ? typedId.text : foldId(stem);
  if (!/^[a-z0-9-]+$/.test(id)) diagnostics.push(say.badFileName(placeAt(0), stem));
  const sound = facts && !doubtful && !secret && /^[a-z0-9-]+$/.test(id);
  const value = sound
    ? { path: source.path, kind: name.kind, form: name.kind, id, facts, body, bodyPlace }
    : undefined;
  return { value, diagnostics, bodyLine };
}

function readBody(markdown: string, placeAt: PlaceAt): Outcome<readonly Block[]> {
  const blocks = readBlocks(markdown, placeAt);
  const { value, diagnostics: blanks } = mayBeUnwritten(markdown)
    ? takeUnwritten(blocks.value)
    : { value: blocks.value, diagnostics: [] };
  const diagnostics = [...blocks.diagnostics, ...blanks];
  const empty = findEmptyItems(value);
  if (empty.length === 0) return { value, diagnostics };
  const wrong = new Set(diagnostics.map(({ place }) => place.line));
  // An item may be empty because what stood in it was refused, which was said already.
  const others = empty.filter(({ place }) => !wrong.has(place.line));
  return { value, diagnostics: [...diagnostics, ...others] };
}

function declaresSecret(fields: RawMap | undefined) {
  const mat = fields?.entries.get('mat');
  return mat?.value.kind === 'text' && mat.value.text === '' ? undefined : mat;
}

/** `loai:` of the front matter, else the file's name, folded. */
function nameKind(stem: string, fields: RawMap | undefined, placeAt: PlaceAt) {
  const loai = fields?.entries.get('loai')?.value;
  if (loai?.kind === 'text' && loai.text !== '') {
    return { kind: foldId(loai.text), typed: loai.text, place: loai.place };
  }
  return { kind: foldId(stem), typed: stem, place: placeAt(0) };
}
