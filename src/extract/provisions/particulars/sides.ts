import type { Actor } from '../../../record/finding.ts'

/**
 * Whom a report means by 'both sides': the two governments or groups that it speaks of most. None where a third is spoken of about as
 * often as the second.
 */
export function sidesOf(actors: readonly Actor[]): readonly string[] {
  const ranked = actors
    .filter((a) => a.kind === 'government' || a.kind === 'group')
    .toSorted((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  const [first, second, third] = ranked
  if (!first || !second || (third && third.mentions.length === second.mentions.length)) return []
  return [first.id, second.id]
}
