import { type Difference, fileKey, type Published } from '../build/diff/index.js';
import type { Change } from '../model/change.js';
import type { Lang } from '../model/diagnostic.js';
import type { Shift, Stand } from '../model/shift.js';
import type { OneSide } from './diff-sides.js';
import { pick } from './messages.js';
import { toJson } from './print-diagnostic.js';
import type { Said } from './print-diff.js';
import { shown } from './report.js';

/**
 * A comparison for machines; the shape is kept from version to version and told in
 * docs/developers/diff-json.md.
 */
export function diffJson({ sides, diffed, published }: Said, lang: Lang) {
  return {
    before: sourceJson(sides.before),
    after: sourceJson(sides.after),
    compared: diffed.documents,
    documents: diffed.differences.map((one) => documentJson(one, published)),
    meaning: diffed.shifts.map((one) => shiftJson(one, lang)),
    failed: diffed.failed.map(({ record, sides, isOld }) => ({ record, sides, old: isOld })),
    outputs: (published?.round ?? []).map(shown),
    diagnostics: [
      ...diffed.faults.map(({ side, diagnostic }) => ({ side, ...toJson(diagnostic, lang) })),
      ...(published?.diagnostics ?? []).map((diagnostic) => toJson(diagnostic, lang)),
    ],
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

function documentJson(one: Difference, published: Published | undefined) {
  const { status, record, part, kind, title, folder, unit, formerly, changes } = one;
  return {
    status,
    record,
    ...(part === undefined ? {} : { part }),
    ...(formerly === undefined ? {} : { formerly }),
    kind,
    title,
    folder,
    unit,
    changes: changes.map(changeJson),
    outputs: (published?.outputs.get(fileKey(one)) ?? []).map(shown),
  };
}

const shiftJson = ({ code, record, unit, before, after, message }: Shift, lang: Lang) => ({
  code,
  record,
  ...(unit === undefined ? {} : { unit }),
  message: pick(message, lang),
  ...(before === undefined ? {} : { before: standJson(before) }),
  ...(after === undefined ? {} : { after: standJson(after) }),
});

const standJson = ({ place, value }: Stand) => ({
  ...place,
  ...(value === undefined ? {} : { value }),
});

const changeJson = ({ kind, what, label, words, before, after, by }: Change) => ({
  kind,
  what,
  ...(label === undefined ? {} : { label }),
  words: words.map((one) => ({ kind: one.kind, text: one.text })),
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
  ...(by === undefined ? {} : { by }),
});
