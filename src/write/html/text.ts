import type { ComposedRun, FontLook } from '../../model/composed.js';
import { isAfter, isBefore, type Revision } from '../../model/revision.js';
import { type Child, el, type Html, join } from './html.js';

/** `before` shows the earlier draft alone; `after` both, and a style sheet hides what went. */
export type Side = 'before' | 'after';

export const isOn = (side: Side, revision: Revision | undefined): boolean =>
  side === 'after' || isBefore(revision);

/** Runs as they read, those of one change in one `ins` or `del`. */
export function writeRuns(runs: readonly ComposedRun[], side: Side): readonly Html[] {
  const groups: ComposedRun[][] = [];
  for (const run of runs) {
    if (run.text === '' || !isOn(side, run.revision)) continue;
    const group = groups.at(-1);
    const isOne = group?.[0] !== undefined && isSame(group[0].revision, run.revision);
    if (group !== undefined && isOne) group.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group, i) => {
    const inner = group.map((run) => dress(run, side));
    const revision = group[0]?.revision;
    if (revision === undefined) return inner;
    return isTight(groups[i - 1], group) ? [SEAM, bear(revision, inner)] : [bear(revision, inner)];
  });
}

/** Between what went and what stands in its place, where nothing else parts the two. */
const SEAM = el('span', { class: 'seam' }, ' ');

function isTight(last: readonly ComposedRun[] | undefined, next: readonly ComposedRun[]): boolean {
  if (last?.[0]?.revision === undefined) return false;
  return /\S$/.test(last.at(-1)?.text ?? '') && /^\S/.test(next[0]?.text ?? '');
}

/** What a piece of one draft alone is put into. */
export function bear(revision: Revision | undefined, children: Child): Html {
  if (revision === undefined) return join([children]);
  const name = isAfter(revision) ? 'ins' : 'del';
  return el(name, { class: revision.move === undefined ? undefined : 'moved' }, children);
}

function isSame(one: Revision | undefined, other: Revision | undefined): boolean {
  return one?.kind === other?.kind && one?.move === other?.move;
}

function dress({ text, font, fontBefore }: ComposedRun, side: Side): Html {
  const dressed = inFont(breakLines(text), side === 'before' ? (fontBefore ?? font) : font);
  return side === 'after' && fontBefore !== undefined
    ? el('span', { class: 'look' }, dressed)
    : join([dressed]);
}

function inFont(child: Child, font: FontLook): Child {
  const bold = font.bold ? el('b', {}, child) : child;
  const italic = font.italic ? el('i', {}, bold) : bold;
  return font.underline ? el('u', {}, italic) : italic;
}

function breakLines(text: string): Child {
  const lines = text.replaceAll('\u2011', '-').split('\n');
  return lines.map((line, i) => (i === 0 ? line : [el('br', {}), line]));
}
