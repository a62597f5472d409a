import { make, makeButton, setAll, show } from './element.js';
import { type Say, WORDS } from './words.js';

export interface Side {
  readonly element: HTMLElement;
  /** The button that hides the column and shows it again. */
  readonly toggle: HTMLButtonElement;
  reveal(): void;
}

/** The right column: what is edited above, what is wrong below. */
export function createSide(say: Say, ...children: readonly HTMLElement[]): Side {
  const element = make('aside', { id: 'side', 'aria-label': say(WORDS.editor) }, ...children);
  const turn = (isShown: boolean): void => {
    show(element, isShown);
    toggle.textContent = isShown ? '⇥' : '⇤';
    const label = say(isShown ? WORDS.hideSide : WORDS.showSide);
    setAll(toggle, { 'aria-expanded': String(isShown), 'aria-label': label, title: label });
  };
  const toggle = makeButton('', () => turn(element.hidden === true), {
    class: 'toggle',
    'aria-controls': 'side',
  });
  turn(true);
  return {
    element,
    toggle,
    reveal: () => {
      if (element.hidden === true) turn(true);
    },
  };
}
