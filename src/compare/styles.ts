import type { Composed, Style } from '../model/composed.js';
import { isEqual } from './equal.js';
import { mapDocument } from './walk.js';

/** The earlier draft with its styles named so that those of both drafts can stand in one list. */
export interface NamedApart {
  readonly before: Composed;
  /** The styles of both drafts, the later first. */
  readonly styles: readonly Style[];
  /** The id that an earlier style has in its own draft. */
  styleOf(id: string): string;
}

export function nameStylesApart(before: Composed, after: Composed): NamedApart {
  const later = new Map(after.styles.map((style) => [style.id, style]));
  const own = new Map<string, string>();
  const added = before.styles.flatMap((style): readonly Style[] => {
    const other = later.get(style.id);
    if (other === undefined) return [style];
    if (isEqual(style, other)) return [];
    const old = { ...style, id: `${style.id}-cu`, name: `${style.name} (bản cũ)` };
    own.set(old.id, style.id);
    return [old];
  });
  const renamed = new Map([...own].map(([id, name]) => [name, id]));
  const styleOf = (id: string) => own.get(id) ?? id;
  const styles = [...after.styles, ...added];
  if (own.size === 0) return { before, styles, styleOf };
  const apart = mapDocument(before, (paragraph) => {
    const style = renamed.get(paragraph.style);
    return style === undefined ? paragraph : { ...paragraph, style };
  });
  return { before: apart, styles, styleOf };
}
