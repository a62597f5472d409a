import type { DocumentState } from '../api.js';
import { downloadOf, linkTo } from './address.js';
import { make, makeButton, setAll, show } from './element.js';
import { type Say, WORDS } from './words.js';

export interface BarActions {
  zoom(change: (zoom: number) => number): void;
  edit(path: string): void;
}

export interface Bar {
  readonly element: HTMLElement;
  update(document: DocumentState | undefined, editorLink: string | undefined): void;
  page(current: number, total: number): void;
}

const STEP = 1.2;

/** The strip above the pages: what is shown, and what can be done with it. */
export function createBar(say: Say, actions: BarActions): Bar {
  const title = make('h1', {});
  const page = make('span', { class: 'page' });
  const zoomOut = makeButton('−', () => actions.zoom((zoom) => zoom / STEP), {
    'aria-label': say(WORDS.zoomOut),
    title: say(WORDS.zoomOut),
  });
  const fit = makeButton('↔', () => actions.zoom(() => 1), {
    'aria-label': say(WORDS.zoomFit),
    title: say(WORDS.zoomFit),
  });
  const zoomIn = makeButton('+', () => actions.zoom((zoom) => zoom * STEP), {
    'aria-label': say(WORDS.zoomIn),
    title: say(WORDS.zoomIn),
  });
  const pdf = make('a', { class: 'button', download: true }, say(WORDS.downloadPdf));
  const docx = make('a', { class: 'button', download: true }, say(WORDS.downloadDocx));
  const edit = makeButton(say(WORDS.edit), () => record && actions.edit(record));
  const own = make('a', { class: 'button', target: '_blank' }, say(WORDS.ownEditor));
  const tools = make('div', { class: 'tools' }, page, zoomOut, fit, zoomIn, pdf, docx, edit, own);
  const element = make('header', { class: 'bar' }, title, tools);
  let record: string | undefined;
  return {
    element,
    update: (shown, editorLink) => {
      record = shown?.record;
      title.textContent = shown?.title ?? say(WORDS.app);
      title.title = shown?.title ?? '';
      show(tools, shown !== undefined);
      show(pdf, shown?.pdf !== undefined);
      show(docx, shown?.docx !== undefined);
      show(own, editorLink !== undefined);
      setAll(pdf, { href: shown?.pdf && downloadOf(shown.pdf) });
      setAll(docx, { href: shown?.docx && downloadOf(shown.docx) });
      setAll(own, { href: editorLink && record && linkTo(editorLink, record, 1) });
    },
    page: (current, total) => {
      const words = total > 0 ? say(WORDS.page(current, total)) : '';
      if (page.textContent !== words) page.textContent = words;
    },
  };
}
