import type { Saved } from './cache.js';
import { areWritten, keyOf } from './ledger.js';
import type { Memory } from './memory.js';
import type { Format } from './outputs.js';

/** How many files are looked at together. */
const AT_ONCE = 256;

/** Whether all that a build looked at is as it was, and all that it wrote is as it wrote it. */
export async function isUnchanged(
  { inputs, built, ledger }: Saved,
  formats: readonly Format[],
  memory: Memory,
): Promise<boolean> {
  const paths = [...inputs.keys()];
  const folders = paths.filter((path) => path.endsWith('/'));
  for (const folder of folders) await memory.list(folder.slice(0, -1));
  const isSame = (path: string) => memory.seen().get(path) === inputs.get(path);
  if (!folders.every(isSame)) return false;
  const files = paths.filter((path) => !path.endsWith('/'));
  const read = async (path: string) => {
    await memory.read(path);
    return isSame(path);
  };
  if (!(await every(files, read))) return false;
  const made = built.documents.filter(({ ok }) => ok);
  return every(made, async ({ record: path, part }) => {
    const record = part === undefined ? { path } : { path, part };
    const entry = ledger.get(keyOf(record));
    return entry !== undefined && areWritten(entry, record, formats, memory);
  });
}

async function every<T>(list: readonly T[], holds: (one: T) => Promise<boolean>): Promise<boolean> {
  for (let from = 0; from < list.length; from += AT_ONCE) {
    const some = await Promise.all(list.slice(from, from + AT_ONCE).map(holds));
    if (some.includes(false)) return false;
  }
  return true;
}
