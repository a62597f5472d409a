import type { SpotState } from '../../api.js';
import { getBytes, getSpots } from '../calls.js';
import { make } from '../element.js';
import { type Say, WORDS } from '../words.js';
import { coverPage, flash } from './overlay.js';
import { changedIn, partsOf } from './paragraphs.js';
import { openPdf, type Pdf } from './pdf.js';
import { createSheets } from './sheets.js';
import { type OnSource, walkParagraphs } from './walk.js';

/** Which pages are to be shown: of one `key`, the newest `version`. */
export interface Shown {
  readonly key: string;
  readonly version: string;
  readonly pdf: string;
}

export interface Viewer {
  readonly element: HTMLElement;
  /** Resolves when the pages that are seen are drawn, or something else is to be shown. */
  show(shown: Shown | undefined): Promise<void>;
  zoom(change: (zoom: number) => number): void;
}

export interface ViewerActions {
  onSource: OnSource;
  onPage(current: number, total: number): void;
}

interface Open extends Shown {
  readonly file: Pdf;
  readonly spots: readonly SpotState[];
}

/** Screens above and below what is seen that are drawn ahead, and that are kept. */
const AHEAD = 1;
const KEPT = 4;
/** Around the pages, in CSS pixels. */
const MARGIN = 12;

/** The pages of one document, which stay where they are while they are made anew. */
export function createViewer(say: Say, actions: ViewerActions): Viewer {
  const element = make('section', { class: 'view', 'aria-label': say(WORDS.pages) });
  const sheets = createSheets(element, (index) =>
    say(WORDS.page(index + 1, open?.file.sizes.length ?? 0)),
  );
  element.append(sheets.element);
  walkParagraphs(sheets.element, actions.onSource);
  const positions = new Map<string, number>();
  let open: Open | undefined;
  let wanted: Shown | undefined;
  let zoom = 1;
  let isDrawing = false;

  const scaleFor = (file: Pdf): number => {
    const widest = Math.max(...file.sizes.map((size) => size.width));
    return (Math.max(200, element.clientWidth - 2 * MARGIN) / widest) * zoom;
  };
  const finely = (scale: number): number => scale * window.devicePixelRatio;

  /** Draws what is missing on and near the screen, one page after the other. */
  const drawNear = async (): Promise<void> => {
    for (;;) {
      if (open === undefined) return;
      const { file } = open;
      const fine = finely(scaleFor(file));
      const [index] = sheets.missing(file, fine, AHEAD);
      if (index === undefined) return;
      try {
        const drawn = await file.draw(index, fine);
        if (open?.file === file) sheets.put(index, drawn, file);
      } catch {
        // A file that was closed meanwhile is none to draw; a page that cannot be drawn stays white.
        if (open?.file === file) return;
      }
    }
  };
  const draw = (): void => {
    if (isDrawing) return;
    isDrawing = true;
    void drawNear().finally(() => {
      isDrawing = false;
      sheets.clear(KEPT);
    });
  };
  const tellPage = (): void =>
    actions.onPage(open ? sheets.current() + 1 : 0, open?.file.sizes.length ?? 0);

  /** Lays the pages out anew; what stood at the top of the screen stands there still. */
  const fit = (): void => {
    if (open === undefined) return;
    const height = sheets.element.offsetHeight;
    const share = height > 0 ? element.scrollTop / height : 0;
    sheets.lay(open.file.sizes, scaleFor(open.file));
    element.scrollTop = share * sheets.element.offsetHeight;
    tellPage();
    draw();
  };

  const take = async (next: Open, shown: Shown): Promise<void> => {
    const before = open?.key === next.key ? open : undefined;
    const scale = scaleFor(next.file);
    const first = before ? sheets.missing(next.file, finely(scale), 0) : [0, 1];
    const near = first.filter((index) => index < next.file.sizes.length);
    const drawn = await Promise.all(near.map((index) => next.file.draw(index, finely(scale))));
    if (wanted !== shown) {
      next.file.close();
      return;
    }
    open?.file.close();
    open = next;
    if (before === undefined) sheets.lay([], scale);
    sheets.lay(next.file.sizes, scale);
    if (before === undefined) element.scrollTop = positions.get(next.key) ?? 0;
    for (const [at, index] of near.entries()) {
      const one = drawn[at];
      if (one !== undefined) sheets.put(index, one, next.file);
    }
    coverAll(before);
    element.dataset.key = next.key;
    element.dataset.version = next.version;
    tellPage();
    draw();
  };

  const coverAll = (before: Open | undefined): void => {
    if (open === undefined) return;
    const focused = element.contains(document.activeElement) && document.activeElement;
    const at = focused instanceof HTMLElement ? focused.dataset.paragraph : undefined;
    const changed = before ? changedIn(before.spots, open.spots) : new Set<number>();
    const parts = partsOf(open.spots);
    const all = open.file.sizes.flatMap((size, index) => {
      const covers = coverPage(
        parts.filter((part) => part.page === index + 1),
        size,
        say,
      );
      sheets.cover(index, covers);
      return covers;
    });
    const entry = all.find((one) => one.dataset.paragraph === at) ?? all.find((one) => one.role);
    if (entry !== undefined) entry.tabIndex = 0;
    if (at !== undefined) entry?.focus({ preventScroll: true });
    flash(all.filter((one) => changed.has(Number(one.dataset.paragraph))));
  };

  /** The pages are as they were; what is on them may have moved in its record. */
  const comeAgain = async (): Promise<void> => {
    const before = open;
    if (before === undefined || before.key !== wanted?.key) return;
    const spots = await getSpots(before.key);
    if (open !== before || JSON.stringify(spots) === JSON.stringify(before.spots)) return;
    open = { ...before, spots };
    coverAll(undefined);
  };

  element.addEventListener('scroll', () => {
    if (open !== undefined) positions.set(open.key, element.scrollTop);
    tellPage();
    draw();
  });
  new ResizeObserver(fit).observe(element);

  return {
    element,
    show: async (shown) => {
      if (shown?.key === wanted?.key && shown?.version === wanted?.version) return comeAgain();
      wanted = shown;
      if (shown === undefined) {
        open?.file.close();
        open = undefined;
        sheets.lay([], 1);
        return tellPage();
      }
      try {
        const address = `${shown.pdf}?v=${encodeURIComponent(shown.version)}`;
        const [bytes, spots] = await Promise.all([getBytes(address), getSpots(shown.key)]);
        if (wanted === shown) await take({ ...shown, file: await openPdf(bytes), spots }, shown);
      } catch (cause) {
        if (wanted !== shown) return;
        wanted = undefined;
        throw cause;
      }
    },
    zoom: (change) => {
      zoom = Math.min(4, Math.max(0.5, change(zoom)));
      fit();
    },
  };
}
