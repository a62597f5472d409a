/**
 * `list.map(change)`, and the very same list where nothing changed: most of a document passes
 * through a stage as it is, and is then not copied.
 */
export function mapKept<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  let changed: T[] | undefined;
  let at = 0;
  for (const one of list) {
    const made = change(one);
    if (made !== one) changed ??= list.slice(0, at);
    changed?.push(made);
    at++;
  }
  return changed ?? list;
}

/** The same where one may become several or none; `change` gives nothing for what stays. */
export function flatMapKept<T>(
  list: readonly T[],
  change: (one: T) => readonly T[] | undefined,
): readonly T[] {
  let changed: T[] | undefined;
  let at = 0;
  for (const one of list) {
    const made = change(one);
    if (made === undefined) changed?.push(one);
    else {
      changed ??= list.slice(0, at);
      for (const each of made) changed.push(each);
    }
    at++;
  }
  return changed ?? list;
}
