import type { Place } from '../model/place.js';

/** Where the character at an offset of some text was typed. */
export type PlaceAt = (offset: number) => Place;

/**
 * Places in `text`, which has `\n` line ends. Columns count what can be seen, in UTF-16 units:
 * the text was already rid of invisible characters. O(log lines) a call.
 */
export function indexPlaces(file: string, text: string): PlaceAt {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
