import { strFromU8, unzipSync } from 'fflate';
import type { Draft } from '../../model/draft.js';
import { type Counting, printCount } from './sign.js';

/**
 * The words that Word would print in the body of a finished package, numbers of lists included, in
 * order: all tracked changes rejected for the earlier draft, accepted for the later. Read from the
 * bytes and from nothing else, so that it can bear witness against the writer.
 */
export function printedWords(bytes: Uint8Array, draft: Draft): readonly string[] {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const lists = readLists(part('word/numbering.xml'));
  const counts = new Map<string, number>();
  const pieces: string[] = [];
  let open = '';
  for (const [, xml = ''] of part('word/document.xml').matchAll(PARAGRAPH)) {
    const { properties, content } = divide(xml, draft);
    open += textOf(content, draft);
    // A paragraph whose end goes runs on into the next, which says what both are.
    if (GONE[draft].end.test(properties)) continue;
    const numId = /<w:numId w:val="(\d+)"\/>/.exec(properties)?.[1];
    if (numId !== undefined) pieces.push(`${nextNumber(numId, lists, counts)} `);
    pieces.push(`${open} `);
    open = '';
  }
  return splitWords(`${pieces.join('')}${open}`);
}

const PARAGRAPH = /<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs;

/** What of each draft is not there: the tags around its runs, and the ends of its paragraphs. */
const GONE = {
  before: { runs: /<w:(ins|moveTo) [^>]*>.*?<\/w:\1>/gs, end: /<w:rPr><w:(?:ins|moveTo) / },
  after: { runs: /<w:(del|moveFrom) [^>]*>.*?<\/w:\1>/gs, end: /<w:rPr><w:(?:del|moveFrom) / },
} as const;

/** A paragraph's properties, as the draft has them, and all that follows. */
function divide(xml: string, draft: Draft) {
  const former = /<w:pPrChange [^>]*>(.*?)<\/w:pPrChange>/s.exec(xml);
  const plain = former === null ? xml : xml.replace(former[0], '');
  const [now = ''] = /^<w:pPr>.*?<\/w:pPr>/s.exec(plain) ?? [];
  const content = plain.slice(now.length);
  if (former === null || draft === 'after') return { properties: now, content };
  const [end = ''] = /<w:rPr>.*<\/w:rPr>/s.exec(now) ?? [];
  return { properties: `${former[1]}${end}`, content };
}

function textOf(content: string, draft: Draft): string {
  const pieces: string[] = [];
  for (const [tag, text] of content.replace(GONE[draft].runs, '').matchAll(TOKEN)) {
    if (text !== undefined) pieces.push(unescapeXml(text));
    else if (tag === '<w:noBreakHyphen/>') pieces.push('\u2011');
    else pieces.push(' ');
  }
  return pieces.join('');
}

const TOKEN =
  /<w:(?:t|delText)(?: [^>]*)?>([^<]*)<\/w:(?:t|delText)>|<w:br\/>|<w:tab\/>|<w:noBreakHyphen\/>/g;

/** Words are what blanks part; a no-break space belongs to its word. */
export function splitWords(text: string): readonly string[] {
  return text.split(/[ \t\r\n]+/).filter((word) => word !== '');
}

interface List {
  readonly definition: string;
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

function readLists(xml: string): ReadonlyMap<string, List> {
  const definitions = new Map(
    [...xml.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)].map(
      ([whole, id]) => [id, whole],
    ),
  );
  const lists = new Map<string, List>();
  for (const [whole, numId] of xml.matchAll(/<w:num w:numId="(\d+)".*?<\/w:num>/gs)) {
    const definition = /<w:abstractNumId w:val="(\d+)"/.exec(whole)?.[1];
    const level = definitions.get(definition) ?? '';
    if (numId === undefined || definition === undefined) continue;
    lists.set(numId, {
      definition,
      start: Number(/<w:startOverride w:val="(\d+)"/.exec(whole)?.[1] ?? 1),
      format: /<w:numFmt w:val="(\w+)"/.exec(level)?.[1] ?? '',
      text: unescapeXml(/<w:lvlText w:val="([^"]*)"/.exec(level)?.[1] ?? ''),
    });
  }
  return lists;
}

/** Word counts by definition; a list starts at its own number when it is first met. */
function nextNumber(
  numId: string,
  lists: ReadonlyMap<string, List>,
  counts: Map<string, number>,
): string {
  const list = lists.get(numId);
  if (list === undefined) return '';
  const number = (counts.get(list.definition) ?? list.start - 1) + 1;
  counts.set(list.definition, number);
  return isCounting(list.format)
    ? list.text.replace('%1', printCount(list.format, number))
    : list.text;
}

function isCounting(format: string): format is Counting {
  return format === 'decimal' || format === 'upperRoman' || format === 'lowerLetter';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function unescapeXml(text: string): string {
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}
