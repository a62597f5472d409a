import type { Built } from './built.js';
import type { Entry, Ledger } from './ledger.js';

/** What one build leaves for the next. */
export interface Saved {
  /** Digests of all that was looked at, by path; `-` for what was not there. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Records that print nothing or could not be read: a change of one reaches its whole round. */
  readonly homes: readonly string[];
  readonly ledger: Ledger;
  /** The options of the build, as one text, and what it came to. */
  readonly options: string;
  readonly built: Built;
}

const HEAD = 'vankien-cache';
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * Laws: a cache is believed only if it was written by the very same program (`program` is a digest
 * of its code) and its text has the digest that its first line gives. Anything else, torn or
 * foreign, counts as none; deleting it costs time and nothing else.
 */
export function toCache(
  saved: Saved,
  program: string,
  digest: (text: string) => string,
): Uint8Array {
  const { inputs, ledger, ...rest } = saved;
  const body = JSON.stringify({ ...rest, inputs: [...inputs], ledger: [...ledger] });
  return encoder.encode(`${HEAD} ${program} ${digest(body)}\n${body}`);
}

export function fromCache(
  bytes: Uint8Array | undefined,
  program: string,
  digest: (text: string) => string,
): Saved | undefined {
  if (bytes === undefined) return undefined;
  const text = decoder.decode(bytes);
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (text.slice(0, end) !== `${HEAD} ${program} ${digest(body)}`) return undefined;
  const { inputs, ledger, ...rest }: Stored = JSON.parse(body);
  return { ...rest, inputs: new Map(inputs), ledger: new Map(ledger) };
}

type Stored = Omit<Saved, 'inputs' | 'ledger'> & {
  readonly inputs: readonly (readonly [string, string])[];
  readonly ledger: readonly (readonly [string, Entry])[];
};
