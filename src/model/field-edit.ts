/**
 * One change to the front matter of a record that is copied, byte by byte otherwise. `at` is the way
 * to the field: folded names, the number of an entry from 0, `*` for every entry. What is not there
 * is not changed.
 */
export type FieldEdit =
  /** Its value goes and its name stays, for a clerk to fill in. */
  | { readonly at: FieldPath; readonly make: 'blank' }
  /** Its lines go. */
  | { readonly at: FieldPath; readonly make: 'gone' }
  /** It says this; where it is not there, it is put below its neighbour `below`. */
  | { readonly at: FieldPath; readonly text: string; readonly below?: string }
  /** Lines of YAML take the place of its value. */
  | { readonly at: FieldPath; readonly lines: readonly string[] };

export type FieldPath = readonly (string | number)[];
