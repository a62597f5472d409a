import type { Block } from '../model/block.js';

/** Whether what stands before this block announces it, and so stays on its page. */
export const isAnnounced = (next: Block | undefined): boolean =>
  next?.kind === 'list' || next?.kind === 'table' || next?.kind === 'figure';
