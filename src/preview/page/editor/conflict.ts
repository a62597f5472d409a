import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import type { RecordText } from '../../api.js';
import { make, makeButton } from '../element.js';
import { type Say, WORDS } from '../words.js';
import { fieldOf } from './text.js';

/** What the clerk decides between two texts of one record. */
export type Decision =
  | { readonly kind: 'later' }
  | { readonly kind: 'disk' }
  | { readonly kind: 'write'; readonly text: string };

/** Bounds of the search for differences: a long text gets coarse ones, and at once. */
const DIFF = { scanLimit: 500, timeout: 300 };

/** Shows both texts side by side and asks; nothing is decided by closing it. */
export function askWhich(mine: string, disk: RecordText, say: Say): Promise<Decision> {
  return new Promise((resolve) => {
    const both = make('div', { class: 'both' });
    const decide = (decision: Decision) => {
      merge.destroy();
      dialog.close();
      dialog.remove();
      resolve(decision);
    };
    const heading = make('h2', { id: 'conflict' }, say(WORDS.conflict(disk.path)));
    const buttons = make(
      'p',
      { class: 'buttons' },
      makeButton(say(WORDS.keepMine), () => decide({ kind: 'write', text: mine })),
      makeButton(say(WORDS.takeDisk), () => decide({ kind: 'disk' })),
      makeButton(say(WORDS.saveMerged), () =>
        decide({ kind: 'write', text: merge.b.state.sliceDoc() }),
      ),
      makeButton(say(WORDS.later), () => decide({ kind: 'later' })),
    );
    const names = make(
      'div',
      { class: 'names', 'aria-hidden': 'true' },
      make('span', {}, say(WORDS.onDisk)),
      make('span', {}, say(WORDS.mine)),
    );
    const dialog = make(
      'dialog',
      { class: 'conflict', 'aria-labelledby': 'conflict' },
      heading,
      make('p', {}, say(WORDS.conflictHelp)),
      buttons,
      names,
      both,
    );
    const phrases = EditorState.phrases.of({
      'Revert this chunk': say(WORDS.takeChunk),
      '$ unchanged lines': say(WORDS.unchanged),
    });
    const merge = new MergeView({
      parent: both,
      a: {
        doc: disk.text,
        extensions: [fieldOf(say(WORDS.onDisk)), phrases, EditorState.readOnly.of(true)],
      },
      b: { doc: mine, extensions: [fieldOf(say(WORDS.mine)), phrases] },
      revertControls: 'a-to-b',
      collapseUnchanged: { margin: 3, minSize: 6 },
      diffConfig: DIFF,
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      decide({ kind: 'later' });
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
