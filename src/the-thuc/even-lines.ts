/** How a text breaks, the way every writer breaks it: as many words on a line as fit. */
export interface Broken {
  readonly lines: number;
  readonly longest: number;
  /** The least width at which some line would take a word more. */
  readonly next: number;
}

type Width = (text: string) => number;
type Segments = readonly (readonly string[])[];

/** The text in lines of at most `limit` points, each as full as it can be. */
export function fillLines(text: string, limit: number, width: Width): Broken {
  return breakGreedily(segmentsOf(text), limit, width);
}

/** The narrowest setting of the text that needs no more lines than `limit` points would. */
export function evenLines(text: string, limit: number, width: Width): Broken {
  const segments = segmentsOf(text);
  const best = breakGreedily(segments, limit, width);
  if (best.lines === segments.length) return best;
  const candidates = spans(segments, best.longest, width).sort((a, b) => a - b);
  // A wider setting never needs more lines, so the narrowest that will do is found by halving.
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { lines } = breakGreedily(segments, candidates[middle] ?? limit, width);
    if (lines <= best.lines) high = middle;
    else low = middle + 1;
  }
  const narrower = candidates[low];
  return narrower === undefined ? best : breakGreedily(segments, narrower, width);
}

const segmentsOf = (text: string): Segments =>
  text.split('\n').map((segment) => segment.split(' '));

function breakGreedily(segments: Segments, limit: number, width: Width): Broken {
  let lines = 0;
  let longest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const words of segments) {
    let current = '';
    for (const word of words) {
      const next = current === '' ? word : `${current} ${word}`;
      if (current !== '' && width(next) > limit) {
        lines += 1;
        longest = Math.max(longest, width(current));
        least = Math.min(least, width(next));
        current = word;
      } else {
        current = next;
      }
    }
    lines += 1;
    longest = Math.max(longest, width(current));
  }
  return { lines, longest, next: least };
}

/** Every width up to `most` that a line made of neighbouring words can have. */
function spans(segments: Segments, most: number, width: Width): number[] {
  const found: number[] = [];
  for (const words of segments) {
    for (const [from, first] of words.entries()) {
      let line = first;
      for (let to = from; to < words.length; to++) {
        if (to > from) line += ` ${words[to]}`;
        const span = width(line);
        if (span > most) break;
        found.push(span);
      }
    }
  }
  return found;
}
