import type { Diffed, Difference, SideFault } from '../build/diff/index.js';
import type { Change } from '../model/change.js';
import type { Lang } from '../model/diagnostic.js';
import type { OneSide, Sides } from './diff-sides.js';
import { toJson } from './print-diagnostic.js';

/**
 * A comparison for machines; the shape is kept from version to version and told in
 * docs/developers/diff-json.md.
 */
export function diffJson(
  { before, after }: Sides,
  diffed: Diffed,
  outputs: ReadonlyMap<string, readonly string[]>,
  lang: Lang,
) {
  return {
    before: sourceJson(before),
    after: sourceJson(after),
    compared: diffed.documents,
    documents: diffed.differences.map((one) => documentJson(one, outputs)),
    failed: diffed.failed.map(({ record, sides, isOld }) => ({ record, sides, old: isOld })),
    diagnostics: diffed.faults.map((fault) => faultJson(fault, lang)),
  };
}

function sourceJson({ source }: OneSide) {
  switch (source.kind) {
    case 'revision':
      return { kind: source.kind, name: source.revision.name, commit: source.revision.commit };
    case 'folder':
      return { kind: source.kind, folder: source.folder };
    case 'work-tree':
      return { kind: source.kind };
  }
}

function documentJson(one: Difference, outputs: ReadonlyMap<string, readonly string[]>) {
  const { status, record, part, kind, title, folder, formerly, changes } = one;
  return {
    status,
    record,
    ...(part === undefined ? {} : { part }),
    ...(formerly === undefined ? {} : { formerly }),
    kind,
    title,
    folder,
    changes: changes.map(changeJson),
    outputs: outputs.get(`${record}\n${part ?? ''}`) ?? [],
  };
}

const changeJson = ({ kind, what, label, words, before, after, by }: Change) => ({
  kind,
  what,
  ...(label === undefined ? {} : { label }),
  words: words.map((one) => ({ kind: one.kind, text: one.text })),
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
  ...(by === undefined ? {} : { by }),
});

const faultJson = ({ side, diagnostic }: SideFault, lang: Lang) => ({
  side,
  ...toJson(diagnostic, lang),
});
