import type { Composed } from '../model/composed.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { World } from '../model/world.js';
import type { Commission } from '../round/index.js';
import { compose, type Measure } from '../the-thuc/index.js';
import type { FontFiles, WritePdf } from '../write/pdf/index.js';
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
  readonly writers: Readonly<
    Record<Format, (composed: Composed) => Promise<Outcome<Uint8Array | undefined>>>
  >;
}

/** Each writer's library is loaded when its first document is written: a check needs none. */
export function openPress(fonts: Fonts): Press {
  const encoder = new TextEncoder();
  let pdf: Promise<WritePdf> | undefined;
  const openPdf = async () => (await import('../write/pdf/index.js')).createPdfWriter(fonts.files);
  return {
    measure: fonts.measure,
    writers: {
      pdf: async (composed) => {
        pdf ??= openPdf();
        return (await pdf)(composed);
      },
      docx: async (composed) => (await import('../write/docx/index.js')).writeDocx(composed),
      txt: async (composed) => {
        const { value, diagnostics } = writeText(composed);
        return { value: encoder.encode(value), diagnostics };
      },
    },
  };
}

/** Merges and composes one document; gives nothing when something in it is wrong. */
export async function composeOne(
  one: Commission,
  loaded: Loaded,
  press: Press,
  world: World,
): Promise<Outcome<Composed | undefined>> {
  const { record, context, system, date, summary, author, resolve } = one;
  const form = loaded.forms.get(record.form);
  if (form === undefined || !loaded.merger.forms.has(record.form)) {
    // A template that is there has already said what is wrong with it.
    const isThere = loaded.templateFiles.has(`templates/${record.form}.hbs`);
    const diagnostics = isThere ? [] : [khongCoMau(record.path, record.form)];
    return { value: undefined, diagnostics };
  }
  const { numbering } = form.facts;
  const identity = {
    record: record.path,
    kind: record.kind,
    system,
    date,
    numbering,
    summary,
    author,
  };
  const merged = loaded.merger.merge({ record, form, context, identity, resolve });
  if (merged.value === undefined) return { value: undefined, diagnostics: merged.diagnostics };
  const { images, diagnostics: faults } = await loadImages(merged.value, world);
  const found = [...merged.diagnostics, ...faults];
  if (hasError(found)) return { value: undefined, diagnostics: found };
  const composed = compose(merged.value, images, press.measure);
  const diagnostics = [...found, ...composed.diagnostics];
  return { value: hasError(diagnostics) ? undefined : composed.value, diagnostics };
}

export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');
