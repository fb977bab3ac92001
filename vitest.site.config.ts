import { defineConfig } from 'vitest/config';

/** Tests of the built site in dist/ (or OUT_DIR): build first. BASE_PATH and SITE_URL as they were in that build. */
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
