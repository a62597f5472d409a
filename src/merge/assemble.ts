import type { Block, Directive } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document, Letterhead, Line } from '../model/document.js';
import type { Place } from '../model/place.js';
import { annexOf } from './annex.js';
import { reportMisplaced } from './misplaced.js';
import { khoiLap, thieuPhan, thuaTrenDongMo, thuaTrongKhoi } from './part-messages.js';
import {
  isPart,
  LETTERHEAD_LINES,
  type LetterheadLine,
  linesOf,
  oddBlock,
  oddOpening,
  PARTS,
  type Part,
} from './parts.js';
import { signatureOf } from './signature.js';

/** What `assemble` cannot read off the blocks. */
export type Identity = Pick<
  Document,
  'record' | 'part' | 'kind' | 'system' | 'date' | 'numbering' | 'summary' | 'author'
>;

type Report = (diagnostic: Diagnostic) => void;

/**
 * Sorts the merged blocks into the parts of a document; all that is no part is its body. What has
 * no place in the document is an error, so that nothing is lost on the way.
 */
export function assemble(
  blocks: readonly Block[],
  identity: Identity,
  form: Place,
  report: Report,
): Document {
  const parts = new Map<Part, readonly Directive[]>();
  const body: Block[] = [];
  for (const block of blocks) {
    if (block.kind !== 'directive' || !isPart(block.name)) {
      body.push(block);
      continue;
    }
    const odd = oddOpening(block);
    if (odd !== undefined) report(thuaTrenDongMo(odd, block.name));
    const known = parts.get(block.name) ?? [];
    const [first] = known;
    if (first !== undefined && known.length >= PARTS[block.name].times) {
      report(khoiLap(block.place, block.name, first.place));
    } else parts.set(block.name, [...known, block]);
  }
  reportMisplaced(body, report);
  reportMissing(parts, form, report);

  const lines = (part: Part): readonly Line[] =>
    parts.get(part)?.flatMap((one) => linesOfPart(one, part, report)) ?? [];
  const [addressees] = parts.get('kinh-gui') ?? [];
  const tenLoai = lines('ten-loai');
  return {
    ...identity,
    letterhead: letterheadOf(lines),
    ...(tenLoai.length === 0 ? {} : { title: { tenLoai, trichYeu: lines('trich-yeu') } }),
    ...(addressees === undefined
      ? {}
      : {
          addressees: {
            verb: addressees.attributes['dong-tu'] === 'trinh' ? 'trinh' : 'gui',
            names: lines('kinh-gui'),
          },
        }),
    grounds: lines('can-cu'),
    body,
    signatures: (parts.get('ky') ?? []).map((part) => signatureOf(part, report)),
    recipients: lines('noi-nhan'),
    annexes: (parts.get('phu-luc') ?? []).map((part) => annexOf(part, report)),
  };
}

/** The lines of a part; more than it can print, or a table in it, is an error. */
function linesOfPart(directive: Directive, part: Part, report: Report): readonly Line[] {
  const odd = oddBlock(directive.blocks);
  if (odd !== undefined) report(thuaTrongKhoi(odd.place, part));
  const found = linesOf(directive);
  const [over] = found.slice(PARTS[part].lines).flat();
  if (over !== undefined) report(thuaTrongKhoi(over.place, part));
  return found;
}

function letterheadOf(lines: (part: Part) => readonly Line[]): Letterhead {
  const single: Partial<Record<LetterheadLine, Line>> = {};
  for (const [name, part] of LETTERHEAD_LINES) {
    const [line] = lines(part);
    if (line !== undefined) single[name] = line;
  }
  return { superior: lines('co-quan-cap-tren'), issuer: lines('co-quan'), ...single };
}

/** Every document has an issuer, a place and date, and either a title or a subject. */
function reportMissing(parts: ReadonlyMap<Part, unknown>, form: Place, report: Report): void {
  for (const part of ['co-quan', 'noi-ngay'] as const) {
    if (!parts.has(part)) report(thieuPhan(form, part));
  }
  if (!parts.has('ten-loai') && !parts.has('ve-viec')) report(thieuPhan(form, 'ten-loai'));
}
