/**
 * A pure function that remembers what it gave for an object, as long as the object lives. Law: the
 * object and all below it are never changed. A watch reads one record anew and goes on with the
 * very same objects for all others, so what was made of those need not be made again.
 */
export function memoize<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
