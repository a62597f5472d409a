import type { DocumentState, MadeNews, State } from '../../api.js';
import { createBar } from '../bar.js';
import { make, show } from '../element.js';
import { type Say, WORDS } from '../words.js';
import { createViewer, type ViewerActions } from './viewer.js';

export interface MiddleActions extends Pick<ViewerActions, 'onSource'> {
  edit(path: string): void;
}

export interface Middle {
  readonly element: HTMLElement;
  /** Shows a document as it is now; the pages stay where they are if it is the same one. */
  update(state: State, key: string | undefined): void;
  /** Shows the pages of the open document as soon as they are there. */
  made(made: MadeNews): void;
  /** Says something about the pages until the next document is shown. */
  remark(words: string): void;
}

/** The middle column: the strip, what is to be said about the pages, and the pages. */
export function createMiddle(say: Say, actions: MiddleActions): Middle {
  const bar = createBar(say, { zoom: (change) => viewer.zoom(change), edit: actions.edit });
  const notice = make('p', { class: 'notice', role: 'status' });
  const remark = make('p', { class: 'notice', role: 'status' });
  const viewer = createViewer(say, { onSource: actions.onSource, onPage: bar.page });
  // Over the pages, not above them: a page that is being read must not move.
  const notices = make('div', { class: 'notices' }, remark, notice);
  const element = make('main', {}, bar.element, viewer.element, notices);
  let shown: string | undefined;
  show(remark, false);

  const put = (place: HTMLElement, words: string): void => {
    if (place.textContent !== words) place.textContent = words;
    show(place, words !== '');
  };
  const noticeOn = (document: DocumentState | undefined, key: string | undefined): string => {
    if (document === undefined) return say(key === undefined ? WORDS.choose : WORDS.gone);
    if (document.state !== 'failed') return '';
    return say(document.pdf === undefined ? WORDS.notMade : WORDS.stale);
  };
  return {
    element,
    update: (state, key) => {
      const document = find(state, key);
      bar.update(document, state.editorLink);
      put(notice, noticeOn(document, key));
      if (key !== shown) put(remark, '');
      shown = key;
      const { pdf, version } = document ?? {};
      const wanted = key && pdf && version !== undefined ? { key, pdf, version } : undefined;
      viewer.show(wanted).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        if (key === shown) put(notice, say(WORDS.unreadable(reason)));
      });
    },
    made: (made) => {
      // What goes wrong here is told when the state comes.
      if (made.key === shown) viewer.show(made).catch(() => {});
    },
    remark: (words) => put(remark, words),
  };
}

/** A document by its key; by its record where the key names none, as after a letter was split. */
export function find({ folders }: State, key: string | undefined): DocumentState | undefined {
  if (key === undefined) return undefined;
  for (const { documents } of folders) {
    const found = documents.find((one) => one.key === key);
    if (found !== undefined) return found;
  }
  return undefined;
}
