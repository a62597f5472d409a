import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import type { EditorState, Extension, TransactionSpec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { record } from './markdown.js';

/** What every field for the text of a record has. */
export const fieldOf = (label: string): Extension => [
  lineNumbers(),
  highlightSpecialChars(),
  drawSelection(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  history(),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
  keymap.of([...defaultKeymap, ...historyKeymap]),
  record,
];

/** The change that makes `text` of what there is: as short as may be, so that cursors stay. */
export function changeTo(state: EditorState, text: string): TransactionSpec {
  const before = state.doc.toString();
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start < most && before[start] === text[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === text.at(-1 - end)) end++;
  const insert = text.slice(start, text.length - end);
  return { changes: { from: start, to: before.length - end, insert } };
}
