import { EditorState, type Extension, type Text } from '@codemirror/state';
import type { RecordText } from '../../api.js';
import { changeTo } from './text.js';

/** A record that is open: its text as it stands here, and what was last read of the disk. */
export interface Draft {
  readonly path: string;
  state: EditorState;
  /** The text on disk, as of `version`. */
  saved: Text;
  version: string;
  /** What befell the file while its text here was not saved. */
  news: 'none' | 'changed' | 'deleted';
}

export function openDraft({ path, text, version }: RecordText, extensions: Extension): Draft {
  const state = EditorState.create({ doc: text, extensions });
  return { path, state, saved: state.doc, version, news: 'none' };
}

export const isDirty = ({ state, saved }: Draft): boolean =>
  state.doc.length !== saved.length || !state.doc.eq(saved);

/** The text as it would be written. */
export const textOf = ({ state }: Draft): string => state.sliceDoc();

/** Takes the text of the disk; the cursor stays with its words. */
export function takeDisk(draft: Draft, disk: RecordText): void {
  draft.state = draft.state.update(changeTo(draft.state, disk.text)).state;
  settle(draft, draft.state.doc, disk.version);
}

/** What the disk holds is known: this text, by that version. */
export function settle(draft: Draft, saved: Text, version: string): void {
  draft.saved = saved;
  draft.version = version;
  draft.news = 'none';
}
