import { defineConfig } from 'vitest/config';

/** The preview as a clerk sees it: wants Chromium, and the page bundled. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    globalSetup: ['test/support/compile-page.ts'],
    // A browser, a server and its builds share what there is.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
