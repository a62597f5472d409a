import { describe, expect, it } from 'vitest';
import { LEFT, linesIn, mainPages } from '../support/page-parts.js';
import { lineOf, ruleBelow, type SeenLine, type SeenPage } from '../support/read-pdf.js';
import {
  BIEN_BAN,
  isHd05,
  isMinutes,
  isOfBan,
  isPersonal,
  isState,
  isUnissued,
  KE_HOACH,
  NAMES,
  samplePdf,
} from '../support/sample.js';

const middle = (line: SeenLine) => (line.x + line.right) / 2;
const SIGNED = NAMES.filter(
  (name) => !isMinutes(name) && !isPersonal(name) && !isState(name) && !isUnissued(name),
);
/** A committee signs T/M by its secretary; of a Ban the deputy signs K/T for the head. */
const signingOf = (name: string) =>
  isOfBan(name)
    ? { of: /^K\/T TRƯỞNG BAN$/, post: /^PHÓ TRƯỞNG BAN$/ }
    : { of: /^T\/M [\p{Lu} ]+$/u, post: /^(?:PHÓ )?BÍ THƯ(?: THƯỜNG TRỰC)?$/ };

async function lastPage(name: string): Promise<SeenPage> {
  const page = mainPages(await samplePdf(name)).at(-1);
  if (page === undefined) throw new Error('no page');
  return page;
}

/** The items of Nơi nhận: what stands below the label, at the left margin, 12 pt. */
function recipients(page: SeenPage, label: SeenLine): readonly SeenLine[] {
  return linesIn(page).filter((line) => line.y > label.y && Math.abs(line.x - LEFT) < 0.6);
}

describe.each(SIGNED)('the end of %s', (name) => {
  it('has «Nơi nhận:» 14 upright and underlined, level with the signing', async () => {
    const page = await lastPage(name);
    const label = lineOf(page, 'Nơi nhận:');
    const signing = lineOf(page, signingOf(name).of);
    expect(label).toMatchObject({ size: 14, bold: false, italic: false });
    expect(label.x).toBeCloseTo(LEFT, 0);
    const underline = ruleBelow(page, label, 4);
    expect(underline.x1).toBeCloseTo(label.x, 0);
    expect(underline.x2).toBeCloseTo(label.right, 0);
    expect(Math.abs(label.y - signing.y)).toBeLessThan(1);
    expect(signing.x).toBeGreaterThan(label.right);
  });

  it(`ends each recipient with «${isHd05(name) ? ';' : ','}» and the last, where it is kept, with «.»`, async () => {
    const page = await lastPage(name);
    const lines = recipients(page, lineOf(page, 'Nơi nhận:'));
    const words = lines.map((line) => line.text).join(' ');
    const items = words.split(/(?:^| )- /).slice(1);
    expect(items.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line).toMatchObject({ size: 12, bold: false, italic: false });
    }
    const marks = items.map((item) => item.at(-1));
    expect(marks).toEqual([...items.slice(1).map(() => (isHd05(name) ? ';' : ',')), '.']);
    expect(items.at(-1)).toMatch(/^Lưu \p{Lu}/u);
  });

  it('signs for the body bold, the post regular, the name bold with room for the hand above it', async () => {
    const page = await lastPage(name);
    const signing = lineOf(page, signingOf(name).of);
    const below = linesIn(page).filter((line) => line.y > signing.y && line.x > 300);
    const [post, person] = below;
    expect(below).toHaveLength(2);
    expect(signing).toMatchObject({ size: 14, bold: true, italic: false });
    expect(post).toMatchObject({ size: 14, bold: false, italic: false });
    expect(post?.text).toMatch(signingOf(name).post);
    expect(person).toMatchObject({ size: 14, bold: true, italic: false });
    expect(person?.text).toMatch(/^\p{Lu}\p{Ll}+ /u);
    if (post === undefined || person === undefined) return;
    // Four empty lines or more, customary.
    expect(person.y - post.y).toBeGreaterThan(4 * 18);
    expect(Math.abs(middle(post) - middle(signing))).toBeLessThan(1);
    expect(Math.abs(middle(person) - middle(signing))).toBeLessThan(1);
  });

  it('closes its text with a full stop, and never with «./.»', async () => {
    const page = await lastPage(name);
    const label = lineOf(page, 'Nơi nhận:');
    const last = linesIn(page)
      .filter((line) => line.y < label.y - 1)
      .at(-1);
    expect(last?.text.at(-1)).toBe('.');
    expect((await samplePdf(name)).text).not.toContain('./.');
  });
});

describe('a biên bản', () => {
  it.each(NAMES.filter(isMinutes))('is signed by two side by side: %s', async (name) => {
    const page = await lastPage(name);
    const recorder = lineOf(page, 'NGƯỜI GHI BIÊN BẢN');
    const chair = lineOf(page, /^CHỦ TRÌ/);
    expect(recorder).toMatchObject({ size: 14, bold: true });
    expect(chair).toMatchObject({ size: 14, bold: true });
    expect(Math.abs(recorder.y - chair.y)).toBeLessThan(1);
    expect(recorder.right).toBeLessThan(chair.x);
    const names = linesIn(page).filter((line) => line.y > chair.y + 60);
    expect(names).toHaveLength(2);
    const [left, right] = [...names].sort((a, b) => a.x - b.x);
    expect(left?.y).toBeCloseTo(right?.y ?? 0, 1);
    for (const [person, post] of [
      [left, recorder],
      [right, chair],
    ] as const) {
      expect(person?.bold).toBe(true);
      expect(Math.abs(middle(person ?? post) - middle(post))).toBeLessThan(1);
    }
    expect(linesIn(page).some((line) => line.text.startsWith('T/M'))).toBe(false);
  });

  it('is signed by those whom the record names', async () => {
    const page = await lastPage(BIEN_BAN);
    expect(lineOf(page, 'Hoàng Văn Đ').x).toBeLessThan(lineOf(page, 'Phạm Thị D').x);
  });
});

describe('what a person writes of himself', () => {
  it.each(NAMES.filter(isPersonal))(
    'is signed on the right, without nơi nhận: %s',
    async (name) => {
      const page = await lastPage(name);
      const role = lineOf(page, 'NGƯỜI TỰ KIỂM ĐIỂM');
      const below = linesIn(page).filter((line) => line.y > role.y);
      expect(below).toHaveLength(1);
      expect(below[0]).toMatchObject({ size: 14, bold: true });
      expect(Math.abs(middle(below[0] ?? role) - middle(role))).toBeLessThan(1);
      expect(role.x).toBeGreaterThan(280);
      expect(linesIn(page).some((line) => line.text.startsWith('Nơi nhận'))).toBe(false);
    },
  );
});

describe('a plan with annexes', () => {
  it('is signed before them', async () => {
    const main = mainPages(await samplePdf(KE_HOACH));
    const { pages } = await samplePdf(KE_HOACH);
    expect(pages.length).toBeGreaterThan(main.length);
    expect(lineOf(main.at(-1), 'Nguyễn Văn A').bold).toBe(true);
  });
});
