/** Markup that is safe to stand in a page. Only this file makes it. */
export interface Html {
  readonly html: string;
}

export type Child = Html | string | undefined | readonly Child[];
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element; texts and attributes are escaped. The page is well-formed XML too. */
export function el(name: string, attributes: Attributes, ...children: readonly Child[]): Html {
  const listed = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeText(value)}"`))
    .join('');
  const inside = join(children).html;
  const open = `<${name}${listed}`;
  return { html: VOID.has(name) ? `${open}/>` : `${open}>${inside}</${name}>` };
}

/** One after another, with nothing between. */
export function join(children: readonly Child[]): Html {
  return { html: children.map(markupOf).join('') };
}

/** Text of this program alone, as a style sheet is: it stands as it is. */
export const asIs = (name: 'style', text: string): Html => ({
  html: `<${name}>${text}</${name}>`,
});

function markupOf(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escapeText(child);
  return 'html' in child ? child.html : join(child).html;
}

const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'meta']);

/** Characters that no XML may hold are left out. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
