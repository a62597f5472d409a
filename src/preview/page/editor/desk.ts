import { EditorSelection, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { RecordText } from '../../api.js';
import { getRecord, putRecord, Refused } from '../calls.js';
import { type Say, WORDS } from '../words.js';
import { askWhich } from './conflict.js';
import { type Draft, isDirty, openDraft, settle, takeDisk, textOf } from './draft.js';
import { fieldOf } from './text.js';

/** What happened, to be told beside the text. */
export type Event = 'opened' | 'edited' | 'saving' | 'saved' | 'reloaded' | 'conflict';

export interface Desk {
  readonly view: EditorView;
  drafts(): readonly Draft[];
  current(): Draft | undefined;
  /** Opens a record, or goes back to it; throws `Refused` where there is none. */
  open(path: string, line?: number): Promise<void>;
  close(draft: Draft): void;
  /** Throws `Refused` where it could not be written. */
  save(): Promise<void>;
  /** Looks whether the record that is shown has changed on disk. */
  check(): Promise<void>;
  /** Shows both texts of a record that was changed in two places. */
  compare(): Promise<void>;
}

/** The records that are being edited, of which one is shown. */
export function createDesk(say: Say, told: (event: Event) => void): Desk {
  const field: Extension = [
    fieldOf(say(WORDS.editor)),
    keymap.of([{ key: 'Mod-s', run: () => true }]),
    EditorView.updateListener.of(({ state, docChanged }) => {
      if (shown === undefined) return;
      shown.state = state;
      if (docChanged && !isTaking) told('edited');
    }),
  ];
  const view = new EditorView();
  const drafts = new Map<string, Draft>();
  let shown: Draft | undefined;
  let isTaking = false;
  let saving: Draft | undefined;

  const display = (draft: Draft | undefined): void => {
    shown = draft;
    if (draft !== undefined && view.state !== draft.state) view.setState(draft.state);
  };
  const take = (draft: Draft, disk: RecordText): void => {
    const top = view.scrollDOM.scrollTop;
    isTaking = true;
    takeDisk(draft, disk);
    if (draft === shown) display(draft);
    isTaking = false;
    view.scrollDOM.scrollTop = top;
    told('reloaded');
  };
  /** Clean records that are not shown need no place here: they are read again when asked for. */
  const tidy = (): void => {
    for (const one of drafts.values()) {
      if (one !== shown && !isDirty(one)) drafts.delete(one.path);
    }
  };

  const write = async (draft: Draft, version: string): Promise<void> => {
    const { doc } = draft.state;
    saving = draft;
    told('saving');
    try {
      const saved = await putRecord({ path: draft.path, text: textOf(draft), version });
      if (saved.kind === 'saved') {
        settle(draft, doc, saved.record.version);
        told('saved');
        return;
      }
      draft.news = 'changed';
      await decide(draft, saved.disk);
    } catch (cause) {
      if (cause instanceof Refused && isGone(cause)) draft.news = 'deleted';
      throw cause;
    } finally {
      saving = undefined;
    }
  };
  const decide = async (draft: Draft, disk: RecordText): Promise<void> => {
    told('conflict');
    const decision = await askWhich(textOf(draft), disk, say);
    if (decision.kind === 'later') return;
    if (decision.kind === 'disk') return take(draft, disk);
    const { text } = decision;
    if (text !== textOf(draft)) takeDisk(draft, { ...disk, text });
    if (draft === shown) display(draft);
    await write(draft, disk.version);
  };
  const check = async (): Promise<void> => {
    const draft = shown;
    if (draft === undefined || saving !== undefined) return;
    try {
      const disk = await getRecord(draft.path);
      if (saving !== undefined || draft !== shown) return;
      if (disk.version === draft.version) draft.news = 'none';
      else if (!isDirty(draft)) return take(draft, disk);
      else if (disk.text === textOf(draft)) settle(draft, draft.state.doc, disk.version);
      else draft.news = 'changed';
    } catch (cause) {
      if (cause instanceof Refused && isGone(cause)) draft.news = 'deleted';
    }
    told('edited');
  };

  return {
    view,
    drafts: () => [...drafts.values()],
    current: () => shown,
    open: async (path, line) => {
      const draft = drafts.get(path) ?? openDraft(await getRecord(path), field);
      drafts.set(path, draft);
      display(draft);
      tidy();
      told('opened');
      if (line !== undefined) goTo(view, line);
      await check();
    },
    close: (draft) => {
      drafts.delete(draft.path);
      if (draft === shown) display([...drafts.values()].at(-1));
      told('opened');
    },
    save: async () => {
      if (shown !== undefined && saving === undefined) await write(shown, shown.version);
    },
    check,
    compare: async () => {
      if (shown !== undefined) await decide(shown, await getRecord(shown.path));
    },
  };
}

const isGone = ({ status }: Refused): boolean => status === 404 || status === 410;

/** Puts the cursor on a line, counted from 1, and the line in the middle. */
function goTo(view: EditorView, line: number): void {
  const { doc } = view.state;
  const { from } = doc.line(Math.min(Math.max(1, line), doc.lines));
  const effects = EditorView.scrollIntoView(from, { y: 'center' });
  view.dispatch({ selection: EditorSelection.cursor(from), effects });
  view.focus();
}
