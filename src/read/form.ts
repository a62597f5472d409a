import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Form, NumberingScheme } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import { checkFields } from './fields.js';
import { splitFile } from './front-matter.js';
import { formWithoutFacts } from './messages/file.js';
import type { RawMap } from './raw.js';
import { form as formSchema, part, unnumberedForm } from './schemas/form.js';
import { readText, type Source } from './text.js';

const SCHEMES: readonly NumberingScheme[] = ['muc', 'dieu', 'chuong'];

/**
 * Reads one template. A form must say in its front matter what its kind is called, its code and
 * how its parts are numbered; the parts of forms, in folders below `templates/`, need
 * not: they make no document of their own.
 */
export function readForm(source: Source): Outcome<Form | undefined> {
  const file = readText(source);
  if (!file.value) return { value: undefined, diagnostics: file.diagnostics };
  const { text, placeAt } = file.value;
  const parts = splitFile(file.value, false);
  const diagnostics: Diagnostic[] = [...file.diagnostics, ...parts.diagnostics];
  if (!parts.value) return { value: undefined, diagnostics };
  const { fields, bodyOffset } = parts.value;
  const isPart = !/^templates\/[^/]+$/.test(source.path);
  if (!(fields || isPart) && parts.diagnostics.length === 0) {
    diagnostics.push(formWithoutFacts(placeAt(0)));
  }
  const facts = fields && checkFields(isPart ? part : schemaOf(fields), fields);
  diagnostics.push(...(facts?.diagnostics ?? []));
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { value: undefined, diagnostics };
  }
  const typed = textOf(facts?.value, 'danh_so');
  const value: Form = {
    path: source.path,
    name: source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.hbs$/, ''),
    source: text.slice(bodyOffset),
    lineOffset: placeAt(bodyOffset).line - 1,
    facts: {
      tenLoai: textOf(facts?.value, 'ten_loai'),
      kyHieu: textOf(facts?.value, 'ky_hieu'),
      numbering: SCHEMES.find((scheme) => scheme === typed) ?? 'muc',
    },
  };
  return { value, diagnostics };
}

/** An empty code must be typed as `""`: one left blank, which has its key's place, is forgotten. */
function schemaOf(fields: RawMap) {
  const code = fields.entries.get('ky_hieu');
  const isEmpty = code?.value.kind === 'text' && code.value.text === '';
  return isEmpty && code.value.place.column !== code.keyPlace.column ? unnumberedForm : formSchema;
}

function textOf(facts: ObjectValue | undefined, name: string): string {
  const value = facts?.fields.get(name);
  return value?.kind === 'text' ? value.text : '';
}
