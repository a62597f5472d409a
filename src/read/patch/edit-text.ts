import { escapeOpening, isPlainYaml, quoteYaml } from './escape.js';
import { PARAGRAPH_END, type Patch } from './patch.js';
import type { Edit } from './source.js';
import type { Field, Passage, Span } from './span.js';
import { plainText, writeStyled } from './styled.js';

type TextPatch = Extract<Patch, { kind: 'text' }>;

/** All changes of the words of one span. */
export function editText(span: Span, patches: readonly TextPatch[]): readonly Edit[] {
  const { home } = span;
  return home.kind === 'field' ? editField(span, home, patches) : editProse(span, home, patches);
}

const startOf = (span: Span, unit: number): number =>
  unit === 0 ? (span.units[0]?.from ?? 0) : (span.units[unit - 1]?.to ?? 0);

function editProse(span: Span, home: Passage, patches: readonly TextPatch[]): readonly Edit[] {
  return patches.flatMap(({ from, to, text }): readonly Edit[] => {
    const isCell = home.kind === 'cell';
    const typed = writeStyled(text, isCell).split(PARAGRAPH_END).join(breakOf(home));
    const range =
      from === to
        ? { from: startOf(span, from), to: startOf(span, from) }
        : { from: span.units[from]?.from ?? 0, to: span.units[to - 1]?.to ?? 0 };
    if (from === 0 && to === span.units.length && typed === '') {
      return [{ ...withMarks(span, range), text: '' }];
    }
    const edit = { ...range, text: typed };
    return isCell || range.from !== home.from ? [edit] : openSafely(span, to, edit);
  });
}

/** What now opens the line may be what stood behind it, and must not open a list. */
function openSafely(span: Span, to: number, edit: Edit): readonly Edit[] {
  const rest = span.units.slice(to);
  const behind = rest.map((unit) => unit.text).join('');
  const opened = `${edit.text}${behind}`.trimStart();
  const safe = escapeOpening(opened);
  if (safe === opened) return [edit];
  const at = [...safe].findIndex((sign, index) => sign !== [...opened][index]);
  const blank = `${edit.text}${behind}`.length - opened.length;
  const { text } = edit;
  const inTyped = at + blank;
  if (inTyped < text.length) {
    return [{ ...edit, text: `${text.slice(0, inTyped)}\\${text.slice(inTyped)}` }];
  }
  const sign = rest[inTyped - text.length]?.from ?? edit.to;
  return [edit, { from: sign, to: sign, text: '\\' }];
}

/** Of marked words that all go, the signs go too. */
function withMarks(span: Span, range: { readonly from: number; readonly to: number }) {
  let around = range;
  for (const mark of span.marks) {
    if (mark.innerFrom !== around.from || mark.innerTo !== around.to) break;
    around = { from: mark.from, to: mark.to };
  }
  return around;
}

/** What ends a paragraph and begins another of its kind. */
function breakOf({ kind, opening, item }: Passage): string {
  if (kind === 'item') return `${item?.loose ? '\n\n' : '\n'}${opening}`;
  return kind === 'heading' ? '\n\n' : `\n\n${opening}`;
}

function editField(span: Span, field: Field, patches: readonly TextPatch[]): readonly Edit[] {
  const { units } = span;
  const sorted = [...patches].sort((a, b) => a.from - b.from);
  let value = '';
  let next = 0;
  for (const { from, to, text } of sorted) {
    value += units
      .slice(next, from)
      .map((unit) => unit.text)
      .join('');
    value += plainText(text);
    next = to;
  }
  value += units
    .slice(next)
    .map((unit) => unit.text)
    .join('');
  if (field.style === 'plain' && !isPlainYaml(value, field.inFlow)) {
    return [{ from: field.from, to: field.to, text: quoteYaml(value.trim()) }];
  }
  return sorted.map(({ from, to, text }) => ({
    ...(from === to
      ? { from: startOf(span, from), to: startOf(span, from) }
      : { from: units[from]?.from ?? 0, to: units[to - 1]?.to ?? 0 }),
    text: escapeFor(field, plainText(text)),
  }));
}

function escapeFor(field: Field, text: string): string {
  if (field.style === 'double') return text.replace(/["\\]/g, '\\$&');
  return field.style === 'single' ? text.replaceAll("'", "''") : text;
}
