import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,evaluation,training,examples}/**/*.test.ts'],
    setupFiles: ['src/record/testing/refuse-network.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
