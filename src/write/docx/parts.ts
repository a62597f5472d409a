import type { Composed, Page, Section } from '../../model/composed.js';
import { type Draft, standsIn } from '../../model/draft.js';
import { writeBody } from './blocks.js';
import { type End, type Line, lineOf, otherThan, type Piece } from './line.js';
import { type Part, textWidth } from './section.js';
import { setPieces } from './set-lines.js';
import { restrict, type Settings } from './setting.js';
import { settle } from './settle.js';
import { mapSides, onSide, type Sides, sidesOf } from './sides.js';
import { closingProperties } from './spacer.js';

/**
 * The sections of the file. The end of a section's last paragraph is also the end of the section,
 * but for the last section of all, whose page the body itself names: where that end goes, so does
 * the section break, and what stood before it gets the page of what comes after. So a section of
 * one draft alone goes with its paragraphs. Where it is the last, the other draft ends in the file's
 * last paragraph all the same, and its last section becomes the body's.
 */
export function writeParts(composed: Composed, settings: Settings): readonly Part[] {
  const { sections } = composed;
  const last = (draft: Draft) =>
    sections.findLastIndex(({ revision }) => standsIn(revision, draft));
  const lasts = { before: last('before'), after: last('after') };
  const written = sections.map((section, i) => {
    const pieces = settle(writeBody(section.blocks, sectionSettings(section, settings)));
    return (['before', 'after'] as const).reduce(
      (all, draft) => (lasts[draft] === i ? all : withBreak(all, draft, i)),
      pieces,
    );
  });
  const shorter: Draft = lasts.before < lasts.after ? 'before' : 'after';
  const from = lasts[shorter];
  const isWhole = lasts.before === lasts.after;
  const tail = isWhole
    ? written.slice(-1).flat()
    : settle([...written.slice(Math.max(0, from)).flat(), ...blank(from, shorter, settings)]);
  const body = [...written.slice(0, isWhole ? -1 : Math.max(0, from)).flat(), ...tail];
  return cut(body, (section, draft) => pageIn(sections[section ?? lasts[draft]], draft));
}

/** The one paragraph of a draft without any section. */
function blank(last: number, draft: Draft, settings: Settings): readonly Piece[] {
  return last === -1 ? lineOf(onSide(settings, draft), { properties: closingProperties }) : [];
}

function sectionSettings(section: Section, settings: Settings): Settings {
  return mapSides(restrict(settings, section.revision), (setting, draft) => ({
    ...setting,
    width: textWidth(pageIn(section, draft) ?? section.page),
  }));
}

function pageIn(section: Section | undefined, draft: Draft): Page | undefined {
  return draft === 'before' ? (section?.pageBefore ?? section?.page) : section?.page;
}

/** With the end of the section in the last paragraph that the draft has. */
function withBreak(pieces: readonly Piece[], draft: Draft, section: number): readonly Piece[] {
  const at = pieces.findLastIndex(({ kind, ends }) => kind === 'line' && ends[draft] !== undefined);
  const line = pieces[at];
  if (line?.kind !== 'line') return pieces;
  const end = line.ends[draft];
  if (end === undefined) return pieces;
  const other = otherThan(draft);
  const ends: Sides<End> = {
    ...onSide(line.ends, other),
    [draft]: { ...end, breaks: section },
  };
  return pieces.with(at, { ...line, ends } satisfies Line);
}

/** Section by section: each ends with the line whose end is its own, the last with the body. */
function cut(
  pieces: readonly Piece[],
  pageOf: (section: number | undefined, draft: Draft) => Page | undefined,
): readonly Part[] {
  const parts: Part[] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    const ends: Sides<End> = piece.kind === 'line' ? piece.ends : {};
    const pages = mapSides(ends, ({ breaks }, draft) =>
      breaks === undefined ? undefined : pageOf(breaks, draft),
    );
    if (pages.before === undefined && pages.after === undefined) continue;
    parts.push({ pages, children: setPieces(open) });
    open = [];
  }
  if (open.length === 0) return parts;
  const pages = sidesOf(pageOf(undefined, 'before'), pageOf(undefined, 'after'));
  return [...parts, { pages, children: setPieces(open) }];
}
