import { type Source, sourceOf } from './overlay.js';

/** Told of a paragraph that was clicked, or on which Enter was pressed. */
export type OnSource = (source: Source, isCtrl: boolean) => void;

/**
 * Paragraphs by mouse and by keyboard: Tab reaches the one where the reader was last, arrows go
 * from one to the next, Enter opens its record.
 */
export function walkParagraphs(sheets: HTMLElement, onSource: OnSource): void {
  const all = () => [...sheets.querySelectorAll<HTMLElement>('.paragraph[role]')];
  const paragraphAt = (target: EventTarget | null): HTMLElement | undefined => {
    const found = target instanceof Element ? target.closest('.paragraph[role]') : null;
    return found instanceof HTMLElement ? found : undefined;
  };
  const act = (element: HTMLElement, isCtrl: boolean): void => {
    const source = sourceOf(element);
    if (source !== undefined) onSource(source, isCtrl);
  };
  const goTo = (element: HTMLElement | undefined): void => {
    if (element === undefined) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  };
  sheets.addEventListener('focusin', (event) => {
    const element = paragraphAt(event.target);
    if (element === undefined) return;
    for (const one of sheets.querySelectorAll<HTMLElement>('.paragraph[tabindex="0"]')) {
      one.tabIndex = -1;
    }
    element.tabIndex = 0;
  });
  sheets.addEventListener('click', (event) => {
    const element = paragraphAt(event.target);
    if (element !== undefined) act(element, event.ctrlKey || event.metaKey);
  });
  sheets.addEventListener('keydown', (event) => {
    const element = paragraphAt(event.target);
    if (element === undefined) return;
    const list = all();
    const at = list.indexOf(element);
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') goTo(list[at + 1]);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') goTo(list[Math.max(0, at - 1)]);
    else if (event.key === 'Home') goTo(list[0]);
    else if (event.key === 'End') goTo(list.at(-1));
    else if (event.key === 'Enter' || event.key === ' ') {
      act(element, event.ctrlKey || event.metaKey);
    } else return;
    event.preventDefault();
  });
}
