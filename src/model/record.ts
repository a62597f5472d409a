import type { Block } from './block.js';
import type { Place } from './place.js';
import type { ObjectValue } from './value.js';

/** The two kinds of record that print nothing: the round (`dot.md`) and a unit (`don-vi.md`). */
export const isData = (kind: string): boolean => kind === 'dot' || kind === 'don-vi';

/** One Markdown file of `content/`, validated. */
export interface ContentRecord {
  /** Relative to the root folder: `content/2023/dv-01/giai-trinh.md`. */
  readonly path: string;
  readonly kind: string;
  /** The name of the template that prints it: its kind, or a variety of that. */
  readonly form: string;
  /** Which of the several documents of one record this is; its files end in `-<part>`. */
  readonly part?: string;
  /** The id that other records refer to: front matter `ma`, else the file's name without `.md`. */
  readonly id: string;
  readonly facts: ObjectValue;
  readonly body: readonly Block[];
  /** Where the body begins, for messages about what it lacks. */
  readonly bodyPlace: Place;
}

/** A Handlebars template as it was read; `merge` compiles it. */
export interface Form {
  /** Relative to the root folder: `templates/ke-hoach.hbs`. */
  readonly path: string;
  /** `ke-hoach` for a form, `tieu-de` for a partial. */
  readonly name: string;
  readonly source: string;
  /** Lines of front matter before `source` begins: added to every line of a message. */
  readonly lineOffset: number;
  readonly facts: FormFacts;
}

/** How the numbered parts of a document are built; `the-thuc/numbering.ts` gives the signs. */
export type NumberingScheme = 'muc' | 'dieu' | 'chuong';

export interface FormFacts {
  /** Tên loại as it is printed and cited: `Kế hoạch`. Empty for a partial. */
  readonly tenLoai: string;
  /** Its code in the number: `KH`. Empty for kinds that have none. */
  readonly kyHieu: string;
  readonly numbering: NumberingScheme;
}
