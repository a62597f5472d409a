/** How far from the left edge of a column something of a given width stands. */
export function alignIn(column: number, width: number, align: 'left' | 'center' | 'right'): number {
  if (align === 'left') return 0;
  return align === 'center' ? (column - width) / 2 : column - width;
}
