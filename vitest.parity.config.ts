import { defineConfig } from 'vitest/config';

/** Word files against PDFs, through LibreOffice: slow, and wants a program that not all have. */
export default defineConfig({
  test: {
    include: ['test/parity/**/*.parity.ts'],
    globalSetup: ['test/support/compile.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
