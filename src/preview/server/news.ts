import type { MadeNews, State } from '../api.js';

export interface Listener {
  state(state: State): void;
  made(made: MadeNews): void;
}

/** The state as it is, and whoever wants to hear of the next one. */
export interface News {
  state(): State;
  /** The state as JSON, made once for all who ask. */
  text(): string;
  publish(state: State): void;
  /** A document was made; the state that says so comes later. */
  made(made: MadeNews): void;
  /** Gives the function that ends it. */
  subscribe(listener: Listener): () => void;
}

export function openNews(first: State): News {
  let current = first;
  let text: string | undefined;
  const listeners = new Set<Listener>();
  return {
    state: () => current,
    text: () => {
      text ??= JSON.stringify(current);
      return text;
    },
    publish: (state) => {
      current = state;
      text = undefined;
      for (const one of listeners) one.state(state);
    },
    made: (made) => {
      for (const one of listeners) one.made(made);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
