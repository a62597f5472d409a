import type { World } from '../../model/world.js';

/** The files of a comparison, in the output folder of a world. */
export interface Files {
  /** Never over a file of somebody else: the reason is then `EEXIST`. */
  write(path: string, bytes: Uint8Array): Promise<Written>;
  /** Takes away what an earlier comparison wrote and this one has not, if nobody changed it. */
  finish(): Promise<void>;
}

export type Written =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly path: string; readonly reason: string };

/** The names and digests of the files of the last comparison, a line each, beside them. */
const LIST = '.vankien-diff';

/** So many files at most are forgotten if the program is stopped. */
const OFTEN = 50;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** `isOurs`: nobody else keeps anything in the folder, and git ignores what is there. */
export async function openFiles(world: World, isOurs: boolean): Promise<Files> {
  const before = await readList(world);
  const written = new Map<string, string>();
  const save = async () => {
    const lines = [...new Map([...before, ...written])].map(
      ([path, digest]) => `${digest} ${path}`,
    );
    await world.write(LIST, encoder.encode(`${lines.sort().join('\n')}\n`));
  };
  const digestOf = async (path: string) => {
    const bytes = await world.readOutput(path);
    return bytes === undefined ? undefined : world.digest(bytes);
  };
  return {
    write: async (path, bytes) => {
      const digest = world.digest(bytes);
      const there = isOurs ? undefined : await digestOf(path);
      if (there !== undefined && there !== digest && there !== before.get(path)) {
        return { ok: false, path, reason: 'EEXIST' };
      }
      if (isOurs && written.size === 0) await world.write('.gitignore', encoder.encode('*\n'));
      const result = await world.write(path, bytes);
      if (!result.ok) return result;
      written.set(path, digest);
      if (written.size % OFTEN === 0) await save();
      return { ok: true, path: result.path };
    },
    finish: async () => {
      for (const [path, digest] of before) {
        if (written.has(path)) continue;
        if ((await digestOf(path)) === digest) await world.remove(path);
      }
      before.clear();
      if (written.size > 0) await save();
      else await world.remove(LIST);
    },
  };
}

async function readList(world: World): Promise<Map<string, string>> {
  const bytes = await world.readOutput(LIST);
  const lines = bytes === undefined ? [] : decoder.decode(bytes).split('\n');
  const isInside = (path: string) => !path.split('/').includes('..') && !path.startsWith('/');
  return new Map(
    lines.flatMap((line) => {
      const [, digest, path] = /^(\S+) (.+)$/.exec(line) ?? [];
      return digest && path && isInside(path) ? [[path, digest] as const] : [];
    }),
  );
}
