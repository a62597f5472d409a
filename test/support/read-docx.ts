import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { all, type Element } from './docx-package.js';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
});

/** A finished DOCX, opened as any other program would. */
export interface Word {
  readonly names: readonly string[];
  readonly part: (name: string) => Element;
  readonly document: Element;
  /** Every paragraph with the label that Word would count out before it. */
  readonly paragraphs: readonly WordParagraph[];
}

export interface WordParagraph {
  readonly element: Element;
  /** The style's name as Word shows it. */
  readonly style: string;
  readonly label: string;
  /** Its own outline level, or its style's; nothing for body text. */
  readonly outline: string;
  readonly text: string;
}

export function openWord(bytes: Uint8Array): Word {
  const parts = unzipSync(new Uint8Array(bytes));
  const part = (name: string) => parse(strFromU8(parts[name] ?? new Uint8Array()));
  const document = part('word/document.xml');
  const count = createCounter(part('word/numbering.xml'));
  const styles = byId(all(part('word/styles.xml'), 'w:style'), 'w:styleId');
  const paragraphs = all(document, 'w:p').map((element) => {
    const style = styles.get(value(element, 'w:pStyle'));
    return {
      element,
      style: value(style, 'w:name'),
      label: count(element),
      outline: value(element, 'w:outlineLvl') || value(style, 'w:outlineLvl'),
      text: textOf(element),
    };
  });
  return { names: Object.keys(parts), part, document, paragraphs };
}

/** What is printed: the hyphen that does not break is an element of its own. */
export function textOf(element: Element): string {
  if (element.tag === 'w:br') return '\n';
  if (element.tag === 'w:noBreakHyphen') return '-';
  return element.text + element.children.map(textOf).join('');
}

/** The `w:val` of the first element of that name below, or nothing. */
export function value(element: Element | undefined, tag: string): string {
  if (element === undefined) return '';
  return all(element, tag)[0]?.attributes['w:val'] ?? '';
}

/** Counts as Word does: one series an abstract numbering, begun anew where a number says so. */
export function createCounter(numbering: Element): (paragraph: Element) => string {
  const abstracts = byId(all(numbering, 'w:abstractNum'), 'w:abstractNumId');
  const numbers = byId(all(numbering, 'w:num'), 'w:numId');
  const counts = new Map<string, number>();
  const met = new Set<string>();
  return (paragraph) => {
    const numId = value(paragraph, 'w:numId');
    const level = value(paragraph, 'w:ilvl');
    const number = numbers.get(numId);
    if (number === undefined) return '';
    const abstractId = value(number, 'w:abstractNumId');
    const levels = all(abstracts.get(abstractId) ?? number, 'w:lvl');
    const definition = levels.find((one) => one.attributes['w:ilvl'] === level);
    const series = `${abstractId}/${level}`;
    const restart = met.has(numId) ? '' : value(number, 'w:startOverride');
    met.add(numId);
    const start = Number(value(definition, 'w:start') || '1');
    const next = restart === '' ? (counts.get(series) ?? start - 1) + 1 : Number(restart);
    counts.set(series, next);
    const sign = say(value(definition, 'w:numFmt'), next);
    return value(definition, 'w:lvlText').replace(/%\d/, sign);
  };
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

/** A count in Word's own number formats; its letters are those of English. */
function say(format: string, count: number): string {
  if (format === 'upperRoman') return ROMAN[count - 1] ?? '?';
  if (format === 'lowerLetter') return String.fromCharCode(96 + count);
  return String(count);
}

const byId = (elements: readonly Element[], key: string): ReadonlyMap<string, Element> =>
  new Map(elements.map((element) => [element.attributes[key] ?? '', element]));

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
