import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'
import { measureOf } from './measured.ts'

interface Recalled {
  readonly kind: string
  readonly when: string | null
  /** The verb that says that it took place, or -1. */
  readonly carrier: number
  readonly status: string
}

/**
 * Whether a noun only recalls what was or is in force, and tells no news: an election without a day, or of years ago ('since the 2016
 * election'), a deal of years ago ('the 1987 treaty'), sanctions that no word makes new ones ('evaded U.S. sanctions').
 */
export function isBackground(reading: ActReading, noun: number, { kind, when, carrier, status }: Recalled): boolean {
  const { tree, words, published } = reading
  if (status !== 'happened') return false
  const isOld = when !== null && published !== null && Number(when.slice(0, 4)) < Number(published.slice(0, 4)) - 1
  // 'We had an election in 2016'
  if (isOld && kind === 'vote') return true
  if (carrier >= 0) return false
  if (isOld && kind === 'agree' && isNamedByYear(tree, noun)) return true
  if (words.elections.has(tree.lemma(noun))) return when === null
  return words.inForce.has(tree.lemma(noun)) && when === null && !isFresh(reading, noun)
}

/** 'the 1987 treaty', not 'the treaty of 1987' */
const isNamedByYear = (tree: Tree, noun: number): boolean =>
  tree.children(noun).some((c) => c < noun && tree.xpos(c) === 'CD' && nameKind(tree, c) === 'date')

/** 'new sanctions', 'another round of sanctions', 'the sanctions imposed over the war', 'threatened Karsa with sanctions' */
function isFresh({ tree, words }: ActReading, noun: number): boolean {
  const place = measureOf({ tree, words }, noun)
  const near = [...tree.children(noun), ...(place === noun ? [] : tree.children(place))]
  const laid = (c: number) => words.imposing.has(tree.lemma(c)) || words.carriers.has(tree.lemma(c))
  return near.some(
    (c) =>
      (c < noun && words.freshly.has(tree.lower(c))) ||
      (/^acl/u.test(tree.relation(c)) && laid(c)) ||
      // 'the sanctions', 'these sanctions' may be those that were told of
      /^(?:the|these|this|that|those)$/u.test(tree.lower(c)),
  )
}
