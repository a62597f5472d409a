import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from '../support/browser.js';
import { REPO } from '../support/run-cli.js';
import { changed, GIAI_TRINH, KE_HOACH, ROUND } from '../support/small-round.js';

/** A folder as clerks name them: spaces, accents typed apart, signs that mean something in a URL. */
const FOLDER = 'content/thu/Quận ủy #1 50% «Thử»'.normalize('NFD');
/** The letter's file on disk; the program names it with its accents composed. */
export const LETTER_FILE = GIAI_TRINH.replace('content/thu/dv-01', () => FOLDER);
export const LETTER = LETTER_FILE.normalize('NFC');
export const PLAN = KE_HOACH;

const sample = (path: string) => [path, readFileSync(join(REPO, path), 'utf8')] as const;
const duties = Array.from({ length: 70 }, (_, at) => `Nhiệm vụ thứ ${at + 1} của đợt kiểm điểm.`);

/** A small round whose plan has several pages, beside a unit of the sample rounds. */
export const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(
      changed(KE_HOACH, 'Làm rõ trách nhiệm', `${duties.join('\n\n')}\n\nLàm rõ trách nhiệm`),
    ).map(([path, text]) => [path.replace('content/thu/dv-01', () => FOLDER), String(text)]),
  ),
  ...Object.fromEntries(
    [
      'content/2022/dot.md',
      'content/2022/tay-ho/don-vi.md',
      'content/2022/tay-ho/dang-ky-viec-kho.md',
    ].map(sample),
  ),
};
export const PLAN_TEXT = FILES[PLAN] ?? '';
export const LETTER_TEXT = ROUND[GIAI_TRINH] ?? '';

/** The page as a clerk uses it. */
export interface Clerk {
  readonly page: Page;
  readonly view: Locator;
  readonly text: Locator;
  readonly status: Locator;
  readonly faults: Locator;
  /** Opens a document and waits for its pages. */
  open(key: string): Promise<void>;
  /** The paragraph on the pages that has these words. */
  paragraph(words: string): Locator;
  /** Clicks a paragraph, and waits until the cursor is at its line. */
  edit(words: string): Promise<void>;
  /** A line of the tree, by words in it. */
  row(words: string): Locator;
  /** The number of the line that the cursor is on. */
  line(): Promise<number>;
}

export async function sitDown(context: BrowserContext, address: string): Promise<Clerk> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.row').first().waitFor();
  const view = page.locator('.view');
  const paragraph = (words: string) => page.locator(`.paragraph[aria-label*="${words}"]`).first();
  return {
    page,
    view,
    text: page.locator('.text .cm-content'),
    status: page.locator('.status'),
    faults: page.locator('.diagnostics'),
    open: async (key) => {
      await page.goto(`${new URL(page.url()).origin}/#${encodeURIComponent(key)}`);
      await expect.poll(() => view.getAttribute('data-key'), { timeout: PATIENCE }).toBe(key);
    },
    paragraph,
    edit: async (words) => {
      await paragraph(words).click();
      const active = page.locator('.text .cm-focused .cm-activeLine');
      await expect.poll(() => active.innerText(), { timeout: PATIENCE }).toContain(words);
    },
    row: (words) => page.locator('.row', { hasText: words }).first(),
    line: async () => Number(await page.locator('.text .cm-activeLineGutter').innerText()),
  };
}

/** Waits until something is so. */
export const until = <T>(look: () => Promise<T> | T) => expect.poll(look, { timeout: PATIENCE });
