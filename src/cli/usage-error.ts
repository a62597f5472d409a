import type { Text } from '../model/diagnostic.js';

/** The command itself is wrong: exit code 2, and nothing was done. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.vi);
  }
}
