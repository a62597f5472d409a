import { linkTo } from './address.js';
import { make, show } from './element.js';
import { type Say, WORDS } from './words.js';

export interface OwnEditor {
  /** The setting: whether a click opens the clerk's own editor. */
  readonly element: HTMLElement;
  update(link: string | undefined): void;
  isPreferred(): boolean;
  /** Opens a place there; false where no link is known. */
  open(file: string, line: number): boolean;
}

const KEPT = 'vankien.own-editor';

/** The clerk's own editor, reached by a link such as `vscode://file/…`. */
export function createOwnEditor(say: Say): OwnEditor {
  const box = make('input', { type: 'checkbox' });
  box.checked = localStorage.getItem(KEPT) === 'yes';
  box.addEventListener('change', () => localStorage.setItem(KEPT, box.checked ? 'yes' : 'no'));
  const element = make('label', { class: 'setting' }, box, ' ', say(WORDS.useOwnEditor));
  let link: string | undefined;
  show(element, false);
  return {
    element,
    update: (next) => {
      link = next;
      show(element, next !== undefined);
    },
    isPreferred: () => box.checked && link !== undefined,
    open: (file, line) => {
      if (link === undefined) return false;
      // A window of its own: the page must not be left while something is not saved.
      make('a', { href: linkTo(link, file, line), target: '_blank', rel: 'noopener' }).click();
      return true;
    },
  };
}
