import type { Block, ListItem, Run, TableRow } from '../model/block.js';
import { khoiKhongDungRieng } from './part-messages.js';
import type { Session } from './session.js';
import { splitAtTokens } from './tokens.js';

/** Makes what a part of a skeleton becomes in one document. */
export type Bind<T> = (session: Session) => T;

/**
 * Makes ready to replace every token in parsed blocks by what it stands for: values become runs
 * that carry their own place and the marks around them; prose takes the place of its whole
 * paragraph. What holds no token is looked through here once, and is the same in all documents.
 */
export function prepare(blocks: readonly Block[]): Bind<readonly Block[]> {
  return prepareBlocks(blocks) ?? (() => blocks);
}

/** Nothing, here and below, where there is nothing to replace. */
function prepareBlocks(blocks: readonly Block[]): Bind<readonly Block[]> | undefined {
  const prepared = blocks.map((block) => ({ block, bind: prepareBlock(block) }));
  if (prepared.every(({ bind }) => bind === undefined)) return undefined;
  return (session) => {
    const bound: Block[] = [];
    for (const { block, bind } of prepared) {
      if (bind === undefined) bound.push(block);
      else for (const one of bind(session)) bound.push(one);
    }
    return bound;
  };
}

function prepareBlock(block: Block): Bind<readonly Block[]> | undefined {
  switch (block.kind) {
    case 'paragraph': {
      const bind = prepareRuns(block.runs);
      if (bind === undefined) return block.runs.length === 0 ? () => [] : undefined;
      const token = loneToken(block.runs);
      return (session) => {
        const emission = token === undefined ? undefined : session.emissions[token];
        if (emission?.kind === 'blocks') return emission.blocks;
        const runs = bind(session);
        return runs.length === 0 ? [] : [{ ...block, runs }];
      };
    }
    case 'heading': {
      const bind = prepareRuns(block.runs);
      return bind && ((session) => [{ ...block, runs: bind(session) }]);
    }
    case 'list': {
      const bind = prepareAll(block.items, prepareItem);
      return bind && ((session) => [{ ...block, items: bind(session) }]);
    }
    case 'table': {
      const bind = prepareAll([block.head, ...block.rows], prepareRow);
      if (bind === undefined) return undefined;
      return (session) => {
        const [head = block.head, ...rows] = bind(session);
        return [{ ...block, head, rows }];
      };
    }
    case 'directive': {
      const label = prepareRuns(block.label);
      const blocks = prepareBlocks(block.blocks);
      if (label === undefined && blocks === undefined) return undefined;
      return (session) => [
        {
          ...block,
          label: label === undefined ? block.label : label(session),
          blocks: blocks === undefined ? block.blocks : blocks(session),
        },
      ];
    }
    case 'figure':
      return undefined;
  }
}

function prepareItem(item: ListItem): Bind<ListItem> | undefined {
  const bind = prepareBlocks(item.blocks);
  return bind && ((session) => ({ ...item, blocks: bind(session) }));
}

function prepareRow(row: TableRow): Bind<TableRow> | undefined {
  const bind = prepareAll(row.cells, prepareRuns);
  return bind && ((session) => ({ ...row, cells: bind(session) }));
}

function prepareAll<T>(
  list: readonly T[],
  prepareOne: (one: T) => Bind<T> | undefined,
): Bind<readonly T[]> | undefined {
  const prepared = list.map((one) => ({ one, bind: prepareOne(one) }));
  if (prepared.every(({ bind }) => bind === undefined)) return undefined;
  return (session) => prepared.map(({ one, bind }) => (bind === undefined ? one : bind(session)));
}

/** The one token that a paragraph consists of: it may stand for prose. */
function loneToken(runs: readonly Run[]): number | undefined {
  const [only] = runs;
  if (only === undefined || runs.length > 1) return undefined;
  const [piece, more] = splitAtTokens(only.text.trim());
  return typeof piece === 'number' && more === undefined ? piece : undefined;
}

function prepareRuns(runs: readonly Run[]): Bind<readonly Run[]> | undefined {
  const pieces = runs.flatMap((run) =>
    splitAtTokens(run.text).map((piece): { readonly run: Run; readonly token?: number } =>
      typeof piece === 'number' ? { run, token: piece } : { run: { ...run, text: piece } },
    ),
  );
  const isPlain = pieces.every(({ token }) => token === undefined);
  if (isPlain && pieces.length === runs.length) return undefined;
  return (session) => {
    const bound: Run[] = [];
    for (const { run, token } of pieces) {
      if (token === undefined) bound.push(run);
      else bindToken(token, run, session, bound);
    }
    return bound;
  };
}

function bindToken(token: number, { marks }: Run, session: Session, into: Run[]): void {
  const emission = session.emissions[token];
  if (emission?.kind === 'blocks') session.report(khoiKhongDungRieng(emission.site));
  if (emission?.kind !== 'runs') return;
  for (const value of emission.runs) {
    if (value.text === '') continue;
    if (marks.length === 0) into.push(value);
    else into.push({ ...value, marks: [...new Set([...marks, ...value.marks])] });
  }
}
