import Handlebars from 'handlebars';
import type { Outcome } from '../model/diagnostic.js';
import type { PlainObject } from '../model/plain.js';
import { guardFacts, UnknownField } from './draft-facts.js';
import { khungSai, truongLaTrongKhung } from './draft-messages.js';

/** A skeleton of `templates/moi/`, or a part that several of them share. */
export interface Skeleton {
  /** From the root: `templates/moi/giai-trinh.hbs`. */
  readonly path: string;
  readonly source: string;
}

/**
 * Writes the text of a new record. A skeleton is plain text to Handlebars, so that its output can
 * be edited; values get into it by a helper that makes them safe where they stand:
 * `yaml` a scalar of the front matter, `chu` words of the prose, `dong` words of a comment.
 * Each joins its arguments and gives nothing for what is left out. An unknown name is an error.
 */
export function writeDraft(
  skeleton: Skeleton,
  parts: readonly Skeleton[],
  facts: PlainObject,
): Outcome<string | undefined> {
  const env = Handlebars.create();
  env.registerHelper('yaml', (...args: readonly unknown[]) => yaml(joined(args)));
  env.registerHelper('chu', (...args: readonly unknown[]) => prose(joined(args)));
  env.registerHelper('dong', (...args: readonly unknown[]) => oneLine(joined(args)));
  for (const part of parts) env.registerPartial(nameOf(part.path), part.source);
  try {
    const text = env.compile(skeleton.source, { noEscape: true, strict: true })(guardFacts(facts));
    return { value: text, diagnostics: [] };
  } catch (cause) {
    const { path, source } = skeleton;
    if (cause instanceof UnknownField) {
      const fault = truongLaTrongKhung(path, source, cause.field, cause.guess);
      return { value: undefined, diagnostics: [fault] };
    }
    const detail = cause instanceof Error ? cause.message : String(cause);
    return { value: undefined, diagnostics: [khungSai(path, detail)] };
  }
}

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.hbs$/, '');

/** The last argument of a helper is what Handlebars itself has to say. */
function joined(args: readonly unknown[]): string {
  const given = args.slice(0, -1).filter((one) => one !== undefined);
  return given.map(String).join('');
}

/** Words that mean themselves in YAML, wherever they stand on a line. */
const SAFE = /^[\p{L}\p{N}(](?:[\p{L}\p{N}\p{M} ,.;()/_–-]*[\p{L}\p{N}\p{M}).])?$/u;

/** A scalar that YAML reads as exactly `text`; JSON's quoting is YAML's. */
const yaml = (text: string): string => (text === '' || SAFE.test(text) ? text : quote(text));

const quote = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words that mean themselves in Markdown inside a line. */
const prose = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>&|~:#]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
