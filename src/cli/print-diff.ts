import Table from 'cli-table3';
import type { Diffed, Difference } from '../build/diff/index.js';
import type { Change } from '../model/change.js';
import type { Diagnostic, Lang } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import type { Hand } from '../model/revision.js';
import { DIFF } from './diff-messages.js';
import type { OneSide, Sides } from './diff-sides.js';
import { type Look, lengthOf, printWords } from './diff-words.js';
import { pick } from './messages.js';
import { printDiagnostic } from './print-diagnostic.js';
import type { Screen } from './report.js';
import { shortenAll } from './shorten.js';

const KINDS = ['changed', 'inserted', 'deleted', 'moved', 'restyled'] as const;
type Kind = (typeof KINDS)[number];

const INDENT = '    ';

/** A passage that only moved is named by its first words. */
const MOST_MOVED = 80;

/** Everything that there is to see: what is compared, the summary, then the changes. */
export function printDiff(
  { before, after }: Sides,
  diffed: Diffed,
  isBrief: boolean,
  lang: Lang,
  screen: Screen,
): string {
  const { differences, documents } = diffed;
  const heads = pick(DIFF.heads(sourceOf(before, lang), sourceOf(after, lang)), lang);
  if (differences.length === 0) return `${heads}\n${pick(DIFF.same(documents), lang)}`;
  const changes = isBrief ? [] : differences.map((one) => printDifference(one, lang, screen));
  return [heads, printSummary(diffed, lang, screen), ...changes].join('\n\n');
}

function sourceOf({ source }: OneSide, lang: Lang): string {
  if (source.kind === 'work-tree') return pick(DIFF.workTree, lang);
  if (source.kind === 'folder') return source.folder;
  const { name, commit } = source.revision;
  const short = commit.slice(0, 7);
  return name.startsWith(short) ? name : `${name} (${short})`;
}

/** Why documents could not be compared, and what git does not hold; empty where all is well. */
export function printTrouble({ before, after }: Sides, diffed: Diffed, lang: Lang): string {
  const lines: string[] = [];
  const sides = { before, after };
  for (const side of [before, after]) {
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
  return lines.map((line) => `${line}\n`).join('');
}

/** `HEAD~1:content/…`, as git itself names a file of a revision. */
function markPlaces(diagnostic: Diagnostic, mark: string): Diagnostic {
  const { place, related = [] } = diagnostic;
  const marked = (at: Place): Place => ({ ...at, file: `${mark}${at.file}` });
  return {
    ...diagnostic,
    place: marked(place),
    ...(related.length === 0
      ? {}
      : { related: related.map((one) => ({ ...one, place: marked(one.place) })) }),
  };
}

/** A table on a terminal, else a line a document. */
function printSummary(diffed: Diffed, lang: Lang, screen: Screen): string {
  const { differences, documents } = diffed;
  const total = pick(DIFF.total(differences.length, documents), lang);
  const groups = groupByFolder(differences);
  if (!screen.isTerminal) {
    const lines = groups.flatMap(([folder, list]) => [
      folder,
      ...list.map((one) => `  ${nameOf(one)}: ${countsOf(one, lang)}`),
    ]);
    return [...lines, total].join('\n');
  }
  const kinds = KINDS.filter((kind) => differences.some((one) => countOf(one, kind) > 0));
  const heads = kinds.map((kind) => pick(DIFF.kinds[kind], lang));
  const room = screen.columns - heads.reduce((sum, head) => sum + head.length + 3, 4);
  const table = new Table({
    head: [pick(DIFF.document, lang), ...heads],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...heads.map(() => 'right' as const)],
  });
  for (const [folder, list] of groups) {
    table.push([shortenAll([folder], room)[0] ?? folder, ...heads.map(() => '')]);
    const titles = shortenAll(
      list.map(({ title }) => title),
      Math.max(16, room - 2),
    );
    for (const [index, one] of list.entries()) {
      table.push([`  ${titles[index]}`, ...cellsOf(one, kinds, lang)]);
    }
  }
  return `${table.toString()}\n${total}`;
}

