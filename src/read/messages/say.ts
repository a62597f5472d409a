import type { Diagnostic, Related, Severity, Text } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';

/** Vietnamese first, English second: the shape of every entry of the catalogue. */
export type Said = readonly [vi: string, en: string];

export function error(
  code: string,
  place: Place,
  message: Said,
  hint?: Said,
  related?: readonly Related[],
): Diagnostic {
  return say('error', code, place, message, hint, related);
}

export function warning(code: string, place: Place, message: Said, hint?: Said): Diagnostic {
  return say('warning', code, place, message, hint);
}

export function text([vi, en]: Said): Text {
  return { vi, en };
}

function say(
  severity: Severity,
  code: string,
  place: Place,
  message: Said,
  hint?: Said,
  related?: readonly Related[],
): Diagnostic {
  return {
    severity,
    code,
    message: text(message),
    place,
    ...(hint ? { hint: text(hint) } : {}),
    ...(related ? { related } : {}),
  };
}
