import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { compileForms } from '../../src/merge/forms.js';
import type { Emission, Session } from '../../src/merge/session.js';
import { createSites } from '../../src/merge/sites.js';
import { splitAtTokens, takeOutSites } from '../../src/merge/tokens.js';
import type { Form } from '../../src/model/record.js';
import type { ObjectValue, Value } from '../../src/model/value.js';
import { randomFrom } from '../support/random.js';

type Plain = string | number | undefined | readonly Plain[] | { readonly [key: string]: Plain };

const place = { file: 'content/2023/ke-hoach.md', line: 1, column: 1 };

/** Maps of one shape, some levels deep, whose texts are all different. */
function dataOf(name: string, depth: number): { readonly [key: string]: Plain } {
  const inner = depth === 0 ? {} : { o: dataOf(`${name}o`, depth - 1) };
  const turns = depth === 0 ? [] : ['p', 'q'].map((one) => dataOf(name + one, depth - 1));
  const words = [`${name}-1`, `${name}-2`, `${name}-3`];
  return { a: `${name}A`, n: depth, e: '', m: undefined, xs: turns, none: [], ws: words, ...inner };
}

const DATA = dataOf('r', 3);

function toValue(plain: Plain): Value | undefined {
  if (plain === undefined) return undefined;
  if (typeof plain === 'string') return { kind: 'text', text: plain, place };
  if (typeof plain === 'number') return { kind: 'number', number: plain, place };
  if (isList(plain)) return { kind: 'list', items: plain.flatMap((i) => toValue(i) ?? []), place };
  return toObject(plain);
}

const toObject = (plain: { readonly [key: string]: Plain }): ObjectValue => ({
  kind: 'object',
  fields: new Map(Object.entries(plain).map(([key, value]) => [key, toValue(value)])),
  place,
});

const isList = (plain: Plain): plain is readonly Plain[] => Array.isArray(plain);

type Templates = Readonly<Record<'main' | 'p' | 'q', string>>;

/** What our own run of a template prints, each token replaced by the words that it stands for. */
function printed({ main, ...partials }: Templates): string {
  const facts = { tenLoai: '', kyHieu: '', numbering: 'muc' } as const;
  const form = (name: string, source: string): Form => ({
    path: `templates/${name}.hbs`,
    name,
    source,
    lineOffset: 0,
    facts,
  });
  const { value, diagnostics } = compileForms(
    {
      forms: [form('main', main)],
      partials: Object.entries(partials).map(([name, source]) => form(name, source)),
      blocks: [],
    },
    createSites(),
  );
  expect(diagnostics).toEqual([]);
  const context = toObject(DATA);
  const emissions: Emission[] = [];
  const session: Session = {
    record: {
      path: place.file,
      kind: 'ke-hoach',
      form: 'main',
      id: 'ke-hoach',
      facts: context,
      body: [],
      bodyPlace: place,
    },
    context,
    emissions,
    seen: new Set(),
    probed: new Set(),
    prints: true,
    asked: new Set(),
    report: () => {},
  };
  const { text } = takeOutSites(value.forms.render('main', context, session));
  const wordsOf = (index: number): string => {
    const emission = emissions[index];
    return emission?.kind === 'runs' ? emission.runs.map((run) => run.text).join('') : '';
  };
  const pieces = splitAtTokens(text);
  return pieces.map((one) => (typeof one === 'string' ? one : wordsOf(one))).join('');
}

function byHandlebars({ main, p, q }: Templates): string {
  const env = Handlebars.create();
  env.registerPartial({ p, q });
  // Unescaped, it adds numbers that stand side by side; nothing here has a sign to escape.
  return env.compile(main)(DATA);
}

const LEAVES = [
  '{{a}}',
  '{{n}}',
  '{{m}}',
  '{{o.a}}',
  '{{o.o.a}}',
  '{{this.a}}',
  '{{./a}}',
  '{{../a}}',
  '{{../../a}}',
  '{{@index}}',
  '{{@../index}}',
  '{{! ghi chú }}',
  '{{#each ws}}{{this}}/{{@index}}/{{../a}}{{#if @last}}.{{/if}} {{/each}}',
  '{{#each ws as |w i|}}{{w}}{{i}}{{/each}}',
  ' chữ ',
  '\n',
  '\n\n  ',
  '\\{{a}}',
];

