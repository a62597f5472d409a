import type { Diagnostic } from '../model/diagnostic.js';

const key = ({ place, code, message }: Diagnostic): string =>
  [
    place.file,
    String(place.line).padStart(8, '0'),
    String(place.column).padStart(8, '0'),
    code,
    message.vi,
  ].join('\u0000');

/** In the order of files, lines and columns; each fault once, however many documents met it. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byKey = new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic]));
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
