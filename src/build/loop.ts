/** What a watch is told of the disk. */
export interface Stir {
  readonly path: string;
  /** A file or folder came, went or was renamed; else one was written. */
  readonly isStructural: boolean;
}

/** What was stirred up since the last run; no paths: everything is to be looked at. */
export interface Batch {
  readonly paths: readonly string[];
  readonly isStructural: boolean;
}

export interface Loop {
  stir(one: Stir): void;
  /** Runs over everything as soon as it can; resolves after a run that began later than this. */
  look(): Promise<void>;
  /** Ends after the run that is under way; no other begins. */
  close(): Promise<void>;
}

/** The pause after a change, in ms: editors write a file in several steps, git writes hundreds. */
const PAUSE = 15;

/**
 * One run at a time and one pending: whatever is stirred up while a run is under way is taken by
 * the next, all of it together. A run that throws ends neither the loop nor what is pending.
 */
export function createLoop(
  run: (batch: Batch) => Promise<void>,
  failed: (cause: unknown) => void,
): Loop {
  let stirred: Stir[] = [];
  let looks: (() => void)[] = [];
  let isWaiting = false;
  let isClosed = false;
  let running: Promise<void> | undefined;

  const take = async (): Promise<void> => {
    const batch = stirred;
    const told = looks;
    stirred = [];
    looks = [];
    const paths = told.length > 0 ? [] : [...new Set(batch.map(({ path }) => path))];
    await run({ paths, isStructural: batch.some((one) => one.isStructural) }).catch(failed);
    for (const tell of told) tell();
  };
  const start = (): void => {
    if (isWaiting || isClosed || running !== undefined) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (isClosed) return;
      running = take().finally(() => {
        running = undefined;
        if (stirred.length + looks.length > 0) start();
      });
    }, PAUSE);
  };
  return {
    stir: (one) => {
      stirred.push(one);
      start();
    },
    look: () =>
      new Promise((resolve) => {
        looks.push(resolve);
        start();
      }),
    close: async () => {
      isClosed = true;
      await running;
      for (const tell of looks) tell();
    },
  };
}
