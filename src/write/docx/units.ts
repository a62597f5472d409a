/** Points to twentieths of a point, Word's measure of lengths. Whole, or Word calls the file broken. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points to half-points, Word's measure of letter sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points to eighths of a point, Word's measure of borders, which are never thinner than ¼ pt. */
export function eighths(points: number): number {
  return Math.max(2, Math.round(points * 8));
}

/** Points to the pixels of 1/96 inch in which the library takes pictures. Need not be whole. */
export function pixels(points: number): number {
  return (points * 96) / 72;
}
