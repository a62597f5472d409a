const END = /\r\n|\n|\r/g;

/** Lines as an editor on a page has them: each ends in `\n`. */
export const withPlainEnds = (text: string): string => text.replace(END, '\n');

/**
 * A text that was edited with plain ends, with the ends of the text that it came from: the lines
 * that were not touched, at the beginning and at the end, keep theirs; the others take the usual
 * one.
 */
export function withEndsOf(before: string, after: string): string {
  const ends = before.match(END) ?? [];
  const old = before.split(END);
  const lines = withPlainEnds(after).split('\n');
  const usual = usualOf(ends);
  const most = Math.min(old.length, lines.length);
  let first = 0;
  while (first < most && old[first] === lines[first]) first++;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === lines.at(-1 - last)) last++;
  const shift = old.length - lines.length;
  return lines
    .map((line, at) => {
      if (at === lines.length - 1) return line;
      if (at < first) return line + (ends[at] ?? usual);
      return line + ((at >= lines.length - last ? ends[at + shift] : undefined) ?? usual);
    })
    .join('');
}

function usualOf(ends: readonly string[]): string {
  const count = (end: string) => ends.filter((one) => one === end).length;
  const [best = '\n'] = ['\n', '\r\n', '\r'].sort((a, b) => count(b) - count(a));
  return best;
}
