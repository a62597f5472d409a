import type { ComposedBlock, ComposedParagraph } from '../model/composed.js';
import type { Move } from './drafts.js';
import { pieceOf } from './print.js';

/** A block that has no equal in its place: which section's it is, and its position there. */
export interface Loose {
  readonly block: ComposedBlock;
  readonly section: number;
  readonly position: number;
}

/** Fewer words may stand in two places by chance; next to a moved paragraph they have moved too. */
const MEANS_SOMETHING = 6;

/**
 * Paragraphs that print the same words in another place, by either end. Of doubles the first goes
 * to the first.
 */
export function findMoves(
  gone: readonly Loose[],
  come: readonly Loose[],
): ReadonlyMap<ComposedBlock, Move> {
  const left = loosen(gone);
  const arrived = loosen(come);
  const partners = new Map<Paragraph, Paragraph>();
  const taken = new Set<Paragraph>();
  const couple = (from: Paragraph | undefined, to: Paragraph | undefined): boolean => {
    if (from === undefined || to === undefined || from.key !== to.key) return false;
    if (partners.has(from) || taken.has(to)) return false;
    partners.set(from, to);
    taken.add(to);
    return true;
  };

  const waiting = new Map<string, Paragraph[]>();
  for (const one of arrived.all) waiting.set(one.key, [...(waiting.get(one.key) ?? []), one]);
  for (const from of left.all) {
    if (pieceOf(from.block).words().length < MEANS_SOMETHING) continue;
    couple(
      from,
      waiting.get(from.key)?.find((to) => !taken.has(to)),
    );
  }
  for (const [from, to] of [...partners]) {
    for (const step of [-1, 1]) {
      let far = step;
      while (couple(left.at(from, far), arrived.at(to, far))) far += step;
    }
  }

  const moves = new Map<ComposedBlock, Move>();
  let count = 0;
  for (const from of left.all) {
    const to = partners.get(from);
    if (to === undefined) continue;
    count += 1;
    const move = { name: `chuyen-${count}`, before: from.block, after: to.block };
    moves.set(from.block, move).set(to.block, move);
  }
  return moves;
}

interface Paragraph {
  readonly block: ComposedParagraph;
  readonly key: string;
  readonly section: number;
  readonly position: number;
}

/** Paragraphs alone: Word moves no tables, and an empty line says nothing of where it was. */
function loosen(loose: readonly Loose[]) {
  const all = loose.flatMap(({ block, section, position }): readonly Paragraph[] =>
    block.kind === 'paragraph' && block.runs.length > 0
      ? [{ block, key: pieceOf(block).key, section, position }]
      : [],
  );
  const spots = new Map(all.map((one) => [`${one.section} ${one.position}`, one]));
  const at = ({ section, position }: Paragraph, step: number): Paragraph | undefined =>
    spots.get(`${section} ${position + step}`);
  return { all, at };
}
