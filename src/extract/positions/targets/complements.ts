import type { StanceSense } from '../../../languages/positions.ts'
import { phraseOf, prepositionOf, type Tree, withConjuncts } from '../../trees/tree.ts'
import type { PositionReading } from '../position-reading.ts'
import { clauseStretch, isInfinitive } from './clause-stretch.ts'
import {
  askedUnder,
  denialOf,
  doneFor,
  isCapital,
  isEmptied,
  isOpenQuestion,
  isOwnIntent,
  lacksObject,
} from './complement-words.ts'
import { antecedentOf, doneTo, objectOf } from './object-of.ts'
import { isWanted } from './wanted.ts'

/** What a stance is on, as the words give it: a phrase ("the truce") or a clause ("to sign", "that Lorvia withdraw"). */
export interface Complement {
  readonly head: number
  readonly clause: boolean
  /** Whether it is a clause without a subject of its own, which the holder would do. */
  readonly bare: boolean
  /** Who is asked to do it, or -1. */
  readonly asked: number
  readonly from: number
  readonly to: number
}

/** A phrase as what a stance is on: "the truce". */
export const phraseAt = (tree: Tree, head: number, stretch = phraseOf(tree, head)): Complement => ({ head, clause: false, bare: false, asked: -1, ...stretch }) // biome-ignore format: one line

/** A clause as what a stance is on: "that Lorvia withdraw". */
export const clauseAt = (tree: Tree, head: number, stretch = clauseStretch(tree, head)): Complement => ({ head, clause: true, bare: false, asked: -1, ...stretch }) // biome-ignore format: one line

/** What stands with a word in the frames of a sense; several where they are joined by 'and'. */
export function complementsOf(
  reading: Pick<PositionReading, 'tree' | 'words'>,
  word: number,
  sense: StanceSense,
  carrier = -1,
): Complement[] {
  const { tree, words } = reading
  for (const frame of sense.frames) {
    if (frame === 'self') return bareDemand(reading, word)
    const own = inFrame(reading, word, frame, sense)
    // 'lent its backing to the plan', 'put pressure on them to sign'
    const found =
      own.length > 0 || carrier < 0 || !isOpen(frame)
        ? own
        : inFrame(reading, carrier, frame, sense, word).filter((c) => c.from > word)
    if (found.length > 0) return found
    // 'gave the plan its blessing'
    const given = carrier >= 0 && /^(?:to|for)$/u.test(frame) && words.grammar.giving.has(tree.lemma(carrier)) ? besideOf(tree, word) : -1 // biome-ignore format: one line
    if (given >= 0) return phrases(tree, given)
  }
  return []
}

