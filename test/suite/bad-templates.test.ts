import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTexts, outcome } from '../support/faults.js';
import { type Files, GIAI_TRINH, GOI_Y, KE_HOACH, placeOf, ROUND } from '../support/small-round.js';
import { openWorkspace, templateText } from '../support/workspace.js';

const work = openWorkspace();
const FORM = 'templates/ke-hoach.hbs';

/** The plan's template with something put before the body; other templates beside it. */
const form = (added: string, others: Files = {}): Files => ({
  ...ROUND,
  [FORM]: templateText('ke-hoach.hbs').replace('{{{than}}}', () => `${added}\n\n{{{than}}}`),
  ...others,
});

interface Case {
  readonly name: string;
  readonly added: string;
  readonly others?: Files;
  readonly code: string;
  readonly file?: string;
  readonly at: string;
  readonly says: string;
}

const A = 'templates/partials/vong-a.hbs';
const B = 'templates/partials/vong-b.hbs';

const cases: readonly Case[] = [
  {
    name: 'a field that nothing has',
    added: '{{trich_yu}}',
    code: 'truong-la-trong-mau',
    at: 'trich_yu}}',
    says: 'trich_yeu',
  },
  {
    name: 'an unknown field in {{#if}}',
    added: '{{#if trich_yu}}\nx\n{{/if}}',
    code: 'truong-la-trong-mau',
    at: 'trich_yu}}',
    says: 'trich_yeu',
  },
  {
    name: 'an unknown field in {{#each}}',
    added: '{{#each noi_nhn}}\nx\n{{/each}}',
    code: 'truong-la-trong-mau',
    at: 'noi_nhn}}',
    says: 'noi_nhan',
  },
  {
    name: 'an unknown field handed to a helper',
    added: '{{ngay_so nagy}}',
    code: 'truong-la-trong-mau',
    at: 'nagy}}',
    says: 'ngay',
  },
  {
    name: 'an unknown field inside a loop',
    added: '{{#each dot.doan}}\n{{teen}}\n{{/each}}',
    code: 'truong-la-trong-mau',
    at: 'teen}}',
    says: 'ten',
  },
  {
    name: 'an unknown partial',
    added: '{{> noi-nhn}}',
    code: 'thanh-phan-la',
    at: '{{> noi-nhn}}',
    says: 'noi-nhan',
  },
  {
    name: 'an unknown helper',
    added: '{{ngay_soo ngay}}',
    code: 'ham-la',
    at: '{{ngay_soo',
    says: 'ngay_so',
  },
  {
    name: 'a helper given what it cannot use',
    added: '{{ngay_so trich_yeu}}',
    code: 'tham-so-sai',
    at: '{{ngay_so trich_yeu}}',
    says: 'ngay_so',
  },
  {
    name: 'a list printed as if it were words',
    added: '{{noi_nhan}}',
    code: 'khong-in-duoc',
    at: '{{noi_nhan}}',
    says: '{{#each}}',
  },
  {
    name: 'partials that call one another in a circle',
    added: '{{> vong-a}}',
    others: { [A]: 'a {{> vong-b}}\n', [B]: 'b {{> vong-a}}\n' },
    code: 'mau-goi-vong',
    file: A,
    at: '{{> vong-b}}',
    says: 'vong-a → vong-b → vong-a',
  },
];

describe('a fault in a template', () => {
  it.concurrent.each(cases)('is located: $name', async ({ added, others, ...fault }) => {
    const files = form(added, others);
    const ran = await buildTexts(await work(files));
    const file = fault.file ?? FORM;
    const said = ran.diagnostics.filter((one) => one.file.startsWith('templates/'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({
      severity: 'error',
      code: fault.code,
      file,
      ...placeOf(files, file, fault.at),
    });
    expect(`${said[0]?.message} ${said[0]?.hint}`).toContain(fault.says);
    expect(ran.code).toBe(1);
    expect(outcome(ran)).toEqual({ [KE_HOACH]: false, [GOI_Y]: true, [GIAI_TRINH]: true });
  });

  it.concurrent('is located: a block that is not closed', async () => {
    const ran = await buildTexts(await work(form('{{#if so}}')));
    const said = ran.diagnostics.filter((one) => one.file === FORM);
    expect(said.map((one) => one.code)).toEqual(['mau-sai-cu-phap']);
    expect(said[0]?.line).toBeGreaterThan(1);
    expect(outcome(ran)).toEqual({ [KE_HOACH]: false, [GOI_Y]: true, [GIAI_TRINH]: true });
  });

  it.concurrent('is told once, not again at each record that needs the form', async () => {
    const ran = await buildTexts(await work(form('{{> noi-nhn}}')));
    expect(ran.diagnostics.map((one) => one.code)).toEqual(['thanh-phan-la']);
    expect(outcome(ran)).toMatchObject({ [KE_HOACH]: false, [GOI_Y]: true });
  });

  it.concurrent('that is not there is said at the record that needs it', async () => {
    const root = await work(ROUND);
    await rm(join(root, FORM));
    const ran = await buildTexts(root);
    expect(ran.diagnostics).toEqual([
      expect.objectContaining({ code: 'khong-co-mau', file: KE_HOACH, line: 1, column: 1 }),
    ]);
  });
});
