import type { Row } from './rows.js';

/** What a key asks for in the tree; `leave`: back up to the search field. */
export type Step =
  | { readonly kind: 'go'; readonly row: Row | undefined }
  | { readonly kind: 'act' }
  | { readonly kind: 'turn'; readonly isOpen: boolean }
  | { readonly kind: 'leave' };

/** The keys of a tree as ARIA's authoring practices have them. */
export function readKey(key: string, row: Row, rows: readonly Row[]): Step | undefined {
  const at = rows.indexOf(row);
  const go = (to: Row | undefined): Step => ({ kind: 'go', row: to ?? row });
  if (key === 'ArrowDown') return go(rows[at + 1]);
  if (key === 'ArrowUp') return at === 0 ? { kind: 'leave' } : go(rows[at - 1]);
  if (key === 'Home') return go(rows[0]);
  if (key === 'End') return go(rows.at(-1));
  if (key === 'PageDown') return go(rows[Math.min(rows.length - 1, at + PAGE)]);
  if (key === 'PageUp') return go(rows[Math.max(0, at - PAGE)]);
  if (key === 'Enter' || key === ' ') return { kind: 'act' };
  if (key === 'ArrowRight') {
    if (row.kind !== 'folder') return undefined;
    return row.isOpen ? go(rows[at + 1]) : { kind: 'turn', isOpen: true };
  }
  if (key === 'ArrowLeft') {
    if (row.kind === 'folder' && row.isOpen) return { kind: 'turn', isOpen: false };
    return go(rows.slice(0, at).findLast((one) => one.level < row.level));
  }
  return undefined;
}

const PAGE = 15;
