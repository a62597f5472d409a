import type { Element } from './xml.js';

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The `w:val` of a child, as most properties of Word are said. */
export function settingOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A property that is on or off: there without a value, it is on. `undefined`: not said. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (found === undefined) return undefined;
  return !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '');
}

/** All below of that name, outermost first, none inside another. */
export function findAll(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child] : findAll(child, name),
  );
}

/** Of two ways to say one thing, the newer. */
export function chosenBranch(alternate: Element): readonly Element[] {
  const [branch] = [...childrenOf(alternate, 'mc:Choice'), ...childrenOf(alternate, 'mc:Fallback')];
  return branch?.children ?? [];
}

export function wordsIn(element: Element): string {
  return element.text + element.children.map(wordsIn).join('');
}
