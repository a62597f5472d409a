import type { State } from '../api.js';
import { hashOf, keyIn } from './address.js';
import { createDiagnostics } from './diagnostics.js';
import { createPanel } from './editor/panel.js';
import { make, show } from './element.js';
import { listen } from './events.js';
import { createOwnEditor } from './own-editor.js';
import { createMiddle, find } from './pages/middle.js';
import { createSide } from './side.js';
import { createTree } from './tree/tree.js';
import { type Say, WORDS } from './words.js';

/** Puts the page together around the first state, and keeps it so. */
export function openPage(first: State): void {
  const say: Say = (text) => text[first.lang];
  document.documentElement.lang = first.lang;
  let state = first;
  const keyNow = () => keyIn(location.hash);

  /** Opens a place of a record; the text of forms cannot be changed here. */
  const openPlace = (file: string, line: number, isCtrl: boolean): void => {
    const inOwn = isCtrl !== own.isPreferred() && own.open(file, line);
    if (inOwn) return;
    if (file.startsWith('content/')) void panel.open(file, line);
    else middle.remark(say(WORDS.fromForm(file, line)));
  };
  const own = createOwnEditor(say);
  const diagnostics = createDiagnostics(say, (file, line) => openPlace(file, line, false));
  const panel = createPanel(say, () => side.reveal());
  const side = createSide(say, panel.element, own.element, diagnostics.element);
  const middle = createMiddle(say, {
    onSource: ({ file, line }, isCtrl) => openPlace(file, line, isCtrl),
    edit: (path) => openPlace(path, 1, false),
  });
  const tree = createTree(say, {
    openDocument: (key) => {
      location.hash = hashOf(key);
    },
    openRecord: (path) => openPlace(path, 1, false),
  });
  const lost = make('p', { class: 'lost', role: 'alert' }, say(WORDS.lost));
  show(lost, false);
  const frame = make('div', { class: 'frame' }, tree.element, middle.element, side.element);
  middle.element.append(side.toggle);
  document.body.append(lost, frame);

  const setTitle = (): void => {
    const errors = state.diagnostics.filter((one) => one.severity === 'error').length;
    const name = find(state, keyNow())?.title ?? say(WORDS.app);
    document.title = `${errors > 0 ? `(${errors}) ` : ''}${name} – vankien`;
  };
  const update = (next: State): void => {
    state = next;
    document.documentElement.dataset.revision = String(next.revision);
    tree.update(next);
    diagnostics.update(next.diagnostics);
    own.update(next.editorLink);
    middle.update(next, keyNow());
    setTitle();
  };
  const go = (): void => {
    tree.choose(keyNow());
    middle.update(state, keyNow());
    setTitle();
  };
  update(first);
  go();
  window.addEventListener('hashchange', go);
  listen({
    state: (next) => {
      update(next);
      panel.check();
    },
    made: (one) => {
      if (one.key === keyNow()) middle.made(one);
    },
    heard: (isHeard) => show(lost, !isHeard),
  });
  window.addEventListener('keydown', (event) => {
    const isCtrl = event.ctrlKey || event.metaKey;
    if (isCtrl && event.key.toLowerCase() === 's') panel.save();
    else if (isCtrl && event.key.toLowerCase() === 'k') tree.focusSearch();
    else if (event.key === '/' && !isCtrl && !isTyping(event.target)) tree.focusSearch();
    else return;
    event.preventDefault();
  });
  window.addEventListener('beforeunload', (event) => {
    if (panel.hasUnsaved()) event.preventDefault();
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
