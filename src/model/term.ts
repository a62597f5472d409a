/** The term of office that a year falls in: five years, from one that ends in 0 or 5. */
export function termOf(year: number): string {
  const from = Math.floor(year / 5) * 5;
  return `${from} - ${from + 5}`;
}

/** Whether a term as typed (`2020 - 2025`) has the year in it; its last year begins the next. */
export function isWithin(term: string, year: number): boolean {
  const [from, to] = (term.match(/\d{4}/g) ?? []).map(Number);
  return from !== undefined && to !== undefined && from <= year && year < to;
}
