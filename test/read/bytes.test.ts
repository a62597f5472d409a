import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/read/index.js';
import { fact, faults, read, sketch } from './typed.js';

const path = 'content/2023/ke-hoach.md';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('bytes as clerks save them', () => {
  const plain = '---\ntrich_yeu: kiểm điểm sâu\n---\nNội dung **đậm**.\n\n- mục\n';

  it.each([
    ['a byte order mark', `\uFEFF${plain}`],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['lone CR', plain.replaceAll('\n', '\r')],
    ['decomposed letters (macOS)', plain.normalize('NFD')],
    ['no line end at the end', plain.trimEnd()],
    ['spaces after the hyphens', plain.replace('---\n', '---  \n').replace('\n---\n', '\n--- \n')],
    [
      'no-break and zero-width spaces',
      plain
        .replaceAll(' ', '\u00A0')
        .replace('kiểm', 'k\u200Biểm\u2060')
        .replace('- mục', '-\u00A0mục'),
    ],
  ])('reads the same record with %s', (_, typed) => {
    const outcome = read(typed);
    expect(faults(outcome)).toEqual([]);
    expect(fact(outcome.value, 'trich_yeu')).toBe('kiểm điểm sâu @ 2:12 trich_yeu');
    expect(sketch(outcome.value?.body ?? [])).toEqual(['p Nội dung <b>đậm</b>.', '- (p mục)']);
    expect(outcome.value?.body[1]?.place).toEqual({ file: path, line: 6, column: 1 });
  });

  it('counts columns as they are seen: composed letters, nothing invisible', () => {
    const outcome = read('---\ntrich_yeu: a\n---\nỦy\u200B ban\u200D <b>\n'.normalize('NFD'));
    expect(faults(outcome)).toEqual(['4:8 the-html']);
  });

  it.each([
    ['TCVN3 or windows-1252', Buffer.from('---\ntrich_yeu: ki\xEAm\n---\n', 'latin1'), '2:14'],
    ['UTF-16', Buffer.from('\uFEFF---\ntrich_yeu: a\n---\n', 'utf16le'), '1:1'],
    ['a letter cut in half', utf8('---\na: ế').subarray(0, -1), '2:4'],
  ])('refuses %s and says where', (_, bytes, where) => {
    const outcome = readRecord({ path, bytes });
    expect(outcome.value).toBeUndefined();
    expect(faults(outcome)).toEqual([`${where} khong-phai-utf8`]);
    expect(outcome.diagnostics[0]?.hint?.vi).toContain('UTF-8');
  });

  it('refuses private, control and lost characters, one message a line', () => {
    const outcome = read(
      '---\ntrich_yeu: a\n---\n\uF0B7 một \uF0B7\n\nhai\u0007\n\nba\u000B\n\nbốn \uFFFD\n',
    );
    expect(faults(outcome)).toEqual([
      '4:1 ky-tu-rieng',
      '6:4 ky-tu-dieu-khien',
      '8:3 ky-tu-dieu-khien',
      '10:5 ky-tu-hong',
    ]);
    expect(outcome.diagnostics[0]?.message.vi).toContain('U+F0B7');
    expect(JSON.stringify(outcome.value?.body)).not.toMatch(/[\uE000-\uF8FF]/);
  });

  it('refuses them too where they are typed as escapes', () => {
    const outcome = read('---\ntrich_yeu: "a\\uE000"\n---\nx &#xE001; y\n');
    expect(faults(outcome)).toEqual(['2:12 ky-tu-rieng trich_yeu', '4:1 ky-tu-rieng']);
  });

  it('keeps a no-break space that was asked for by name', () => {
    const outcome = read('---\ntrich_yeu: a\n---\n10&nbsp;km\n');
    expect(sketch(outcome.value?.body ?? [])).toEqual(['p 10\u00A0km']);
  });
});
