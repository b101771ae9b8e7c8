import type { Arguments } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'

/**
 * Whether 'call' rings somebody up: 'called Berg on Monday', 'was called by Berg'. Not 'called Berg a liar', 'called herself free', 'called
 * Berg out', 'called Berg into her office', 'called Berg to testify', 'called witnesses', 'a group called Dawn'.
 */
export function isRungUp({ tree, words }: ActReading, verb: number, args: Arguments): boolean {
  const children = tree.children(verb)
  const isLater = (c: number) => c > verb
  if (tree.xpos(verb) === 'VBN' && !children.some((c) => tree.lemma(c) === 'have'))
    return args.agent >= 0 && children.filter(isLater).every((c) => /^(?:obl|punct|advmod)/u.test(tree.relation(c)))
  // 'a group later called Dawn': a parser may take it for a clause.
  if (tree.upos(verb - 1) === 'NOUN' && !children.some((c) => /^nsubj/u.test(tree.relation(c)))) return false
  if (children.some((c) => isLater(c) && /^(?:out|off)$/u.test(tree.lower(c)))) return false
  if (children.some((c) => isLater(c) && tree.lower(c) === 'back' && tree.lower(c + 1) === 'to')) return false
  if (children.some((c) => isLater(c) && /^(?:as|into)$/u.test(prepositionOf(tree, c)))) return false
  // 'what she called “reform”'
  if (tree.relation(verb) === 'acl:relcl' && tree.lower(tree.head(verb)) === 'what') return false
  const [object, other] = children.filter((c) => /^i?obj$/u.test(tree.relation(c)))
  if (object === undefined) return true
  if (
    other !== undefined ||
    /^(?:himself|herself|itself|themselves|myself|yourself|ourselves)$/u.test(tree.lower(object))
  )
    return false
  if (words.acts.summoned.has(tree.lemma(object))) return false
  return !isSummons({ tree, words }, verb, object) && !isNamed(tree, object)
}

/** 'is calling leaders to join', 'called Berg to testify' */
const isSummons = ({ tree, words }: Pick<ActReading, 'tree' | 'words'>, verb: number, object: number): boolean =>
  [...tree.children(verb), ...tree.children(object)].some(
    (c) =>
      c > object &&
      tree.xpos(c) === 'VB' &&
      (words.acts.summoned.has(tree.lemma(c)) ||
        (tree.head(c) === verb && tree.relation(c) === 'xcomp' && nameKind(tree, object) !== 'person')),
  )

/** 'called Berg a liar', 'called Berg, a former minister, “weak”' */
function isNamed(tree: Tree, object: number): boolean {
  const last = tree.last[object]!
  const next = phraseOf(tree, object).to
  // 'called Berg yesterday', 'called Berg a second time'
  const isTime = next < last && [next, tree.head(next)].some((t) => t > object && tree.relation(t) === 'obl:unmarked')
  if (
    next < last &&
    !isTime &&
    (/^["“'‘—–-]/u.test(tree.lower(next)) || /^(?:ADJ|DET|NOUN|NUM)$/u.test(tree.upos(next)))
  )
    return true
  for (let i = object + 1; i < last; i++) {
    // 'called Berg and said, “We are ready”'
    if (/^(?:VERB|AUX)$/u.test(tree.upos(i)) && tree.relation(i) !== 'acl:relcl') return false
    if (tree.xpos(i) === '``') return true
  }
  return false
}
