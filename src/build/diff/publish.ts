import type { Composed } from '../../model/composed.js';
import type { Diagnostic, Lang } from '../../model/diagnostic.js';
import type { World } from '../../model/world.js';
import { writeReview } from '../../write/html/index.js';
import { type Fonts, hasError, openPress } from '../make.js';
import { khongGhiDuoc } from '../messages.js';
import { fileKey } from './file-key.js';
import { openFiles } from './files.js';
import type { Diffed, Difference } from './index.js';
import { khongGhiDe } from './messages.js';
import { reviewUnits } from './review.js';

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
        const page = writeReview(
          { before, after, units: reviewUnits(diffed, (one) => redlines.get(fileKey(one))) },
          lang,
        );
        round.push(...(await put(PAGE, PAGE, new TextEncoder().encode(page))));
      }
      await files.finish();
      return { outputs, round, diagnostics };
    },
  };
}