/** A document that one draft alone has says so in the place of its counts. */
function cellsOf(one: Difference, kinds: readonly Kind[], lang: Lang): string[] {
  void lang;
  return kinds.map((kind) => String(countOf(one, kind) || ''));
}

const countOf = ({ changes }: Difference, kind: Kind): number =>
  changes.filter((change) => change.kind === kind).length;

function countsOf(one: Difference, lang: Lang): string {
  const count = pick(DIFF.paragraphs(one.changes.length), lang);
  if (one.status === 'inserted') return `${pick(DIFF.newDocument, lang)} (${count})`;
  if (one.status === 'deleted') return `${pick(DIFF.goneDocument, lang)} (${count})`;
  return KINDS.filter((kind) => countOf(one, kind) > 0)
    .map((kind) => `${countOf(one, kind)} ${pick(DIFF.kinds[kind], lang)}`)
    .join(', ');
}

/** The record, and which of its letters. */
const nameOf = ({ record, part }: Difference): string =>
  part === undefined ? record : `${record} (${part})`;

function groupByFolder(
  differences: readonly Difference[],
): readonly (readonly [string, readonly Difference[]])[] {
  const groups = new Map<string, Difference[]>();
  for (const one of differences) groups.set(one.folder, [...(groups.get(one.folder) ?? []), one]);
  return [...groups];
}

/** Every change of one document, with where it stands in both drafts and who made it. */
function printDifference(one: Difference, lang: Lang, screen: Screen): string {
  const width = screen.isTerminal ? screen.columns : undefined;
  const look: Look = { colour: screen.colour, width };
  const from = one.formerly === undefined ? '' : ` (${pick(DIFF.formerly(one.formerly), lang)})`;
  const head = [bold(one.title, screen), `${nameOf(one)}${from}`];
  if (one.status !== 'changed') return [...head, `${INDENT}${countsOf(one, lang)}`].join('\n');
  return [...head, ...one.changes.flatMap((change) => printChange(change, one, lang, look))].join(
    '\n',
  );
}

function printChange(change: Change, one: Difference, lang: Lang, look: Look): readonly string[] {
  const kind = `${pick(DIFF.heading[change.kind], lang)} ${pick(DIFF.what[change.what], lang)}`;
  const about = [kind, placeOf(change, one, lang), handOf(change.by, lang)].filter(
    (text) => text !== '',
  );
  const words = change.kind === 'moved' ? shortMove(change, lang) : change.words;
  return [dim(about.join(' · '), look.colour), ...printWords(change.label, words, INDENT, look)];
}

/** `content/…/giai-trinh.md:14 (bản cũ: dòng 12)`. */
function placeOf({ before, after }: Change, one: Difference, lang: Lang): string {
  const at = (place: Change['before']) => (place ? `${place.file}:${place.line}` : '');
  if (after === undefined) return before ? `${at(before)} (${pick(DIFF.onlyBefore, lang)})` : '';
  if (before === undefined) return at(after);
  const isSameFile = before.file === after.file || before.file === one.formerly;
  const old = isSameFile ? DIFF.beforeLine(before.line) : DIFF.beforeAt(at(before));
  return `${at(after)} (${pick(old, lang)})`;
}

function handOf(by: Hand | undefined, lang: Lang): string {
  if (by === undefined) return '';
  return `${by.author}, ${by.date === undefined ? pick(DIFF.uncommitted, lang) : dayOf(by.date)}`;
}

/** The day and hour here, as people write them. */
function dayOf(iso: string): string {
  const at = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

function shortMove({ words }: Change, lang: Lang): Change['words'] {
  const text = words.map((one) => one.text).join('');
  if (words.some(({ kind }) => kind === 'deleted') || lengthOf(text) <= MOST_MOVED) return words;
  const kept = text.slice(0, text.lastIndexOf(' ', MOST_MOVED));
  const count = text.trim().split(/\s+/).length;
  return [{ kind: 'same', text: `${kept} ${pick(DIFF.wordsMore(count), lang)}` }];
}

const bold = (text: string, { colour }: Screen): string =>
  colour ? `\u001B[1m${text}\u001B[22m` : text;
const dim = (text: string, colour: boolean): string =>
  colour ? `\u001B[36m${text}\u001B[39m` : text;
