import { argumentsOf } from '../../trees/arguments.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { type Holder, holderAt } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'

/** A verdict: what it is on, and whose it is. */
export interface Verdict {
  readonly matter: number
  readonly holder: Holder
  /** The word whose circumstances count. */
  readonly carrier: number
}

/** 'Lind called the offer unacceptable', 'finds it inadequate', 'described the plan as a mistake', 'deemed it to be an insult'. */
export function judged(reading: PositionReading, token: number): Verdict | null {
  const { tree, words } = reading
  const verb = judgingOf(reading, token)
  if (verb < 0) return null
  const args = argumentsOf(tree, verb)
  const subject = args.passive ? args.agent : args.subject
  const first = tree.children(verb).find((c) => /^i?obj$/u.test(tree.relation(c)) && c < token)
  // 'the pact that Lind called a disaster', 'a pact Lind called a disaster'
  const described = tree.relation(verb) === 'acl:relcl' ? tree.head(verb) : -1
  const matter = args.object === token || args.object < 0 ? (first ?? described) : args.object
  // That a meeting was 'terrific' says nothing of what it was about.
  if (matter < 0 || matter === token || subject < 0) return null
  if (words.talks.has(tree.lemma(matter)) || words.encounters.has(tree.lemma(matter))) return null
  const holder = holderAt(reading, subject, isClose(tree, subject, verb))
  return holder && { matter, holder, carrier: verb }
}

const isClose = (tree: Tree, subject: number, verb: number) => phraseOf(tree, subject).from > verb - 12

/** The verb by which what stands at 'token' is held of something; -1 where there is none. */
function judgingOf({ tree, words }: PositionReading, token: number): number {
  const judges = (verb: number) => verb >= 0 && words.judging.has(tree.lemma(verb)) && tree.upos(verb) === 'VERB'
  const above = tree.head(token)
  const relation = tree.relation(token)
  // 'called the deal a “mistake”': a parser may take both for objects, or one for a name of the other.
  if (/^(?:xcomp|obl:unmarked|obj)$/u.test(relation) && judges(above)) return above
  if (relation === 'obl' && prepositionOf(tree, token) === 'as' && judges(above)) return above
  // 'denounced the plan for a toll as “disgraceful”': a parser may hang it on the plan, or on what that is for.
  if (relation === 'nmod' && prepositionOf(tree, token) === 'as')
    for (let at = above, steps = 0; at >= 0 && steps < 3; at = tree.head(at), steps++)
      if (tree.relation(at) === 'obj' && judges(tree.head(at))) return tree.head(at)
  if (relation === 'appos' && judges(tree.head(above))) return tree.head(above)
  // 'deemed the offer to be an insult'
  const toBe = isToBe(tree, token)
  if (toBe && judges(above)) return above
  if (toBe && tree.relation(above) === 'obj' && judges(tree.head(above))) return tree.head(above)
  const object = objectBefore(tree, token)
  return object >= 0 && judges(tree.head(object)) ? tree.head(object) : -1
}

/** The first word of a verdict: the article or the quotation mark before it. */
export function verdictStart(tree: Tree, token: number): number {
  let from = token
  while (/^(?:DT|JJ[RS]?|RB[RS]?|,|``|'')$/u.test(tree.xpos(from - 1)) && from > tree.first[token]!) from--
  return from
}

const isToBe = (tree: Tree, token: number) =>
  /^(?:acl|xcomp|ccomp|advcl)$/u.test(tree.relation(token)) &&
  tree.children(token).some((c) => tree.relation(c) === 'cop' && tree.lower(c) === 'be') &&
  tree.children(token).some((c) => tree.lower(c) === 'to' && c < token)

/** The object right before a quoted verdict: 'the deal' of "called the deal “a terrible, dangerous mistake”", whatever a parser makes of the two; -1 elsewhere. */
function objectBefore(tree: Tree, token: number): number {
  if (/^(?:amod|advmod|compound)$/u.test(tree.relation(token)) && tree.head(token) > token) return -1
  const from = verdictStart(tree, token)
  let quoted = false
  for (let i = from; i < token; i++) if (/^["“‘']/u.test(tree.lower(i))) quoted = true
  if (!quoted || tree.children(token).some((c) => /^(?:nsubj|cop)/u.test(tree.relation(c)))) return -1
  for (let at = from - 1, steps = 0; at >= tree.first[token]! && steps < 4; at = tree.head(at), steps++)
    if (/^i?obj$/u.test(tree.relation(at)) && at < token) return at
  return -1
}
