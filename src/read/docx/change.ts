import type { Tracked, WordRun } from '../../model/word-file.js';
import { childOf } from './find.js';
import type { Element } from './xml.js';

/** What becomes of words: `undefined`, nothing; `gone`, one put them in and another out again. */
export interface Change {
  readonly kind: Tracked | 'gone';
  readonly author?: string;
  readonly date?: string;
}

const KINDS: Readonly<Record<string, Tracked>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'moved-from',
  'w:moveTo': 'moved-to',
};

export const isChange = (name: string): boolean => name in KINDS;

export const takesAway = (kind: Tracked | undefined): boolean =>
  kind === 'deleted' || kind === 'moved-from';

/** The change that an element makes to what is in it, inside another change. */
export function changeIn(element: Element, outer: Change | undefined): Change | undefined {
  const kind = KINDS[element.name];
  if (kind === undefined || outer?.kind === 'gone') return outer;
  if (outer !== undefined && takesAway(outer.kind) !== takesAway(kind)) return { kind: 'gone' };
  const { 'w:author': author, 'w:date': date } = element.attributes;
  return {
    kind,
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The change that properties bear: of a paragraph's end (`w:rPr`), of a row (`w:trPr`). */
export function changeOf(properties: Element | undefined): Tracked | undefined {
  const found = properties?.children.filter(({ name }) => isChange(name)) ?? [];
  // What was put in and then taken away is neither before nor after: it goes with the changes.
  const away = found.find(({ name }) => takesAway(KINDS[name]));
  return KINDS[(away ?? found[0])?.name ?? ''];
}

export const markOf = (paragraphProperties: Element | undefined): Tracked | undefined =>
  changeOf(childOf(paragraphProperties, 'w:rPr'));

/** Says it of a run. */
export function bear(change: Change | undefined): Pick<WordRun, 'change' | 'author' | 'date'> {
  if (change === undefined || change.kind === 'gone') return {};
  const { kind, author, date } = change;
  return {
    change: kind,
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
}
