import type { Text } from '../../model/diagnostic.js';
import type { ListValue } from '../../model/value.js';
import { textOf } from '../datum.js';
import { thamSoSai, thieuGiaTri } from '../messages.js';
import type { HelperCall } from '../runtime.js';
import type { Datum } from '../session.js';

/** Reports that the helper cannot use what it was given, and gives nothing. */
export function refuse(call: HelperCall, helper: string, needs: Text): undefined {
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
