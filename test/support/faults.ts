import { expect } from 'vitest';
import { type Report, report } from './run-cli.js';
import { type Files, placeOf } from './small-round.js';

/** A fault that a run must report: its code, and the file and passage that it must point at. */
export interface Fault {
  readonly code: string;
  readonly file: string;
  /** The fault begins where this passage first stands. */
  readonly at: string;
  /** What the message or the hint must say to the clerk. */
  readonly says?: string;
}

/** Builds the texts of a root and hands back the report. */
export const buildTexts = (root: string): Promise<Report> =>
  report(['build', '--format', 'txt'], { cwd: root });

/** The run fails, says this at this place, and says nothing else that is an error. */
export function expectFault(ran: Report, files: Files, fault: Fault): void {
  const errors = ran.diagnostics.filter((one) => one.severity === 'error');
  expect(errors.map(({ code, file }) => ({ code, file }))).toEqual([
    { code: fault.code, file: fault.file },
  ]);
  const [said] = errors;
  const { line, column } = placeOf(files, fault.file, fault.at);
  expect({ line: said?.line, column: said?.column }).toEqual({ line, column });
  expect(said?.message).toMatch(/\p{L}/u);
  expect(said?.hint).toMatch(/\p{L}/u);
  if (fault.says !== undefined) expect(`${said?.message} ${said?.hint}`).toContain(fault.says);
  expect(ran.code).toBe(1);
}

/** The records whose documents were written, and those whose were not, by file name. */
export const outcome = (ran: Report): Readonly<Record<string, boolean>> =>
  Object.fromEntries(ran.documents.map((one) => [one.record, one.outputs.length > 0]));
