import { make, setAll } from '../element.js';
import { type Say, WORDS } from '../words.js';
import type { Row } from './rows.js';

const MARKS = { ok: '✓', warning: '!', failed: '✗' } as const;

/** An empty line of the tree, to be filled by `fillRow`. */
export function makeRow(id: string): HTMLElement {
  const row = make('div', { role: 'treeitem', class: 'row', tabindex: -1 });
  row.dataset.id = id;
  row.append(
    make('span', { class: 'twist', 'aria-hidden': 'true' }),
    make('span', { class: 'mark', 'aria-hidden': 'true' }),
    make('span', { class: 'name' }),
    make('span', { class: 'faults', 'aria-hidden': 'true' }),
  );
  return row;
}

/** Shows a row: its state in a sign and in words, never by colour alone. */
export function fillRow(element: HTMLElement, row: Row, isChosen: boolean, say: Say): void {
  const [twist, mark, name, faults] = element.children;
  const isFolder = row.kind === 'folder';
  setText(twist, isFolder ? (row.isOpen ? '▾' : '▸') : '');
  setText(mark, row.kind === 'home' && row.state === 'ok' ? '·' : MARKS[row.state]);
  setText(name, row.name);
  setText(faults, row.errors > 0 ? String(row.errors) : '');
  const counts = row.errors + row.warnings > 0 ? WORDS.counts(row.errors, row.warnings) : undefined;
  const state =
    row.state === 'ok' ? WORDS.ok : row.state === 'warning' ? WORDS.warning : WORDS.failed;
  const said = [
    row.name,
    row.kind === 'home' ? say(WORDS.home) : '',
    row.kind === 'document' || counts === undefined ? say(state) : '',
    counts === undefined ? '' : say(counts),
  ];
  const label = said.filter((one) => one !== '').join(', ');
  setAll(element, {
    'aria-level': row.level,
    'aria-expanded': isFolder ? String(row.isOpen) : undefined,
    'aria-selected': isFolder ? undefined : String(isChosen),
    'aria-label': label,
    title: label,
    'data-kind': row.kind,
    'data-state': row.state,
    style: `--level: ${row.level}`,
  });
}

function setText(element: Element | undefined, text: string): void {
  if (element !== undefined && element.textContent !== text) element.textContent = text;
}
