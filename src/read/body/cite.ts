import { foldId } from '../../model/fold.js';

/** The id that was probably meant by a malformed `[@…]`: `Kế hoạch` → `ke-hoach`. Empty: no idea. */
export function nearestCite(typed: string): string {
  return foldId(typed)
    .replace(/[^a-z0-9/-]+/g, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');
}
