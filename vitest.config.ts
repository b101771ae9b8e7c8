import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes long, and waits for other processes: begun first, so that no core stands idle at the end. */
const slow = /web\/testing|cli\/killed|sqlite\/processes/u

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const first = sorted.filter(({ moduleId }) => slow.test(moduleId))
    return [...first, ...sorted.filter((file) => !first.includes(file))]
  }
}

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
    sequence: { sequencer: SlowFirst },
  },
})
