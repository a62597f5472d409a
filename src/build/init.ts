import type { Diagnostic, Text } from '../model/diagnostic.js';
import type { World } from '../model/world.js';
import { BLANKS, readRecord } from '../read/index.js';
import { planRound, type RoundWish } from '../round/index.js';
import * as say from './new-messages.js';
import { readSkeletons } from './skeletons.js';

export type { RoundWish, UnitWish } from '../round/index.js';

/** What came of it; `files` are those that are there, also where a later one failed. */
export type Begun =
  | { readonly misuse: Text }
  | {
      readonly files: readonly string[];
      readonly blanks: readonly Diagnostic[];
      readonly diagnostics: readonly Diagnostic[];
    };

export interface Prepared {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Line ends that no editor or git changes, so that outputs keep their bytes; what is generated. */
const SETTINGS: Readonly<Record<string, string>> = {
  '.gitattributes': '* text=auto eol=lf\n*.pdf binary\n*.docx binary\n*.png binary\n',
  '.gitignore': '*.tmp\n',
};

/**
 * Begins a round in the empty folder of `target`, with a copy of the forms of `program`. All is
 * made ready before the first file is written.
 */
export async function beginRound(program: World, target: World, wish: RoundWish): Promise<Begun> {
  const write = await readSkeletons(program);
  const blanks: Diagnostic[] = [];
  const prepared: Prepared[] = [];
  const failed = (diagnostics: readonly Diagnostic[]) => ({ files: [], blanks: [], diagnostics });
  const plan = planRound(wish);
  if (plan.diagnostics.length > 0) return failed(plan.diagnostics);
  for (const { skeleton, path, facts } of plan.value) {
    const { value: text, diagnostics } = write(skeleton, facts);
    if (text === undefined) return failed(diagnostics);
    const bytes = new TextEncoder().encode(text);
    const said = path.startsWith('content/') ? readRecord({ path, bytes }).diagnostics : [];
    // The program's own skeletons are sound: what is wrong now came with an answer.
    const fault = said.find((one) => !BLANKS.has(one.code));
    if (fault !== undefined) return { misuse: fault.message };
    blanks.push(...said);
    prepared.push({ path, bytes });
  }
  for (const { path, kind } of await program.list('templates')) {
    const bytes = kind === 'file' ? await program.read(path) : undefined;
    if (bytes === undefined) return failed([say.khongDocDuoc(path)]);
    prepared.push({ path, bytes });
  }
  for (const [path, text] of Object.entries(SETTINGS)) {
    prepared.push({ path, bytes: new TextEncoder().encode(text) });
  }
  return { ...(await createAll(target, prepared)), blanks };
}

/** Writes files that are not there yet, up to the first that cannot be written. */
export async function createAll(target: World, prepared: readonly Prepared[]) {
  const files: string[] = [];
  for (const { path, bytes } of prepared) {
    const written = await target.create(path, bytes);
    if (!written.ok) {
      return { files, diagnostics: [say.khongGhiDuoc(path, path, written.reason)] };
    }
    files.push(path);
  }
  return { files, diagnostics: [] };
}
