import { editInserted, editRemoved } from './edit-blocks.js';
import { editMark } from './edit-marks.js';
import { editText } from './edit-text.js';
import type { Patch } from './patch.js';
import type { Edit, RecordSource } from './source.js';
import type { Home, Span } from './span.js';
import { writeStyled } from './styled.js';

/**
 * The bytes of a record with these changes and no others: what no change touches stays as it was
 * typed. `undefined` where two changes want the same bytes. Whether the record then says what was
 * wanted is for the caller to see, by reading it again.
 */
export function rewrite(source: RecordSource, patches: readonly Patch[]): Uint8Array | undefined {
  const words = new Map<Span, Extract<Patch, { kind: 'text' }>[]>();
  const removed: Home[] = [];
  const edits: Edit[] = [];
  for (const patch of patches) {
    switch (patch.kind) {
      case 'text':
        words.set(patch.span, [...(words.get(patch.span) ?? []), patch]);
        break;
      case 'mark':
        edits.push(...editMark(patch));
        break;
      case 'remove':
        removed.push(...patch.homes);
        break;
      case 'insert':
        edits.push(...editInserted(source, patch));
        break;
      case 'join':
        edits.push({ from: patch.first.to, to: patch.second.from, text: patch.text });
        break;
      case 'fill': {
        const { inside } = patch.cell.cell ?? {};
        const text = ` ${writeStyled(patch.text, true).trim()} `;
        if (inside !== undefined) edits.push({ ...inside, text });
        break;
      }
    }
  }
  for (const [span, own] of words) edits.push(...editText(span, own));
  edits.push(...editRemoved(source, removed));
  return source.replace(edits);
}
