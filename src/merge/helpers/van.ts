import type { Block } from '../../model/block.js';
import { fold, nearest } from '../../model/fold.js';
import { memoize } from '../../model/memoize.js';
import { thieuMuc } from '../part-messages.js';
import type { Helper, HelperCall } from '../runtime.js';
import type { Datum } from '../session.js';
import { refuse, textArgument } from './arguments.js';

/** A part of the body: the heading that opens it and everything up to the next of its level. */
interface Part {
  readonly title: string;
  readonly folded: string;
  readonly blocks: readonly Block[];
}

const titleOf = (block: Block): string =>
  block.kind === 'heading' ? block.runs.map((run) => run.text).join('') : '';

/** The body cut at its topmost headings; what stands before the first has the title ''. */
const partsOf = memoize((body: readonly Block[]): readonly Part[] => {
  const parts: { title: string; folded: string; blocks: Block[] }[] = [
    { title: '', folded: '', blocks: [] },
  ];
  for (const block of body) {
    if (block.kind === 'heading' && block.level === 1) {
      const title = titleOf(block);
      parts.push({ title, folded: fold(title), blocks: [] });
    } else {
      parts.at(-1)?.blocks.push(block);
    }
  }
  return parts;
});

/** A form asks every record for the same few titles. */
const foldedTitle = memoize((datum: Datum) => fold(textArgument(datum) ?? ''));

/** `{{{than}}}`: the whole body of the record. */
export const than: Helper = ({ session }) => ({ kind: 'prose', blocks: session.record.body });

/** `{{{muc "Kiến nghị"}}}`: what stands under that heading, without the heading. */
export const muc: Helper = (call) => {
  const [asking] = call.args;
  const title = textArgument(asking);
  if (asking === undefined || title === undefined) return refuseTitle(call, 'muc');
  const { record, asked } = call.session;
  const wanted = foldedTitle(asking);
  asked.add(wanted);
  const parts = partsOf(record.body);
  const part = parts.find(({ folded }) => folded === wanted);
  if (part !== undefined) return { kind: 'prose', blocks: part.blocks };
  const titles = parts.map((one) => one.title).filter((one) => one !== '');
  call.session.report(thieuMuc(call.place, title, record.bodyPlace, nearest(title, titles)));
  return undefined;
};

/**
 * `{{{con_lai "Tổng quan" "Kiến nghị"}}}`: the body without the parts of those names; `""` names
 * what stands before the first heading.
 */
export const con_lai: Helper = (call) => {
  const left = new Set(call.args.map(foldedTitle));
  const blocks: Block[] = [];
  let skipping = left.has('');
  for (const block of call.session.record.body) {
    if (block.kind === 'heading' && block.level === 1) skipping = left.has(fold(titleOf(block)));
    if (!skipping) blocks.push(block);
  }
  return { kind: 'prose', blocks };
};

const refuseTitle = (call: HelperCall, helper: string): undefined =>
  refuse(call, helper, { vi: 'tên mục trong ngoặc kép', en: 'the title in quotation marks' });
