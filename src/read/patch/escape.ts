/** Signs that Markdown takes for something, wherever they stand in a line. */
const INLINE = /[\\`*[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?[a-z0-9]+;)/giu;

/** And those that it takes for something where a line begins. */
const OPENING =
  /^(?:#|[-+](?=\s|$)|[-=]+$|>|:(?=:|[a-z])|\||~{3}|(?:[IVXL]+|\d{1,9}(?:\.\d{1,3})*|[a-zđ]|Điều \d+)\s*(?=[-.):/](?:\s|$)))/u;

/** Words as Markdown that prints them and nothing else. */
export function escapeProse(text: string, inCell: boolean): string {
  const escaped = text.replace(INLINE, (sign) => `\\${sign}`);
  return inCell ? escaped.replace(/\|/g, '\\|') : escaped;
}

/** The same for the beginning of a line: numbers and dashes there would make a list. */
export function escapeOpening(markdown: string): string {
  const found = OPENING.exec(markdown)?.[0];
  if (found === undefined) return markdown;
  const at = /^[\p{L}\d]/u.test(found) ? found.length : 0;
  return `${markdown.slice(0, at)}\\${markdown.slice(at)}`;
}

/** Whether YAML without quotes says just this text. */
export function isPlainYaml(text: string, inFlow: boolean): boolean {
  return (
    /^[\p{L}\p{N}(“…][^\n\t]*$/u.test(text) &&
    !/: | #|:$|\s$/.test(text) &&
    !(inFlow && /[,[\]{}]|:(?=["'])/.test(text))
  );
}

export const quoteYaml = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`;

/** A text for a list of the front matter, in the quotes it needs. */
export const writeYaml = (text: string): string =>
  isPlainYaml(text, false) ? text : quoteYaml(text);
