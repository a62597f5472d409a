import { spawn } from 'node:child_process';
import { gitEnvironment, SETTINGS } from './git-run.js';

/** The objects of a repository, by id; the same id gives the same bytes object each time. */
export interface Blobs {
  /** `undefined` where the repository has no such object. */
  read(id: string): Promise<Uint8Array | undefined>;
  /** Ends the one process behind it; what was asked for before is still given. */
  close(): void;
}

interface Waiting {
  give(bytes: Uint8Array | undefined): void;
  fail(cause: Error): void;
}

/** One `git cat-file --batch`, which answers in the order in which it is asked. */
export function openBlobs(root: string): Blobs {
  const known = new Map<string, Promise<Uint8Array | undefined>>();
  const queue: Waiting[] = [];
  const child = spawn('git', [...SETTINGS, 'cat-file', '--batch'], {
    cwd: root,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // Nobody who waits for a blob is left waiting; who has all that it asked for may go.
  const end = (cause: Error) => {
    for (const one of queue.splice(0)) one.fail(cause);
  };
  child.on('error', end);
  child.on('close', () => end(new Error('git cat-file ended before it had answered')));
  child.stdin.on('error', end);
  const take = createReader();
  child.stdout.on('data', (chunk: Buffer) => {
    for (const bytes of take(chunk)) queue.shift()?.give(bytes);
  });
  return {
    read: (id) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const asked = new Promise<Uint8Array | undefined>((give, fail) => {
        queue.push({ give, fail });
        child.stdin.write(`${id}\n`);
      });
      // Whoever never awaits it must not end the program.
      asked.catch(() => {});
      known.set(id, asked);
      return asked;
    },
    close: () => child.stdin.end(),
  };
}

/** Cuts the stream into answers: `<id> <type> <size>`, the bytes, an end of line. */
function createReader(): (chunk: Buffer) => readonly (Uint8Array | undefined)[] {
  const parts: Buffer[] = [];
  let held = 0;
  let size: number | undefined;
  return (chunk) => {
    parts.push(chunk);
    held += chunk.length;
    // A large picture comes in many chunks, which are put together once.
    if (size !== undefined && held < size + 1) return [];
    const found: (Uint8Array | undefined)[] = [];
    let rest = parts.length === 1 ? chunk : Buffer.concat(parts);
    for (;;) {
      if (size === undefined) {
        const end = rest.indexOf(10);
        if (end < 0) break;
        const head = rest.toString('latin1', 0, end);
        rest = rest.subarray(end + 1);
        const typed = /^\S+ \S+ (\d+)$/.exec(head);
        if (typed === null) found.push(undefined);
        else size = Number(typed[1]);
      } else {
        if (rest.length < size + 1) break;
        found.push(new Uint8Array(rest.subarray(0, size)));
        rest = rest.subarray(size + 1);
        size = undefined;
      }
    }
    parts.splice(0, parts.length, rest);
    held = rest.length;
    return found;
  };
}
