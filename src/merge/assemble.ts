import type { Block, Directive } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Annex, Authority, Document, Letterhead, Line, Signature } from '../model/document.js';
import { nearest } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { khoiLa, thieuPhan } from './messages.js';
import { BODY_BLOCKS, isPart, linesOf, PARTS, type Part } from './parts.js';

/** What `assemble` cannot read off the blocks. */
export type Identity = Pick<
  Document,
  'record' | 'kind' | 'system' | 'date' | 'numbering' | 'summary' | 'author'
>;

/** Sorts the merged blocks into the parts of a document; all that is no part is its body. */
export function assemble(
  blocks: readonly Block[],
  identity: Identity,
  form: Place,
  report: (diagnostic: Diagnostic) => void,
): Document {
  const parts = new Map<Part, Directive[]>();
  const body: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'directive' && isPart(block.name)) {
      parts.set(block.name, [...(parts.get(block.name) ?? []), block]);
    } else {
      body.push(block);
    }
  }
  reportUnknown(body, report);

  const lines = (part: Part): readonly Line[] => (parts.get(part) ?? []).flatMap(linesOf);
  const oneLine = (part: Part): Line | undefined => lines(part)[0];
  if (!parts.has('co-quan')) report(thieuPhan(form, 'co-quan'));
  const [addressees] = parts.get('kinh-gui') ?? [];
  const tenLoai = lines('ten-loai');
  return {
    ...identity,
    letterhead: letterheadOf(lines, oneLine),
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
    signatures: (parts.get('ky') ?? []).map(signatureOf),
    recipients: lines('noi-nhan'),
    annexes: (parts.get('phu-luc') ?? []).map((part) => annexOf(part, report)),
  };
}

function letterheadOf(
  lines: (part: Part) => readonly Line[],
  oneLine: (part: Part) => Line | undefined,
): Letterhead {
  const optional = {
    number: oneLine('so'),
    placeDate: oneLine('noi-ngay'),
    subject: oneLine('ve-viec'),
    urgency: oneLine('khan'),
    secrecy: oneLine('mat'),
    circulation: oneLine('luu-hanh'),
    draft: oneLine('du-thao'),
  };
  const given = Object.entries(optional).filter(([, line]) => line !== undefined);
  return {
    superior: lines('co-quan-cap-tren'),
    issuer: lines('co-quan'),
    ...Object.fromEntries(given),
  };
}

const AUTHORITIES: readonly Authority[] = ['thay-mat', 'ky-thay', 'thua-lenh'];

function signatureOf(directive: Directive): Signature {
  const child = (name: string): readonly Line[] =>
    directive.blocks.flatMap((block) =>
      block.kind === 'directive' && block.name === name ? linesOf(block) : [],
    );
  const form = AUTHORITIES.find((name) => child(name).length > 0);
  return {
    ...(form === undefined ? {} : { authority: { form, of: child(form) } }),
    post: child('chuc-vu'),
    name: child('ho-ten')[0] ?? [],
  };
}

/** The title of an annex is its first paragraphs, set off by `:::ten`; the label says the rest. */
function annexOf(directive: Directive, report: (diagnostic: Diagnostic) => void): Annex {
  const isTitle = (block: Block): block is Directive =>
    block.kind === 'directive' && block.name === 'ten';
  const body = directive.blocks.filter((block) => !isTitle(block));
  reportUnknown(body, report);
  return {
    title: directive.blocks.filter(isTitle).flatMap(linesOf),
    orientation: directive.attributes.huong === 'ngang' ? 'ngang' : 'doc',
    body,
    place: directive.place,
  };
}

function reportUnknown(blocks: readonly Block[], report: (diagnostic: Diagnostic) => void): void {
  for (const block of blocks) {
    if (block.kind === 'list') {
      for (const item of block.items) reportUnknown(item.blocks, report);
    }
    if (block.kind !== 'directive') continue;
    if (!BODY_BLOCKS.includes(block.name)) {
      report(khoiLa(block.place, block.name, nearest(block.name, [...PARTS, ...BODY_BLOCKS])));
    }
    reportUnknown(block.blocks, report);
  }
}
