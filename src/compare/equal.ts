/** Whether two pieces of plain data say the same, field by field; places do not count. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null) return false;
  const [mine, theirs] = [fieldsOf(one), fieldsOf(other)];
  if (mine.size !== theirs.size) return false;
  return [...mine].every(([key, value]) => theirs.has(key) && isEqual(value, theirs.get(key)));
}

const fieldsOf = (data: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(data).filter(([key, value]) => key !== 'place' && value !== undefined));
