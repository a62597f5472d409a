import type { Diagnostic, Lang } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { pick, SAY } from './messages.js';

const at = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/**
 * A diagnostic as a clerk reads it: where, what and why on the first line, what to do on the
 * second, the other end after it. Editors recognise `file:line:column`.
 */
export function printDiagnostic(diagnostic: Diagnostic, lang: Lang): string {
  const { severity, code, place, message, hint, related = [] } = diagnostic;
  return [
    `${at(place)}: ${pick(SAY[severity], lang)}: ${pick(message, lang)} [${code}]`,
    ...(hint === undefined ? [] : [`    → ${pick(hint, lang)}`]),
    ...related.map((one) => `    ↔ ${at(one.place)}: ${pick(one.note, lang)}`),
  ].join('\n');
}

/** The same for machines: one flat object. */
export function toJson(diagnostic: Diagnostic, lang: Lang) {
  const { severity, code, place, message, hint, related = [] } = diagnostic;
  return {
    severity,
    code,
    message: pick(message, lang),
    file: place.file,
    line: place.line,
    column: place.column,
    hint: hint === undefined ? '' : pick(hint, lang),
    ...(related.length === 0
      ? {}
      : { related: related.map((one) => ({ ...one.place, message: pick(one.note, lang) })) }),
  };
}
