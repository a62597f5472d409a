import { describe, expect, it } from 'vitest';
import { FIRST_LINE, faults, merge, textOf } from '../support/merge.js';

const HOSTILE = '2. Nguyễn *A* #1 a_b | <b> & "x" {{ngay}} [y](z) `m` ~k~ :::ky';
const withSubject = (subject: string) =>
  `---\nso: 195\nngay: 24/11/2023\ntrich_yeu: ${JSON.stringify(subject)}\n---\nThân văn.\n`;

describe('a value is never markup', () => {
  const record = withSubject(HOSTILE);

  it('in a paragraph, a heading, a list and a table', () => {
    const form = [
      '{{trich_yeu}}',
      '',
      '# {{trich_yeu}}',
      '',
      '- {{trich_yeu}}',
      '',
      '| a | b |',
      '| - | - |',
      '| {{trich_yeu}} | {{so}} |',
      '',
      '{{{than}}}',
    ].join('\n');
    const merged = merge(form, { record });
    expect(faults(merged)).toEqual([]);
    expect(textOf(merged)).toBe(
      [
        HOSTILE,
        `# ${HOSTILE}`,
        `- ${HOSTILE}`,
        '| a | b |',
        `| ${HOSTILE} | 195 |`,
        'Thân văn.',
      ].join('\n'),
    );
  });

  it('keeps the marks that the form puts around it, and no others', () => {
    const merged = merge('**Về {{trich_yeu}}**, *{{so}}*\n\n{{{than}}}', { record });
    const [paragraph] = merged.document?.body ?? [];
    const runs = paragraph?.kind === 'paragraph' ? paragraph.runs : [];
    expect(runs.map(({ text, marks }) => [text, marks])).toEqual([
      ['Về ', ['bold']],
      [HOSTILE, ['bold']],
      [', ', []],
      ['195', ['italic']],
    ]);
  });
});

describe('every run knows its place', () => {
  it('of the record for values, of the template for its own words', () => {
    const merged = merge('Số {{so}}\n\nvề {{trich_yeu}}\n\n{{{than}}}');
    const places = (merged.document?.body ?? []).flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.map((run) => run.place) : [],
    );
    expect(places.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      `templates/ke-hoach.hbs:${FIRST_LINE + 1}:1`,
      'content/2023/ke-hoach.md:2:5',
      `templates/ke-hoach.hbs:${FIRST_LINE + 3}:1`,
      'content/2023/ke-hoach.md:4:12',
      'content/2023/ke-hoach.md:6:1',
    ]);
    expect(places[1]?.field).toBe('so');
  });

  it('of the partial for what stands in a partial, also after a standalone block', () => {
    const partials = { cau: '{{#if so}}\n\nMột dòng {{so}}.\n{{/if}}\n' };
    const merged = merge('{{> cau}}\n\n{{{than}}}', { partials });
    const [paragraph] = merged.document?.body ?? [];
    const run = paragraph?.kind === 'paragraph' ? paragraph.runs[0] : undefined;
    expect(run?.place).toMatchObject({ file: 'templates/partials/cau.hbs', line: 3, column: 1 });
  });

  it('also when the text of tokens was parsed before', () => {
    const form = '{{#if so}}\nCó {{so}}\n{{/if}}\n\n{{{than}}}';
    const again = [merge(form), merge(form)].map((merged) => JSON.stringify(merged.document?.body));
    expect(again[0]).toBe(again[1]);
  });
});

describe('prose', () => {
  const record = `---\nso: 1\ntrich_yeu: x\n---\nMở.\n\n# Một\n\nHai *ba*.\n\n# Kết luận\n\nXong.\n`;

  it('takes the place of its paragraph, whole or by section', () => {
    expect(textOf(merge('{{{than}}}', { record }))).toBe('Mở.\n# Một\nHai ba.\n# Kết luận\nXong.');
    const form = '{{{con_lai "kết luận"}}}\n\nRồi:\n\n{{{muc "Kết luận"}}}';
    const merged = merge(form, { record });
    expect(faults(merged)).toEqual([]);
    expect(textOf(merged)).toBe('Mở.\n# Một\nHai ba.\nRồi:\nXong.');
  });

  it('must stand alone', () => {
    const merged = merge('Văn: {{{than}}}', { record });
    expect(faults(merged)).toContain(
      `khoi-khong-dung-rieng templates/ke-hoach.hbs:${FIRST_LINE + 1}:6`,
    );
  });

  it('that no form prints is an error at its first line', () => {
    const merged = merge('{{{muc "Một"}}}', { record });
    expect(faults(merged)).toEqual([
      'phan-khong-in content/2023/ke-hoach.md:5:1',
      'phan-khong-in content/2023/ke-hoach.md:13:1',
    ]);
  });

  it('that the form needs and the record lacks is an error with both places', () => {
    const merged = merge('{{{than}}}\n\n{{{muc "Kết luậnn"}}}', { record });
    expect(faults(merged)).toEqual(['thieu-muc content/2023/ke-hoach.md:5:1']);
    const [fault] = merged.diagnostics;
    expect(fault?.message.vi).toContain('«Kết luận»');
    expect(fault?.related?.[0]?.place).toMatchObject({
      file: 'templates/ke-hoach.hbs',
      line: FIRST_LINE + 3,
    });
  });
});
