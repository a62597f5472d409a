import type { State } from '../../api.js';
import { make, setAll, show } from '../element.js';
import { type Say, WORDS } from '../words.js';
import { readKey } from './keys.js';
import { fillRow, makeRow } from './row-element.js';
import { ancestorsOf, type Row, rowsOf } from './rows.js';

export interface TreeActions {
  openDocument(key: string): void;
  openRecord(path: string): void;
}

export interface Tree {
  readonly element: HTMLElement;
  update(state: State): void;
  /** Shows which document is open, and opens the folders that it lies in. */
  choose(key: string | undefined): void;
  focusSearch(): void;
}

/** With no more documents than this, all folders begin open. */
const FEW = 40;

/** The left column: a search field and the folders with their documents. */
export function createTree(say: Say, actions: TreeActions): Tree {
  const search = make('input', {
    type: 'search',
    class: 'search',
    placeholder: say(WORDS.search),
    'aria-label': say(WORDS.searchName),
    'aria-controls': 'tree',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const found = make('p', { class: 'found', role: 'status' });
  const list = make('div', { role: 'tree', id: 'tree', 'aria-label': say(WORDS.tree) });
  const element = make(
    'nav',
    { class: 'tree', 'aria-label': say(WORDS.tree) },
    search,
    found,
    list,
  );

  const elements = new Map<string, HTMLElement>();
  const toggled = new Map<string, boolean>();
  let state: Pick<State, 'folders' | 'diagnostics'> = { folders: [], diagnostics: [] };
  let rows: readonly Row[] = [];
  let current: string | undefined;
  let chosen: string | undefined;
  let openByDefault = true;

  let known: ReadonlySet<string> = new Set();
  const isOpen = (folder: string): boolean =>
    toggled.get(folder) ?? (openByDefault || ancestorsOf(folder, known).length === 0);

  const draw = (): void => {
    const sifted = rowsOf(state, isOpen, search.value);
    rows = sifted.rows;
    const isSearching = search.value.trim() !== '';
    const message = rows.length === 0 ? (isSearching ? WORDS.noMatch : WORDS.empty) : undefined;
    found.textContent = message
      ? say(message)
      : isSearching
        ? say(WORDS.matches(sifted.found))
        : '';
    show(found, found.textContent !== '');
    if (!rows.some((row) => row.id === current)) current = undefined;
    const entry = current ?? rows.find((row) => row.target === chosen)?.id ?? rows[0]?.id;
    const drawn = rows.map((row) => {
      const one = elements.get(row.id) ?? makeRow(row.id);
      elements.set(row.id, one);
      fillRow(one, row, row.kind === 'document' && row.target === chosen, say);
      setAll(one, { tabindex: row.id === entry ? 0 : -1 });
      return one;
    });
    place(list, drawn);
    for (const [id, one] of elements) if (!one.isConnected) elements.delete(id);
  };
  const focusRow = (row: Row | undefined): void => {
    if (row === undefined) return;
    current = row.id;
    draw();
    elements.get(row.id)?.focus();
  };
  const act = (row: Row): void => {
    if (row.kind === 'document') actions.openDocument(row.target);
    else if (row.kind === 'home') actions.openRecord(row.target);
    else setOpen(row, !row.isOpen);
  };
  const setOpen = (row: Row, opened: boolean): void => {
    toggled.set(row.target, opened);
    draw();
  };
  const rowAt = (target: EventTarget | null): Row | undefined => {
    const one = target instanceof Element ? target.closest('.row') : null;
    return one instanceof HTMLElement ? rows.find((row) => row.id === one.dataset.id) : undefined;
  };

  search.addEventListener('input', draw);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') focusRow(rows[0]);
    else if (event.key === 'Enter') {
      const first = rows.find((row) => row.kind === 'document');
      if (first !== undefined) act(first);
    } else if (event.key === 'Escape' && search.value !== '') {
      search.value = '';
      draw();
    } else return;
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const row = rowAt(event.target);
    if (row === undefined) return;
    focusRow(row);
    act(row);
  });
  list.addEventListener('keydown', (event) => {
    const row = rowAt(event.target);
    const step = row && !event.ctrlKey && !event.metaKey && readKey(event.key, row, rows);
    if (row === undefined || !step) return;
    event.preventDefault();
    if (step.kind === 'go') focusRow(step.row);
    else if (step.kind === 'act') act(row);
    else if (step.kind === 'turn') setOpen(row, step.isOpen);
    else search.focus();
  });

  return {
    element,
    update: (next) => {
      state = next;
      known = new Set(next.folders.map((one) => one.folder));
      openByDefault = next.folders.reduce((sum, one) => sum + one.documents.length, 0) <= FEW;
      draw();
    },
    choose: (key) => {
      chosen = key;
      const home = state.folders.find((one) => one.documents.some((doc) => doc.key === key));
      if (home !== undefined) {
        for (const path of [...ancestorsOf(home.folder, known), home.folder]) {
          if (!isOpen(path)) toggled.set(path, true);
        }
      }
      draw();
      elements.get(`document ${key}`)?.scrollIntoView({ block: 'nearest' });
    },
    focusSearch: () => {
      search.focus();
      search.select();
    },
  };
}

/** Puts children in their order, moving none that stands right: focus and scrolling stay. */
function place(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  for (const [index, child] of children.entries()) {
    const there = parent.children[index];
    if (there !== child) parent.insertBefore(child, there ?? null);
  }
}
