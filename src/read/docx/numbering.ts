import { printNumber } from './count.js';
import { childOf, childrenOf, isOn, settingOf } from './find.js';
import type { Styles } from './styles.js';
import { seeSymbol } from './symbols.js';
import type { Element } from './xml.js';

/** The label of the next paragraph, in the order of the document; it counts the list on. */
export type Counter = (paragraphProperties: Element | undefined) => string | undefined;

/** A list: what its levels look like, and where it goes on from. */
interface List {
  /** Lists with one abstract list count on from each other. */
  readonly series: string;
  readonly levels: ReadonlyMap<number, Element>;
  /** Where a list of the series begins anew, by level. */
  readonly restarts: ReadonlyMap<number, number>;
}

const LAST_LEVEL = 8;

/**
 * Counts as Word does: one row of counts an abstract list, begun anew where a list says so, and
 * below each number of a higher level.
 */
export function createCounter(root: Element | undefined, styles: Styles): Counter {
  const lists = readLists(root, styles);
  const counts = new Map<string, Map<number, number>>();
  const restarted = new Set<string>();
  return (properties) => {
    const asked = askedBy(properties, styles);
    const list = lists.get(asked?.id ?? '');
    if (asked === undefined || list === undefined) return undefined;
    const level = asked.level ?? levelOfStyle(list, asked.style);
    const row = counts.get(list.series) ?? new Map<number, number>();
    counts.set(list.series, row);
    const restart = list.restarts.get(level);
    const key = `${asked.id} ${level}`;
    if (restart !== undefined && !restarted.has(key)) row.set(level, restart);
    else row.set(level, (row.get(level) ?? startOf(list, level) - 1) + 1);
    restarted.add(key);
    for (let below = level + 1; below <= LAST_LEVEL; below++) {
      if (restartsAfter(list.levels.get(below), below) > level) row.delete(below);
    }
    const label = printLabel(list, level, row);
    return label === '' ? undefined : label;
  };
}

function readLists(root: Element | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = byId(root, 'w:abstractNum', 'w:abstractNumId');
  const numbers = byId(root, 'w:num', 'w:numId');
  /** An abstract list may leave everything to that of a style. */
  const abstractOf = (number: Element | undefined, trust = 5): Element | undefined => {
    const abstract = abstracts.get(settingOf(number, 'w:abstractNumId') ?? '');
    const link = settingOf(abstract, 'w:numStyleLink');
    if (link === undefined || trust === 0) return abstract;
    const linked = settingOf(styles.numberOf(link)?.number, 'w:numId');
    return abstractOf(numbers.get(linked ?? ''), trust - 1) ?? abstract;
  };
  return new Map(
    [...numbers].map(([id, number]): [string, List] => {
      const abstract = abstractOf(number);
      const overrides = childrenOf(number, 'w:lvlOverride');
      const own = overrides.flatMap((one) => childrenOf(one, 'w:lvl'));
      const levels = [...childrenOf(abstract, 'w:lvl'), ...own];
      return [
        id,
        {
          series: abstract?.attributes['w:abstractNumId'] ?? `none ${id}`,
          levels: new Map(levels.map((one) => [numberIn(one.attributes['w:ilvl']) ?? 0, one])),
          restarts: new Map(
            overrides.flatMap((one) => {
              const start = numberIn(settingOf(one, 'w:startOverride'));
              const level = numberIn(one.attributes['w:ilvl']) ?? 0;
              return start === undefined ? [] : [[level, start] as const];
            }),
          ),
        },
      ];
    }),
  );
}

/** Which list a paragraph is in: what it says itself, else its style. */
function askedBy(properties: Element | undefined, styles: Styles) {
  const style = settingOf(properties, 'w:pStyle');
  const own = childOf(properties, 'w:numPr');
  const inherited = styles.numberOf(style);
  const id = settingOf(own, 'w:numId') ?? settingOf(inherited?.number, 'w:numId');
  if (id === undefined || id === '0') return undefined;
  const level = numberIn(settingOf(own, 'w:ilvl') ?? settingOf(inherited?.number, 'w:ilvl'));
  return {
    id,
    style: inherited?.of ?? style,
    level: level === undefined ? undefined : Math.min(Math.max(level, 0), LAST_LEVEL),
  };
}

function levelOfStyle({ levels }: List, style: string | undefined): number {
  if (style === undefined) return 0;
  return [...levels].find(([, one]) => settingOf(one, 'w:pStyle') === style)?.[0] ?? 0;
}

const startOf = (list: List, level: number): number =>
  list.restarts.get(level) ?? numberIn(settingOf(list.levels.get(level), 'w:start')) ?? 1;

/** A level begins anew below a number of a level above this one, counted from 1; 0: never. */
const restartsAfter = (level: Element | undefined, at: number): number =>
  numberIn(settingOf(level, 'w:lvlRestart')) ?? at;

function printLabel(list: List, level: number, row: ReadonlyMap<number, number>): string {
  const definition = list.levels.get(level);
  const pattern = settingOf(definition, 'w:lvlText') ?? '';
  if (settingOf(definition, 'w:numFmt') === 'bullet') {
    const fonts = childOf(childOf(definition, 'w:rPr'), 'w:rFonts');
    return [...pattern].map((one) => seeSymbol(one, fonts?.attributes['w:ascii'])).join('');
  }
  const plain = isOn(definition, 'w:isLgl') === true;
  return pattern.replace(/%([1-9])/g, (_, digit) => {
    const at = Number(digit) - 1;
    const format = settingOf(list.levels.get(at), 'w:numFmt') ?? 'decimal';
    const number = row.get(at) ?? startOf(list, at);
    return printNumber(plain && format !== 'none' ? 'decimal' : format, number);
  });
}

function byId(root: Element | undefined, name: string, id: string): ReadonlyMap<string, Element> {
  return new Map(childrenOf(root, name).map((one) => [one.attributes[id] ?? '', one]));
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,10}$/.test(text) ? Number(text) : undefined;
}
