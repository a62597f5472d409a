import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { MadeNews, State } from '../api.js';
import type { News } from './news.js';

/** How often a silent stream is shown to be alive, in ms. */
const PING = 20_000;
/** The browser asks again so soon after the stream broke, in ms. */
const RETRY = 1000;

/**
 * The state at once, and again after each build. A page that reads slowly gets the newest state
 * alone, with all the documents that were made since the one that it read before.
 */
export const streamState = (context: Context, news: News): Response =>
  streamSSE(context, async (stream) => {
    let pending: State | undefined = news.state();
    let wake = () => {};
    let fresh: readonly MadeNews[] = [];
    const end = news.subscribe({
      state: (state) => {
        const made = [...new Set([...(pending?.made ?? []), ...state.made])];
        pending = { ...state, made };
        wake();
      },
      made: (made) => {
        fresh = [...fresh, made];
        wake();
      },
    });
    let isOver = false;
    stream.onAbort(() => {
      isOver = true;
      wake();
    });
    const ping = setInterval(() => void stream.write(': ping\n\n'), PING);
    try {
      while (!isOver) {
        const state = pending;
        const made = fresh;
        pending = undefined;
        fresh = [];
        for (const one of made) {
          await stream.writeSSE({ event: 'made', data: JSON.stringify(one) });
        }
        if (state === undefined && made.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else if (state !== undefined) {
          await stream.writeSSE({ event: 'state', data: JSON.stringify(state), retry: RETRY });
        }
      }
    } finally {
      clearInterval(ping);
      end();
    }
  });
