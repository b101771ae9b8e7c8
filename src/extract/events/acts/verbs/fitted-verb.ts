import type { VerbSense } from '../../../../languages/event-words.ts'
import type { Arguments } from '../../../trees/arguments.ts'
import { quantified } from '../../../trees/quantified.ts'
import { prepositionOf } from '../../../trees/tree.ts'
import type { ActReading } from '../act-reading.ts'
import { fits } from '../fits.ts'
import { mendedArguments } from '../mended-arguments.ts'
import { nounSense } from '../noun-sense.ts'

/** A verb in the sense that what stands beside it asks for: 'met' of 'Lind met Berg', not of 'met the demands'. */
export interface FittedVerb {
  readonly verb: number
  readonly sense: VerbSense
  readonly args: Arguments
  /** Heads of those with or to whom it is done, as the sense asks for them. */
  readonly fit: readonly number[]
  /** 'out' of 'walked out of the talks', or undefined. */
  readonly particle: number | undefined
}

/** The first sense of a verb that fits what stands beside it, or null. */
export function fittedVerb(reading: ActReading, verb: number): FittedVerb | null {
  const args = mendedArguments(reading, verb)
  const particle = particleOf(reading, verb)
  for (const sense of sensesOf(reading, verb, args.object, particle)) {
    const fit = fits(reading, verb, sense, args)
    if (fit) return { verb, sense, args, fit, particle }
  }
  return null
}

/** 'out' of 'walked out of the talks', 'hostage' of 'took Lind hostage', 'free' of 'set them free'; or undefined. */
function particleOf({ tree, words }: ActReading, verb: number): number | undefined {
  const makesAnother = (c: number) => words.verbs.has(`${tree.lemma(verb)} ${tree.lower(c)}`)
  const children = tree.children(verb)
  const told = children.find((c) => tree.relation(c) === 'compound:prt')
  if (told !== undefined) return told
  // 'walked out of the talks', 'sit down with': a parser may not take the particle for one.
  if (makesAnother(verb + 1)) return verb + 1
  return children
    .flatMap((c) => [c, ...tree.children(c).filter((k) => tree.relation(k) === 'case')])
    .find((c) => /^(?:xcomp|advmod|obj|case)$/u.test(tree.relation(c)) && c > verb && makesAnother(c))
}

/** What a verb may tell: by its burden, its object or its particle, or by itself. */
function sensesOf(
  reading: ActReading,
  verb: number,
  object: number,
  particle: number | undefined,
): readonly VerbSense[] {
  const { tree, words } = reading
  const known = burdened(reading, verb) ?? withObject(reading, verb, object)
  if (known) return known
  const alone = words.verbs.get(tree.lemma(verb)) ?? []
  if (particle === undefined) return alone
  const withParticle = words.verbs.get(`${tree.lemma(verb)} ${tree.lower(particle)}`)
  // 'signed off on the plan' is not to sign it; 'signed the plan on Friday' is no signing on.
  const isSure = tree.relation(particle) === 'compound:prt' && withParticle
  return isSure ? withParticle : [...(withParticle ?? []), ...alone]
}

/** What a verb tells with one of its objects: 'lift sanctions', 'was given notice'. */
function withObject({ tree, words }: ActReading, verb: number, object: number): readonly VerbSense[] | undefined {
  const objects = [object, ...tree.children(verb).filter((c) => tree.relation(c) === 'obj')]
  for (const o of objects) {
    const senses = o < 0 ? undefined : words.verbs.get(`${tree.lemma(verb)} ${tree.lemma(quantified(tree, o))}`)
    if (senses) return senses
  }
  return undefined
}

/** 'hit Lorvia with tariffs', 'threatened it with sanctions' */
function burdened(reading: ActReading, verb: number): readonly VerbSense[] | undefined {
  const { tree, words } = reading
  if (!words.burdening.has(tree.lemma(verb))) return undefined
  const near = tree.children(verb).filter((c) => c > verb)
  const isBurden = (c: number) =>
    /^(?:with|by)$/u.test(prepositionOf(tree, c)) && nounSense(reading, c)?.type === 'sanction'
  return near.some(isBurden) || near.some((c) => tree.children(c).some(isBurden)) ? burdening : undefined
}

const burdening: readonly VerbSense[] = [{ type: 'sanction', frames: ['burden'] }]
