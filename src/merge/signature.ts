import type { Directive } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Authority, Line, Signature } from '../model/document.js';
import { thuaTrongKhoi } from './part-messages.js';
import { linesOf, oddBlock } from './parts.js';

const AUTHORITIES: readonly Authority[] = ['thay-mat', 'ky-thay', 'thua-lenh'];
const CHILDREN = new Set<string>([...AUTHORITIES, 'chuc-vu', 'ho-ten']);

/** Reads `::::ky` with its `:::thay-mat`, `:::chuc-vu`, `:::ho-ten`; anything else is an error. */
export function signatureOf(
  directive: Directive,
  report: (diagnostic: Diagnostic) => void,
): Signature {
  const children = new Map<string, readonly Line[]>();
  for (const block of directive.blocks) {
    const isChild = block.kind === 'directive' && CHILDREN.has(block.name);
    const odd = isChild ? oddBlock(block.blocks) : block;
    if (odd !== undefined || !isChild || children.has(block.name)) {
      report(thuaTrongKhoi((odd ?? block).place, 'ky'));
    } else children.set(block.name, linesOf(block));
  }
  const child = (name: string): readonly Line[] => children.get(name) ?? [];
  const given = AUTHORITIES.filter((name) => child(name).length > 0);
  const [form, second] = given;
  const [over] = [
    ...(second === undefined ? [] : child(second)),
    ...child('ho-ten').slice(1),
  ].flat();
  if (over !== undefined) report(thuaTrongKhoi(over.place, 'ky'));
  return {
    ...(form === undefined ? {} : { authority: { form, of: child(form) } }),
    post: child('chuc-vu'),
    name: child('ho-ten')[0] ?? [],
  };
}
