import type { Diagnostic } from '../model/diagnostic.js';
import { nearest } from '../model/fold.js';
import type { Place } from '../model/place.js';
import * as ast from './ast.js';
import { hamLa, khongDung, thanhPhanLa } from './messages.js';
import type { Sites } from './sites.js';
import { siteToken } from './tokens.js';

/** What rewriting a template needs to know, and where it says what is wrong. */
export interface Rewriting {
  readonly file: string;
  readonly lineOffset: number;
  readonly sites: Sites;
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
  report(diagnostic: Diagnostic): void;
  /** Told of every partial that is called, for the search for circles. */
  calls(partial: string, place: Place): void;
}

const BLOCKS = new Set(['if', 'unless', 'each', 'with']);
const DATA = new Set(['index', 'stt', 'first', 'last']);

/**
 * Rewrites a template so that every look-up and every output goes through the runtime, which
 * knows where in the template it stands: `{{a.b}}` becomes `{{{__emit 7 (__field 7 this "a.b")}}}`.
 * Handlebars' own strict mode misses conditions, loops and arguments; this reaches them all.
 */
export function rewrite(program: ast.ProgramNode, on: Rewriting): ast.ProgramNode {
  return rewriteProgram(program, on, new Set());
}

type Names = ReadonlySet<string>;

function rewriteProgram(program: ast.ProgramNode, on: Rewriting, outer: Names): ast.ProgramNode {
  const names = new Set([...outer, ...(program.blockParams ?? [])]);
  return { ...program, body: program.body.flatMap((node) => rewriteStatement(node, on, names)) };
}

function rewriteStatement(
  node: ast.StatementNode,
  on: Rewriting,
  names: Names,
): ast.StatementNode[] {
  switch (node.type) {
    case 'ContentStatement':
      return [markContent(node, on)];
    case 'CommentStatement':
      return [node];
    case 'MustacheStatement':
      return [rewriteMustache(node, on, names)];
    case 'BlockStatement':
      return rewriteBlock(node, on, names);
    case 'PartialStatement':
      return rewritePartial(node, on, names);
    default:
      on.report(khongDung(placeOf(node.loc, on), '{{#> …}} / {{#*inline}}'));
      return [];
  }
}

export function placeOf(loc: ast.Loc, on: { file: string; lineOffset: number }): Place {
  return { file: on.file, line: loc.start.line + on.lineOffset, column: loc.start.column + 1 };
}

const siteOf = (loc: ast.Loc, on: Rewriting): ast.LiteralNode =>
  ast.numberLiteral(on.sites.add(placeOf(loc, on)), loc);

/** Handlebars has already cut white space off: the text may begin some lines below its node. */
function markContent(node: ast.ContentNode, on: Rewriting): ast.ContentNode {
  if (node.value === '') return node;
  const start = placeOf(node.loc, on);
  const cut = node.original.endsWith(node.value)
    ? node.original.slice(0, node.original.length - node.value.length)
    : '';
  const lines = cut.split('\n').length - 1;
  const place = lines > 0 ? { ...start, line: start.line + lines, column: 1 } : start;
  return { ...node, value: siteToken(on.sites.add(place)) + node.value };
}

function rewriteMustache(node: ast.MustacheNode, on: Rewriting, names: Names): ast.MustacheNode {
  const { path } = node;
  const site = siteOf(node.loc, on);
  const inner =
    path.type === 'PathExpression' && isCall(path, node, on)
      ? rewriteCall({ ...node, type: 'SubExpression', path }, on, names)
      : rewriteExpression(path, on, names);
  const emit = ast.call('__emit', [site, inner], node.loc);
  const { hash: _, ...rest } = node;
  return { ...rest, path: emit.path, params: emit.params, escaped: false };
}

function isCall(path: ast.PathNode, node: ast.MustacheNode, on: Rewriting): boolean {
  const named = node.params.length > 0 || node.hash !== undefined;
  return named || (path.parts.length === 1 && path.depth === 0 && on.helpers.has(path.original));
}

