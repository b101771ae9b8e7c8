import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,web,evaluation,training,examples}/**/*.test.ts'],
    setupFiles: ['src/record/testing/refuse-network.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // All cores: the default leaves one free, which on two cores doubles the time.
    maxWorkers: '100%',
    // Files of one worker share their modules: models and word lists are read once, not once a file.
    isolate: false,
  },
})
