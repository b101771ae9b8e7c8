import type { Stance } from '../../../record/position.ts'
import type { Idiom, IdiomPart, StanceMatter } from '../../positions.ts'

/**
 * Stance; what it is where denied; what it may be on; phrases. In a phrase 'X' is what the stance is on, 'WHO' whose it is where it is
 * not the subject's, "one's" any owner, 'a|b' one of several, '(a)' may lack. "X be …" is told of a matter by who says it; '“' begins
 * what somebody says of what was told before.
 */
export type IdiomLine = readonly [stance: Stance | '-', negated: Stance | '-', on: StanceMatter, phrases: string]

/** Reads a table of idioms: each by its first words that are always there. */
export function idiomsOf(lines: readonly IdiomLine[]): ReadonlyMap<string, readonly Idiom[]> {
  const found = new Map<string, Idiom[]>()
  for (const [stance, negated, on, phrases] of lines)
    for (const phrase of phrases.split(';')) {
      const words = phrase.trim().split(/\s+/)
      const said = words[0] === '“'
      const told = said ? words.slice(1) : words[0] === 'X' ? words.slice(1) : words
      const be = told[0] === 'be' && !said
      const [first, ...rest] = (be ? told.slice(1) : told).map(partOf)
      if (first?.kind !== 'word') throw new Error(`no first word: ${phrase}`)
      const idiom: Idiom = {
        stance: stance === '-' ? null : stance,
        negated: negated === '-' ? null : negated,
        on,
        by: said ? 'speech' : words[0] === 'X' ? 'matter' : 'holder',
        be,
        parts: rest,
      }
      for (const word of first.any) found.set(word, [...(found.get(word) ?? []), idiom])
    }
  return found
}

function partOf(word: string): IdiomPart {
  if (word === 'X') return { kind: 'matter' }
  if (word === 'WHO') return { kind: 'holder' }
  if (word === "one's") return { kind: 'owner' }
  const optional = word.startsWith('(')
  return { kind: 'word', any: new Set((optional ? word.slice(1, -1) : word).toLowerCase().split('|')), optional }
}
