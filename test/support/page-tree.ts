import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A node of a page that is well-formed XML: an element, or text without a name. */
export interface PageNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
  /** Of a text. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The page as a tree; a page that is not well-formed fails. */
export function readPage(html: string): PageNode {
  const xml = html.replace(/^<!doctype html>\n/, '');
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(JSON.stringify(verdict));
  const [root, more] = nodesOf(parser.parse(xml)).filter((node) => node.name !== '');
  if (root === undefined || more !== undefined) throw new Error('wants one root');
  return root;
}

function nodesOf(list: unknown): readonly PageNode[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) => {
    const entries = Object.entries(Object(item));
    const [name = '', inner] = entries.find(([key]) => key !== ':@') ?? [];
    const attributes = Object.fromEntries(
      Object.entries(Object(entries.find(([key]) => key === ':@')?.[1])).map(([key, value]) => [
        key,
        String(value),
      ]),
    );
    if (name === '#text') return { name: '', attributes, children: [], text: String(inner) };
    return { name, attributes, children: nodesOf(inner), text: '' };
  });
}

const classesOf = (node: PageNode): readonly string[] =>
  (node.attributes.class ?? '').split(' ').filter((one) => one !== '');

/** `name`, `.class`, `name.class`, `#id`. */
function matches(node: PageNode, wanted: string): boolean {
  if (wanted.startsWith('#')) return node.attributes.id === wanted.slice(1);
  const [name = '', ...classes] = wanted.split('.');
  const own = classesOf(node);
  return (name === '' || node.name === name) && classes.every((one) => own.includes(one));
}

/** Every node below (or at) this one that matches, in the order of the page. */
export function all(node: PageNode, wanted: string): readonly PageNode[] {
  const below = node.children.flatMap((child) => all(child, wanted));
  return node.name !== '' && matches(node, wanted) ? [node, ...below] : below;
}

export function first(node: PageNode, wanted: string): PageNode {
  const [found] = all(node, wanted);
  if (found === undefined) throw new Error(`no ${wanted} in ${wordsOf(node).slice(0, 200)}`);
  return found;
}

/** What a node says, without what matches one of `but`; spaces are single, a line break is one. */
export function wordsOf(node: PageNode, ...but: readonly string[]): string {
  const text = (one: PageNode): string => {
    if (but.some((wanted) => one.name !== '' && matches(one, wanted))) return '';
    const inner = one.text + one.children.map(text).join('');
    return ['p', 'br', 'td', 'th', 'li', 'div', 'h3'].includes(one.name) ? ` ${inner} ` : inner;
  };
  return text(node).replaceAll(/\s+/g, ' ').trim();
}
