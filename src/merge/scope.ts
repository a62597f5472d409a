import type { Place } from '../model/place.js';
import { toDatum } from './datum.js';
import type { Datum, Session } from './session.js';

/** What a stretch of a template has in reach while it runs. */
export interface Scope {
  readonly session: Session;
  /** `this`; nothing after a fault that has been reported. */
  readonly self: Datum | undefined;
  /** What `../` reaches: a block that changes `this` stands in one that did not yet. */
  readonly outer: Scope | undefined;
  /** The block parameters, innermost first. */
  readonly named: Named | undefined;
  /** The innermost loop; partials that are called from it see it too. */
  readonly turn: Turn | undefined;
}

interface Named {
  readonly name: string;
  readonly value: Datum | number | undefined;
  readonly before: Named | undefined;
}

/** One turn of a loop: `@index`, `@stt`, `@first`, `@last`. */
export interface Turn {
  readonly index: number;
  readonly last: number;
  /** The loop that this one stands in: `@../stt`. */
  readonly outer: Turn | undefined;
}

/** Gives the value of an expression; nothing after a fault that has been reported. */
export type Evaluate = (scope: Scope) => Datum | undefined;

/** Gives the text of a stretch of a template, in which values are tokens. */
export type Print = (scope: Scope) => string;

/** A template, or a partial, begins with nothing in reach but its context. */
export const openScope = (session: Session, self: Datum | undefined, turn?: Turn): Scope => ({
  session,
  self,
  outer: undefined,
  named: undefined,
  turn,
});

/** Inside a block that changes `this`; one that sets it to what it was is no step for `../`. */
export function enter(scope: Scope, self: Datum | undefined, turn = scope.turn): Scope {
  return { ...scope, self, turn, outer: self === scope.self ? scope.outer : scope };
}

/** With the values that a block gives to the names after its `as`. */
export function withNames(
  scope: Scope,
  names: readonly string[],
  values: readonly (Datum | number)[],
): Scope {
  let { named } = scope;
  for (const [index, name] of names.entries())
    named = { name, value: values[index], before: named };
  return { ...scope, named };
}

export function valueOfName(scope: Scope, name: string, place: Place): Datum | undefined {
  let { named } = scope;
  while (named !== undefined && named.name !== name) named = named.before;
  return toDatum(named?.value, place);
}

/** `this`, or with `depth` steps of `../` what stood there. */
export function selfAt(scope: Scope, depth: number): Datum | undefined {
  let at: Scope | undefined = scope;
  for (let step = 0; step < depth; step++) at = at?.outer;
  return at?.self;
}

const DATA = {
  index: ({ index }) => index,
  stt: ({ index }) => index + 1,
  first: ({ index }) => index === 0,
  last: ({ index, last }) => index === last,
} as const satisfies Readonly<Record<string, (turn: Turn) => number | boolean>>;

export type LoopName = keyof typeof DATA;

export const isLoopName = (name: string): name is LoopName => Object.hasOwn(DATA, name);

export function loopValue(
  scope: Scope,
  name: LoopName,
  depth: number,
  place: Place,
): Datum | undefined {
  let at: Turn | undefined = scope.turn;
  for (let step = 0; step < depth; step++) at = at?.outer;
  return at === undefined ? undefined : toDatum(DATA[name](at), place);
}
