import type { Stance } from '../../../record/position.ts'
import type { StanceMatter, StanceSense } from '../../positions.ts'

/** Stance; what the word tells when denied; frames; words, '+' before a particle. Among the frames '*' marks an act, '!' matters only, '!!' deals only, '!texts' those without talks, '!deeds' those and what was done, '!question' matters that one may be undecided on, '!!!' only what the report tells of as a plan or term, '~' a word that tells one only behind another: "vowed to stop it". */
export type StanceLine = readonly [stance: Stance | '-', negated: Stance | '-', frames: string, words: string]

const scopes: readonly (readonly [mark: string, on: StanceMatter])[] = [
  ['!!!', 'told'],
  ['!!', 'deals'],
  ['!texts', 'texts'],
  ['!deeds', 'deeds'],
  ['!question', 'question'],
  ['!', 'matters'],
]

/** Reads a table of stances. */
export function stances(lines: readonly StanceLine[]): ReadonlyMap<string, readonly StanceSense[]> {
  const senses = new Map<string, StanceSense[]>()
  for (const [stance, negated, frames, words] of lines) {
    const marks = frames.split(' ')
    const sense: StanceSense = {
      stance: stance === '-' ? null : stance,
      negated: negated === '-' ? null : negated,
      frames: marks.filter((f) => !/^[!*~]/.test(f)),
      on: scopes.find(([mark]) => marks.includes(mark))?.[1] ?? 'anything',
      act: marks.includes('*'),
      inner: marks.includes('~'),
    }
    for (const word of words.trim().split(/\s+/)) {
      const key = word.replace('+', ' ')
      senses.set(key, [...(senses.get(key) ?? []), sense])
    }
  }
  return senses
}
