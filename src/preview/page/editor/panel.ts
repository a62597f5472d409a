import { Refused } from '../calls.js';
import { make, makeButton, show } from '../element.js';
import { type Say, WORDS } from '../words.js';
import { createDesk, type Desk, type Event } from './desk.js';
import { type Draft, isDirty, textOf } from './draft.js';

export interface Panel {
  readonly element: HTMLElement;
  /** Opens a record at a line; says so where it cannot. */
  open(path: string, line?: number): Promise<void>;
  save(): void;
  /** Something was built: the record that is shown may have changed, too. */
  check(): void;
  hasUnsaved(): boolean;
}

/** The editor: which records are open, the text of one, and how it stands with the disk. */
export function createPanel(say: Say, onOpen: () => void): Panel {
  const tabs = make('div', { class: 'tabs' });
  const status = make('span', { class: 'status', role: 'status' });
  const save = makeButton(say(WORDS.save), () => panel.save(), { class: 'save', title: 'Ctrl-S' });
  const head = make('div', { class: 'head' }, tabs, status, save);
  const news = make('div', { class: 'news', role: 'alert' });
  const hint = make('p', { class: 'hint' }, say(WORDS.editorHint));
  const text = make('div', { class: 'text' });
  const label = say(WORDS.editor);
  const element = make('section', { class: 'editor', 'aria-label': label }, head, news, hint, text);

  const tell = (event: Event): void => {
    const draft = desk.current();
    show(head, draft !== undefined);
    show(text, draft !== undefined);
    show(hint, draft === undefined);
    drawTabs();
    drawNews(draft);
    if (draft === undefined) return;
    const unsaved = isDirty(draft);
    save.disabled = !unsaved || draft.news === 'deleted' || event === 'saving';
    const calm =
      event === 'saved' ? WORDS.saved : event === 'reloaded' ? WORDS.reloaded : undefined;
    if (event === 'saving') sayStatus(say(WORDS.saving), '');
    else if (unsaved) sayStatus(say(WORDS.dirty), 'dirty');
    else if (calm !== undefined) sayStatus(say(calm), '');
    else if (event === 'opened' || status.dataset.kind === 'dirty') sayStatus('', '');
  };
  const sayStatus = (words: string, kind: string): void => {
    status.dataset.kind = kind;
    if (status.textContent !== words) status.textContent = words;
  };
  const drawTabs = (): void => {
    tabs.replaceChildren(
      ...desk.drafts().map((draft) => {
        const [name = '', folder = ''] = draft.path.split('/').reverse();
        const isShown = draft === desk.current();
        const mark = isDirty(draft) ? '● ' : '';
        const go = () => void panel.open(draft.path);
        return make(
          'span',
          { class: 'tab' },
          makeButton(`${mark}${name} – ${folder}`, go, {
            class: 'file',
            title: draft.path,
            'aria-current': isShown ? 'true' : undefined,
          }),
          makeButton('×', () => close(draft), { 'aria-label': say(WORDS.closeRecord(name)) }),
        );
      }),
    );
  };
  const close = (draft: Draft): void => {
    if (!isDirty(draft) || confirm(say(WORDS.discard(draft.path)))) desk.close(draft);
  };
  const drawNews = (draft: Draft | undefined): void => {
    const kind = draft?.news ?? 'none';
    show(news, kind !== 'none');
    if (news.dataset.kind === kind) return;
    news.dataset.kind = kind;
    if (kind === 'changed') {
      const compare = makeButton(say(WORDS.compare), () => attempt(desk.compare()));
      news.replaceChildren(say(WORDS.changedOnDisk), ' ', compare);
    } else if (kind === 'deleted') {
      const copy = makeButton(say(WORDS.copyAll), () => void copyAll(copy));
      news.replaceChildren(say(WORDS.deleted), ' ', copy);
    } else news.replaceChildren();
  };
  const copyAll = async (button: HTMLButtonElement): Promise<void> => {
    const draft = desk.current();
    if (draft === undefined) return;
    await navigator.clipboard.writeText(textOf(draft));
    button.textContent = say(WORDS.copied);
  };
  /** What the server refuses is said beside the text, which stays as it is. */
  const attempt = (work: Promise<void>): void => {
    work.catch((cause: unknown) => {
      tell('edited');
      sayStatus(say(WORDS.notSaved(reasonOf(cause, say))), 'failed');
    });
  };

  const desk: Desk = createDesk(say, tell);
  text.append(desk.view.dom);
  const panel: Panel = {
    element,
    open: async (path, line) => {
      onOpen();
      await desk.open(path, line).catch((cause: unknown) => {
        show(head, true);
        sayStatus(say(WORDS.notOpened(path, reasonOf(cause, say))), 'failed');
      });
    },
    save: () => attempt(desk.save()),
    check: () => void desk.check(),
    hasUnsaved: () => desk.drafts().some(isDirty),
  };
  tell('opened');
  return panel;
}

const reasonOf = (cause: unknown, say: Say): string => {
  if (cause instanceof Refused) return cause.status === 0 ? say(WORDS.noAnswer) : cause.message;
  return cause instanceof Error ? cause.message : String(cause);
};
