import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

/** The usual office screen. */
const SCREEN = { width: 1366, height: 768 };
/** How long a test waits for what must come, in ms: nothing is measured by it. */
export const PATIENCE = 60_000;

function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  const known = named === undefined ? ['/usr/bin/chromium', '/usr/bin/chromium-browser'] : [named];
  const found = known.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `These tests want Chromium, and there is none at ${known.join(' or ')}. ` +
      'Install it (Debian: apt-get install chromium), or name its file in CHROMIUM_PATH.',
  );
}

/**
 * A browser for the tests of one file. Gives a function that opens a clerk's browser, cookies of
 * its own; what its pages complain of fails the test, but for what `allow` lets pass.
 */
export function openBrowser(): (options?: Opening) => Promise<BrowserContext> {
  let browser: Browser;
  let complaints: string[] = [];
  beforeAll(async () => {
    // Chromium has no sandbox for root, who runs the tests on fresh machines.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: findChromium(), args });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async ({ allow } = {}) => {
    const context = await browser.newContext({ viewport: SCREEN });
    context.setDefaultTimeout(PATIENCE);
    const complain = (text: string) => {
      if (!allow?.test(text)) complaints.push(text);
    };
    context.on('page', (page: Page) => {
      page.on('console', (said) => {
        if (said.type() === 'error' || said.type() === 'warning') complain(said.text());
      });
      page.on('pageerror', (cause) => complain(String(cause.stack)));
    });
    return context;
  };
}

export interface Opening {
  /** Complaints of the browser that the test brings about. */
  readonly allow?: RegExp;
}
