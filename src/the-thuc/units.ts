import type { Fact } from './fact.js';

const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;
/** Word counts in twentieths of a point: rounding here keeps PDF and DOCX on the same figures. */
const TWIPS_PER_POINT = 20;

/** A length of the table in points, on Word's grid of 1/20 pt. */
export function points(fact: Fact<number>): number {
  return toTwip(fact.unit === 'mm' ? (fact.value / MM_PER_INCH) * POINTS_PER_INCH : fact.value);
}

export function toTwip(value: number): number {
  return Math.round(value * TWIPS_PER_POINT) / TWIPS_PER_POINT;
}

/** Pixels of an image in points, at the 96 pixels an inch that Word assumes. */
export function pixels(count: number): number {
  const perInch = 96;
  return (count / perInch) * POINTS_PER_INCH;
}
