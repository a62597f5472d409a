import type { Text } from '../../model/diagnostic.js';
import type { World } from '../../model/world.js';
import type { RecordText, SaveRequest } from '../api.js';
import { withEndsOf, withPlainEnds } from './line-ends.js';
import { SAY } from './messages.js';

/** What came of opening or saving a record. */
export type Answer =
  | { readonly kind: 'text' | 'conflict'; readonly record: RecordText }
  | {
      readonly kind: 'refused';
      readonly status: 403 | 404 | 413 | 422 | 500;
      readonly text: Text;
    };

export interface Records {
  open(path: string): Promise<Answer>;
  /** Writes only over the text that the request names; another one on disk is a conflict. */
  save(request: SaveRequest): Promise<Answer>;
  /** Resolves when no save is under way. */
  settled(): Promise<unknown>;
}

/** Where the records are: `find` looks below content/ and nowhere else. */
export interface Shelf extends Pick<World, 'read' | 'amend' | 'digest'> {
  find(path: string): Promise<{ readonly path: string; readonly size: number } | undefined>;
}

/** Larger files are no records that somebody typed, in bytes. */
const MOST = 20_000_000;
const BOM = [0xef, 0xbb, 0xbf] as const;
const READ_ONLY: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

const isRecord = (path: string): boolean => path.toLowerCase().endsWith('.md');

export function openRecords(shelf: Shelf): Records {
  let saving: Promise<unknown> = Promise.resolve();
  const read = async (path: string): Promise<OnDisk | Refused> => {
    const [, below] = /^content\/(.+)$/s.exec(path) ?? [];
    const found = below && isRecord(below) ? await shelf.find(below) : undefined;
    if (found === undefined || !isRecord(found.path)) return refuse(404, SAY.noRecord(path));
    if (found.size > MOST) return refuse(413, SAY.tooLarge(path));
    const real = `content/${found.path}`;
    const bytes = await shelf.read(real);
    if (bytes === undefined) return refuse(403, SAY.unreadable(path));
    const text = decode(bytes);
    if (text === undefined) return refuse(422, SAY.notUtf8(path));
    return { kind: 'disk', real, bytes, text, version: shelf.digest(bytes) };
  };
  const write = async ({ path, text, version }: SaveRequest): Promise<Answer> => {
    const disk = await read(path);
    if (disk.kind === 'refused') return disk;
    if (disk.version !== version) return { kind: 'conflict', record: tell(path, disk) };
    const bytes = encode(withEndsOf(disk.text, text), disk.bytes);
    if (bytes.length > MOST) return refuse(413, SAY.tooLarge(path));
    const written = await shelf.amend(disk.real, bytes);
    if (written.ok) {
      const saved = { text, version: shelf.digest(bytes) };
      return { kind: 'text', record: tell(path, saved) };
    }
    const { reason } = written;
    if (reason === 'ENOENT') return refuse(404, SAY.noRecord(path));
    if (READ_ONLY.has(reason)) return refuse(403, SAY.readOnly(path, reason));
    return refuse(500, SAY.unwritable(path, reason));
  };
  return {
    open: async (path) => {
      const disk = await read(path);
      return disk.kind === 'refused' ? disk : { kind: 'text', record: tell(path, disk) };
    },
    save: (request) => {
      // Half of a letter cannot be written, and must not turn into another one.
      if (/\p{Surrogate}/u.test(request.text)) return Promise.resolve(refuse(422, SAY.badText));
      const mine = saving.then(() => write(request));
      saving = mine.catch(() => {});
      return mine;
    },
    settled: () => saving,
  };
}

interface OnDisk {
  readonly kind: 'disk';
  /** From the root, all links followed. */
  readonly real: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly version: string;
}

type Refused = Extract<Answer, { kind: 'refused' }>;

const refuse = (status: Refused['status'], text: Text): Refused => ({
  kind: 'refused',
  status,
  text,
});

const tell = (path: string, { text, version }: Omit<RecordText, 'path'>): RecordText => ({
  path,
  text: withPlainEnds(text),
  version,
});

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a text, with a byte order mark where the old ones have one. */
function encode(text: string, old: Uint8Array): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (!BOM.every((byte, at) => old[at] === byte)) return bytes;
  const marked = new Uint8Array(BOM.length + bytes.length);
  marked.set(BOM);
  marked.set(bytes, BOM.length);
  return marked;
}
