import type { Element } from './docx-package.js';

/**
 * What becomes of a Word document's body when all its tracked changes are accepted (`after`) or
 * rejected (`before`), as ECMA-376 part 1, 17.13.5 says and as far as Word can do it:
 *
 * - runs in `w:ins`, `w:moveTo` stay or go, those in `w:del`, `w:moveFrom` go or stay;
 * - rows with `w:trPr/w:ins` or `w:del` likewise; a table without rows goes;
 * - a former look (`w:pPrChange`, …) is forgotten or takes the place of the look; no change tells
 *   of a section's headers (CT_SectPrBase), which stay;
 * - a paragraph whose end goes is joined to the paragraph behind it, whose properties win; without
 *   one, before a table, it can go only if nothing is left in it, and at the end of a cell or of
 *   the body it cannot go at all. Whatever asks for more is refused.
 */
export function resolveChanges(element: Element, draft: 'before' | 'after'): Element {
  const gone = draft === 'after' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  const kept = draft === 'after' ? ['w:ins', 'w:moveTo'] : ['w:del', 'w:moveFrom'];

  const resolve = (one: Element): readonly Element[] => {
    if (gone.includes(one.tag) || RANGE.test(one.tag)) return [];
    if (kept.includes(one.tag)) return one.children.flatMap(resolve);
    if (one.tag === 'w:delText') return [{ ...one, tag: 'w:t' }];
    if (one.tag === 'w:pPr' || PROPERTIES.test(one.tag)) return [propertiesOf(one)];
    if (CONTAINERS.includes(one.tag)) return [{ ...one, children: joined(one) }];
    const children = one.children.flatMap(resolve);
    return [{ ...one, children }];
  };

  /** An element of properties, as the draft has them. */
  const propertiesOf = (one: Element): Element => {
    const change = one.children.find(({ tag }) => tag === `${one.tag}Change`);
    const now = one.children.filter(
      (child) => child !== change && !isTrack(child.tag) && !HELD.includes(child.tag),
    );
    const held = one.children.filter(({ tag }) => HELD.includes(tag)).map(propertiesOf);
    const headers = now.filter(({ tag }) => tag === 'w:headerReference');
    if (change === undefined || draft === 'after') return { ...one, children: [...now, ...held] };
    const [former] = change.children;
    if (former?.tag !== one.tag) throw new Error(`a ${change.tag} without ${one.tag}`);
    return { ...one, children: [...headers, ...former.children, ...held] };
  };

  const isTrack = (tag: string) => gone.includes(tag) || kept.includes(tag);
  const isGone = (properties: Element | undefined) =>
    properties?.children.some(({ tag }) => gone.includes(tag)) ?? false;
  const child = (one: Element | undefined, tag: string) =>
    one?.children.find((each) => each.tag === tag);
  const isRowGone = (row: Element) => isGone(child(row, 'w:trPr'));

  const joined = (container: Element): readonly Element[] => {
    const children: Element[] = [];
    let open: Element[] = [];
    for (const [i, one] of container.children.entries()) {
      if (RANGE.test(one.tag)) continue;
      if (one.tag === 'w:tbl') {
        const rows = one.children.filter((each) => each.tag !== 'w:tr' || !isRowGone(each));
        if (!rows.some(({ tag }) => tag === 'w:tr')) continue;
        children.push({ ...one, children: rows.flatMap(resolve) });
      } else if (one.tag === 'w:p') {
        const content = one.children.filter(({ tag }) => tag !== 'w:pPr').flatMap(resolve);
        const properties = child(one, 'w:pPr');
        if (!isGone(child(properties, 'w:rPr'))) {
          const own = properties === undefined ? [] : [propertiesOf(properties)];
          children.push({ ...one, children: [...own, ...open, ...content] });
          open = [];
          continue;
        }
        open = [...open, ...content];
        const next = container.children.slice(i + 1).find(({ tag }) => !RANGE.test(tag));
        if (next?.tag === 'w:p') continue;
        if (next?.tag !== 'w:tbl') throw new Error(`the last end of a ${container.tag} cannot go`);
        if (open.length > 0) throw new Error('words cannot be joined to a table');
      } else children.push(...resolve(one));
    }
    return children;
  };

  const [resolved] = resolve(element);
  if (resolved === undefined) throw new Error('nothing left');
  return resolved;
}

const CONTAINERS = ['w:body', 'w:tc'];
/** What only marks a place. */
const RANGE = /^w:(?:move(?:From|To)Range|bookmark)(?:Start|End)$/;
const PROPERTIES = /^w:(?:rPr|trPr|tcPr|tblPr|tblGrid|sectPr)$/;
/** Within the properties of a paragraph, and no part of its former look. */
const HELD = ['w:rPr', 'w:sectPr'];
