import { nestedIn } from '../../trees/nested-in.ts'
import { prepositionOf } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'
import { nounSense } from './noun-sense.ts'

/** The heads of those whom a burden strikes: 'hit Lorvia with tariffs', 'most of the Lorvian goods would be hit with a tax', 'retaliated with tariffs on Lorvian goods'. */
export function burdenFit(reading: ActReading, verb: number, object: number): number[] {
  const { tree } = reading
  if (object >= 0) return [object, ...nestedIn(tree, object).filter((c) => /^(?:of|in)$/u.test(prepositionOf(tree, c)))]
  return tree
    .children(verb)
    .filter((c) => c > verb && nounSense(reading, c)?.type === 'sanction')
    .flatMap((burden) => tree.children(burden).filter((c) => /^(?:on|against)$/u.test(prepositionOf(tree, c))))
}
