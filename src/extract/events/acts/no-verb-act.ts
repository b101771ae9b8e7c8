import type { Arguments } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { quantified } from '../../trees/quantified.ts'
import { relativeOf } from '../../trees/relative-of.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { family } from '../threads/family.ts'
import type { ActReading } from './act-reading.ts'
import { isPress, mayStrike } from './doer-kinds.ts'
import { isNegated } from './ended.ts'
import { isRungUp } from './rung-up.ts'

const spoken = /^other:(?:brief|consult|invite|notify)$/u

/**
 * Whether a verb that may tell an act of a type tells none where it stands: 'briefed reporters', 'no bill passed', 'nearly killed', 'was
 * barred from passing', 'shot through with'. `fit` are those whom its sense needs.
 */
export function isNoVerbAct(
  reading: ActReading,
  verb: number,
  type: string,
  args: Arguments,
  fit: readonly number[],
): boolean {
  const { tree, words } = reading
  if (
    (family(type) === 'talks' || spoken.test(type)) &&
    fit.length > 0 &&
    fit.every((head) => isPress(reading, quantified(tree, head)))
  )
    return true
  const children = tree.children(verb)
  // 'how they negotiate', 'how he will vote'
  if (
    (type === 'vote' || /^VB[PZ]$/u.test(tree.xpos(verb))) &&
    children.some((c) => c < verb && /^(?:how|why)$/u.test(tree.lower(c)))
  )
    return true
  if (children.some((c) => c < verb && words.status.nearly.has(tree.lower(c)))) return true
  if (isOnlySpokenOf(reading, verb) || isHabit(reading, verb)) return true
  // 'is unable to speak'
  if (type !== 'agree' && tree.relation(verb) === 'xcomp' && words.deals.failing.has(tree.lemma(tree.head(verb))))
    return true
  if (isHindered(reading, verb) || isOfNone(tree, verb, args) || isOrder(tree, verb) || isUrged(reading, verb))
    return true
  switch (type) {
    case 'attack':
      return (
        // 'a storm killed 12 people'
        (words.slaying.has(tree.lemma(verb)) && !mayStrike(reading, args.passive ? args.agent : args.subject)) ||
        isOutcome(reading, verb, args.subject) ||
        isBent(tree, verb) ||
        isFallen(reading, verb) ||
        words.acts.noAttack.has(`${tree.lemma(verb)} ${tree.lower(verb + 1)}`)
      )
    case 'call':
      return words.acts.naming.has(tree.lemma(verb)) && !isRungUp(reading, verb, args)
    case 'vote':
      // 'people vote for things', 'President-elect Lind'
      return (
        (tree.lower(verb - 1) === '-' && nameKind(tree, verb + 1) === 'person') ||
        (/^VB[PZ]$/u.test(tree.xpos(verb)) && !reading.headline && args.subject >= 0 && isPublic(reading, args.subject))
      )
    case 'agree':
      // 'economists agree that the deal is bad', 'she agreed that it had been a mistake': an opinion, no act.
      return !reading.headline && (/^VB[PZ]$/u.test(tree.xpos(verb)) || isOpinion(reading, verb, args.subject))
    case 'reject':
      // 'has repeatedly rejected it', 'rejected the claim': where somebody stands, what they say.
      return (
        children.some((c) => words.status.habitual.has(tree.lower(c)) && tree.relation(c) === 'advmod') ||
        (args.object >= 0 && words.acts.claims.has(tree.lemma(args.object)))
      )
    case 'propose':
      return args.object >= 0 && words.acts.courtesies.has(tree.lemma(args.object))
    case 'protest':
      // 'protested that the bill was late': with words.
      return children.some((c) => c > verb && tree.relation(c) === 'ccomp')
    case 'dismiss':
    case 'appoint':
    case 'other:arrest':
    case 'other:expel':
      // 'workers fired for striking', 'requires offenders to be jailed': nobody's whom anything names.
      return args.passive && args.agent < 0 && isAnyOf(reading, verb, args.object)
    case 'other:restore':
    case 'other:break':
    case 'other:recall':
    case 'other:lift':
      // 'normalizing relations with Karsa was a mistake, Lind said': who does it is not told.
      return tree.xpos(verb) === 'VBG' && tree.head(args.subject) !== verb
    default:
      return false
  }
}

