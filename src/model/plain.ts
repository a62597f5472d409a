import { ngaySo } from './ngay.js';
import type { Value } from './value.js';

/** Facts without places, for what is written for a clerk to edit: a date is as people type it. */
export type Plain = string | number | boolean | undefined | readonly Plain[] | PlainObject;

/** `undefined` for a field that is declared but left out, which is not the same as unknown. */
export interface PlainObject {
  readonly [field: string]: Plain;
}

export function toPlain(value: Value | undefined): Plain {
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'date':
      return ngaySo(value.date);
    case 'flag':
      return value.flag;
    case 'list':
      return value.items.map(toPlain);
    case 'object':
      return Object.fromEntries([...value.fields].map(([key, one]) => [key, toPlain(one)]));
  }
}
