import type { Diagnostic } from '../model/diagnostic.js';
import * as say from './messages/values.js';
import { findRaw, type Path, placeOf, type Raw, type RawMap } from './raw.js';

/** Lists whose items the form prints with a dash each. */
const DASHED = ['noi_nhan', 'kinh_gui', 'tai_lieu'];

const AUTHORITIES = ['thay_mat', 'ky_thay', 'thua_lenh'];

/** Also as the state writes them (`TM.`), and in small letters. */
const SIGN = /^((?:T[/.]?M|K[/.]?T|T[/.]?L)(?:[.:]|(?=\s)))\s*(?=\S)/i;

const DASH = /^([-–—+•*])\s+(?=\S)/;

/** Capital, as in Word's habit; a small «về việc» may be wanted. */
const REGARDING = /^(Về việc|[Vv]\/[Vv])\b:?\s*/;

/** But not that of «v.v.» or of «...». */
const STOP = /(?<!v\.v|\.)\.$/;

/** Warns of values that hold a sign of the official form which the program adds itself. */
export function findDoubled(fields: RawMap): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const check = (path: Path, pattern: RegExp, describe: typeof say.signedTwice) => {
    const typed = textAt(fields, path);
    const [whole, sign] = pattern.exec(typed) ?? [];
    if (whole === undefined || sign === undefined) return;
    const place = placeOf(fields, path);
    diagnostics.push(describe(place, sign, typed.slice(whole.length)));
  };
  check(['trich_yeu'], REGARDING, (place, sign, rest) =>
    say.subjectWithRegarding(place, sign, rest.replace(STOP, '')),
  );
  if (STOP.test(textAt(fields, ['trich_yeu']))) {
    diagnostics.push(say.subjectWithStop(placeOf(fields, ['trich_yeu'])));
  }
  for (const name of AUTHORITIES) check(['nguoi_ky', name], SIGN, say.signedTwice);
  for (const name of DASHED) {
    for (const path of itemsOf(fields, name)) check(path, DASH, say.dashedItem);
  }
  return diagnostics;
}

/** A list, or the one text that was typed in its place. */
function itemsOf(fields: RawMap, name: string): readonly Path[] {
  const typed = fields.entries.get(name)?.value;
  if (typed?.kind !== 'list') return typed === undefined ? [] : [[name]];
  return typed.items.map((_, index) => [name, index]);
}

function textAt(fields: Raw, path: Path): string {
  const found = findRaw(fields, path);
  return found?.kind === 'text' ? found.text : '';
}
