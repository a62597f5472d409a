import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { startWatch, type Watched } from './run-watch.js';
import type { Files } from './small-round.js';
import { openWorkspace } from './workspace.js';

/** A preview in a process of its own, over records of its own. */
export interface PreviewRun {
  readonly root: string;
  /** What it printed: the address with its token. */
  readonly address: string;
  /** The address without it: `http://127.0.0.1:4870`. */
  readonly origin: string;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  /** All that it has said in its terminal. */
  said(): string;
  stop(): Promise<number | null>;
}

/** Starts previews for the tests of one file; they end after it. */
export function openPreviewRuns(): (files: Files, args?: readonly string[]) => Promise<PreviewRun> {
  const openRoot = openWorkspace();
  const running: Watched[] = [];
  afterAll(async () => {
    for (const one of running) if (one.child.exitCode === null) await one.stop();
  });
  return async (files, args = []) => {
    const root = await openRoot(files);
    const run = startWatch(['preview', '--root', root, ...args], root);
    running.push(run);
    const address = /http:\S+/.exec(await run.hears(/http:\S+\n/))?.[0] ?? '';
    return {
      root,
      address,
      origin: new URL(address).origin,
      read: (path) => readFile(join(root, path), 'utf8'),
      write: (path, text) => writeFile(join(root, path), text),
      said: run.said,
      stop: run.stop,
    };
  };
}
