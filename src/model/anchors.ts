import type { Composed, ComposedParagraph } from './composed.js';
import { paragraphsOf } from './paragraphs.js';
import { isAfter } from './revision.js';

/**
 * How a DOCX of ours says what it was made from, so that it finds its way back after somebody has
 * edited it: a bookmark around each paragraph that has words, and one property of the file.
 */
export interface Anchor {
  /** Which paragraph of the document, counted from 0. */
  readonly index: number;
  /** `hashWords` of what was printed. */
  readonly hash: string;
}

/** The custom property that names the record: `content/…/goi-y.md`, or `content/…/goi-y.md#ten`. */
export const RECORD_PROPERTY = 'vankien-record';

/** Spaces, hyphens and breaks that look alike are one: an editor changes them on its own. */
export function plainWords(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** What a paragraph of the later draft prints after its number. */
export function wordsOf(paragraph: ComposedParagraph): string {
  const runs = paragraph.runs.filter((run) => isAfter(run.revision));
  return plainWords(runs.map((run) => run.text).join(''));
}

/** Eight hex digits that tell texts of one document apart (FNV-1a over UTF-16 units). */
export function hashWords(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The bookmark of each paragraph; one that the later draft does not have bears none. */
export function anchorsOf(composed: Composed): ReadonlyMap<ComposedParagraph, string> {
  const later = paragraphsOf(composed).filter((one) => isAfter(one.revision));
  // What stands in two places at once could not be told apart.
  const met = new Set<ComposedParagraph>();
  const twice = new Set(later.filter((one) => met.size === met.add(one).size));
  return new Map(
    later.flatMap((paragraph, index) => {
      const words = wordsOf(paragraph);
      if (words === '' || twice.has(paragraph)) return [];
      return [[paragraph, `_vk${index.toString(36)}_${hashWords(words)}`] as const];
    }),
  );
}

/** What a bookmark's name says, where it is one of ours. */
export function readAnchor(bookmark: string): Anchor | undefined {
  const [, index, hash] = /^_vk([0-9a-z]{1,6})_([0-9a-f]{8})$/.exec(bookmark) ?? [];
  if (index === undefined || hash === undefined) return undefined;
  return { index: Number.parseInt(index, 36), hash };
}

export const recordProperty = ({ record, part }: Pick<Composed, 'record' | 'part'>): string =>
  part === undefined ? record : `${record}#${part}`;

/** The record that a DOCX says it was made from. */
export function readRecordProperty(
  property: string,
): { readonly path: string; readonly part?: string } | undefined {
  const [, path, part] = /^(content\/.+\.md)(?:#([a-z0-9-]+))?$/i.exec(property) ?? [];
  if (path === undefined || path.split('/').includes('..')) return undefined;
  return part === undefined ? { path } : { path, part };
}
