import type { Run } from '../model/block.js';
import type { Text } from '../model/diagnostic.js';
import { ngaySo } from '../model/ngay.js';
import type { Place } from '../model/place.js';
import type { Value } from '../model/value.js';
import { khongInDuoc, thieuGiaTri } from './messages.js';
import type { Datum, Emission, Session } from './session.js';
import { valueToken } from './tokens.js';

/** A value of ours, or one that the template itself gives: a literal, the number of a turn. */
export function toDatum(
  value: Datum | string | number | boolean | undefined,
  place: Place,
): Datum | undefined {
  if (typeof value === 'string') return { kind: 'text', text: value, place };
  if (typeof value === 'number') return { kind: 'number', number: value, place };
  return typeof value === 'boolean' ? { kind: 'flag', flag: value, place } : value;
}

export function isTrue(datum: Datum | undefined): boolean {
  switch (datum?.kind) {
    case undefined:
    case 'absent':
      return false;
    case 'text':
      return datum.text !== '';
    case 'number':
      return datum.number !== 0;
    case 'flag':
      return datum.flag;
    case 'list':
      return datum.items.length > 0;
    case 'prose':
      return datum.blocks.length > 0;
    case 'inline':
      return datum.runs.length > 0;
    default:
      return true;
  }
}

/** The text of a value that can stand in a line; `undefined` for lists, maps and flags. */
export function textOf(value: Value): string | undefined {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return String(value.number);
  return value.kind === 'date' ? ngaySo(value.date) : undefined;
}

/** The runs of a datum that can stand in a line. */
export function runsOf(datum: Datum): readonly Run[] | undefined {
  if (datum.kind === 'inline') return datum.runs;
  if (datum.kind === 'absent' || datum.kind === 'prose') return undefined;
  const text = textOf(datum);
  return text === undefined ? undefined : [{ text, marks: [], place: datum.place }];
}

/**
 * Puts a datum into the output as a token; nothing of it is ever read as Markdown. What could not
 * be had leaves an empty token, so that the text around it does not seem faulty too.
 */
export function emit(datum: Datum | undefined, site: Place, session: Session): string {
  if (!session.prints) return '';
  if (datum === undefined) return nothing(session);
  if (datum.kind === 'absent') {
    session.report(thieuGiaTri(site, datum.field, datum.owner));
    return nothing(session);
  }
  if (datum.kind === 'prose') return push({ kind: 'blocks', blocks: datum.blocks, site }, session);
  const runs = runsOf(datum);
  if (runs !== undefined) return push({ kind: 'runs', runs }, session);
  const owner = datum.kind === 'inline' ? site : datum.place;
  session.report(khongInDuoc(site, nameOf(datum), owner));
  return nothing(session);
}

const nothing = (session: Session): string => push({ kind: 'runs', runs: [] }, session);

function nameOf(datum: Datum): Text {
  if (datum.kind === 'list') return { vi: 'cả một danh sách', en: 'a whole list' };
  if (datum.kind === 'flag') return { vi: 'một giá trị có/không', en: 'a yes/no value' };
  return { vi: 'cả một nhóm trường', en: 'a whole map of fields' };
}

function push(emission: Emission, session: Session): string {
  session.emissions.push(emission);
  return valueToken(session.emissions.length - 1);
}
