import { crc32, inflateRawSync } from 'node:zlib';

/** What a ZIP holds, by its central directory; nothing is inflated before it is asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** `undefined`: there is none of that name. Throws a `ZipFault`. */
  read(name: string): Uint8Array | undefined;
}

export type ZipReason = 'torn' | 'blown-up' | 'password';

export class ZipFault extends Error {
  constructor(readonly reason: ZipReason) {
    super(reason);
  }
}

/** In bytes, of all parts that are read; sizes that the file declares are not believed. */
const MOST_IN_ALL = 200 * 1024 * 1024;
/** XML shrinks to a tenth or twentieth. Small parts may be as even as they like. */
const MOST_TIMES = 250;
const SMALL = 4 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  /** Of its local header. */
  readonly at: number;
}

export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = MOST_IN_ALL;
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    if ((entry.flags & 1) !== 0) throw new ZipFault('password');
    const packed = packedOf(entry, bytes, view);
    const content = entry.method === 0 ? packed : inflate(packed, left);
    left -= content.length;
    if (left < 0) throw new ZipFault('blown-up');
    if (crc32(content) !== entry.crc) throw new ZipFault('torn');
    return content;
  };
  return { names: [...entries.keys()], read };
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  try {
    const end = findEnd(view);
    let count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (at === 0xffffffff || count === 0xffff) {
      const end64 = Number(view.getBigUint64(end - 20 + 8, true));
      if (view.getUint32(end64, true) !== END_64) throw new ZipFault('torn');
      count = Number(view.getBigUint64(end64 + 32, true));
      at = Number(view.getBigUint64(end64 + 48, true));
    }
    if (count > MOST_ENTRIES) throw new ZipFault('blown-up');
    for (let n = 0; n < count; n++) {
      if (view.getUint32(at, true) !== CENTRAL) throw new ZipFault('torn');
      const [named, extra, noted] = [28, 30, 32].map((o) => view.getUint16(at + o, true));
      const start = at + 46;
      const name = new TextDecoder().decode(bytes.subarray(start, start + (named ?? 0)));
      const entry = {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      };
      // Some write names with backslashes or a leading slash; Word reads those too.
      entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), entry);
      at = start + (named ?? 0) + (extra ?? 0) + (noted ?? 0);
    }
  } catch (cause) {
    throw cause instanceof RangeError ? new ZipFault('torn') : cause;
  }
  return entries;
}

/** The last record of a ZIP; a remark of at most 64 KB may follow it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ZipFault('torn');
}

function packedOf({ at, packed, method }: Entry, bytes: Uint8Array, view: DataView): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new ZipFault('torn');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length || (method !== 0 && method !== 8)) throw new ZipFault('torn');
  return bytes.subarray(start, start + packed);
}

/** Stops where it becomes too much, having held no more than that. */
function inflate(packed: Uint8Array, left: number): Uint8Array {
  const most = Math.min(left, Math.max(SMALL, packed.length * MOST_TIMES));
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    const isTooMuch = cause instanceof RangeError;
    throw new ZipFault(isTooMuch ? 'blown-up' : 'torn');
  }
}
