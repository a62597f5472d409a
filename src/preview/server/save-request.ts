import type { SaveRequest } from '../api.js';

/** The body of a save, where it is one. */
export function readSaveRequest(body: unknown): SaveRequest | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if (!('path' in body && 'text' in body && 'version' in body)) return undefined;
  const { path, text, version } = body;
  if (typeof path !== 'string' || typeof text !== 'string' || typeof version !== 'string') {
    return undefined;
  }
  return { path, text, version };
}
