import Handlebars from 'handlebars';

/**
 * The part of Handlebars' syntax tree that templates of this project use, as a closed union.
 * The library's own types leave statements open; this file is where they are narrowed.
 */
export interface Loc {
  readonly start: { readonly line: number; readonly column: number };
}

export interface PathNode {
  readonly type: 'PathExpression';
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
  readonly loc: Loc;
}

export interface LiteralNode {
  readonly type:
    | 'StringLiteral'
    | 'NumberLiteral'
    | 'BooleanLiteral'
    | 'UndefinedLiteral'
    | 'NullLiteral';
  readonly value?: string | number | boolean;
  readonly original?: string | number | boolean;
  readonly loc: Loc;
}

export interface HashNode {
  readonly type: 'Hash';
  readonly pairs: readonly { type: 'HashPair'; key: string; value: ExpressionNode; loc: Loc }[];
  readonly loc: Loc;
}

export interface CallNode {
  readonly type: 'SubExpression';
  readonly path: PathNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
  readonly loc: Loc;
}

export type ExpressionNode = PathNode | LiteralNode | CallNode;

export interface MustacheNode {
  readonly type: 'MustacheStatement';
  readonly path: ExpressionNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
  readonly escaped: boolean;
  readonly strip: unknown;
  readonly loc: Loc;
}

export interface BlockNode {
  readonly type: 'BlockStatement';
  readonly path: PathNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
  readonly program: ProgramNode;
  readonly inverse?: ProgramNode;
  readonly loc: Loc;
}

export interface PartialNode {
  readonly type: 'PartialStatement';
  readonly name: PathNode | LiteralNode | CallNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
  /** What stands before it where it has a line of its own. */
  readonly indent?: string;
  readonly loc: Loc;
}

export interface ContentNode {
  readonly type: 'ContentStatement';
  readonly value: string;
  readonly original: string;
  readonly loc: Loc;
}

export interface CommentNode {
  readonly type: 'CommentStatement';
  readonly loc: Loc;
}

/** Syntax that templates here may not use: each is reported, none is run. */
export interface RefusedNode {
  readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
  readonly loc: Loc;
}

export type StatementNode =
  | MustacheNode
  | BlockNode
  | PartialNode
  | ContentNode
  | CommentNode
  | RefusedNode;

export interface ProgramNode {
  readonly type: 'Program';
  readonly body: readonly StatementNode[];
  readonly blockParams?: readonly string[];
  readonly loc: Loc;
}

/** Parses a template, white-space control included. Throws what Handlebars throws. */
export function parseTemplate(source: string): ProgramNode {
  return Handlebars.parse(source) as unknown as ProgramNode;
}
