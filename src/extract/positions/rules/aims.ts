import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderOfNoun } from '../holders/holder-of-noun.ts'
import { type Holder, speaking } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'
import { type Complement, clauseAt, phraseAt } from '../targets/complements.ts'
import { innerStance } from './inner-stance.ts'

/**
 * What somebody is out for by saying what the aim is: "our goal is to end the siege", “the task now is for Karsa to open the gates”, “what
 * we need is a ceasefire”.
 */
export function aimAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  const below = tree.children(token)
  const cop = below.find((c) => tree.relation(c) === 'cop' && c < token)
  const subject = below.find((c) => /^nsubj/u.test(tree.relation(c)) && c < token)
  if (cop === undefined || subject === undefined) return []
  const needed = isWhatIsWanted(reading, subject)
  if (!needed && !words.aims.has(tree.lemma(subject))) return []
  const complement = needed ? thing(tree, token) : doing(tree, token)
  const around = circumstancesOf(tree, token, words.modality)
  if (!complement || !around.real || around.negated || around.able || around.would || around.obliged) return []
  const holder = whose(reading, subject)
  if (!holder) return []
  const inner = complement.clause ? innerStance(reading, complement, true) : null
  const against = inner !== null && /^(?:rejects|doubts)$/u.test(inner.stance)
  return standsOf(reading, {
    stance: ({ by }) =>
      by === 'words' && !isBound(reading, complement)
        ? null
        : against
          ? 'rejects'
          : needed || !complement.bare
            ? 'demands'
            : 'supports',
    holder,
    complement,
    ...(inner ? { inner: inner.complements } : {}),
    on: 'matters',
    word: subject,
    rule: 'noun',
  })
}

/** Whether it is about what is bargained for: 'to do good' is nothing on the table. */
const isBound = ({ tree, words }: PositionReading, { head, clause, bare }: Complement) =>
  !clause || !bare || tree.children(head).some((c) => tree.relation(c) === 'obj' && words.matters.has(tree.lemma(c)))

/** 'what we need', 'what is needed' */
function isWhatIsWanted({ tree, words }: PositionReading, subject: number): boolean {
  if (tree.lower(subject) !== 'what') return false
  return tree.children(subject).some((c) => tree.relation(c).startsWith('acl') && words.needing.has(tree.lemma(c)))
}

/** The owner of an aim, 'Karsa's goal', or who speaks of 'our goal', 'the goal'. */
function whose(reading: PositionReading, subject: number): Holder | null {
  const { tree, said } = reading
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[subject]!)
  const owner = tree.upos(subject) === 'NOUN' ? tree.children(subject).find((c) => tree.relation(c) === 'nmod:poss') : undefined // biome-ignore format: one line
  const own = owner === undefined || /^(?:our|my)$/u.test(tree.lower(owner))
  if (!own) return holderOfNoun(reading, subject, -1)
  return speaker === null ? null : speaking(speaker)
}

/** 'to open the gates', 'for Karsa to open the gates' */
function doing(tree: Tree, token: number): Complement | null {
  const asks = prepositionOf(tree, token) === 'for'
  const verb = asks ? tree.children(token).find((c) => c > token && tree.relation(c) === 'acl') : token
  if (verb === undefined || tree.upos(verb) !== 'VERB' || !isInfinitive(tree, verb)) return null
  const from = asks ? token - before(tree, token) : verb
  return { ...clauseAt(tree, verb), bare: !asks, from }
}

/** How many words of a phrase stand before its head, behind its 'for'. */
const before = (tree: Tree, token: number) =>
  token - 1 - tree.children(token).find((c) => c < token && tree.relation(c) === 'case')!

const thing = (tree: Tree, token: number): Complement | null =>
  tree.upos(token) === 'NOUN' ? phraseAt(tree, token, ownWords(tree, token)) : doing(tree, token)

/** A predicate's phrase, without its subject. */
function ownWords(tree: Tree, token: number): { from: number; to: number } {
  const { to } = phraseOf(tree, token)
  const cop = tree.children(token).find((c) => tree.relation(c) === 'cop')!
  return { from: cop + 1, to }
}
