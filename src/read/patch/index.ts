/** Where each text of a record stands in its bytes, and how to change it there and nowhere else. */

export { editFields } from './edit-fields.js';
export { type NewBlock, PARAGRAPH_END, type Patch, type Styled } from './patch.js';
export { rewrite } from './rewrite.js';
export { openRecordSource, type RecordSource } from './source.js';
export type { Cell, Entry, Field, Home, Item, MarkSpan, Passage, Span, Unit } from './span.js';