/** Two-part blocks: `%` takes what stands inside, `^` what stands in the other branch. */
const BLOCKS = [
  '{{#if a}}%{{else}}^{{/if}}',
  '{{#if e}}%{{else if n}}^{{else}}khác{{/if}}',
  '{{#unless m}}%{{/unless}}',
  '{{#if @first}}%{{else}}^{{/if}}',
  '{{#each xs}}%{{/each}}',
  '{{#each xs as |one i|}}{{one.a}}{{i}}%{{one.o.a}}{{/each}}',
  '{{#each none}}%{{else}}^{{/each}}',
  '{{#each m}}%{{else}}^{{/each}}',
  '{{#with o}}%{{else}}^{{/with}}',
  '{{#with o as |one|}}%{{one.a}}{{/with}}',
  '{{#with m}}%{{else}}^{{/with}}',
  '{{#each xs}}{{#with o}}%{{@index}}{{/with}}^{{/each}}',
];

type Random = (below: number) => number;
const pick = (list: readonly string[], random: Random): string => list[random(list.length)] ?? '';

/** A template of some statements, in lines of their own or not, with `~` here and there. */
function write(random: Random, depth: number, calls: readonly string[]): string {
  const block = () =>
    pick(BLOCKS, random)
      .replace('%', () => write(random, depth - 1, calls))
      .replace('^', () => write(random, depth - 1, calls));
  const statement = (): string => {
    const kind = random(4);
    const body =
      kind === 0 && depth > 0
        ? block()
        : pick(kind === 1 && calls.length > 0 ? calls : LEAVES, random);
    return random(3) === 0 ? `\n${' '.repeat(random(3))}${body}\n` : body;
  };
  const text = Array.from({ length: 1 + random(5) }, statement).join('');
  if (random(4) > 0) return text;
  return text.replace(/(?<!\\)\{\{(?![!~])/, '{{~').replace(/(?<![~}])\}\}(?!.*\}\})/, '~}}');
}

/** Where a value comes to nothing, its token is indented by us and nothing is by Handlebars. */
const bare = (text: string): string => text.replaceAll(' ', '');

describe('a template prints what Handlebars prints', () => {
  it('whatever its blocks, partials, names and white space', () => {
    const random = randomFrom(36);
    for (let round = 0; round < 300; round += 1) {
      const p = write(random, 1, []);
      const q = write(random, 1, ['{{> p}}', '{{> p o}}', '{{~> p ../o ~}}']);
      const calls = ['{{> p}}', '{{> q}}', '{{> p o}}', '{{> q ..}}', '{{> p this}}'];
      const main = `${write(random, 3, calls)}\n  {{> q a=n o=o.o b="chữ"}}\n{{> p a=o.a}}`;
      const templates = { main, p, q };
      const [ours, theirs] = [printed(templates), byHandlebars(templates)].map(bare);
      expect(ours, JSON.stringify(templates)).toBe(theirs);
    }
  });

  it.each([
    ['one line', '{{a}}', '  {{> p}}\n'],
    ['lines', '{{a}}\n\n{{n}}\n', 'x\n\t {{> p}}\ny'],
    ['lines that lines of others indent', '{{a}}\n {{> q}}\n{{n}}', '  {{> p}}\n{{> q}}'],
    ['none but those alone on their line', '{{a}}\n{{n}}', '  {{> p}} {{> p}}\n'],
    ['nothing', '', '  {{> p}}\nx'],
  ])('and indents a partial as the line it stands on: %s', (_, p, main) => {
    const templates = { main, p, q: '{{#each ws}}\n{{this}}\n{{/each}}' };
    expect(printed(templates)).toBe(byHandlebars(templates));
  });

  it('and takes no step up for a block that leaves `this` as it is', () => {
    const main =
      '{{#each xs}}{{#with this}}{{#with o}}{{../a}}{{../../a}}{{/with}}{{/with}}{{/each}}';
    const templates = { main, p: '', q: '' };
    expect(printed(templates)).toBe(byHandlebars(templates));
  });
});
