import type { Place } from '../model/place.js';
import { isTrue } from './datum.js';
import { thamSoSai } from './messages.js';
import { type Evaluate, enter, type Print, type Scope, withNames } from './scope.js';
import type { Session } from './session.js';

/** `{{#name value as |names|}} body {{else}} inverse {{/name}}`. */
export interface Branches {
  readonly place: Place;
  readonly value: Evaluate;
  readonly names: readonly string[];
  readonly body: Print;
  readonly inverse: Print;
}

/** What stands where a block has no `{{else}}`. */
export const NOTHING: Print = () => '';

const choose =
  (wanted: boolean) =>
  ({ place, value, body, inverse }: Branches): Print =>
  (scope) => {
    const first = isTrue(value(scope)) === wanted;
    // The branch not taken is run too, for the unknown fields in it; what it gives is left.
    probeOnce(place, scope, first ? inverse : body);
    return first ? body(scope) : inverse(scope);
  };

const runWith =
  ({ place, value, names, body, inverse }: Branches): Print =>
  (scope) => {
    const datum = value(scope);
    if (datum === undefined || !isTrue(datum)) return inverse(scope);
    probeOnce(place, scope, inverse);
    return body(withNames(enter(scope, datum), names, [datum]));
  };

const runEach =
  ({ place, value, names, body, inverse }: Branches): Print =>
  (scope) => {
    const datum = value(scope);
    if (datum === undefined || datum.kind === 'absent') return inverse(scope);
    if (datum.kind !== 'list') {
      scope.session.report(thamSoSai(place, '#each', { vi: 'một danh sách', en: 'a list' }));
      return '';
    }
    const last = datum.items.length - 1;
    if (last < 0) return inverse(scope);
    probeOnce(place, scope, inverse);
    let text = '';
    for (const [index, item] of datum.items.entries()) {
      const inner = enter(scope, item, { index, last, outer: scope.turn });
      text += body(withNames(inner, names, [item, index]));
    }
    return text;
  };

/** The blocks that a template may use. */
export const BLOCKS: ReadonlyMap<string, (branches: Branches) => Print> = new Map(
  Object.entries({ if: choose(true), unless: choose(false), each: runEach, with: runWith }),
);

/** Runs what is not printed, the first time that a run comes by. */
function probeOnce(place: Place, scope: Scope, print: Print): void {
  const { session } = scope;
  if (session.probed.has(place)) return;
  session.probed.add(place);
  if (print !== NOTHING) print({ ...scope, session: session.prints ? probe(session) : session });
}

/** A session that hears of unknown fields alone: what is not printed may be absent or odd. */
const probe = (session: Session): Session => ({
  ...session,
  prints: false,
  report: (diagnostic) => {
    if (diagnostic.code === 'truong-la-trong-mau') session.report(diagnostic);
  },
});
