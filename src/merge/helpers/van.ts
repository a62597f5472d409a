import type { Block } from '../../model/block.js';
import { fold, nearest } from '../../model/fold.js';
import { thieuMuc } from '../part-messages.js';
import type { Helper, HelperCall } from '../runtime.js';
import { refuse, textArgument } from './arguments.js';

/** A part of the body: the heading that opens it and everything up to the next of its level. */
interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const titleOf = (block: Block): string =>
  block.kind === 'heading' ? block.runs.map((run) => run.text).join('') : '';

/** The body cut at its topmost headings; what stands before the first has the title ''. */
function partsOf(body: readonly Block[]): readonly Part[] {
  const parts: { title: string; blocks: Block[] }[] = [{ title: '', blocks: [] }];
  for (const block of body) {
    if (block.kind === 'heading' && block.level === 1) {
      parts.push({ title: titleOf(block), blocks: [] });
    } else {
      parts.at(-1)?.blocks.push(block);
    }
  }
  return parts;
}

/** `{{{than}}}`: the whole body of the record. */
export const than: Helper = ({ session }) => ({ kind: 'prose', blocks: session.record.body });

/** `{{{muc "Kiến nghị"}}}`: what stands under that heading, without the heading. */
export const muc: Helper = (call) => {
  const title = textArgument(call.args[0]);
  if (title === undefined) return refuseTitle(call, 'muc');
  const { record, asked } = call.session;
  asked.add(fold(title));
  const parts = partsOf(record.body);
  const part = parts.find((one) => fold(one.title) === fold(title));
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
  const titles = call.args.map(textArgument);
  const left = new Set(titles.map((title) => fold(title ?? '')));
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
