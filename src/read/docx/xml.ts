import { createRequire } from 'node:module';

/** An element, or, where `name` is `#text`, a piece of text. */
export interface Element {
  /** With the usual prefix of its namespace (`w:p`), whichever prefix the file has for it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Deeper than any document nests its tables and boxes. */
const DEEPEST = 400;

// One file instead of twenty: git starts this program for each file that it shows.
const { XMLParser }: typeof import('fast-xml-parser') = createRequire(import.meta.url)(
  'fast-xml-parser',
);

// Entities are resolved here: the five of XML and numbers, no others.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: false,
  cdataPropName: '#cdata',
  maxNestedTags: DEEPEST,
  jPath: false,
});

/** `undefined`: it is not well formed, or brings entities of its own. */
export function parseXml(bytes: Uint8Array): Element | undefined {
  const text = decode(bytes);
  if (text === undefined || /<!(?:DOCTYPE|ENTITY)/i.test(text)) return undefined;
  try {
    const tree: unknown = parser.parse(text);
    return elementsOf(tree, NO_NAMES).find(({ name }) => name !== '#text' && name[0] !== '?');
  } catch {
    return undefined;
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
function decode(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  const encoding =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/word/';
/** The namespaces that are read here, and the prefix by which the rest of this folder knows them. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${TRANSITIONAL}wordprocessingml/2006/main`, 'w:'],
  [`${STRICT}wordprocessingml/main`, 'w:'],
  [`${TRANSITIONAL}officeDocument/2006/math`, 'm:'],
  [`${STRICT}officeDocument/math`, 'm:'],
  [`${TRANSITIONAL}officeDocument/2006/relationships`, 'r:'],
  [`${STRICT}officeDocument/relationships`, 'r:'],
  [`${TRANSITIONAL}markup-compatibility/2006`, 'mc:'],
  [`${MICROSOFT}2010/wordml`, 'w14:'],
  [`${MICROSOFT}2012/wordml`, 'w15:'],
  [`${TRANSITIONAL}officeDocument/2006/custom-properties`, ''],
  [`${STRICT}officeDocument/customProperties`, ''],
  [`${TRANSITIONAL}officeDocument/2006/extended-properties`, ''],
  [`${STRICT}officeDocument/extendedProperties`, ''],
  [`${TRANSITIONAL}package/2006/relationships`, ''],
]);

/** From the prefixes of the file, `w:` or nothing, to ours. */
type Names = ReadonlyMap<string, string>;
const NO_NAMES: Names = new Map();

function elementsOf(nodes: unknown, outer: Names): readonly Element[] {
  return Array.isArray(nodes) ? nodes.map((node) => elementOf(node, outer)) : [];
}

/** A node as the parser gives it: its name with what is inside, and `:@` with its attributes. */
function elementOf(node: Readonly<Record<string, unknown>>, outer: Names): Element {
  let raw = '';
  for (const key in node) if (key !== ':@') raw = key;
  const inside = node[raw];
  if (raw === '#text') return textOf(resolveEntities(String(inside)));
  if (raw === '#cdata') return textOf(cdataOf(inside));
  const given = Object.entries(node[':@'] ?? NONE);
  const names = namesIn(given, outer);
  const attributes: Record<string, string> = {};
  // An attribute without a prefix is in no namespace.
  for (const [key, one] of given) {
    attributes[key.includes(':') ? rename(key, names) : key] = resolveEntities(String(one));
  }
  return { name: rename(raw, names), attributes, children: elementsOf(inside, names), text: '' };
}

const NONE = {};

const textOf = (text: string): Element => ({ name: '#text', attributes: {}, children: [], text });

function cdataOf(inside: unknown): string {
  const [only]: readonly unknown[] = Array.isArray(inside) ? inside : [];
  const { '#text': text }: Readonly<Record<string, unknown>> = { ...Object(only) };
  return String(text ?? '');
}

function namesIn(given: readonly (readonly [string, unknown])[], outer: Names): Names {
  let names: Map<string, string> | undefined;
  for (const [key, uri] of given) {
    if (!key.startsWith('xmlns')) continue;
    const prefix = key === 'xmlns' ? '' : `${key.slice('xmlns:'.length)}:`;
    const ours = PREFIXES.get(String(uri)) ?? prefix;
    // Nearly every file has the usual prefixes already.
    if (ours !== (outer.get(prefix) ?? prefix)) names = (names ?? new Map(outer)).set(prefix, ours);
  }
  return names ?? outer;
}

function rename(raw: string, names: Names): string {
  if (names.size === 0) return raw;
  const colon = raw.indexOf(':') + 1;
  const known = names.get(raw.slice(0, colon));
  return known === undefined ? raw : known + raw.slice(colon);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
