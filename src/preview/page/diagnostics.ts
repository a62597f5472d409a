import type { Said } from '../api.js';
import { make, makeButton } from './element.js';
import { type Say, WORDS } from './words.js';

export interface Diagnostics {
  readonly element: HTMLElement;
  update(said: readonly Said[]): void;
}

/** So many are listed; the others are counted. */
const LISTED = 200;

/** What is wrong now, file by file; `open` goes to a place. */
export function createDiagnostics(
  say: Say,
  open: (file: string, line: number) => void,
): Diagnostics {
  const count = make('span', { class: 'count', role: 'status' });
  const heading = make('h2', {}, say(WORDS.diagnostics), ' ', count);
  const list = make('div', { class: 'list' });
  const label = say(WORDS.diagnostics);
  const element = make('section', { class: 'diagnostics', 'aria-label': label }, heading, list);
  let last = '';

  const drawOne = (one: Said): HTMLElement => {
    const isError = one.severity === 'error';
    const what = make('span', { class: 'what' }, one.message);
    const button = makeButton('', () => open(one.file, one.line), { class: 'said' });
    button.append(
      make('b', {}, say(isError ? WORDS.error : WORDS.warn)),
      make('span', { class: 'where' }, say(WORDS.line(one.line))),
      what,
    );
    const item = make('li', { 'data-severity': one.severity, 'data-code': one.code }, button);
    if (one.hint !== '') item.append(make('p', { class: 'advice' }, one.hint));
    for (const other of one.related) {
      const place = `${other.file}, ${say(WORDS.line(other.line))}`;
      const go = makeButton(place, () => open(other.file, other.line), { class: 'related' });
      item.append(make('p', { class: 'advice' }, `${other.note} `, go));
    }
    return item;
  };

  return {
    element,
    update: (said) => {
      const errors = said.filter((one) => one.severity === 'error').length;
      const words = say(WORDS.counts(errors, said.length - errors));
      if (count.textContent !== words) count.textContent = words;
      element.dataset.state = errors > 0 ? 'failed' : said.length > 0 ? 'warning' : 'ok';
      // Redrawing would take the focus away from whoever is reading.
      const now = JSON.stringify(said);
      if (now === last) return;
      last = now;
      const files = new Map<string, Said[]>();
      for (const one of said.slice(0, LISTED)) {
        const known = files.get(one.file);
        if (known === undefined) files.set(one.file, [one]);
        else known.push(one);
      }
      list.replaceChildren(
        ...[...files].flatMap(([file, all]) => [
          make('h3', {}, file),
          make('ul', {}, ...all.map(drawOne)),
        ]),
      );
      const more = said.length - LISTED;
      if (more > 0) list.append(make('p', {}, say(WORDS.more(more))));
    },
  };
}
