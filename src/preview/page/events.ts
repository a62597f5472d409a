import type { MadeNews, State } from '../api.js';

export interface Listening {
  state(state: State): void;
  /** A document was made anew; the state that says so comes later. */
  made(made: MadeNews): void;
  /** Told on each change: whether the server is heard. */
  heard(isHeard: boolean): void;
}

/** The pause before a stream that the server refused is asked for again, in ms. */
const AGAIN = 2000;

/** Hears the server's builds, for as long as the page is open. */
export function listen(listening: Listening): void {
  const source = new EventSource('/api/events');
  source.addEventListener('state', (event) => listening.state(JSON.parse(event.data)));
  source.addEventListener('made', (event) => listening.made(JSON.parse(event.data)));
  source.addEventListener('open', () => listening.heard(true));
  source.addEventListener('error', () => {
    listening.heard(false);
    // A stream that merely broke off is taken up again by the browser; a refused one is not.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(listening), AGAIN);
  });
}
