import type { State } from '../api.js';

/** The state as it is, and whoever wants to hear of the next one. */
export interface News {
  state(): State;
  /** The state as JSON, made once for all who ask. */
  text(): string;
  publish(state: State): void;
  /** Gives the function that ends it. */
  subscribe(listener: (state: State) => void): () => void;
}

export function openNews(first: State): News {
  let current = first;
  let text: string | undefined;
  const listeners = new Set<(state: State) => void>();
  return {
    state: () => current,
    text: () => {
      text ??= JSON.stringify(current);
      return text;
    },
    publish: (state) => {
      current = state;
      text = undefined;
      for (const tell of listeners) tell(state);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
