/** Lines of a body that no blank line parts, or a container with all that is in it. */
export interface Stretch {
  readonly source: string;
  readonly offset: number;
}

const COLON = 0x3a;

/** `:::`, `::::`: closes the container that was opened with as many colons. */
const CLOSING = /^:{3,}$/;

/** Whatever may open a container, rightly written or not. */
const OPENING = /^:{3,}(?=[a-z])/;

/**
 * The stretches of a body; `undefined` where its containers are anything but opened and closed by
 * turns at the beginning of a line, those inside with fewer colons than those around them. Of such
 * only the parser knows how far they go. Text that touches a container belongs to its stretch.
 */
export function splitBody(markdown: string): readonly Stretch[] | undefined {
  const stretches: Stretch[] = [];
  /** How many colons opened each of the containers that are open. */
  const open: number[] = [];
  let from: number | undefined;
  let isBelowClosing = false;
  const cutBefore = (at: number) => {
    if (from !== undefined) stretches.push({ source: markdown.slice(from, at - 1), offset: from });
    from = undefined;
  };
  let at = 0;
  while (at <= markdown.length) {
    const found = markdown.indexOf('\n', at);
    const end = found === -1 ? markdown.length : found;
    if (isBlank(markdown, at, end)) {
      if (open.length === 0) cutBefore(at);
    } else {
      const fence = readFence(markdown, at, end);
      if (fence === 'odd') return undefined;
      if (fence !== undefined && fence > 0) {
        if (isBelowClosing && open.length === 0) cutBefore(at);
        if (fence >= (open.at(-1) ?? Number.POSITIVE_INFINITY)) return undefined;
        open.push(fence);
      } else if (fence !== undefined && open.pop() !== -fence) return undefined;
      isBelowClosing = fence !== undefined && fence < 0;
      from ??= at;
    }
    at = end + 1;
  }
  cutBefore(markdown.length + 1);
  return open.length === 0 ? stretches : undefined;
}

/** The colons that open a container at a line, counted; those that close one, below zero. */
function readFence(markdown: string, from: number, to: number): number | 'odd' | undefined {
  const first = markdown.charCodeAt(from);
  if (first !== COLON && first > 0x20) return undefined;
  const line = markdown.slice(from, to);
  if (!line.trimStart().startsWith(':::')) return undefined;
  if (CLOSING.test(line)) return -line.length;
  return OPENING.exec(line)?.[0].length ?? 'odd';
}

function isBlank(markdown: string, from: number, to: number): boolean {
  if (from === to) return true;
  const first = markdown.charCodeAt(from);
  // Most lines tell by their first sign.
  return first > 0x20 && first < 0x7f ? false : markdown.slice(from, to).trim() === '';
}
