import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A watch in a process of its own, as a clerk leaves it running. */
export interface Watched {
  readonly child: ChildProcess;
  /** All that it has said, both streams in the order in which it came. */
  said(): string;
  /** Waits until something is said after what was waited for before; gives what was said so far. */
  hears(passage: string | RegExp): Promise<string>;
  /** Presses Ctrl-C and waits for the end; gives the exit code. */
  stop(): Promise<number | null>;
}

/** How long a test waits for what must come, in ms: nothing is measured by it. */
const PATIENCE = 50_000;

export function startWatch(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Watched {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, ...env } });
  let said = '';
  let heard = 0;
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    said: () => said,
    hears: (passage) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          listeners.delete(look);
          reject(new Error(`never said ${passage}; said:\n${said}`));
        }, PATIENCE);
        const look = () => {
          const news = said.slice(heard);
          const match = typeof passage === 'string' ? news.indexOf(passage) : news.search(passage);
          if (match < 0) return;
          const length =
            typeof passage === 'string' ? passage.length : (passage.exec(news)?.[0].length ?? 0);
          const text = news.slice(0, match + length);
          heard += match + length;
          clearTimeout(late);
          listeners.delete(look);
          resolve(text);
        };
        listeners.add(look);
        look();
      }),
    stop: async () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
