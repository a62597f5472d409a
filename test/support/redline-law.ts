import type { Composed } from '../../src/model/composed.js';
import { type Draft, draftOf } from '../../src/model/draft.js';
import { openDocx } from './docx-package.js';
import { plainBody } from './plain-xml.js';
import { resolveChanges } from './tracked-xml.js';

/** A draft as it comes out of the redline's file, and as it is written by itself. */
export async function drawDraft(redline: Composed, draft: Draft, own = draftOf(redline, draft)) {
  const file = await openDocx(redline);
  const alone = await openDocx(own);
  return differing(
    plainBody(resolveChanges(file.document, draft), file),
    plainBody(alone.document, alone),
  );
}

/** Where two lists part, some lines of each: whole documents take a diff too long. */
function differing(got: readonly string[], wanted: readonly string[]) {
  const at = Array.from({ length: Math.max(got.length, wanted.length) }).findIndex(
    (_, line) => got[line] !== wanted[line],
  );
  const some = (lines: readonly string[]) => (at < 0 ? [] : lines.slice(at, at + 3));
  return { got: some(got), wanted: some(wanted) };
}
