import { strToU8, zipSync } from 'fflate';
import type { WordFile } from '../../src/model/word-file.js';
import { readDocx } from '../../src/read/docx/index.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}/relationships"`,
  `xmlns:m="${OFFICE}/math"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

/** XML of the parts of a DOCX: of the body what stands in it, of the others their elements. */
export interface Parts {
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Files as they are, which may stand in for one of the usual. */
  readonly files?: Readonly<Record<string, string>>;
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  comments: 'comments',
  commentsExtended: 'commentsEx',
  header: 'hdr',
  footer: 'ftr',
} as const;

/** A DOCX made by hand, as small as it can be. */
export function makeDocx({ body = '', files = {}, ...parts }: Parts): Uint8Array {
  const links: string[] = [];
  const made: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': wrap('w:document', `<w:body>${body}</w:body>`),
  };
  for (const [name, root] of Object.entries(ROOTS)) {
    const xml = Object.entries(parts).find(([key]) => key === name)?.[1];
    if (xml === undefined) continue;
    links.push(
      `<Relationship Id="${name}" Type="${OFFICE}/relationships/${name}" Target="${name}.xml"/>`,
    );
    const prefix = name === 'commentsExtended' ? 'w15' : 'w';
    made[`word/${name}.xml`] = wrap(`${prefix}:${root}`, xml);
  }
  made['word/_rels/document.xml.rels'] =
    `<Relationships xmlns="${PACKAGE}">${links.join('')}</Relationships>`;
  const kinds = ['document.main', ...Object.keys(parts)].map((name) => {
    const file = name === 'document.main' ? 'document' : name;
    return `<Override PartName="/word/${file}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  });
  made['[Content_Types].xml'] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${kinds.join('')}</Types>`;
  const all = Object.entries({ ...made, ...files });
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])));
}

const wrap = (name: string, xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${name} ${NAMESPACES}>${xml}</${name}>`;

export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

export const r = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A file that must be readable. */
export function readMade(parts: Parts): WordFile {
  const { value, diagnostics } = readDocx(makeDocx(parts), 'thu.docx');
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/**
 * Each paragraph as a line: its label, its words, and around them `+` inserted, `-` deleted, `<`
 * moved away, `>` moved here, `*` bold, `/` italic; at the end `¶` with the change of its mark.
 */
export function sketch({ paragraphs }: WordFile): readonly string[] {
  return paragraphs.map(({ label, runs, mark }) => {
    const words = runs.map(({ text, bold, italic, change }) => {
      const sign = change === undefined ? '' : SIGNS[change];
      const look = `${bold ? '*' : ''}${italic ? '/' : ''}`;
      return `${sign}${look}${text}${look}${sign}`;
    });
    const end = mark === undefined ? '' : `¶${SIGNS[mark]}`;
    return `${label === undefined ? '' : `[${label}] `}${words.join('')}${end}`;
  });
}

const SIGNS = { inserted: '+', deleted: '-', 'moved-from': '<', 'moved-to': '>' } as const;
