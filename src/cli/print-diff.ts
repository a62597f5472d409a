import { isAbsolute, relative, sep } from 'node:path';
import type { Diffed, Published } from '../build/diff/index.js';
import type { Diagnostic, Lang } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { DIFF } from './diff-messages.js';
import type { OneSide, Sides } from './diff-sides.js';
import { printSummary } from './diff-summary.js';
import { pick } from './messages.js';
import { printDifference } from './print-change.js';
import { printDiagnostic } from './print-diagnostic.js';
import { printMeaning } from './print-meaning.js';
import type { Screen } from './report.js';

/** All that came of a comparison. */
export interface Said {
  readonly sides: Sides;
  readonly diffed: Diffed;
  /** Where files were asked for. */
  readonly published: Published | undefined;
}

/** What is compared, the summary, then the changes; `isBrief`: not those. */
export function printDiff(
  { sides, diffed }: Said,
  isBrief: boolean,
  lang: Lang,
  screen: Screen,
): string {
  const { differences, documents, shifts } = diffed;
  const [before, after] = [nameOf(sides.before, lang), nameOf(sides.after, lang)];
  const heads = pick(DIFF.heads(before, after), lang);
  if (differences.length + shifts.length === 0) {
    const same = diffed.failed.length > 0 ? DIFF.restSame : DIFF.same(documents);
    return `${heads}\n${pick(same, lang)}`;
  }
  const look = { colour: screen.colour, width: screen.isTerminal ? screen.columns : undefined };
  const summary =
    differences.length === 0
      ? pick(DIFF.nothingPrinted(documents), lang)
      : printSummary(diffed, lang, screen);
  const meaning = shifts.length === 0 ? [] : [printMeaning(shifts, lang, look)];
  const changes = isBrief ? [] : differences.map((one) => printDifference(one, lang, look));
  return [heads, summary, ...meaning, ...changes].join('\n\n');
}

/** What a draft is called: `HEAD~1 (3f2a1c9)`, a folder. */
export function nameOf({ source }: OneSide, lang: Lang): string {
  if (source.kind === 'work-tree') return pick(DIFF.workTree, lang);
  if (source.kind === 'folder') return source.folder;
  const { name, commit } = source.revision;
  const short = commit.slice(0, 7);
  return commit.startsWith(name) ? name.slice(0, 12) : `${name} (${short})`;
}

/** Why documents could not be compared, and what git does not hold; empty where all is well. */
export function printTrouble({ sides, diffed, published }: Said, lang: Lang): string {
  const lines: string[] = [];
  for (const side of [sides.before, sides.after]) {
    for (const { path, kind } of side.absent()) {
      lines.push(pick(DIFF[kind](`${side.mark}${path}`), lang));
    }
  }
  for (const { side, diagnostic } of diffed.faults) {
    lines.push(printDiagnostic(markPlaces(diagnostic, sides[side].mark), lang));
  }
  const names = (isOld: boolean) =>
    diffed.failed.filter((one) => one.isOld === isOld).map(({ record }) => record);
  const [old, failed] = [names(true), names(false)];
  if (old.length > 0) lines.push(pick(DIFF.brokenInBoth(old), lang));
  if (failed.length > 0) lines.push(pick(DIFF.notCompared(failed), lang));
  for (const one of published?.diagnostics ?? []) lines.push(printDiagnostic(one, lang));
  return lines.map((line) => `${line}\n`).join('');
}

/** `HEAD~1:content/…`, as git itself names a file of a revision. */
function markPlaces(diagnostic: Diagnostic, mark: string): Diagnostic {
  const { place, related } = diagnostic;
  const marked = (at: Place): Place => ({ ...at, file: `${mark}${at.file}` });
  return {
    ...diagnostic,
    place: marked(place),
    ...(related && { related: related.map((one) => ({ ...one, place: marked(one.place) })) }),
  };
}

/** Where the files are, so that they can be opened. */
export function printFiles({ outputs, round }: Published, out: string, lang: Lang): string {
  const count = [...outputs.values()].flat().length + round.length;
  const [page] = round;
  const path = relative(process.cwd(), page ?? out);
  const isNear = path !== '' && !path.startsWith(`..${sep}..`) && !isAbsolute(path);
  return pick(DIFF.wrote(count, isNear ? path : (page ?? out), page !== undefined), lang);
}
