import type { FullName } from './misspelt.ts'

/** How many reports must have the whole name, and how many times more than have the longer one. */
const enough = 3
const times = 3

/**
 * Full names of three words or more that begin with somebody's whole name of many more reports, each with that other: 'Jan Lund Addison', where a page
 * has run the name into its next word.
 */
export function runOnNames(names: readonly FullName[]): ReadonlyMap<string, string> {
  const known = new Map(names.map((full) => [full.name, full]))
  const found = new Map<string, string>()
  for (const { name, reports } of names) {
    const words = name.split(' ')
    for (let n = words.length - 1; n > 1; n--) {
      const whole = known.get(words.slice(0, n).join(' '))
      if (!whole || whole.reports.size < Math.max(enough, times * reports.size)) continue
      found.set(name, whole.name)
      break
    }
  }
  return found
}
