import type { Block } from '../../model/block.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { tooDeep } from '../messages/prose.js';
import type { PlaceAt } from '../place-at.js';
import { findRunaway } from './nesting.js';
import { readPieces } from './pieces.js';

/**
 * Markdown as blocks of the model. `markdown` must be clean text (`cleanText`): NFC, `\n` line
 * ends. `placeAt` tells where the character at an offset of `markdown` was typed. Nothing typed is
 * dropped in silence: what a document cannot have is an error, its words kept as plain text.
 */
export function readBlocks(markdown: string, placeAt: PlaceAt): Outcome<readonly Block[]> {
  const runaway = findRunaway(markdown);
  if (runaway !== undefined) return { value: [], diagnostics: [tooDeep(placeAt(runaway))] };
  const diagnostics: Diagnostic[] = [];
  return { value: readPieces(markdown, placeAt, diagnostics), diagnostics };
}
