import type { ComposedBlock } from '../model/composed.js';
import type { Title } from '../model/document.js';
import { withAfter } from './after.js';
import { balanceLine } from './balance.js';
import type { Context } from './context.js';
import { makeParagraph, signRun } from './paragraph.js';
import { makeRule } from './rule.js';
import { points } from './units.js';

/** Tên loại and trích yếu, centred, closed by the profile's signs or rule. */
export function composeTitle(context: Context, title: Title): readonly ComposedBlock[] {
  const { mark, maxWidth, rule, after } = context.theThuc.title;
  const widest = points(maxWidth);
  const line = (element: 'tenLoai' | 'trichYeu') => (text: Title['tenLoai'][number]) =>
    balanceLine(context, element, text, context.textWidth, widest);
  const lines = [...title.tenLoai.map(line('tenLoai')), ...title.trichYeu.map(line('trichYeu'))];
  const last = lines.at(-1);
  if (last === undefined) return [];
  const paragraphs = lines.map((each) => each.paragraph);
  const gap = points(after);
  if (mark.value !== '') {
    const sign = signRun(context, 'dauTrichYeu', mark.value);
    return [...paragraphs, makeParagraph(context, 'dauTrichYeu', [sign], { after: gap })];
  }
  if (rule.value !== 0) return [...paragraphs, makeRule(context, last.longest * rule.value, gap)];
  return withAfter(paragraphs, gap);
}
