import { nearest } from '../model/fold.js';
import type { Place } from '../model/place.js';
import type * as ast from './ast.js';
import { toDatum } from './datum.js';
import { hamLa, khongDung } from './messages.js';
import { callHelper, lookUp } from './runtime.js';
import { type Evaluate, isLoopName, loopValue, selfAt, valueOfName } from './scope.js';
import { type Names, placeOf, type Translation } from './translation.js';

const nothing: Evaluate = () => undefined;

/** A path, a call of a helper or a literal; `place`: where what a literal becomes was typed. */
export function translateExpression(
  node: ast.ExpressionNode,
  on: Translation,
  names: Names,
  place: Place,
): Evaluate {
  if (node.type === 'SubExpression') return translateCall(node, on, names);
  if (node.type === 'PathExpression') return translatePath(node, on, names, place);
  const datum = node.type === 'NullLiteral' ? undefined : toDatum(node.value, place);
  return () => datum;
}

export function translateCall(
  node: Pick<ast.CallNode, 'path' | 'params' | 'hash' | 'loc'>,
  on: Translation,
  names: Names,
): Evaluate {
  const name = node.path.original;
  const place = placeOf(node.loc, on);
  const helper = on.helpers.get(name);
  if (helper === undefined) {
    on.report(hamLa(place, name, nearest(name, on.helpers.keys())));
    return nothing;
  }
  if (node.hash !== undefined) on.report(khongDung(placeOf(node.hash.loc, on), `${name} …=…`));
  const given = node.params.map((param) => translateExpression(param, on, names, place));
  return (scope) => callHelper(name, helper, given, place, scope);
}

function translatePath(node: ast.PathNode, on: Translation, names: Names, taker: Place): Evaluate {
  const { loc, parts, depth } = node;
  const place = placeOf(loc, on);
  const [first = ''] = parts;
  if (node.data) {
    if (parts.length === 1 && isLoopName(first)) {
      return (scope) => loopValue(scope, first, depth, taker);
    }
    on.report(khongDung(place, node.original));
    return nothing;
  }
  const isName = depth === 0 && names.has(first) && !/^(this|\.)/.test(node.original);
  const tail = (isName ? parts.slice(1) : parts).join('.');
  const steps = tail === '' ? [] : tail.split('.');
  if (isName) {
    return (scope) => lookUp(valueOfName(scope, first, place), steps, place, scope.session);
  }
  return (scope) => lookUp(selfAt(scope, depth), steps, place, scope.session);
}
