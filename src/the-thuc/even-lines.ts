/** How a text breaks, the way every writer breaks it: as many words on a line as fit. */
export interface Broken {
  readonly lines: number;
  readonly longest: number;
  /** The least width at which some line would take a word more. */
  readonly next: number;
}

type Width = (text: string) => number;

/** The narrowest setting of the text that needs no more lines than `limit` points would. */
export function evenLines(text: string, limit: number, width: Width): Broken {
  const words = text.split('\n').map((segment) => segment.split(' '));
  const best = breakGreedily(words, limit, width);
  const narrower = spans(words, width)
    .filter((span) => span <= best.longest)
    .sort((a, b) => a - b)
    .find((span) => breakGreedily(words, span, width).lines <= best.lines);
  return narrower === undefined ? best : breakGreedily(words, narrower, width);
}

function breakGreedily(
  segments: readonly (readonly string[])[],
  limit: number,
  width: Width,
): Broken {
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

/** Every width that a line made of neighbouring words can have. */
function spans(segments: readonly (readonly string[])[], width: Width): number[] {
  return segments.flatMap((words) =>
    words.flatMap((_, from) =>
      words.slice(from).map((_, count) => width(words.slice(from, from + count + 1).join(' '))),
    ),
  );
}
