import type { Composed } from '../../model/composed.js';
import type { Diagnostic, Lang } from '../../model/diagnostic.js';
import type { World } from '../../model/world.js';
import { type ReviewedDocument, writeReview } from '../../write/html/index.js';
import { type Fonts, hasError, openPress } from '../make.js';
import { khongGhiDuoc } from '../messages.js';
import { outputPath } from '../outputs.js';
import { openFiles } from './files.js';
import type { Diffed, Difference } from './index.js';
import { khongGhiDe } from './messages.js';

export const DIFF_FORMATS = ['docx', 'pdf', 'html'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

export interface Publishing {
  readonly formats: readonly DiffFormat[];
  /** Nobody else keeps anything in the output folder. */
  readonly isOurs: boolean;
  readonly lang: Lang;
  /** The two drafts by name. */
  readonly before: string;
  readonly after: string;
}

/** Writes a comparison as files, document by document. */
export interface Publisher {
  add(difference: Difference, redline: Composed): Promise<void>;
  /** The page of the round, and what an earlier comparison has left. */
  finish(diffed: Diffed): Promise<Published>;
}

export interface Published {
  /** The files of each document, by `fileKey`, and those of the round. */
  readonly outputs: ReadonlyMap<string, readonly string[]>;
  readonly round: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The page of the round. */
const PAGE = 'index.html';

/** Which document a difference is of. */
export const fileKey = ({ record, part }: Pick<Difference, 'record' | 'part'>): string =>
  outputPath(part === undefined ? { path: record } : { path: record, part }, 'pdf').slice(0, -4);

export async function openPublisher(
  world: World,
  fonts: Fonts,
  { formats, isOurs, lang, before, after }: Publishing,
): Promise<Publisher> {
  const files = await openFiles(world, isOurs);
  const press = openPress(fonts);
  const outputs = new Map<string, readonly string[]>();
  const diagnostics: Diagnostic[] = [];
  const redlines = new Map<string, Composed>();
  const put = async (path: string, record: string, bytes: Uint8Array): Promise<string[]> => {
    const written = await files.write(path, bytes);
    if (written.ok) return [written.path];
    const isTaken = written.reason === 'EEXIST';
    diagnostics.push(
      isTaken ? khongGhiDe(path, record) : khongGhiDuoc(path, record, written.reason),
    );
    return [];
  };
  return {
    add: async (difference, redline) => {
      const key = fileKey(difference);
      if (formats.includes('html')) redlines.set(key, redline);
      const made: string[] = [];
      for (const format of ['docx', 'pdf'] as const) {
        if (!formats.includes(format)) continue;
        const { value, diagnostics: said } = await press.writers[format](redline);
        diagnostics.push(...said);
        if (value === undefined || hasError(said)) continue;
        made.push(...(await put(`${key}.${format}`, difference.record, value)));
      }
      outputs.set(key, made);
    },
    finish: async (diffed) => {
      const round: string[] = [];
      if (formats.includes('html')) {
        const page = writeReview({ before, after, units: unitsOf(diffed, redlines) }, lang);
        round.push(...(await put(PAGE, PAGE, new TextEncoder().encode(page))));
      }
      await files.finish();
      return { outputs, round, diagnostics };
    },
  };
}

/** The documents that differ, and those that could not be compared, by the folder of their record. */
function unitsOf({ differences, failed, faults }: Diffed, redlines: ReadonlyMap<string, Composed>) {
  const units = new Map<string, { name: string; documents: ReviewedDocument[] }>();
  const add = (folder: string, name: string, document: ReviewedDocument) => {
    const unit = units.get(folder) ?? { name, documents: [] };
    unit.documents.push(document);
    units.set(folder, unit);
  };
  for (const one of differences) {
    const redline = redlines.get(fileKey(one));
    add(one.folder, one.unit, {
      path: fileKey(one),
      title: one.title,
      ...(one.status === 'inserted' ? {} : { before: one.formerly ?? one.record }),
      ...(one.status === 'deleted' ? {} : { after: one.record }),
      ...(redline === undefined ? {} : { redline }),
      changes: one.changes,
      shifts: [],
      faults: [],
    });
  }
  for (const { record, folder, unit, isOld, sides } of failed) {
    if (isOld) continue;
    const own = faults.filter(({ diagnostic }) => diagnostic.place.file === record);
    add(folder, unit, {
      path: fileKey({ record }),
      title: record.slice(folder.length + 1),
      ...(sides.includes('before') ? { before: record } : {}),
      ...(sides.includes('after') ? { after: record } : {}),
      changes: [],
      shifts: [],
      faults: own.map(({ diagnostic }) => diagnostic),
    });
  }
  return [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, { name, documents }]) => ({ folder, name, documents }));
}