function rewriteCall(node: ast.CallNode, on: Rewriting, names: Names): ast.ExpressionNode {
  const name = node.path.original;
  const site = siteOf(node.loc, on);
  if (!on.helpers.has(name)) {
    on.report(hamLa(placeOf(node.loc, on), name, nearest(name, [...on.helpers])));
    return { type: 'UndefinedLiteral', loc: node.loc };
  }
  if (node.hash !== undefined) on.report(khongDung(placeOf(node.hash.loc, on), `${name} …=…`));
  return {
    ...ast.call(name, [site, ...node.params.map((p) => rewriteExpression(p, on, names))], node.loc),
  };
}

function rewriteHash(
  hash: ast.HashNode | undefined,
  on: Rewriting,
  names: Names,
): ast.HashNode | undefined {
  if (hash === undefined) return undefined;
  return {
    ...hash,
    pairs: hash.pairs.map((pair) => ({ ...pair, value: rewriteExpression(pair.value, on, names) })),
  };
}

function rewriteExpression(
  node: ast.ExpressionNode,
  on: Rewriting,
  names: Names,
): ast.ExpressionNode {
  if (node.type === 'SubExpression') return rewriteCall(node, on, names);
  if (node.type !== 'PathExpression') return node;
  return rewritePath(node, on, names);
}

function rewritePath(node: ast.PathNode, on: Rewriting, names: Names): ast.ExpressionNode {
  const { loc, parts, depth } = node;
  if (node.data) {
    if (parts.length === 1 && DATA.has(parts[0] ?? '')) return node;
    on.report(khongDung(placeOf(loc, on), node.original));
    return { type: 'UndefinedLiteral', loc };
  }
  const isName = depth === 0 && names.has(parts[0] ?? '') && !/^(this|\.)/.test(node.original);
  const base = isName
    ? ast.path(parts[0] ?? '', parts.slice(0, 1), 0, loc)
    : ast.path(depth === 0 ? 'this' : '../'.repeat(depth), [], depth, loc);
  const tail = (isName ? parts.slice(1) : parts).join('.');
  return ast.call('__field', [siteOf(loc, on), base, ast.stringLiteral(tail, loc)], loc);
}

function rewriteBlock(node: ast.BlockNode, on: Rewriting, names: Names): ast.StatementNode[] {
  const name = node.path.original;
  if (!BLOCKS.has(name) || node.params.length !== 1) {
    on.report(hamLa(placeOf(node.loc, on), `#${name}`, nearest(name, [...BLOCKS])));
    return [];
  }
  const params = [siteOf(node.loc, on), ...node.params.map((p) => rewriteExpression(p, on, names))];
  const { inverse, ...rest } = node;
  return [
    {
      ...rest,
      path: ast.path(`__${name}`, [`__${name}`], 0, node.path.loc),
      params,
      program: rewriteProgram(node.program, on, names),
      ...(inverse === undefined ? {} : { inverse: rewriteProgram(inverse, on, names) }),
    },
  ];
}

function rewritePartial(node: ast.PartialNode, on: Rewriting, names: Names): ast.StatementNode[] {
  const place = placeOf(node.loc, on);
  if (node.name.type === 'SubExpression') {
    on.report(khongDung(place, '{{> (…)}}'));
    return [];
  }
  const name = String(node.name.original);
  if (!on.partials.has(name)) {
    on.report(thanhPhanLa(place, name, nearest(name, [...on.partials])));
    return [];
  }
  on.calls(name, place);
  const hash = rewriteHash(node.hash, on, names);
  const context = node.params.map((p) => rewriteExpression(p, on, names));
  if (hash === undefined && context.length === 0) return [node];
  const base = context[0] ?? ast.path('this', [], 0, node.loc);
  const scope = {
    ...ast.call('__scope', [siteOf(node.loc, on), base], node.loc),
    ...(hash === undefined ? {} : { hash }),
  };
  const { hash: _, ...rest } = node;
  return [{ ...rest, params: [scope] }];
}
