import type { OutlineEntry } from './engine.js';

/** Makes the PDF's bookmarks: `enter` gives the entry of the next heading, under its parent. */
export interface Outline {
  enter(level: number, text: string): OutlineEntry;
}

/** An outline of one document, headings given from first to last. */
export function startOutline(): Outline {
  const open: { readonly level: number; readonly id: string }[] = [];
  let count = 0;
  return {
    enter(level, text) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const parent = open.at(-1);
      count += 1;
      const id = `muc-${count}`;
      open.push({ level, id });
      return { id, text, expanded: true, ...(parent && { parentId: parent.id }) };
    },
  };
}
