import type { Block, ListItem, Run, TableRow } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document, Letterhead, Line } from '../model/document.js';
import type { Place } from '../model/place.js';
import { mapKept } from './map-kept.js';
import { thamChieuLa } from './messages.js';
import { LETTERHEAD_LINES, type LetterheadLine } from './parts.js';

/** How another document is named: in full the first time, then short. */
export interface Citation {
  readonly full: string;
  readonly short: string;
}

/** A reference that finds nothing, or finds a record that could not be read. */
export type Uncited = Lost | 'broken';

/** Nothing bears the id; `explain` where the round knows more than the nearest id. */
export interface Lost {
  readonly nearest: string | undefined;
  explain?(place: Place): Diagnostic;
}

/** Finds what a reference cites, or the nearest id that would. */
export type ResolveCitation = (ref: string) => Citation | Uncited;

/**
 * Writes out the citations of a document in reading order: letterhead, title, căn cứ, body,
 * annexes, nơi nhận. The first of each is full, the later ones short. No document without a word
 * where a cited record could not be read: that record's own faults have been told.
 */
export function citeIn(
  document: Document,
  resolve: ResolveCitation,
  report: (diagnostic: Diagnostic) => void,
): Document | undefined {
  const seen = new Set<string>();
  let whole = true;

  const run = (one: Run): Run => {
    if (one.cite === undefined) return one;
    const { cite, ...rest } = one;
    const found = resolve(cite);
    if (found === 'broken') {
      whole = false;
      return rest;
    }
    if ('nearest' in found) {
      report(found.explain?.(one.place) ?? thamChieuLa(one.place, cite, found.nearest));
      return rest;
    }
    const text = seen.has(cite) ? found.short : found.full;
    seen.add(cite);
    return { ...rest, text };
  };
  const line = (runs: Line): Line => mapKept(runs, run);
  const lines = (list: readonly Line[]): readonly Line[] => mapKept(list, line);
  const row = (one: TableRow): TableRow => {
    const cells = lines(one.cells);
    return cells === one.cells ? one : { ...one, cells };
  };
  const item = (one: ListItem): ListItem => {
    const blocks = blocksOf(one.blocks);
    return blocks === one.blocks ? one : { ...one, blocks };
  };
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'heading':
      case 'paragraph': {
        const runs = line(one.runs);
        return runs === one.runs ? one : { ...one, runs };
      }
      case 'list': {
        const items = mapKept(one.items, item);
        return items === one.items ? one : { ...one, items };
      }
      case 'table': {
        const head = row(one.head);
        const rows = mapKept(one.rows, row);
        return head === one.head && rows === one.rows ? one : { ...one, head, rows };
      }
      case 'directive': {
        const label = line(one.label);
        const blocks = blocksOf(one.blocks);
        const isSame = label === one.label && blocks === one.blocks;
        return isSame ? one : { ...one, label, blocks };
      }
      case 'figure':
        return one;
    }
  };
  const blocksOf = (list: readonly Block[]): readonly Block[] => mapKept(list, block);

  const { title, addressees } = document;
  // In reading order: what comes first is cited in full.
  const cited: Document = {
    ...document,
    letterhead: citeLetterhead(document.letterhead, line),
    ...(title === undefined
      ? {}
      : { title: { tenLoai: lines(title.tenLoai), trichYeu: lines(title.trichYeu) } }),
    ...(addressees === undefined
      ? {}
      : { addressees: { ...addressees, names: lines(addressees.names) } }),
    grounds: lines(document.grounds),
    body: blocksOf(document.body),
    recipients: lines(document.recipients),
    signatures: document.signatures.map(({ authority, post, name }) => ({
      ...(authority === undefined ? {} : { authority: { ...authority, of: lines(authority.of) } }),
      post: lines(post),
      name: line(name),
    })),
    annexes: document.annexes.map((annex) => ({
      ...annex,
      title: lines(annex.title),
      body: blocksOf(annex.body),
    })),
  };
  return whole ? cited : undefined;
}

function citeLetterhead(letterhead: Letterhead, line: (runs: Line) => Line): Letterhead {
  const single: Partial<Record<LetterheadLine, Line>> = {};
  for (const [name] of LETTERHEAD_LINES) {
    const given = letterhead[name];
    if (given !== undefined) single[name] = line(given);
  }
  const { superior, issuer } = letterhead;
  return { superior: mapKept(superior, line), issuer: mapKept(issuer, line), ...single };
}
