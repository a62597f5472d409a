/** Lines that belong together. Between two chunks stands a blank line, unless both are points. */
export interface Chunk {
  readonly lines: readonly string[];
  /** A point of a list: follows another point without a blank line. */
  readonly point: boolean;
}

/** All lines under one another, with the blank lines between. */
export function joinChunks(chunks: readonly Chunk[]): readonly string[] {
  const full = chunks.filter((chunk) => chunk.lines.length > 0);
  return full.flatMap((chunk, i) => {
    const before = full[i - 1];
    const tight = before === undefined || (before.point && chunk.point);
    return tight ? chunk.lines : ['', ...chunk.lines];
  });
}
