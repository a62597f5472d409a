import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../support/prose.js';
import { NAMES, samplePath, samplePdf, sampleRecord } from '../support/sample.js';

/** `ngay` of the record, as the clerk typed it, in the order year, month, day; else of its round. */
function dayOf(name: string): string {
  const own = fieldsOf(sampleRecord(name)).find(({ key }) => key === 'ngay');
  const round = sampleRecord(`${name.split('/')[0]}/dot`);
  const ngay = own ?? fieldsOf(round).find(({ key }) => key === 'ngay');
  const typed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(ngay?.text ?? '');
  const [, day = '', month = '', year = ''] = typed ?? [];
  return year + month.padStart(2, '0') + day.padStart(2, '0');
}

describe.each(NAMES)('what the file of %s says of itself', (name) => {
  it('is its title, in Vietnamese, dated with the day of the document', async () => {
    const { info, xmp } = await samplePdf(name);
    const subject = fieldsOf(sampleRecord(name)).find(({ key }) => key === 'trich_yeu');
    expect(String(info.Title)).toContain(subject?.text ?? 'a subject');
    expect(String(info.Title)).toBe(String(info.Title).normalize('NFC'));
    expect(info.Language).toBe('vi-VN');
    expect(String(info.CreationDate).replace('D:', '')).toMatch(new RegExp(`^${dayOf(name)}`));
    expect(xmp).toContain(dayOf(name).replace(/(....)(..)(..)/, '$1-$2-$3'));
  });

  it('names the headings of level one for the reader’s side bar', async () => {
    const { outline, text } = await samplePdf(name);
    for (const title of outline) expect(text).toContain(title.replaceAll('\u00a0', ' '));
    if (/giai-trinh|ke-hoach/.test(name)) expect(outline.length).toBeGreaterThan(2);
  });

  it('and every font is embedded', () => {
    const raw = readFileSync(samplePath(name, 'pdf'), 'latin1');
    const fonts = raw.match(/\/FontDescriptor\b(?! \d)/g) ?? [];
    const embedded = raw.match(/\/FontFile2 /g) ?? [];
    expect(fonts.length).toBeGreaterThan(1);
    expect(embedded).toHaveLength(fonts.length);
  });
});
