export { writeReview } from './page.js';
export type { Review, ReviewedDocument, ReviewedUnit } from './review.js';
