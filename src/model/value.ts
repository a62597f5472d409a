import type { Ngay } from './ngay.js';
import type { Place } from './place.js';

/** The facts of a record as templates see them: every leaf knows where it was typed. */
export type Value = TextValue | NumberValue | DateValue | FlagValue | ListValue | ObjectValue;

export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

export interface NumberValue {
  readonly kind: 'number';
  readonly number: number;
  readonly place: Place;
}

export interface DateValue {
  readonly kind: 'date';
  readonly date: Ngay;
  readonly place: Place;
}

export interface FlagValue {
  readonly kind: 'flag';
  readonly flag: boolean;
  readonly place: Place;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly place: Place;
}

/**
 * A map of fields. Every field that the schema declares has an entry; `undefined` means declared
 * but left out by the record, which is not the same as unknown.
 */
export interface ObjectValue {
  readonly kind: 'object';
  readonly fields: ReadonlyMap<string, Value | undefined>;
  readonly place: Place;
}
