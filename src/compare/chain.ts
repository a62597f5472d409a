/** Two pieces that may be one and the same, by their positions, and what is gained if they are. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly weight: number;
}

/**
 * The candidates of the greatest weight in all of which none crosses another: each further down
 * on both sides than the one before it. Takes the time of sorting them.
 */
export function heaviestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((x, y) => x.before - y.before || y.after - x.after);
  const rows = sorted.reduce((most, { after }) => Math.max(most, after), -1) + 1;
  /** A Fenwick tree: the heaviest chain so far that ends above a position of the later draft. */
  const tops: (number | undefined)[] = new Array(rows + 1);
  const weights: number[] = [];
  const links: (number | undefined)[] = [];
  const weigh = (link: number | undefined) => (link === undefined ? 0 : (weights[link] ?? 0));

  for (const [index, { after, weight }] of sorted.entries()) {
    let best: number | undefined;
    for (let at = after; at > 0; at -= at & -at) if (weigh(tops[at]) > weigh(best)) best = tops[at];
    weights.push(weight + weigh(best));
    links.push(best);
    for (let at = after + 1; at <= rows; at += at & -at)
      if (weigh(index) > weigh(tops[at])) tops[at] = index;
  }

  let last: number | undefined;
  for (const index of sorted.keys()) if (weigh(index) > weigh(last)) last = index;
  const chain: Candidate[] = [];
  for (let at = last; at !== undefined; at = links[at]) {
    const one = sorted[at];
    if (one !== undefined) chain.push(one);
  }
  return chain.reverse();
}
