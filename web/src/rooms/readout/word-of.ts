import type { Chain } from '../../../../src/api/types.ts'

/** How many are named before the rest is counted. */
const most = 4

/**
 * On whose word chains rest, each origin once: "In all, told on the word of Ana Lind, a port official without a name and one more"; null where there
 * are none. It counts nobody twice: reports that repeat one origin have one.
 */
export function wordOf(chains: readonly Pick<Chain, 'origin' | 'links'>[]): string | null {
  const origins = new Map<string, string>()
  for (const { origin, links } of chains) {
    const last = links.at(-1)?.to
    if (last !== undefined && !origins.has(origin)) origins.set(origin, last)
  }
  // Several sources without a name may have one description: they are told once, and are still not counted as one.
  const names = [...new Set([...origins.values()].map(named))]
  if (names.length === 0) return null
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names
  return `In all, told on the word of ${shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown[0]}`
}

const named = (to: string) => (/^unnamed:/u.test(to) ? `${to.replace(/^unnamed: ?/u, '')} (no name given)` : to)
