import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReview } from '../../src/write/html/index.js';
import { openBrowser } from '../support/browser.js';
import { reviewSample } from '../support/reviewed.js';

const open = openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'vankien-review-'));
const file = join(folder, 'đợt 2023.html');

beforeAll(async () => {
  writeFileSync(file, writeReview((await reviewSample()).review));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function openPage(): Promise<Page> {
  const page = await (await open()).newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** The changed part that has these words. */
const part = (page: Page, words: string): Locator =>
  page.locator('.document:not(.whole) .part.changed', { hasText: words }).first();

async function box(one: Locator) {
  const found = await one.boundingBox();
  if (found === null) throw new Error('not on the page');
  return found;
}

describe('the page of a round in a browser', () => {
  it('shows the drafts in two columns, block beside block, and in one where that is chosen', async () => {
    const page = await openPage();
    const changed = part(page, 'chậm');
    const [old, now] = [changed.locator('.old'), changed.locator('.new')];
    const [left, right] = [await box(old), await box(now)];
    expect(left.x + left.width).toBeLessThan(right.x);
    expect(left.y).toBe(right.y);
    expect(await old.innerText()).toContain('chậm 04 tháng, không có mốc');
    expect(await now.innerText()).toContain(
      'chậm 05 tháng, từ tháng 8/2022 đến tháng 01/2023, không',
    );
    await page.getByLabel('Liền dòng').check();
    expect(await old.isVisible()).toBe(false);
    expect(await now.innerText()).toContain('chậm 04 05 tháng, từ tháng 8/2022');
    expect((await box(now)).width).toBeGreaterThan(2 * right.width);
  });

  it('has the rows of a table at one height on both sides', async () => {
    const page = await openPage();
    const row = page.locator('tr.come').filter({ hasText: 'Quý III/2023' });
    const cells = await row.locator('td:visible').all();
    expect(cells).toHaveLength(9);
    const tops = new Set(await Promise.all(cells.map(async (cell) => (await box(cell)).y)));
    expect(tops.size).toBe(1);
    await page.getByLabel('Liền dòng').check();
    expect(await row.locator('td:visible').count()).toBe(4);
    const table = await box(row.locator('xpath=ancestor::table'));
    expect(Math.abs((await box(row)).width - table.width)).toBeLessThan(3);
  });

  it('is used by keys alone', async () => {
    const page = await openPage();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Đến các chỗ thay đổi');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByLabel('Liền dòng').isChecked()).toBe(true);
    const fold = page.locator('.fold').first();
    const hidden = fold.getByText('ĐẢNG CỘNG SẢN VIỆT NAM').last();
    expect(await hidden.isVisible()).toBe(false);
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await hidden.isVisible()).toBe(true);
  });

  it('leads from change to change, under the bar and not behind it', async () => {
    const page = await openPage();
    await part(page, 'chậm').getByText('chỗ sau').click();
    expect(new URL(page.url()).hash).toBe('#u2-d1-c2');
    const bar = await box(page.locator('.bar'));
    const target = await box(page.locator('#u2-d1-c2'));
    expect(target.y).toBeGreaterThanOrEqual(bar.y + bar.height - 1);
  });

  it.each([390, 320])(
    'on a screen %i wide is one column and does not scroll sideways',
    async (width) => {
      const page = await openPage();
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.getByLabel('Hai cột').isVisible()).toBe(false);
      expect(await part(page, 'chậm').locator('.old').isVisible()).toBe(false);
      expect(await part(page, 'chậm').locator('.new del').first().isVisible()).toBe(true);
    },
  );

  it('prints in one column, without what only a screen can use', async () => {
    const page = await openPage();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await part(page, 'chậm').locator('.old').isVisible()).toBe(false);
    expect(await part(page, 'chậm').locator('.new del').first().isVisible()).toBe(true);
    expect((await box(part(page, 'chậm'))).x).toBeGreaterThanOrEqual(0);
  });

  it.each(['light', 'dark'] as const)(
    'is read easily where the screen is %s',
    async (colorScheme) => {
      const page = await openPage();
      await page.emulateMedia({ colorScheme });
      for (const name of [
        '.legend ins',
        '.legend del',
        '.legend .moved',
        '.record',
        'h3',
        '.where',
      ]) {
        const seen = await page.locator(name).first().evaluate(readColours);
        expect({ name, isClear: contrast(seen) >= 4.5 }).toEqual({ name, isClear: true });
      }
    },
  );
});

interface Colours {
  readonly ink: string;
  readonly paper: string;
}

/** Runs in the page: the colour of an element, and the one behind it. */
function readColours(element: Element): Colours {
  const ink = getComputedStyle(element).color;
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const paper = getComputedStyle(one).backgroundColor;
    if (paper !== 'rgba(0, 0, 0, 0)') return { ink, paper };
  }
  return { ink, paper: 'rgb(255, 255, 255)' };
}

/** As WCAG reckons it. */
function contrast({ ink, paper }: Colours): number {
  const [a, b] = [ink, paper].map((colour) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}
