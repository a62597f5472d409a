import { lstatSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { watch as chokidar, type FSWatcher } from 'chokidar';

/** Something happened to a file below the folders that are watched. */
export interface Event {
  /** From the root, with forward slashes. */
  readonly path: string;
  /** A file or a folder came or went; else a file was written. */
  readonly isStructural: boolean;
}

export interface Watching {
  close(): Promise<void>;
}

export interface WatchOptions {
  /** Look at the files now and then: for network shares, which send no events. */
  readonly poll: boolean;
  /** Told once everything is watched: nothing is missed from then on. */
  ready(): void;
  event(event: Event): void;
  /** The system refuses to watch more files (ENOSPC, EMFILE): it goes on by looking now and then. */
  limited(code: string): void;
}

/** How often files are looked at where the system does not tell of changes, in ms. */
const INTERVAL = 500;

const LIMITS: ReadonlySet<string> = new Set(['ENOSPC', 'EMFILE']);

/** Names that no record or template has: what editors leave beside the file that they write. */
const isByTheWay = (path: string): boolean =>
  /(?:^|[/\\])(?:\.[^/\\]*|[^/\\]*~|#[^/\\]*#|4913)$/.test(path);

/** A link to a folder is not read (disk/world.ts); one that leads up would be followed for ever. */
function isFolderLink(path: string, stats: Stats | undefined): boolean {
  if (!stats?.isDirectory()) return false;
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Watches folders of the root, through whatever dances editors do, until it is closed. */
export function watchFolders(
  root: string,
  folders: readonly string[],
  options: WatchOptions,
): Watching {
  let current: FSWatcher;
  let isPolling = options.poll;
  const tell = (path: string, isStructural: boolean) =>
    options.event({ path: relative(root, path).split(sep).join('/'), isStructural });
  const homes = new Set([root, ...folders.map((folder) => join(root, folder))]);
  const open = (): FSWatcher => {
    const watcher = chokidar([...folders], {
      cwd: root,
      ignoreInitial: true,
      usePolling: isPolling,
      interval: INTERVAL,
      ignored: (path, stats) =>
        !homes.has(path) && (isByTheWay(relative(root, path)) || isFolderLink(path, stats)),
    });
    const full = (path: string) => `${root}${sep}${path}`;
    watcher.on('change', (path) => tell(full(path), false));
    for (const name of ['add', 'unlink', 'addDir', 'unlinkDir'] as const) {
      watcher.on(name, (path) => tell(full(path), true));
    }
    watcher.on('error', (cause) => void onError(cause));
    watcher.once('ready', options.ready);
    return watcher;
  };
  const onError = async (cause: unknown): Promise<void> => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (isPolling || !LIMITS.has(code)) return;
    isPolling = true;
    options.limited(code);
    await current.close();
    current = open();
  };
  current = open();
  return { close: () => current.close() };
}
