import { describe } from 'vitest'
import { chromiumPath } from './chromium.ts'

/** Describes what is tried in a real browser. Where there is none it is passed over, and says so; in CI there must be one. */
export function describeInBrowser(what: string, tests: () => void): void {
  const absent = chromiumPath === undefined && process.env.CI !== 'true'
  describe.skipIf(absent)(
    absent ? `${what} (no chromium here: set READOUT_CHROMIUM)` : what,
    { timeout: 90_000 },
    tests,
  )
}