/** What one person agrees is so, not what is to be: 'agreed that the talks had failed', not 'agreed that they would meet'. */
function isOpinion({ tree, words, participants }: ActReading, verb: number, subject: number): boolean {
  const clause = tree.children(verb).find((c) => c > verb && tree.relation(c) === 'ccomp')
  if (clause === undefined || subject < 0 || tree.children(subject).some((c) => tree.relation(c) === 'conj'))
    return false
  if (/^N.*S$/u.test(tree.xpos(subject)) || participants.of(tree, subject).length > 1) return false
  const parts = [clause, ...tree.children(clause).filter((c) => /^(?:aux|cop)/u.test(tree.relation(c)))]
  return (
    parts.some((c) => /^VB[DPZ]$/u.test(tree.xpos(c))) &&
    !parts.some((c) => words.status.willVerbs.has(tree.lower(c)) || words.status.mayVerbs.has(tree.lower(c)))
  )
}

/** Several of a kind without a name, a count or an article, and no day: 'workers'. */
const isAnyOf = ({ tree, participants }: ActReading, verb: number, head: number): boolean =>
  head >= 0 &&
  tree.xpos(head) === 'NNS' &&
  participants.of(tree, head).length === 0 &&
  !tree.children(head).some((c) => /^(?:det|nummod|nmod:poss)$/u.test(tree.relation(c))) &&
  !tree.children(verb).some((c) => nameKind(tree, c) === 'date')

/** 'barred from passing', 'kept Karsa from joining', 'warned Karsa against accepting' */
export function isHindered({ tree, words }: ActReading, verb: number): boolean {
  const has = (word: string) => tree.children(verb).some((c) => c < verb && tree.lower(c) === word)
  if (tree.xpos(verb) !== 'VBG') return false
  if (has('against')) return true
  // 'did not take part in drafting it', 'was not interested in meeting'
  if (has('in') && tree.head(verb) >= 0 && isNegated(tree, tree.head(verb), words.status)) return true
  if (!has('from')) return false
  const above = tree.head(verb)
  const { hindering, refused, shunned } = words.status
  return above >= 0 && [hindering, refused, shunned].some((list) => list.has(tree.lemma(above)))
}

/** 'They often meet in Karsa', 'who always fly there': no one act. */
const isHabit = ({ tree, words, headline }: ActReading, verb: number): boolean =>
  !headline &&
  /^VB[PZ]$/u.test(tree.xpos(verb)) &&
  tree.children(verb).some((c) => tree.relation(c) === 'advmod' && words.status.habitual.has(tree.lower(c))) &&
  !tree.children(verb).some((c) => /^aux/u.test(tree.relation(c)))

/** 'talks about passing a law', 'was seen as signing it', 'the risk of signing it', 'a habit of signing', 'worth signing': nobody has done it. */
function isOnlySpokenOf({ tree, words }: ActReading, verb: number): boolean {
  const above = tree.head(verb)
  if (tree.xpos(verb) !== 'VBG' || above < 0) return false
  if (words.parts.worth.has(tree.lemma(above))) return true
  const mark = tree.children(verb).find((c) => c < verb && /^(?:mark|case)$/u.test(tree.relation(c)))
  if (mark === undefined) return false
  const { feared, hoped, habits } = words.status
  return (
    /^(?:about|as)$/u.test(tree.lower(mark)) ||
    (tree.lower(mark) === 'of' && [feared, hoped, habits].some((list) => list.has(tree.lemma(above))))
  )
}

/** 'Impose sanctions', 'Release them and talk': what is asked for. */
export function isOrder(tree: Tree, verb: number): boolean {
  if (tree.xpos(verb) !== 'VB') return false
  const own = tree.children(verb).some((c) => /^(?:nsubj|aux|mark|expl|cop)/u.test(tree.relation(c)))
  if (own) return false
  if (/^(?:root|parataxis)$/u.test(tree.relation(verb))) return true
  return tree.relation(verb) === 'conj' && isOrder(tree, tree.head(verb))
}

