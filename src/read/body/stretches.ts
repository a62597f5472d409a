/** Lines of a body that no blank line parts. */
export interface Stretch {
  readonly source: string;
  readonly offset: number;
}

export function splitAtBlankLines(markdown: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from: number | undefined;
  let at = 0;
  while (at <= markdown.length) {
    const found = markdown.indexOf('\n', at);
    const end = found === -1 ? markdown.length : found;
    if (!isBlank(markdown, at, end)) from ??= at;
    else if (from !== undefined) {
      stretches.push({ source: markdown.slice(from, at - 1), offset: from });
      from = undefined;
    }
    at = end + 1;
  }
  if (from !== undefined) stretches.push({ source: markdown.slice(from), offset: from });
  return stretches;
}

function isBlank(markdown: string, from: number, to: number): boolean {
  if (from === to) return true;
  const first = markdown.charCodeAt(from);
  // Most lines tell by their first sign.
  return first > 0x20 && first < 0x7f ? false : markdown.slice(from, to).trim() === '';
}
