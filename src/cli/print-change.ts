import type { Difference } from '../build/diff/index.js';
import type { Change } from '../model/change.js';
import type { Lang } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import type { Hand } from '../model/revision.js';
import { DIFF } from './diff-messages.js';
import { countsOf, nameOfRecord } from './diff-summary.js';
import { type Look, lengthOf, printWords } from './diff-words.js';
import { pick } from './messages.js';

const INDENT = '    ';

/** A passage that only moved is named by its first words: so many letters. */
const MOST_MOVED = 100;

/** Every change of one document, with where it stands in both drafts and who made it. */
export function printDifference(one: Difference, lang: Lang, look: Look): string {
  const from = one.formerly === undefined ? '' : ` (${pick(DIFF.formerly(one.formerly), lang)})`;
  const head = [
    look.colour ? `\u001B[1m${one.title}\u001B[22m` : one.title,
    `${nameOfRecord(one)}${from}`,
  ];
  // Whoever wants to read a whole document reads the document.
  const changes =
    one.status === 'changed'
      ? one.changes.flatMap((change) => printChange(change, one, lang, look))
      : [`${INDENT}${countsOf(one, lang)}${wholeHand(one, lang)}`];
  return [...head, ...changes].join('\n');
}

function wholeHand({ changes }: Difference, lang: Lang): string {
  const by = changes.find((change) => change.by !== undefined)?.by;
  return by === undefined ? '' : ` · ${printHand(by, lang)}`;
}

function printChange(change: Change, one: Difference, lang: Lang, look: Look): readonly string[] {
  const kind = `${pick(DIFF.heading[change.kind], lang)} ${pick(DIFF.what[change.what], lang)}`;
  const about = [
    kind,
    printPlaces(change, one.formerly, lang),
    change.by === undefined ? '' : printHand(change.by, lang),
  ].filter((text) => text !== '');
  const words = change.kind === 'moved' ? shortMove(change, lang) : change.words;
  return [
    ...wrap(about, look.width ?? Number.POSITIVE_INFINITY).map((line) =>
      look.colour ? `\u001B[36m${line}\u001B[39m` : line,
    ),
    ...printWords(change.label, words, INDENT, look),
  ];
}

/** Items with a dot between; one that finds no room begins a line. */
function wrap(items: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(item);
    else if (lengthOf(last) + 3 + lengthOf(item) <= width) lines.splice(-1, 1, `${last} · ${item}`);
    else lines.push(`  ${item}`);
  }
  return lines;
}

/** `content/…/giai-trinh.md:14 (cũ: 12)`; `formerly`: the file's path in the earlier draft. */
export function printPlaces(
  { before, after }: { readonly before?: Place | undefined; readonly after?: Place | undefined },
  formerly: string | undefined,
  lang: Lang,
): string {
  const at = ({ file, line }: Place) => `${file}:${line}`;
  if (after === undefined) return before ? `${at(before)} (${pick(DIFF.onlyBefore, lang)})` : '';
  if (before === undefined) return at(after);
  const isSameFile = before.file === after.file || before.file === formerly;
  const old = isSameFile ? String(before.line) : at(before);
  return `${at(after)} (${pick(DIFF.beforeAt(old), lang)})`;
}

const printHand = ({ author, date }: Hand, lang: Lang): string =>
  `${author}, ${date === undefined ? pick(DIFF.uncommitted, lang) : printTime(date)}`;

/** The day and hour as this machine counts them. */
function printTime(iso: string): string {
  const at = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

function shortMove({ words }: Change, lang: Lang): Change['words'] {
  const text = words.map((one) => one.text).join('');
  if (words.some(({ kind }) => kind !== 'same') || lengthOf(text) <= MOST_MOVED) return words;
  const kept = text.slice(0, text.lastIndexOf(' ', MOST_MOVED)).replace(/[\s,;:]+$/, '');
  const count = text.trim().split(/\s+/).length;
  return [{ kind: 'same', text: `${kept} ${pick(DIFF.wordsMore(count), lang)}` }];
}
