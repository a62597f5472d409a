/**
 * The marks that stand in a template's output for what must not be read as Markdown.
 * They are private-use characters; `read` refuses those in every file, so none can be forged.
 *
 * `VALUE n END` stands for the n-th thing that the run emitted (a value, blocks, a citation);
 * `SITE n END` says that the text which follows was typed at the n-th site of the templates.
 */
const VALUE = '\uE000';
const SITE = '\uE001';
const END = '\uE002';

export const valueToken = (index: number): string => `${VALUE}${index}${END}`;
export const siteToken = (site: number): string => `${SITE}${site}${END}`;

/** A piece of text that was literal, or the index of the thing that a token stands for. */
export type Piece = string | number;

const valuePattern = new RegExp(`${VALUE}(\\d+)${END}`, 'g');

/** Cuts a text at its value tokens. Empty literal pieces are left out. */
export function splitAtTokens(text: string): readonly Piece[] {
  if (!text.includes(VALUE)) return text === '' ? [] : [text];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(valuePattern)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push(Number(match[1]));
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** Where a stretch of the template's text begins in the text without site tokens. */
export interface Stretch {
  readonly at: number;
  readonly site: number;
}

const sitePattern = new RegExp(`${SITE}(\\d+)${END}`, 'g');

/** Takes the site tokens out of a template's output and keeps where each stretch begins. */
export function takeOutSites(raw: string): { text: string; stretches: readonly Stretch[] } {
  const stretches: Stretch[] = [];
  let text = '';
  let from = 0;
  for (const match of raw.matchAll(sitePattern)) {
    text += raw.slice(from, match.index);
    from = match.index + match[0].length;
    stretches.push({ at: text.length, site: Number(match[1]) });
  }
  return { text: text + raw.slice(from), stretches };
}
