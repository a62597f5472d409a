import type { ComposedBlock, ComposedRun } from '../model/composed.js';
import type { Authority, Signature } from '../model/document.js';
import { balanceRuns } from './balance.js';
import type { Context } from './context.js';
import { elementRuns, makeParagraph, signRun } from './paragraph.js';
import type { ElementId } from './the-thuc.js';

/** One who signs: authority, post, room for the signature, name; centred in `width`. */
export function composeSignature(
  context: Context,
  signature: Signature,
  width: number,
  posts: 'chucVu' | 'vaiTro',
): readonly ComposedBlock[] {
  const { ending } = context.theThuc;
  const lines = (element: ElementId, all: readonly (readonly ComposedRun[])[]) =>
    all.map((runs) => balanceRuns(context, element, runs, width).paragraph);
  const gap = Array.from({ length: ending.gap.value }, () => makeParagraph(context, 'hoTen', []));
  const name = elementRuns(context, 'hoTen', signature.name);
  return [
    ...lines('quyenHan', authorityLines(context, signature)),
    ...lines(
      posts,
      signature.post.map((line) => elementRuns(context, posts, line)),
    ),
    ...gap,
    ...lines('hoTen', name.length === 0 ? [] : [name]),
  ];
}

/** `T/M BAN THƯỜNG VỤ`: the sign stands before the first line. */
function authorityLines(
  context: Context,
  { authority }: Signature,
): readonly (readonly ComposedRun[])[] {
  if (authority === undefined) return [];
  const sign = signRun(context, 'quyenHan', `${signOf(context, authority.form)} `);
  return authority.of.map((line, index) => {
    const runs = elementRuns(context, 'quyenHan', line);
    return index === 0 ? [sign, ...runs] : runs;
  });
}

function signOf(context: Context, form: Authority): string {
  const { thayMat, kyThay, thuaLenh } = context.theThuc.ending;
  switch (form) {
    case 'thay-mat':
      return thayMat.value;
    case 'ky-thay':
      return kyThay.value;
    case 'thua-lenh':
      return thuaLenh.value;
  }
}
