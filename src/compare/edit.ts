/** Tokens from `from` up to `to` of each side: the same ones, or some that became others. */
export interface Edit {
  readonly same: boolean;
  readonly before: Span;
  readonly after: Span;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Two that follow one another as one. */
export const joined = (first: Edit, last: Edit): Edit => ({
  same: first.same && last.same,
  before: { from: first.before.from, to: last.before.to },
  after: { from: first.after.from, to: last.after.to },
});
