import { CST, isMap, Lexer, parseDocument, type YAMLParseError } from 'yaml';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { describeYamlError, notAMap } from './messages/yaml.js';
import type { PlaceAt } from './place-at.js';
import type { RawMap } from './raw.js';
import { type Reading, readMap } from './yaml-nodes.js';

/**
 * Reads the fields of `source`; `placeAt` tells where its characters stand in the file. Every
 * value stays the text that was typed: `0123`, `8:30` and `2026-01-15` mean what they say.
 * Undefined when the YAML itself is broken.
 */
export function parseFields(source: string, placeAt: PlaceAt): Outcome<RawMap | undefined> {
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false, // readMap sees more of them: `trich_yeu` beside `Trích yếu`
    merge: false,
    prettyErrors: false,
    strict: true,
  });
  if (document.errors.length > 0) {
    return { value: undefined, diagnostics: describeErrors(document.errors, source, placeAt) };
  }
  const { contents } = document;
  if (contents === null) {
    return { value: { kind: 'map', entries: new Map(), place: placeAt(0) }, diagnostics: [] };
  }
  if (!isMap(contents)) {
    return { value: undefined, diagnostics: [notAMap(placeAt(contents.range[0]))] };
  }
  const reading: Reading = { source, placeAt, diagnostics: [] };
  return { value: readMap(reading, contents, []), diagnostics: reading.diagnostics };
}

/** The first error of each line: the others of that line only follow from it. */
function describeErrors(
  errors: readonly YAMLParseError[],
  source: string,
  placeAt: PlaceAt,
): readonly Diagnostic[] {
  const lines = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  for (const error of errors) {
    const { code, offset } = explain(error, source);
    const place = placeAt(offset);
    const { line } = placeAt(error.pos[0]);
    if (lines.has(line)) continue;
    lines.add(line);
    diagnostics.push(describeYamlError(code, place));
  }
  return diagnostics;
}

/**
 * Where the fault was typed, which is not always where the parser trips: a line indented too deep
 * is reported as a colon too many in the line above it, an open quote where the parser gave up.
 */
function explain(error: YAMLParseError, source: string): { code: string; offset: number } {
  const [offset] = error.pos;
  const quote = /^Missing closing ["']/.test(error.message) && findQuote(source, offset);
  if (quote) return quote;
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  if (/^[ ]*\t/.test(source.slice(start))) return { code: 'TAB_AS_INDENT', offset: start };
  if (error.code === 'RESOURCE_EXHAUSTION') {
    const bracket = source.slice(start, offset).search(/[[{]/);
    // How far the parser came depends on the stack it was given: the same file has the same message.
    return { code: error.code, offset: start + Math.max(bracket, 0) };
  }
  const rest = source.slice(offset, end === -1 ? undefined : end);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && end !== -1 && !/:(?:\s|$)/.test(rest)) {
    return { code: 'BAD_INDENT', offset: end + 1 };
  }
  return { code: error.code, offset };
}

/** Marks that the lexer puts between what was typed. */
const NOT_TYPED: ReadonlySet<string> = new Set(['doc-mode', 'flow-error-end', 'scalar']);

/** The last quote that opens before `end`: the one that was not closed there. */
function findQuote(source: string, end: number): { code: string; offset: number } | undefined {
  let found: { code: string; offset: number } | undefined;
  let offset = 0;
  for (const token of new Lexer().lex(source)) {
    if (offset >= end) break;
    const type = CST.tokenType(token);
    if (type === 'double-quoted-scalar') found = { code: 'OPEN_DOUBLE_QUOTE', offset };
    if (type === 'single-quoted-scalar') found = { code: 'OPEN_SINGLE_QUOTE', offset };
    if (type === null || !NOT_TYPED.has(type)) offset += token.length;
  }
  return found;
}
