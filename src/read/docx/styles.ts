import { childOf, childrenOf, isOn, settingOf } from './find.js';
import type { Element } from './xml.js';

/** How a style, or what a paragraph or run says itself, makes letters. */
export type Toggle = 'w:b' | 'w:i';

export interface Styles {
  /** Of a run in a paragraph: what it says itself, else its style and the paragraph's. */
  isSet(toggle: Toggle, run: Element | undefined, paragraphStyle: string | undefined): boolean;
  /** The number that a paragraph's style gives it, and the style that says so. */
  numberOf(
    style: string | undefined,
  ): { readonly number: Element; readonly of: string } | undefined;
  /** The style of paragraphs that name none. */
  readonly usual: string | undefined;
}

export function readStyles(root: Element | undefined): Styles {
  const styles = childrenOf(root, 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const usual = styles.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');

  /** A style and those that it is based on. */
  const chain = (id: string | undefined): readonly Element[] => {
    const found: Element[] = [];
    let style = byId.get(id ?? '');
    while (style !== undefined && !found.includes(style)) {
      found.push(style);
      style = byId.get(settingOf(style, 'w:basedOn') ?? '');
    }
    return found;
  };
  const ofStyle = (toggle: Toggle, id: string | undefined): boolean => {
    for (const style of chain(id)) {
      const said = isOn(childOf(style, 'w:rPr'), toggle);
      if (said !== undefined) return said;
    }
    return false;
  };
  const known = new Map<string, boolean>();
  const remembered = (toggle: Toggle, id: string | undefined): boolean => {
    if (id === undefined) return false;
    const key = `${toggle} ${id}`;
    const value = known.get(key) ?? ofStyle(toggle, id);
    known.set(key, value);
    return value;
  };

  return {
    usual,
    isSet: (toggle, run, paragraphStyle) => {
      const said = isOn(run, toggle);
      if (said !== undefined) return said;
      // A bold word style inside a bold paragraph style comes out light: Word toggles.
      const toggled =
        remembered(toggle, paragraphStyle ?? usual) !==
        remembered(toggle, settingOf(run, 'w:rStyle'));
      return toggled || isOn(defaults, toggle) === true;
    },
    numberOf: (id) => {
      for (const style of chain(id ?? usual)) {
        const number = childOf(childOf(style, 'w:pPr'), 'w:numPr');
        if (number !== undefined) return { number, of: style.attributes['w:styleId'] ?? '' };
      }
      return undefined;
    },
  };
}
