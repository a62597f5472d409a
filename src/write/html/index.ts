export { writeReview } from './page.js';
export type { Review, ReviewedDocument, ReviewedUnit, Shift } from './review.js';
