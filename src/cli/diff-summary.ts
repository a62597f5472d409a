import Table from 'cli-table3';
import type { Diffed, Difference } from '../build/diff/index.js';
import type { Lang } from '../model/diagnostic.js';
import { DIFF } from './diff-messages.js';
import { pick } from './messages.js';
import type { Screen } from './report.js';
import { shortenAll } from './shorten.js';

const KINDS = ['changed', 'inserted', 'deleted', 'moved', 'restyled'] as const;

type Kind = (typeof KINDS)[number];

/** The least room for the title of a document, however narrow the terminal. */
const LEAST_TITLE = 20;

/** By unit and document: a table on a terminal, else a line a document. */
export function printSummary(diffed: Diffed, lang: Lang, screen: Screen): string {
  const { differences, documents } = diffed;
  const total = pick(DIFF.total(differences.length, documents), lang);
  const units = new Map<string, Difference[]>();
  for (const one of differences) units.set(one.unit, [...(units.get(one.unit) ?? []), one]);
  const list = screen.isTerminal
    ? drawTable(units, differences, lang, screen)
    : listPlain(units, lang);
  return `${list}\n${total}`;
}

type Units = ReadonlyMap<string, readonly Difference[]>;

const listPlain = (units: Units, lang: Lang): string =>
  [...units]
    .flatMap(([unit, list]) => [
      unit,
      ...list.map((one) => `  ${nameOfRecord(one)}: ${countsOf(one, lang)}`),
    ])
    .join('\n');

function drawTable(
  units: Units,
  differences: readonly Difference[],
  lang: Lang,
  screen: Screen,
): string {
  const kinds = KINDS.filter((kind) => differences.some((one) => countOf(one, kind) > 0));
  const heads = kinds.map((kind) => pick(DIFF.kinds[kind], lang));
  const others = heads.reduce((sum, head) => sum + head.length + 3, 0);
  const room = Math.max(LEAST_TITLE, screen.columns - others - 4);
  const table = new Table({
    head: [pick(DIFF.document, lang), ...heads],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...heads.map(() => 'right' as const)],
  });
  for (const [unit, list] of units) {
    table.push([shortenAll([unit], room)[0] ?? unit, ...heads.map(() => '')]);
    const notes = list.map((one) => wholeOf(one, lang));
    const longest = Math.max(...notes.map((note) => note.length));
    const titles = shortenAll(
      list.map(({ title }) => title),
      Math.max(LEAST_TITLE - 2, room - 2 - longest),
    );
    for (const [index, one] of list.entries()) {
      const cells = kinds.map((kind) => String(countOf(one, kind) || ''));
      table.push([`  ${titles[index]}${notes[index]}`, ...cells]);
    }
  }
  return table.toString();
}

const countOf = ({ changes }: Difference, kind: Kind): number =>
  changes.filter((change) => change.kind === kind).length;

/** What there is to say of a document that one draft alone has. */
function wholeOf({ status }: Difference, lang: Lang): string {
  if (status === 'changed') return '';
  return ` (${pick(status === 'inserted' ? DIFF.newDocument : DIFF.goneDocument, lang)})`;
}

/** `3 sửa, 1 thêm`, or that the whole document came or went. */
export function countsOf(one: Difference, lang: Lang): string {
  if (one.status !== 'changed') {
    const whole = one.status === 'inserted' ? DIFF.newDocument : DIFF.goneDocument;
    return `${pick(whole, lang)} (${pick(DIFF.paragraphs(one.changes.length), lang)})`;
  }
  return KINDS.filter((kind) => countOf(one, kind) > 0)
    .map((kind) => `${countOf(one, kind)} ${pick(DIFF.kinds[kind], lang)}`)
    .join(', ');
}

/** The record, and which of its letters. */
export const nameOfRecord = ({ record, part }: Difference): string =>
  part === undefined ? record : `${record} (${part})`;
