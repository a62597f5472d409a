import { afterEach, describe, expect, it } from 'vitest';
import {
  composed,
  doc,
  grid,
  h,
  p,
  picture,
  section,
  withProperties,
} from '../../support/composed.js';
import { all, openDocx, textOf } from '../../support/docx-package.js';
import { label } from '../../support/labels.js';
import { PNG } from '../../support/png.js';

const one = doc(h('A', { label: label('upper-roman', 'm', 1, '%-') }), picture(PNG), picture(PNG));
const other = composed(section(p('x'), picture(PNG)), section(grid([50, 50], [['a', 'b']])));

async function bytesOf(document: typeof one): Promise<Buffer> {
  return Buffer.from((await openDocx(document)).bytes);
}

describe('the same document', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is the same bytes, whatever was written before or beside it', async () => {
    const alone = await bytesOf(one);
    await bytesOf(other);
    const [, again, , beside] = await Promise.all([other, one, other, one].map(bytesOf));
    expect(again?.equals(alone)).toBe(true);
    expect(beside?.equals(alone)).toBe(true);
  });

  it('is the same bytes in every time zone and later on', async () => {
    process.env.TZ = 'Asia/Ho_Chi_Minh';
    const hanoi = await bytesOf(one);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    process.env.TZ = 'America/New_York';
    expect((await bytesOf(one)).equals(hanoi)).toBe(true);
  });
});

describe('properties', () => {
  it('are the document’s, its own day included', async () => {
    const title = 'Kế hoạch & “kiểm điểm” <sâu>';
    const { part, bytes } = await openDocx(withProperties(one, { title }));
    const core = part('docProps/core.xml');
    const read = (tag: string) => all(core, tag).map(textOf);
    expect(read('dc:title')).toEqual([title]);
    expect(read('dc:creator')).toEqual(['Ban Thường vụ Đảng ủy']);
    expect(read('cp:lastModifiedBy')).toEqual(['Ban Thường vụ Đảng ủy']);
    expect(read('dc:language')).toEqual(['vi-VN']);
    expect(read('dcterms:created')).toEqual(['2026-01-15T00:00:00Z']);
    expect(read('dcterms:modified')).toEqual(['2026-01-15T00:00:00Z']);
    expect(Buffer.from(bytes).includes('Un-named')).toBe(false);
  });
});
