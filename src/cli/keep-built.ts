import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Builder,
  type BuildOptions,
  type Built,
  createLoop,
  type Made,
  openBuilder,
} from '../build/index.js';
import { FONT_FILES, measure } from '../disk/fonts.js';
import { watchFolders } from '../disk/watch.js';
import { openWorld } from '../disk/world.js';

/** One build of a watch. */
export interface Run {
  readonly builder: Builder;
  readonly built: Built;
  /** What was stirred up on the disk; empty for the first build and for a second look. */
  readonly paths: readonly string[];
  readonly isFirst: boolean;
  readonly ms: number;
}

export interface Keeping {
  readonly root: string;
  readonly out: string;
  readonly options: BuildOptions;
  readonly poll: boolean;
  /** Ends the first build, too, which may take long. */
  readonly stop?: AbortSignal;
  /** The next build waits for it. */
  ran(run: Run): void | Promise<void>;
  /** Told of each document when its pages are on disk; not of those of the first run. */
  printed?(one: Made): void;
  failed(cause: unknown): void;
  /** Files are looked at now and then from here on, since the system will not watch them. */
  limited(code: string): void;
}

export interface Kept {
  readonly builder: Builder;
  /** Ends after the document that is under way. */
  close(): Promise<void>;
}

/** So long the other files of a document wait for whoever fetches its pages, in ms. */
const FETCH = 40;
/** So long the rules wait for whoever looks at the pages, in ms. */
const LOOK = 150;

/** So long after the last change everything is looked at once more, in ms: events get lost. */
const SECOND_LOOK = 2000;

/** Builds, and builds again whatever changes, until it is closed. Resolves after the first build. */
export async function keepBuilt(keeping: Keeping): Promise<Kept> {
  const { root, out, options } = keeping;
  const isWatched = () => keeping.printed !== undefined && !isFirst;
  const onlooker = {
    printed: async (one: Made) => {
      if (!isWatched()) return;
      keeping.printed?.(one);
      // The first of a run is the one that was saved; the others are many, perhaps.
      if (!isShown) await sleep(FETCH);
      isShown = true;
    },
    made: async () => {
      if (isWatched()) await sleep(LOOK);
    },
  };
  const builder = openBuilder(openWorld(root, out), { files: FONT_FILES, measure }, onlooker);
  const stop = new AbortController();
  const abort = () => stop.abort();
  keeping.stop?.addEventListener('abort', abort);
  if (keeping.stop?.aborted) abort();
  let isFirst = true;
  let isShown = false;
  let second: NodeJS.Timeout | undefined;
  const build = async (paths: readonly string[]): Promise<void> => {
    const started = performance.now();
    isShown = false;
    const built = await builder.build(options, undefined, stop.signal);
    if (stop.signal.aborted) return;
    const ms = performance.now() - started;
    await keeping.ran({ builder, built, paths, isFirst, ms });
    isFirst = false;
  };
  const loop = createLoop(async ({ paths, isStructural }) => {
    clearTimeout(second);
    if (paths.length === 0) builder.forgetAll();
    else builder.forget(paths, isStructural);
    await build(paths);
    if (paths.length > 0) second = setTimeout(() => loop.look(), SECOND_LOOK);
  }, keeping.failed);
  const watching = await new Promise<ReturnType<typeof watchFolders>>((resolve) => {
    const opened = watchFolders(root, ['content', 'templates'], {
      poll: keeping.poll,
      ready: () => resolve(opened),
      event: loop.stir,
      limited: keeping.limited,
    });
  });
  await loop.look();
  return {
    builder,
    close: async () => {
      clearTimeout(second);
      abort();
      await Promise.all([watching.close(), loop.close()]);
      await builder.keep();
    },
  };
}
