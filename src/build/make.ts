import type { Composed } from '../model/composed.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { World } from '../model/world.js';
import type { Commission } from '../round/index.js';
import { compose, type ImageFile, type Measure } from '../the-thuc/index.js';
import type { FontFiles, Spot, WritePdf } from '../write/pdf/index.js';
import { writeText } from '../write/text/index.js';
import { loadImages } from './images.js';
import type { Loaded } from './load.js';
import { khongCoMau } from './messages.js';
import type { Format } from './outputs.js';

/** What composing and writing need from outside: fonts by path, and the widths of their letters. */
export interface Fonts {
  readonly files: FontFiles;
  readonly measure: Measure;
}

export interface Press {
  readonly measure: Measure;
  /** Where each line of a document stands on its pages. */
  locate(composed: Composed): Promise<readonly Spot[]>;
  readonly writers: Readonly<Record<Format, (composed: Composed) => Promise<Written>>>;
}

export interface Written extends Outcome<Uint8Array | undefined> {
  /** Where each line stands, where the writer lays lines out. */
  readonly spots?: readonly Spot[];
}

/** Each writer's library is loaded when its first document is written: a check needs none. */
export function openPress(fonts: Fonts): Press {
  const encoder = new TextEncoder();
  let pdf: Promise<WritePdf> | undefined;
  const openPdf = async () => (await import('../write/pdf/index.js')).createPdfWriter(fonts.files);
  const writePdf: WritePdf = async (composed) => {
    pdf ??= openPdf();
    return (await pdf)(composed);
  };
  return {
    measure: fonts.measure,
    locate: async (composed) => (await writePdf(composed)).spots,
    writers: {
      pdf: writePdf,
      docx: async (composed) => (await import('../write/docx/index.js')).writeDocx(composed),
      txt: async (composed) => {
        const { value, diagnostics } = writeText(composed);
        return { value: encoder.encode(value), diagnostics };
      },
    },
  };
}

/** A document that says what it has to say, and what it was made of. */
export interface Sheet {
  readonly document: Document;
  readonly images: ReadonlyMap<string, ImageFile>;
  /** Templates, images and cited records, by path. */
  readonly files: readonly string[];
}

/** The templates that a document is merged into. */
export type Library = Pick<Loaded, 'merger' | 'forms' | 'templateFiles'>;

/** Merges one document; gives nothing when something in it is wrong. */
export async function mergeOne(
  one: Commission,
  library: Library,
  world: World,
): Promise<Outcome<Sheet | undefined>> {
  const { record, context, system, date, summary, author } = one;
  const form = library.forms.get(record.form);
  if (form === undefined || !library.merger.forms.has(record.form)) {
    // A template that is there has already said what is wrong with it.
    const isThere = library.templateFiles.has(`templates/${record.form}.hbs`);
    const diagnostics = isThere ? [] : [khongCoMau(record.path, record.form)];
    return { value: undefined, diagnostics };
  }
  const { numbering } = form.facts;
  const { path, part, kind } = record;
  const known = { record: path, kind, system, date, numbering, summary, author };
  const identity = part === undefined ? known : { ...known, part };
  const cited: string[] = [];
  const resolve: Commission['resolve'] = (ref) => {
    const found = one.resolve(ref);
    if (typeof found === 'object' && 'record' in found) cited.push(found.record ?? '');
    return found;
  };
  const merged = library.merger.merge({ record, form, context, identity, resolve });
  if (merged.value === undefined) return { value: undefined, diagnostics: merged.diagnostics };
  const { images, files, diagnostics: faults } = await loadImages(merged.value, world);
  const diagnostics = [...merged.diagnostics, ...faults];
  if (hasError(diagnostics)) return { value: undefined, diagnostics };
  const looked = [...merged.templates, ...cited, ...files];
  return { value: { document: merged.value, images, files: looked }, diagnostics };
}

/** Merges and composes one document; gives nothing when something in it is wrong. */
export async function composeOne(
  one: Commission,
  loaded: Loaded,
  press: Press,
  world: World,
): Promise<Outcome<Composed | undefined>> {
  const { value: sheet, diagnostics } = await mergeOne(one, loaded, world);
  if (sheet === undefined) return { value: undefined, diagnostics };
  const composed = compose(sheet.document, sheet.images, press.measure);
  const all = [...diagnostics, ...composed.diagnostics];
  return { value: hasError(all) ? undefined : composed.value, diagnostics: all };
}

export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');
