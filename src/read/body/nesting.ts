/** More blocks than any document opens inside one another. */
const MAX_OPEN = 40;

/**
 * Where the block stands that opens inside too many others, if one does. To be asked before
 * parsing: the parser's time grows with the cube of the depth (2,000 open blocks: a minute).
 */
export function findRunaway(markdown: string): number | undefined {
  if (!markdown.includes(':::')) return undefined;
  let open = 0;
  for (const match of markdown.matchAll(/^[ \t]*:{3,}(.*)$/gm)) {
    if (match[1]?.trim()) open++;
    else if (open > 0) open--;
    if (open > MAX_OPEN) return match.index;
  }
  return undefined;
}
