import type { Mark } from '../../model/block.js';

/** The marks of running text, one list for all of it: a round has a million runs. */
export const PLAIN: readonly Mark[] = [];

export const BOLD: readonly Mark[] = ['bold'];
export const ITALIC: readonly Mark[] = ['italic'];
