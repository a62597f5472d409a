/** The only home of gray-matter, yaml, remark and zod: bytes in, checked values out. */
export { assignNumber } from './assign-number.js';
export { assignPartNumber } from './assign-part.js';
export { readBlocks } from './body/index.js';
export { readForm } from './form.js';
export { readImage } from './image.js';
export { BLANKS } from './messages/blanks.js';
export type { PlaceAt } from './place-at.js';
export { type ReadOptions, readRecord } from './record.js';
export { declaredFields, KINDS } from './schemas/kinds.js';
export type { Source } from './text.js';
