import { defineConfig } from 'vitest/config';

/** Tests that look at the finished product: they want the program compiled and the sample built. */
const product = ['test/suite/**/*.test.ts', 'test/product/**/*.test.ts'];
const time = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'stages', include: ['test/**/*.test.ts'], exclude: product, ...time },
      },
      {
        test: {
          name: 'product',
          include: product,
          globalSetup: ['test/support/compile.ts'],
          ...time,
        },
      },
    ],
  },
});
