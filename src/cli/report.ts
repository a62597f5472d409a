import { relative } from 'node:path';
import type { Built, Made, OnMade } from '../build/index.js';
import type { Lang } from '../model/diagnostic.js';
import { type Counts, pick, SAY } from './messages.js';
import { printDiagnostic, toJson } from './print-diagnostic.js';

/** Where a command writes; the terminal's progress line is on the error stream. */
export interface Screen {
  readonly isTerminal: boolean;
  /** Whether standard output shows colours and its reader wants them (NO_COLOR). */
  readonly colour: boolean;
  /** Whether there is somebody at a keyboard to answer a question. */
  readonly asks: boolean;
  /** Of the terminal; a progress line that is longer could not be written over. */
  readonly columns: number;
  out(text: string): void;
  err(text: string): void;
}

/** A path as it is named from the current folder. */
export const shown = (path: string): string => relative(process.cwd(), path) || path;

/** A line a document, or one line that is written over on a terminal. */
export function showProgress(screen: Screen, lang: Lang): OnMade {
  return (made, index, total) => {
    const progress = `[${index + 1}/${total}] ${made.record}`;
    if (screen.isTerminal) screen.err(`\r\u001B[2K${progress.slice(0, screen.columns - 1)}`);
    else if (!made.kept) screen.out(`${lineOf(made, lang)}\n`);
  };
}

export function clearProgress(screen: Screen): void {
  if (screen.isTerminal) screen.err('\r\u001B[2K');
}

export function lineOf(made: Made, lang: Lang): string {
  if (!made.ok) return `${made.record}: ${pick(SAY.notMade, lang)}`;
  if (made.outputs.length === 0) return `${made.record}: ${pick(SAY.fine, lang)}`;
  return `${made.record} → ${made.outputs.map(shown).join(', ')}`;
}

export function count(built: Built, ms: number): Counts {
  const errors = built.diagnostics.filter((one) => one.severity === 'error').length;
  return {
    made: built.documents.filter((one) => one.ok && !one.kept).length,
    kept: built.documents.filter((one) => one.kept).length,
    failed: built.documents.filter((one) => !one.ok).length,
    files: built.documents.reduce((sum, one) => sum + (one.kept ? 0 : one.outputs.length), 0),
    errors,
    warnings: built.diagnostics.length - errors,
    ms,
  };
}

export function printDiagnostics(built: Built, screen: Screen, lang: Lang): void {
  for (const one of built.diagnostics) screen.err(`${printDiagnostic(one, lang)}\n`);
}

export function printJson(built: Built, screen: Screen, lang: Lang): void {
  const documents = built.documents.map(({ record, kind, outputs, kept }) => ({
    record,
    kind,
    kept,
    outputs: outputs.map(shown),
  }));
  const diagnostics = built.diagnostics.map((one) => toJson(one, lang));
  const { pruned } = built;
  screen.out(`${JSON.stringify({ documents, diagnostics, pruned }, null, 2)}\n`);
}
