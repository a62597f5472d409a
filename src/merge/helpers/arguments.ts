import type { Text } from '../../model/diagnostic.js';
import { nearest } from '../../model/fold.js';
import type { ListValue } from '../../model/value.js';
import { textOf } from '../datum.js';
import { thamSoSai, thieuGiaTri, truongLaTrongMau } from '../messages.js';
import type { HelperCall } from '../runtime.js';
import type { Datum } from '../session.js';

/** Reports that the helper cannot use what it was given, and gives nothing. */
export function refuse(call: HelperCall, helper: string, needs: Text): undefined {
  // In a branch that is not taken a value may well be absent: no words are made for nobody.
  if (!call.session.prints) return undefined;
  const absent = call.args.find((arg) => arg.kind === 'absent');
  call.session.report(
    absent === undefined
      ? thamSoSai(call.place, helper, needs)
      : thieuGiaTri(call.place, absent.field, absent.owner),
  );
}

export function textArgument(datum: Datum | undefined): string | undefined {
  if (datum === undefined || datum.kind === 'absent') return undefined;
  if (datum.kind === 'prose' || datum.kind === 'inline') return undefined;
  return textOf(datum);
}

/** A list, or an absent field taken as the empty list. */
export function listArgument(datum: Datum | undefined): ListValue | undefined {
  if (datum?.kind === 'list') return datum;
  return datum?.kind === 'absent' ? { kind: 'list', items: [], place: datum.owner } : undefined;
}

/** Whether the maps of a list have a field of that name; reports the first that has not. */
export function reportUnknownField(call: HelperCall, list: ListValue, field: string): boolean {
  const odd = list.items.find((item) => item.kind === 'object' && !item.fields.has(field));
  if (odd?.kind !== 'object') return true;
  const guess = nearest(field, odd.fields.keys());
  call.session.report(truongLaTrongMau(call.place, field, odd.place, guess));
  return false;
}
