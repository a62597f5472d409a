import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { Composed } from '../../src/model/composed.js';
import { writeDocx } from '../../src/write/docx/index.js';

/** An element of a part of a DOCX, with its children in order. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Writes a document that must have no faults, and opens the finished package. */
export async function openDocx(composed: Composed) {
  const { value, diagnostics } = await writeDocx(composed);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  const parts = unzipSync(value);
  const part = (name: string): Element => parse(strFromU8(parts[name] ?? new Uint8Array()));
  return { bytes: value, names: Object.keys(parts), part, document: part('word/document.xml') };
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
});

function parse(xml: string): Element {
  const tree: unknown = parser.parse(xml);
  return { tag: '', attributes: {}, children: elementsOf(tree), text: '' };
}

function elementsOf(nodes: unknown): readonly Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.map((node: object): Element => {
    const entries = new Map<string, unknown>(Object.entries(node));
    const tag = [...entries.keys()].find((key) => key !== ':@') ?? '';
    const inside = entries.get(tag);
    const attributes = Object.entries(entries.get(':@') ?? {}).map(([k, v]) => [k, String(v)]);
    return {
      tag,
      attributes: Object.fromEntries(attributes),
      children: elementsOf(inside),
      text: tag === '#text' ? String(inside) : '',
    };
  });
}

/** Every element of that name below, in order, itself included. */
export function all(element: Element, tag: string): readonly Element[] {
  const below = element.children.flatMap((child) => all(child, tag));
  return element.tag === tag ? [element, ...below] : below;
}

/** The first element of that name; a test that looks for one that is not there has failed. */
export function first(element: Element, tag: string): Element {
  const [found] = all(element, tag);
  if (found === undefined) throw new Error(`no ${tag} in ${element.tag}`);
  return found;
}

export function attributes(element: Element, tag: string): Readonly<Record<string, string>> {
  return first(element, tag).attributes;
}

/** What is printed; a line break is `\n`. */
export function textOf(element: Element): string {
  if (element.tag === 'w:br') return '\n';
  return element.text + element.children.map(textOf).join('');
}

/** The paragraph that begins with these words. */
export function paragraph(document: Element, words: string): Element {
  const found = all(document, 'w:p').find((p) => textOf(p).startsWith(words));
  if (found === undefined) throw new Error(`no paragraph «${words}»`);
  return found;
}
