import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { foldId } from '../../src/model/fold.js';
import { declaredFields, KINDS, readRecord } from '../../src/read/index.js';
import { EXAMPLES, fieldsTold } from '../support/guide.js';

const declared = (kind: string): readonly string[] => [
  ...new Set(declaredFields(kind).map((path) => path.replaceAll('.[]', ''))),
];

const read = (path: string, text: string) =>
  readRecord({ path, bytes: new TextEncoder().encode(text) });

describe.each(KINDS.map((kind) => [kind]))('the table of %s', (kind) => {
  it('tells exactly the fields that a record may have', () => {
    const told = fieldsTold(kind).map(({ field }) => field);
    expect([...told].sort()).toEqual([...declared(kind)].sort());
  });

  it('says rightly which of them a record must have', () => {
    const records = Object.entries(EXAMPLES).filter(
      ([path, text]) => read(path, text).value?.kind === kind,
    );
    expect(records.length).toBeGreaterThan(0);
    const tried = records.flatMap(([path, text]) =>
      fieldsTold(kind).flatMap(({ field, required }) => {
        const without = leaveOut(text, field.split('.'));
        return without === undefined ? [] : [{ field, required, path, without }];
      }),
    );
    expect(tried.length).toBeGreaterThan(2);
    for (const { field, required, path, without } of tried) {
      if (required !== 'có' && required !== 'không') {
        expect(required, field).toMatch(/^khi /);
        continue;
      }
      const codes = read(path, without).diagnostics.map(({ code }) => code);
      expect(codes, `${path}: ${field}`).toEqual(required === 'có' ? ['thieu-truong'] : []);
    }
  });
});

/** The record without the first field at a path; `undefined` where there is none. */
function leaveOut(text: string, path: readonly string[]): string | undefined {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const facts: unknown = parse(head, { schema: 'failsafe' });
  return drop(facts, path) ? `---\n${stringify(facts, { lineWidth: 0 })}---\n${body}` : undefined;
}

function drop(value: unknown, [step = '', ...rest]: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => drop(item, [step, ...rest]));
  if (typeof value !== 'object' || value === null) return false;
  const key = Object.keys(value).find((name) => foldId(name).replaceAll('-', '_') === step);
  if (key === undefined) return false;
  if (rest.length > 0) return drop(Reflect.get(value, key), rest);
  return Reflect.deleteProperty(value, key);
}
