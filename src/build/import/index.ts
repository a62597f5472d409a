/** The way back from a finished document to the records and templates that it was made from. */
export type { Why } from './change.js';
export {
  type Import,
  type Imported,
  type ImportWish,
  importDocx,
} from './import-docx.js';
export type { Review } from './review.js';
export type { Told } from './tell.js';
export { type Asked, type Hit, type Origin, type Traced, traceWords } from './where.js';