function inFrame(
  { tree, words }: Pick<PositionReading, 'tree' | 'words'>,
  word: number,
  frame: string,
  sense: StanceSense,
  carried = -1,
): Complement[] {
  const { grammar, modality } = words
  const below = tree.children(word)
  const of = (relation: RegExp) => below.filter((c) => relation.test(tree.relation(c)))
  const passive =
    of(/^(?:aux:pass|nsubj:pass)$/u).length > 0 || (tree.relation(word) === 'acl' && tree.xpos(word) === 'VBN')
  switch (frame) {
    case 'object': {
      const object = objectOf(tree, word, passive)
      // 'the clause that Lorvia wanted to drop': what is wanted is not the clause.
      if (object < 0 || (object < word && !passive && of(/^xcomp$/u).some((c) => isInfinitive(tree, c)))) return []
      const done = passive ? -1 : doneTo(tree, word, object, words)
      return done < 0 ? phrases(tree, object) : clauses(tree, done, object)
    }
    case 'clause': {
      const whole = (c: number) => c > word && !isInfinitive(tree, c) && tree.upos(word) !== 'PROPN'
      // 'its demand that Karsa lift the siege', which a parser may take for a demand that somebody lifts
      const clause = of(/^(?:ccomp|acl|acl:relcl)$/u).find(
        (c) => whole(c) && hasSubject(tree, c) && (tree.relation(c) !== 'acl:relcl' || (tree.xpos(c) === 'VB' && !tree.children(c).some((a) => tree.relation(a).startsWith('aux')))), // biome-ignore format: one line
      )
      // 'demanded Karsa lift the siege'
      const bare = /^(?:demands|proposes)$/u.test(sense.stance ?? '') ? of(/^xcomp$/u).find((c) => whole(c) && tree.xpos(c) === 'VB') : undefined // biome-ignore format: one line
      const asked = bare === undefined ? undefined : of(/^obj$/u).find((o) => o > word && o < bare)
      if (clause === undefined && bare !== undefined && asked !== undefined) return clauses(tree, bare, asked)
      // 'insists that it is' claims; 'insists that it be', 'that it must be' demands.
      if (clause === undefined || isOpenQuestion(tree, clause)) return []
      if (/^(?:demands|proposes)$/u.test(sense.stance ?? '') && !isWanted(tree, clause, modality)) return []
      return clauses(tree, clause, -1)
    }
    case 'infinitive': {
      // 'agreed in principle to sign'
      const inside = of(/^obl$/u).filter((o) => o > word && prepositionOf(tree, o) === 'in').flatMap((o) => tree.children(o)) // biome-ignore format: one line
      const clause = [...of(/^(?:xcomp|acl|advcl)$/u), ...inside].find((c) => c > word && /^(?:xcomp|acl|advcl)$/u.test(tree.relation(c)) && isInfinitive(tree, c)) // biome-ignore format: one line
      const told = sense.frames.includes('own')
      const objects = clause === undefined ? [] : of(/^obj$/u).filter((o) => o < clause && o > word && o !== carried)
      // 'promised the council to sign', but 'pledged money to help it'
      if (clause === undefined || (told ? objects.some((o) => isGiven(tree, o)) : objects.length > 0)) return []
      if (lacksObject(tree, word, clause) || isEmptied(tree, clause, words)) return []
      // 'talks intended to end the siege', 'to vote on a bill to end it'
      if (tree.relation(word) === 'acl' && tree.xpos(word) === 'VBN' && tree.upos(word) === 'VERB') return []
      if (grammar.voting.has(tree.lemma(word)) && of(/^obl$/u).some((o) => o < clause && /^(?:on|for|against)$/u.test(prepositionOf(tree, o)) && !grammar.calendar.has(tree.lower(o)))) return [] // biome-ignore format: one line
      return clauses(tree, clause, -1)
    }
    case 'gerund': {
      const clause = of(/^(?:xcomp|ccomp|advcl|acl)$/u).find((c) => c > word && tree.xpos(c) === 'VBG')
      const marked = clause === undefined ? undefined : tree.children(clause).find((c) => tree.relation(c) === 'mark')
      if (clause === undefined || clause > word + 5 || (marked !== undefined && tree.lower(marked) !== 'against'))
        return []
      return clauses(tree, clause, -1)
    }
    case 'for:doing': {
      const done = doneFor(tree, word)
      if (done < 0) return []
      return tree.xpos(done) === 'VBG' ? clauses(tree, done, -1) : phrases(tree, done)
    }
    case 'own': {
      // 'promised the council they would sign': a parser may hang the clause on who is told.
      const told = [...below, ...of(/^(?:obj|iobj)$/u).flatMap((o) => tree.children(o))]
      const clause = told.find((c) => c > word && /^(?:ccomp|acl)/u.test(tree.relation(c)) && isOwnIntent(tree, c))
      return clause === undefined ? [] : clauses(tree, clause, -1).map((c) => ({ ...c, from: denialOf(tree, c.head) }))
    }
    case 'asked':
    case 'asked:on': {
      const behind = of(/^obl$/u).flatMap((o) => tree.children(o).filter((c) => tree.relation(c) === 'acl'))
      const infinitive = (c: number) => c > word && isInfinitive(tree, c)
      // 'urged them in a letter to sign'
      // 'would like the tariffs to be lifted'
      const under = grammar.wishing.has(tree.lemma(word)) ? of(/^obj$/u).flatMap((o) => tree.children(o).filter((c) => /^acl/u.test(tree.relation(c)) && tree.xpos(c) === 'VBN')) : [] // biome-ignore format: one line
      // A parser may hang the infinitive behind a time: 'urged them on Monday to “quickly return”'.
      const far = of(/^obl$/u).filter((o) => tree.upos(o) === 'VERB')
      const clause =
        [...of(/^(?:xcomp|advcl|acl|ccomp)$/u), ...under, ...far].find(infinitive) ??
        (frame === 'asked' ? behind.find(infinitive) : undefined)
      if (clause === undefined) return []
      const by = frame === 'asked' ? /^(?:|on|to|for|with|upon)$/u : /^(?:on|upon|for)$/u
      const asked =
        passive && frame === 'asked'
          ? of(/^nsubj:pass$/u).at(0)
          : (of(/^(?:obj|iobj|obl|nmod)$/u).find((o) => o > word && o < clause && by.test(prepositionOf(tree, o))) ??
            askedUnder(tree, word, clause, by) ??
            tree.children(clause).find((c) => /^nsubj/u.test(tree.relation(c)) && c > word))
      return asked === undefined ? [] : clauses(tree, clause, asked)
    }
    default: {
      // 'called them out for leaving', 'called it a blow for the left'
      if (frame === 'for' && grammar.calling.has(tree.lemma(word)) && of(/^(?:obj|compound:prt)$/u).length > 0)
        return []
      // 'pulled out of the talks'
      // 'a truce agreed to by both sides'
      const next = word + 1 < tree.length && tree.lower(word + 1) === frame && tree.lower(word + 2) === 'by'
      const settled = passive && next ? objectOf(tree, word, passive) : -1
      if (settled >= 0) return phrases(tree, settled)
      const behind = (c: number) =>
        prepositionOf(tree, c) === frame || (frame === 'of' && prepositionOf(tree, c) === 'out')
      // 'left the door open to talks'
      const open = of(/^xcomp$/u).filter((c) => tree.upos(c) === 'ADJ').flatMap((c) => tree.children(c)).filter((c) => tree.relation(c) === 'obl') // biome-ignore format: one line
      const bound = [...of(/^(?:obl|nmod|obl:agent|obj)$/u), ...open].find((c) => behind(c) && c > word)
      // 'the importance of Lorvia lifting the siege'
      const lifting = words.needs.has(tree.lemma(word)) ? of(/^acl$/u).find((c) => bound !== undefined && c > bound && tree.xpos(c) === 'VBG') : undefined // biome-ignore format: one line
      if (bound !== undefined && lifting !== undefined) return clauses(tree, lifting, bound)
      // 'things we agree on — parks, schools': what stands behind the dash is no object of 'on'.
      const cut = bound !== undefined && tree.upos(word + 1) === 'ADP' && tree.upos(word + 2) === 'PUNCT' && bound > word + 2 && !isOpening(tree, word + 2) // biome-ignore format: one line
      if (cut) return []
      if (bound !== undefined) return phrases(tree, bound)
      const clause = of(/^(?:advcl|acl)$/u).find(
        (c) =>
          c > word &&
          tree.xpos(c) === 'VBG' &&
          tree.children(c).some((k) => /^(?:mark|case)$/u.test(tree.relation(k)) && tree.lower(k) === frame),
      )
      if (clause !== undefined) return clauses(tree, clause, -1)
      // 'the demand that nobody can agree to'
      const stranded = below.some(
        (c) => tree.lower(c) === frame && c === word + 1 && tree.children(c).every((d) => tree.upos(d) === 'PUNCT'),
      )
      if (stranded && grammar.voting.has(tree.lemma(word)) && antecedentOf(tree, word) < 0)
        return phrases(tree, word + 1)
      const antecedent = stranded ? antecedentOf(tree, word) : -1
      return antecedent < 0 ? [] : phrases(tree, antecedent)
    }
  }
}

