import type { Draft } from '../../model/draft.js';

/** What each draft of a redline has of one thing; a draft without it lacks the side. */
export interface Sides<T> {
  readonly before?: T;
  readonly after?: T;
}

/**
 * The same for what is made of it; where nothing is made, the side goes. What is one and the same
 * object on both sides is made once: so an ordinary document costs no more than its one draft.
 */
export function mapSides<T, R>(
  sides: Sides<T>,
  make: (one: T, draft: Draft) => R | undefined,
): Sides<R> {
  const { before, after } = sides;
  const later = after === undefined ? undefined : make(after, 'after');
  const earlier =
    before === undefined ? undefined : before === after ? later : make(before, 'before');
  return sidesOf(earlier, later);
}

export function sidesOf<T>(before: T | undefined, after: T | undefined): Sides<T> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** One side alone. */
export const onSide = <T>(sides: Sides<T>, draft: Draft): Sides<T> =>
  draft === 'after' ? sidesOf(undefined, sides.after) : sidesOf(sides.before, undefined);

export const isBoth = (sides: Sides<unknown>): boolean =>
  sides.before !== undefined && sides.after !== undefined;

/** Whether two pieces of plain data say the same. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
