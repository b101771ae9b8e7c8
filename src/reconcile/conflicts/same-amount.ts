import type { Figure } from './read-figures.ts'

type Amount = Pick<Figure, 'value' | 'bound'>

/** How much a loosened number may be off. */
const SLACK = 0.12
/** The same of a number of people or things that could be counted on the fingers and toes. */
const SLACK_SMALL = 0.2
const TENS = 20
/** The same of a round number of billions. */
const SLACK_LARGE = 0.1
const LARGE = 1_000_000_000

/**
 * Whether two numbers can both be right of one thing: 'differ', or only told in another 'grain': 'about 2,000' and '1,950', 'at least 30'
 * and '32', '2,000' and '1,950' where one is round.
 */
export function sameAmount(a: Amount, b: Amount): 'grain' | 'differ' {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a]
  const apart = (high.value - low.value) / high.value
  if (a.bound === b.bound && (a.bound === 'least' || a.bound === 'most')) return apart <= SLACK / 2 ? 'grain' : 'differ'
  // 'At least 30' says nothing against 32, but much against three times as many.
  if ((low.bound === 'least' || high.bound === 'most') && apart <= 0.5) return 'grain'
  // 'About ten' may be twelve; 'about 2,000' is not 2,400.
  if ((a.bound === 'about' && a.value <= TENS) || (b.bound === 'about' && b.value <= TENS))
    if (apart <= SLACK_SMALL) return 'grain'
  const loose = a.bound !== 'exact' || b.bound !== 'exact'
  if (loose && apart <= SLACK) return 'grain'
  // '2 trillion' is what many call 2.2.
  const round = high.value >= LARGE ? SLACK_LARGE : SLACK / 2
  return rounder(low.value, high.value) && apart <= round ? 'grain' : 'differ'
}

/** Whether one is the other, rounded: 2,000 of 1,950, 617 and 600. */
function rounder(a: number, b: number): boolean {
  const [x, y] = [a, b].map((n) => significant(n)) as [number, number]
  return Math.abs(x - y) >= 1 && Math.min(x, y) <= 2
}

const significant = (n: number) => String(Math.round(n)).replace(/0+$/u, '').length