/** A sign that a phrase may begin with: “ ( */
const isOpening = (tree: Tree, token: number) => /^["“‘'(]$/u.test(tree.lower(token))

const isOpen = (frame: string) => !['object', 'clause', 'gerund'].includes(frame)

/** The other object of the verb that a noun is an object of: 'the plan' of "gave the plan its blessing"; -1 elsewhere. */
function besideOf(tree: Tree, noun: number): number {
  if (!/^(?:obj|xcomp)$/u.test(tree.relation(noun))) return -1
  return tree.children(tree.head(noun)).find((c) => c < noun && c > tree.head(noun) && /^i?obj$/u.test(tree.relation(c))) ?? -1 // biome-ignore format: one line
}

/** 'Lorvia's long-standing demands': what is demanded is not told, only that it is; of the bare word nothing. */
function bareDemand({ tree, words }: Pick<PositionReading, 'tree' | 'words'>, word: number): Complement[] {
  // 'made a new vote a condition'
  const beside = besideOf(tree, word)
  if (beside >= 0 && words.grammar.making.has(tree.lemma(tree.head(word)))) return phrases(tree, beside)
  const { from, to } = phraseOf(tree, word)
  const told = tree
    .children(word)
    .some((c) => /^(?:nmod$|acl)/u.test(tree.relation(c)) || (tree.relation(c) === 'amod' && !isCapital(tree, c)))
  // 'his demand that …' tells what is demanded, though it was not understood.
  const goesOn = word + 1 < tree.length && tree.lower(word + 1) === 'that'
  return told && !goesOn ? [phraseAt(tree, word, { from, to })] : []
}

/** 'money', 'fifty trucks', '$3 billion': what is promised, not who is told. */
const isGiven = (tree: Tree, object: number) =>
  /^(?:NUM|SYM)$/u.test(tree.upos(object)) ||
  (tree.upos(object) === 'NOUN' && tree.children(object).every((c) => tree.relation(c) !== 'det' && tree.relation(c) !== 'nmod:poss')) // biome-ignore format: one line

const hasSubject = (tree: Tree, token: number) =>
  tree.children(token).some((c) => /^nsubj|^expl/u.test(tree.relation(c)))

/** A phrase, and those joined to it. */
export function phrases(tree: Tree, head: number): Complement[] {
  // 'called for an inquiry into the raid as well as into the siege': what has another preposition belongs to the inquiry.
  const by = prepositionOf(tree, head)
  const heads = withConjuncts(tree, head).filter((h) => h === head || [by, ''].includes(ownPreposition(tree, h)))
  return heads.map((h) => {
    const phrase = heads.length > 1 ? ownPhrase(tree, h) : phraseOf(tree, h)
    // 'it is not a plan that we can support': the plan, not that it is none.
    const copula = tree.children(h).find((c) => c < h && tree.relation(c) === 'cop')
    const behind = copula === undefined ? 0 : copula + 1
    const from = Math.max(phrase.from, behind + (tree.lower(behind) === 'not' ? 1 : 0))
    const to = withInfinitive(tree, h, phrase.to)
    return phraseAt(tree, h, { from, to })
  })
}

/** The preposition of what is joined by words like 'as well as', which a parser may give to its last word. */
function ownPreposition(tree: Tree, head: number): string {
  const own = prepositionOf(tree, head)
  const joint = tree.children(head).find((c) => tree.relation(c) === 'cc' && c < head)
  const fixed = joint === undefined ? [] : tree.children(joint).flatMap((c) => [c, ...tree.children(c)])
  return own || (fixed.map((c) => tree.lower(c)).find((w) => /^(?:of|into|on|for|to|in|with|from)$/u.test(w)) ?? '')
}

/** 'calls to close the port': what a noun is to do belongs to it. */
function withInfinitive(tree: Tree, head: number, to: number): number {
  const clause = tree.children(head).find((c) => tree.relation(c) === 'acl' && c > head && isInfinitive(tree, c))
  if (clause === undefined) return to
  const stretch = clauseStretch(tree, clause)
  return stretch.from <= to + 1 ? Math.max(to, stretch.to) : to
}

/** A phrase without what is joined to it. */
function ownPhrase(tree: Tree, head: number): { from: number; to: number } {
  const whole = phraseOf(tree, head)
  const joined = tree.children(head).filter((c) => tree.relation(c) === 'conj' && c > head)
  if (joined.length === 0) return whole
  let to = Math.min(...joined.map((c) => phraseOf(tree, c).from))
  while (to > head + 1 && (tree.upos(to - 1) === 'PUNCT' || tree.upos(to - 1) === 'CCONJ')) to--
  return { from: whole.from, to }
}

/** Whether a joined verb goes on with what the first has: no subject and no auxiliary of its own. */
const isShared = (tree: Tree, token: number) =>
  !(/^VB[DZP]$/u.test(tree.xpos(token)) && isInfinitive(tree, tree.head(token))) &&
  !tree.children(token).some((c) => /^(?:nsubj|expl|aux|cop)/u.test(tree.relation(c)))

/** A clause, and those joined to it that have no subject of their own: 'to withdraw' and 'end the siege'. */
export function clauses(tree: Tree, head: number, asked: number): Complement[] {
  const heads = [
    head,
    ...tree.children(head).filter((c) => tree.relation(c) === 'conj' && tree.upos(c) === 'VERB' && isShared(tree, c)),
  ]
  return heads.map((h) => ({
    head: h,
    clause: true,
    bare: asked < 0 && !hasSubject(tree, head),
    asked,
    ...clauseStretch(tree, h),
  }))
}
