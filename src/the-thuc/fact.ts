/**
 * How sure a figure is: V read in a page that quotes the rule itself, S in a secondary source,
 * M from memory, C where sources conflict, D a choice of this program within the rule.
 */
export type Confidence = 'V' | 'S' | 'M' | 'C' | 'D';

/** Millimetres, points, a share of a length or of the font size, a count of lines or columns. */
export type Unit = 'mm' | 'pt' | 'lần' | 'dòng' | 'cột';

/**
 * One entry of a table of thể thức: a figure or a sign, with the clause that says so.
 * `range` is what the rule allows where it allows a range; `value` is what is printed.
 */
export interface Fact<T> {
  readonly value: T;
  readonly unit?: Unit;
  readonly source: string;
  readonly confidence: Confidence;
  readonly range?: readonly [number, number];
}

/** The look of one element, in the words of the official table. `size` in points. */
export interface Chu {
  readonly case: 'IN HOA' | 'thường';
  readonly size: number;
  readonly style: 'đứng' | 'đứng, đậm' | 'đứng, gạch chân' | 'nghiêng' | 'nghiêng, đậm';
}

/**
 * The sign of a numbered level. In `pattern`, `%` stands for the counted sign and `{cha}` for the
 * printed number of the level above.
 */
export interface Sign {
  readonly format: 'upper-roman' | 'decimal' | 'vi-letter' | 'bullet';
  readonly pattern: string;
}

type Range = readonly [number, number];

function figure(unit: Unit) {
  return (value: number, source: string, confidence: Confidence, range?: Range): Fact<number> =>
    range === undefined
      ? { value, unit, source, confidence }
      : { value, unit, source, confidence, range };
}

export const mm = figure('mm');
export const pt = figure('pt');
export const lan = figure('lần');
export const dong = figure('dòng');
export const cot = figure('cột');

/** A sign, word, colour or yes/no: what has no unit. */
export function ghi<T>(value: T, source: string, confidence: Confidence): Fact<T> {
  return { value, source, confidence };
}

/** A row of the table of font sizes. `range` is that of the size, in points. */
export function chu(
  letterCase: Chu['case'],
  size: number,
  style: Chu['style'],
  source: string,
  confidence: Confidence,
  range?: Range,
): Fact<Chu> {
  const value: Chu = { case: letterCase, size, style };
  return range === undefined
    ? { value, unit: 'pt', source, confidence }
    : { value, unit: 'pt', source, confidence, range };
}
