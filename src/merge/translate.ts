import { nearest } from '../model/fold.js';
import type * as ast from './ast.js';
import { BLOCKS, NOTHING } from './blocks.js';
import { emit } from './datum.js';
import { hamLa, khongDung, thanhPhanLa } from './messages.js';
import { contextOfPartial, printPartial } from './runtime.js';
import type { Print } from './scope.js';
import { siteToken } from './tokens.js';
import { translateCall, translateExpression } from './translate-expression.js';
import { type Names, placeOf, type Translation } from './translation.js';

/**
 * Translates a template, as Handlebars parsed it, into a function that prints it. Every look-up and
 * every output goes through the runtime, which knows where in the template it stands, also in
 * conditions, loops and arguments, which Handlebars' own strict mode does not see.
 */
export function translate(program: ast.ProgramNode, on: Translation): Print {
  return translateProgram(program, on, new Set());
}

function translateProgram(program: ast.ProgramNode, on: Translation, names: Names): Print {
  const parts = program.body
    .map((node) => translateStatement(node, on, names))
    .filter((print) => print !== NOTHING);
  return (scope) => {
    let text = '';
    for (const print of parts) text += print(scope);
    return text;
  };
}

function translateStatement(node: ast.StatementNode, on: Translation, names: Names): Print {
  switch (node.type) {
    case 'ContentStatement':
      return translateContent(node, on);
    case 'CommentStatement':
      return NOTHING;
    case 'MustacheStatement':
      return translateMustache(node, on, names);
    case 'BlockStatement':
      return translateBlock(node, on, names);
    case 'PartialStatement':
      return translatePartial(node, on, names);
    default:
      on.report(khongDung(placeOf(node.loc, on), '{{#> …}} / {{#*inline}}'));
      return NOTHING;
  }
}

/** Handlebars has already cut white space off: the text may begin some lines below its node. */
function translateContent(node: ast.ContentNode, on: Translation): Print {
  if (node.value === '') return NOTHING;
  const start = placeOf(node.loc, on);
  const cut = node.original.endsWith(node.value)
    ? node.original.slice(0, node.original.length - node.value.length)
    : '';
  const lines = cut.split('\n').length - 1;
  const place = lines > 0 ? { ...start, line: start.line + lines, column: 1 } : start;
  const text = siteToken(on.sites.add(place)) + node.value;
  return () => text;
}

function translateMustache(node: ast.MustacheNode, on: Translation, names: Names): Print {
  const { path } = node;
  const place = placeOf(node.loc, on);
  const value =
    path.type === 'PathExpression' && isCall(path, node, on)
      ? translateCall({ ...node, path }, on, names)
      : translateExpression(path, on, names, place);
  return (scope) => emit(value(scope), place, scope.session);
}

function isCall(path: ast.PathNode, node: ast.MustacheNode, on: Translation): boolean {
  const named = node.params.length > 0 || node.hash !== undefined;
  return named || (path.parts.length === 1 && path.depth === 0 && on.helpers.has(path.original));
}

function translateBlock(node: ast.BlockNode, on: Translation, outer: Names): Print {
  const name = node.path.original;
  const place = placeOf(node.loc, on);
  const run = BLOCKS.get(name);
  const [param] = node.params;
  if (run === undefined || param === undefined || node.params.length > 1) {
    on.report(hamLa(place, `#${name}`, nearest(name, BLOCKS.keys())));
    return NOTHING;
  }
  const { inverse, program } = node;
  // A condition gives no value that a name could stand for.
  const isCondition = name === 'if' || name === 'unless';
  const names = isCondition ? [] : (program.blockParams ?? []);
  return run({
    place,
    value: translateExpression(param, on, outer, place),
    names,
    body: translateProgram(program, on, new Set([...outer, ...names])),
    inverse: inverse === undefined ? NOTHING : translateProgram(inverse, on, outer),
  });
}

function translatePartial(node: ast.PartialNode, on: Translation, names: Names): Print {
  const place = placeOf(node.loc, on);
  if (node.name.type === 'SubExpression') {
    on.report(khongDung(place, '{{> (…)}}'));
    return NOTHING;
  }
  const name = String(node.name.original);
  if (!on.partials.has(name)) {
    on.report(thanhPhanLa(place, name, nearest(name, on.partials)));
    return NOTHING;
  }
  on.calls(name, place);
  const { indent = '' } = node;
  const hash = (node.hash?.pairs ?? []).map(
    ({ key, value }) => [key, translateExpression(value, on, names, place)] as const,
  );
  const [base] = node.params.map((param) => translateExpression(param, on, names, place));
  if (node.hash === undefined && base === undefined) {
    return (scope) => printPartial(on.printOf(name), scope, scope.self, indent);
  }
  const ofSelf = base ?? ((scope) => scope.self);
  return (scope) => {
    const context = contextOfPartial(scope, ofSelf, hash, place);
    return printPartial(on.printOf(name), scope, context, indent);
  };
}
