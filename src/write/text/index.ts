import type { Composed } from '../../model/composed.js';
import type { Outcome } from '../../model/diagnostic.js';
import { findMissing } from './account.js';
import { writeBlocks } from './blocks.js';
import { joinChunks } from './chunk.js';

/** Stands between the document and each phụ lục. */
const SECTION_LINE = '-'.repeat(40);

/**
 * The words of the document for a reviewer's diff: one sentence a line, lines never broken, no page
 * numbers, no looks. Ends with one newline; no line ends with a blank.
 */
export function writeText(composed: Composed): Outcome<string> {
  const lines = composed.sections.flatMap((section, i) => {
    const own = joinChunks(writeBlocks(section.blocks));
    return i === 0 ? own : ['', SECTION_LINE, '', ...own];
  });
  const value = `${lines.join('\n')}\n`;
  return { value, diagnostics: findMissing(composed, value) };
}
