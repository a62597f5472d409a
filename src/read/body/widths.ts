/** The directive that only sets the widths of the table inside, and leaves no trace of itself. */
export const TABLE_NAME = 'bang';
export const WIDTHS = 'rong';

/** `3 2 2`: relative widths, one a column; `undefined` where they are anything else. */
export function readWidths(typed: string, columns: number): readonly number[] | undefined {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
  const widths = words.map(Number);
  const sound = words.every((word) => /^\d{1,4}(?:\.\d{1,3})?$/.test(word)) && !widths.includes(0);
  return sound && widths.length === columns ? widths : undefined;
}