/** 'Let us sign', 'let them vote': what is asked for; not 'has let them vote'. */
function isUrged({ tree, words }: ActReading, verb: number): boolean {
  const above = tree.head(verb)
  return (
    above >= 0 &&
    tree.xpos(verb) === 'VB' &&
    /^(?:xcomp|ccomp)$/u.test(tree.relation(verb)) &&
    words.status.letting.has(tree.lemma(above)) &&
    tree.xpos(above) === 'VB' &&
    !tree.children(above).some((c) => /^(?:nsubj|aux|mark)/u.test(tree.relation(c)))
  )
}

/** 'the only way you can reach a deal' */
export const isAnybodys = (tree: Tree, verb: number) =>
  tree.children(verb).some((c) => tree.relation(c) === 'nsubj' && tree.lower(c) === 'you')

const none = /^(?:no|any|neither|none|nobody|anybody|anyone)$/u

/** 'no bill passed', 'any bill passed by the council', 'neither side agreed' */
function isOfNone(tree: Tree, verb: number, { subject, agent, passive, object }: Arguments): boolean {
  const doers = [subject, agent, passive ? object : -1, tree.relation(verb).startsWith('acl') ? tree.head(verb) : -1]
  return doers.some(
    (d) =>
      d >= 0 &&
      (none.test(tree.lower(d)) ||
        tree
          .children(d)
          .some((c) => c < d && /^(?:det|cc|advmod)/u.test(tree.relation(c)) && none.test(tree.lower(c)))),
  )
}

/** 'people', 'Lorvians', 'tourists': many of whom nobody acts for the others. */
export function isPublic({ tree, words, participants }: ActReading, head: number): boolean {
  // 'migrants who arrived'
  const many = /^(?:who|that)$/u.test(tree.lower(head)) ? relativeOf(tree, head, participants.isSomebody) : head
  if (many < 0) return false
  return (
    words.public.has(tree.lemma(many)) ||
    (tree.xpos(many) === 'NNPS' && !participants.isPlace(tree, many) && participants.government(tree, many) !== null)
  )
}

/** 'bent on killing', 'capable of killing': what somebody would do. */
const isBent = (tree: Tree, verb: number): boolean =>
  tree.xpos(verb) === 'VBG' &&
  tree.relation(verb) === 'advcl' &&
  /^(?:JJ|VBN)/u.test(tree.xpos(tree.head(verb))) &&
  tree.children(verb).some((c) => tree.relation(c) === 'mark' && /^(?:on|of|to)$/u.test(tree.lower(c)))

/** 'killed in action': how somebody died, not what was done. */
const isFallen = ({ tree, words }: ActReading, verb: number): boolean =>
  tree.children(verb).some((c) => prepositionOf(tree, c) === 'in' && words.acts.fallenIn.has(tree.lower(c)))

/** 'killing 12 people', '12 people were killed in the attack': what came of an act that is told beside it. */
function isOutcome({ tree, words }: ActReading, verb: number, subject: number): boolean {
  const opensFire = (token: number) => tree.children(token).some((c) => words.acts.opened.has(tree.lemma(c)))
  const isAttack = (token: number) =>
    words.nouns.get(tree.lemma(token))?.type === 'attack' || !!words.verbs.get(tree.lemma(token))?.some(hasAttack)
  // 'the strike killed 12': told by the strike
  if (subject >= 0 && words.nouns.get(tree.lemma(subject))?.type === 'attack') return true
  const governor = tree.head(verb)
  if (tree.xpos(verb) === 'VBG' && /^(?:advcl|acl)/u.test(tree.relation(verb)) && governor >= 0) {
    if (!tree.children(verb).some((c) => /^(?:mark|case)$/u.test(tree.relation(c)))) return true
    const near = [governor, ...tree.children(governor).filter((c) => c < verb)]
    if (near.some((t) => isAttack(t) || opensFire(t))) return true
  }
  if (tree.xpos(verb) !== 'VBN') return false
  return tree.children(verb).some((c) => /^(?:in|during)$/u.test(prepositionOf(tree, c)) && isAttack(c))
}

const hasAttack = (sense: { readonly type: string }) => sense.type === 'attack'
