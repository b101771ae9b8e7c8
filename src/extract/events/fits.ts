import type { VerbSense } from '../../languages/event-words.ts'
import type { Arguments } from './arguments.ts'
import { nameKind } from './name-at.ts'
import type { Reading } from './reading.ts'
import { prepositionOf, type Tree, withConjuncts } from './tree.ts'

const moved = /^(?:to|in|at|for|into)$/u

/** The heads of those that a sense needs beside the subject, or null where what it needs is not there. */
export function fits(
  { tree, words, participants }: Reading,
  verb: number,
  sense: VerbSense,
  args: Arguments,
): number[] | null {
  const { object, obliques, subject, passive } = args
  const somebody = (head: number) => head >= 0 && participants.isSomebody(tree, head)
  const lemma = object < 0 ? '' : tree.lemma(object)
  const to = (prepositions: RegExp, wanted: (head: number) => boolean) =>
    obliques.filter((o) => prepositions.test(prepositionOf(tree, o)) && wanted(o))
  const below = nestedIn(tree, verb).filter((c) => /^(?:with|to)$/u.test(prepositionOf(tree, c)) && somebody(c))
  const withs = [...to(/^(?:with|against)$/u, somebody), ...below.filter((c) => prepositionOf(tree, c) === 'with')]
  for (const frame of sense.frames) {
    switch (frame) {
      case 'actor':
        if (somebody(object) && (!passive || args.agent >= 0)) return [object, ...withs]
        break
      case 'person':
        if (object >= 0 && somebody(object) && nameKind(tree, object) !== 'place') return [object]
        break
      case 'place':
        if (object >= 0 && nameKind(tree, object) === 'place') return [object, ...withs]
        break
      case 'matter': {
        if (!words.matters.has(lemma)) break
        return [...to(/^(?:to|with|for)$/u, somebody)]
      }
      case 'given': {
        const receivers = [...to(/^(?:to|with|)$/u, somebody), ...below.filter((c) => prepositionOf(tree, c) === 'to')]
        if (words.matters.has(lemma) && receivers.length > 0) return receivers
        break
      }
      case 'quits': {
        const quit = (head: number) =>
          words.matters.has(tree.lemma(head)) || words.nouns.get(tree.lemma(head))?.type === 'meet'
        if (to(/^(?:from|of)$/u, quit).length > 0 || (object >= 0 && quit(object))) return withs
        break
      }
      case 'labour':
        if (subject >= 0 && words.workers.has(tree.lemma(subject))) return []
        break
      case 'any':
        if (object >= 0) return [object]
        break
      case 'office':
        if (words.offices.has(lemma)) return []
        break
      case 'made': {
        const office = tree
          .children(verb)
          .find((c) => tree.relation(c) === 'xcomp' && /^N/u.test(tree.xpos(c)) && words.groups.has(tree.lemma(c)))
        if (object >= 0 && office !== undefined) return [object]
        break
      }
      case 'about':
        if (obliques.some((o) => /^(?:on|to|about|with)$/u.test(prepositionOf(tree, o)))) return withs
        break
      case 'with':
        if (withs.length > 0) return withs
        break
      case 'clause': {
        const clause = tree.children(verb).some((c) => /^(?:xcomp|ccomp)$/u.test(tree.relation(c)) && c > verb)
        if (clause) return [...withs]
        break
      }
      case 'among':
        if (
          !passive &&
          subject >= 0 &&
          object < 0 &&
          (withConjuncts(tree, subject).length > 1 ||
            /^NNP?S$/u.test(tree.xpos(subject)) ||
            /^(?:they|we)$/u.test(tree.lower(subject)))
        )
          return withs
        break
      case 'alone':
        // 'stood down the guard': nobody resigns.
        if (somebody(subject) && (object < 0 || sense.type !== 'resign')) return withs
        break
      case 'to': {
        const places = to(sense.type === 'visit' || sense.type === 'other:return' ? moved : /^to$/u, (o) =>
          sense.type === 'visit' || sense.type === 'other:return' ? nameKind(tree, o) === 'place' : somebody(o),
        )
        if (places.length > 0) return [...places, ...withs]
        break
      }
      default: {
        const found = obliques.filter(
          (o) =>
            prepositionOf(tree, o) === frame && (somebody(o) || (frame === 'on' && words.matters.has(tree.lemma(o)))),
        )
        if (found.length > 0) return found
      }
    }
  }
  return null
}

/** Phrases that hang on the objects and obliques of a verb: a parser may hang 'with the envoy' on 'by phone'. */
function nestedIn(tree: Tree, verb: number): number[] {
  const found: number[] = []
  const at = tree.children(verb).filter((c) => c > verb && /^(?:obj|obl)$/u.test(tree.relation(c)))
  for (let k = 0; k < at.length && k < 20; k++)
    for (const child of tree.children(at[k]!)) {
      if (!/^(?:nmod|obl)$/u.test(tree.relation(child)) || child <= verb) continue
      found.push(child)
      at.push(child)
    }
  return found
}
