import type { Ngay } from '../../model/ngay.js';

/** A checked value before it is told where it was typed: what the schemas give. */
export type Bare =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: Ngay }
  | { readonly kind: 'list'; readonly items: readonly Bare[] }
  | BareObject;

export interface BareObject {
  readonly kind: 'object';
  /** Every declared field in the schema's order; undefined where it was left out. */
  readonly fields: ReadonlyMap<string, Bare | undefined>;
}
