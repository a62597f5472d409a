import Handlebars from 'handlebars';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import type { Form } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import * as ast from './ast.js';
import { NOTHING } from './blocks.js';
import { explainSyntax } from './explain-syntax.js';
import { HELPERS } from './helpers/index.js';
import { mauGoiVong, mauSaiCuPhap } from './messages.js';
import { khoiTrungTen } from './part-messages.js';
import { isReserved } from './parts.js';
import { openScope, type Print } from './scope.js';
import type { Session } from './session.js';
import type { Sites } from './sites.js';
import { translate } from './translate.js';

/** Templates that compiled: each gives the text in which values are tokens. */
export interface Forms {
  render(name: string, context: ObjectValue, session: Session): string;
  readonly names: ReadonlySet<string>;
  /** The files that a template is made of: its own, and those of the partials that it calls. */
  files(name: string): readonly string[];
}

/** The templates by what they are for. */
export interface Library {
  /** One a kind of document. */
  readonly forms: readonly Form[];
  /** Called by other templates: `{{> ky}}`. */
  readonly partials: readonly Form[];
  /** Called by a clerk in prose: `::van-de[vd-1]`. */
  readonly blocks: readonly Form[];
}

/** Compiles all templates; one with an error is left out and said so. */
export function compileForms(
  { forms, partials, blocks }: Library,
  sites: Sites,
): Outcome<{ forms: Forms; blocks: Forms }> {
  const diagnostics: Diagnostic[] = [];
  const partialNames = new Set(partials.map((partial) => partial.name));
  const calls = new Map<string, Map<string, Place>>();
  const madePartials = new Map<string, Print>();
  const printOf = (name: string): Print => madePartials.get(name) ?? NOTHING;

  const compile = (form: Form, key: string): Print | undefined => {
    const found: Diagnostic[] = [];
    const called = new Map<string, Place>();
    calls.set(key, called);
    try {
      const print = translate(ast.parseTemplate(form.source), {
        file: form.path,
        lineOffset: form.lineOffset,
        sites,
        helpers: HELPERS,
        partials: partialNames,
        printOf,
        report: (diagnostic) => found.push(diagnostic),
        calls: (partial, place) => called.set(partial, called.get(partial) ?? place),
      });
      diagnostics.push(...found);
      return found.length > 0 ? undefined : print;
    } catch (cause) {
      diagnostics.push(syntaxError(form, cause));
      return undefined;
    }
  };

  const compileAll = (list: readonly Form[], prefix: string, made = new Map<string, Print>()) => {
    for (const form of list) {
      const template = compile(form, prefix + form.name);
      if (template !== undefined) made.set(form.name, template);
    }
    return made;
  };

  compileAll(partials, '', madePartials);
  const madeForms = compileAll(forms, 'form:');
  const reserved = blocks.filter(({ name }) => isReserved(name));
  diagnostics.push(...reserved.map((block) => khoiTrungTen(block.path, block.name)));
  const madeBlocks = compileAll(
    blocks.filter((block) => !reserved.includes(block)),
    'khoi:',
  );
  const circles = findCircles(calls);
  diagnostics.push(...circles.map(({ place, chain }) => mauGoiVong(place, chain)));
  const inCircle = new Set(circles.flatMap(({ chain }) => chain));
  const broken = (name: string) => inCircle.has(name) || !madePartials.has(name);

  const usable = (made: Map<string, Print>, prefix: string) =>
    new Map([...made].filter(([name]) => !reaches(prefix + name, calls).some(broken)));
  const pathOf = new Map(partials.map((partial) => [partial.name, partial.path]));
  const toForms = (made: Map<string, Print>, list: readonly Form[], prefix: string): Forms => {
    const filesOf = ({ name, path }: Form) => [
      path,
      ...reaches(prefix + name, calls).flatMap((partial) => pathOf.get(partial) ?? []),
    ];
    const files = new Map(list.map((form) => [form.name, filesOf(form)]));
    return {
      names: new Set(made.keys()),
      files: (name) => files.get(name) ?? [],
      render: (name, context, session) => made.get(name)?.(openScope(session, context)) ?? '',
    };
  };
  return {
    value: {
      forms: toForms(usable(madeForms, 'form:'), forms, 'form:'),
      blocks: toForms(usable(madeBlocks, 'khoi:'), blocks, 'khoi:'),
    },
    diagnostics,
  };
}

type Calls = ReadonlyMap<string, ReadonlyMap<string, Place>>;

/** Every partial that a template comes to call, itself left out. */
function reaches(from: string, calls: Calls): readonly string[] {
  const seen = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const next of calls.get(name)?.keys() ?? []) {
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return [...seen];
}

/** One circle for each partial that comes to call itself, without repeating a known circle. */
function findCircles(calls: Calls): readonly { place: Place; chain: readonly string[] }[] {
  const circles: { place: Place; chain: readonly string[] }[] = [];
  const done = new Set<string>();
  for (const start of [...calls.keys()].sort()) {
    const chain = done.has(start) ? undefined : chainTo(start, start, calls, []);
    const place = chain === undefined ? undefined : calls.get(start)?.get(chain[1] ?? '');
    if (chain === undefined || place === undefined) continue;
    for (const name of chain) done.add(name);
    circles.push({ place, chain });
  }
  return circles;
}

function chainTo(
  from: string,
  goal: string,
  calls: Calls,
  passed: readonly string[],
): readonly string[] | undefined {
  for (const next of calls.get(from)?.keys() ?? []) {
    if (next === goal) return [...passed, from, goal];
    if (passed.includes(next)) continue;
    const rest = chainTo(next, goal, calls, [...passed, from]);
    if (rest !== undefined) return rest;
  }
  return undefined;
}

/** Handlebars tells the line in the message of a parse error, and in fields of other errors. */
function syntaxError(form: Form, cause: unknown): Diagnostic {
  const message = cause instanceof Error ? cause.message : String(cause);
  const own = cause instanceof Handlebars.Exception ? cause.lineNumber : undefined;
  const told = /(?:on line |- )(\d+)/.exec(message)?.[1];
  const line = (own ?? Number(told ?? 1)) + form.lineOffset;
  const column = cause instanceof Handlebars.Exception ? (cause.column ?? 0) + 1 : 1;
  return mauSaiCuPhap({ file: form.path, line, column }, explainSyntax(message));
}
