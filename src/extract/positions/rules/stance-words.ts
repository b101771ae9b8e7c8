import type { StanceSense } from '../../../languages/positions.ts'
import type { Stance } from '../../../record/position.ts'
import type { Tree } from '../../trees/tree.ts'
import { type Circumstances, circumstancesOf } from '../holders/circumstances.ts'
import { carrierOf, holderOfNoun } from '../holders/holder-of-noun.ts'
import { holderOfPredicate } from '../holders/holder-of-predicate.ts'
import type { Holder } from '../holders/holders.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'
import { type Complement, complementsOf } from '../targets/complements.ts'
import type { Target } from '../targets/targets.ts'
import { askedOf, compose, innerStance, isInner, opposite, triedIn, verbSenses } from './inner-stance.ts'

/** Where somebody stands as a verb, an adjective or a noun tells it: "refuses to sign", "is open to talks", "support for the plan". */
export function standsAt(reading: Reading, token: number): Stand[] {
  for (const [rule, senses] of sensesOf(reading, token))
    for (const sense of senses) {
      const complements = complementsOf(reading.tree, token, sense, rule === 'noun' ? carrierOf(reading, token) : -1)
      const stands = complements.length === 0 ? [] : read(reading, token, sense, complements, rule)
      if (stands.length > 0) return stands
    }
  return []
}

/** What a word may tell, and as what: 'prepared' of "is prepared to" is an adjective, though it is tagged as a verb. */
function sensesOf(reading: Reading, token: number): (readonly [Stand['rule'], readonly StanceSense[]])[] {
  const { tree, words } = reading
  const upos = tree.upos(token)
  const none: readonly StanceSense[] = []
  if (upos === 'NOUN') return [['noun', words.nouns.get(tree.lemma(token)) ?? none]]
  const participle = upos === 'VERB' && tree.xpos(token) === 'VBN'
  const adjective = upos === 'ADJ' || participle ? (words.adjectives.get(tree.lower(token)) ?? none) : none
  const verb = upos === 'VERB' ? (verbSenses(reading, token) ?? none).filter((s) => !s.inner) : none
  return [
    ['adjective', isPredicate(tree, token) ? adjective : none],
    ['verb', verb],
  ]
}

function read(
  reading: Reading,
  token: number,
  sense: StanceSense,
  complements: readonly Complement[],
  rule: Stand['rule'],
): Stand[] {
  const { tree, words } = reading
  if (
    rule === 'verb' &&
    (isInner(reading, token) || isGoing(tree, token, complements) || isAskedOfAnother(tree, token))
  )
    return []
  // 'the promise they made to abide by the truce', 'after reviewing the plan': not told as done.
  if (sense.on === 'told' && complements.some((c) => c.clause && words.modality.undemanding.has(tree.lemma(c.head))))
    return []
  if (sense.on === 'told' && (isInfinitive(tree, token) || isMarked(tree, token))) return []
  if (rule === 'noun' && isImputed(reading, token)) return []
  const holder =
    rule === 'noun' ? holderOfNoun(reading, token, complements[0]!.head) : holderOfPredicate(reading, token, rule)
  if (!holder || holder.ids.length === 0) return []
  // Who says “we need a truce” asks for it; that Lorvia needs gas asks for nothing.
  if (rule === 'verb' && words.needs.has(tree.lemma(token)) && holder.by !== 'speaker') return []
  const around = circumstancesOf(tree, holder.carrier ?? token, words.modality)
  // 'has no plans to lift the tariffs'
  const none = holder.carrier !== undefined && tree.children(token).some((c) => tree.lower(c) === 'no' && c < token)
  const negated = around.negated !== (holder.dropped !== none)
  const qualified = tree.children(token).some((c) => tree.relation(c) === 'amod' && words.qualified.has(tree.lower(c)))
  const base = stanceOf(sense, { ...around, negated, conditional: around.conditional || qualified })
  if (!base) return []
  return complements.flatMap((complement) => {
    // 'the demands that Lorvia proposed' tell nothing of what it asks for.
    if (base === 'proposes' && words.claims.has(tree.lemma(complement.head))) return []
    if (
      (base === 'demands' && isOfItself(reading, token, { complement, holder })) ||
      isNoneYet(tree, token, complement, negated)
    )
      return []
    const asked = complement.asked >= 0 && base === 'demands'
    const tried = triedIn(reading, complement)
    const inner = complement.bare || asked ? innerStance(reading, complement, false) : tried
    // Who announces a deal is for it; 'the deal outlined by Lorvia' is Lorvia's.
    const made =
      base === 'proposes' &&
      sense.on === 'deals' &&
      complement.head > token &&
      words.concluded.has(tree.lemma(complement.head))
    const own = made ? 'supports' : base
    // 'threatened to veto the bill'
    const outer = sense.stance === 'conditional' ? 'supports' : own
    const wanted = tried ? opposite(own) : inner ? (asked ? askedOf(inner.stance) : compose(outer, inner.stance)) : own
    // 'would ask the cabinet to approve it if the gates were opened'
    const stance = inner && wanted === 'demands' && isConditional(reading, around, complement) ? 'conditional' : wanted
    if (!stance) return []
    const on = inner ? inner.complements : [complement]
    return on.flatMap((c) =>
      standsOf(reading, {
        stance: (target) =>
          isAside(tree, token, stance, target) || isAnyEffort(reading, c, target, sense.on) ? null : stance,
        holder,
        complement: c,
        on: inner ? 'matters' : matterOf(sense, around),
        word: token,
        act: sense.act && around.done && !negated,
        rule,
        hedged: around.would || around.able || around.conditional,
      }),
    )
  })
}

/** 'would ask the cabinet to approve it if the gates were opened': a parser may hang the 'if' on either verb. */
const isConditional = ({ tree, words }: Reading, around: Circumstances, { head }: Complement) =>
  around.conditional || circumstancesOf(tree, head, words.modality).conditional

/** 'part of Karsa's plan to attack the port', in another's words. */
function isImputed({ tree, words, said, participants }: Reading, noun: number): boolean {
  if (!words.purposes.has(tree.lemma(noun))) return false
  const speaker = said.speakerAt(tree.analysis.start[noun]!)
  const whose = tree.children(noun).find((c) => tree.relation(c) === 'nmod:poss' || (tree.relation(c) === 'compound' && c < noun)) // biome-ignore format: one line
  return speaker !== null && whose !== undefined && !participants.of(tree, whose).includes(speaker)
}

/** 'giving us ultimatums, demanding that we sign', in the words of who is asked: a demand is on another. */
function isOfItself(
  { tree, participants }: Reading,
  token: number,
  { complement: { head, clause }, holder: { ids, by } }: { complement: Complement; holder: Holder },
): boolean {
  const subject = clause ? tree.children(head).find((c) => /^nsubj/u.test(tree.relation(c))) : undefined
  const own = subject !== undefined && /^(?:i|we)$/u.test(tree.lower(subject))
  if (tree.xpos(token) === 'VBG' && tree.relation(token) === 'advcl')
    return own || [token, tree.head(token)].some((verb) => isDoneToUs(tree, verb))
  return own && by !== 'speaker' && participants.of(tree, subject).some((id) => ids.includes(id))
}

/** 'giving us ultimatums', 'putting a demand to us' */
const isDoneToUs = (tree: Tree, verb: number) =>
  tree.xpos(verb) === 'VBG' &&
  tree.children(verb).some((c) => /^(?:i?obj|obl)$/u.test(tree.relation(c)) && /^(?:me|us)$/u.test(tree.lower(c)))

/** 'called on Karsa to free the port, accept an amnesty': a bare form that a parser joins to a finite verb is asked of another. */
const isAskedOfAnother = (tree: Tree, token: number) =>
  tree.relation(token) === 'conj' &&
  tree.xpos(token) === 'VB' &&
  /^VB[DZ]$/u.test(tree.xpos(tree.head(token))) &&
  !tree.children(token).some((c) => /^(?:nsubj|aux|mark)/u.test(tree.relation(c)))

/** 'would not vote on a bill that Lind did not support': none there is. */
function isNoneYet(tree: Tree, token: number, { head }: Complement, negated: boolean): boolean {
  if (head > token || !tree.relation(token).startsWith('acl')) return false
  // 'would veto any bill that Lind does not like'
  if (tree.children(head).some((c) => c < head && tree.lower(c) === 'any')) return true
  // 'can sink a deal that Lind agrees to'
  if (!negated && !/^VB[PZ]?$/u.test(tree.xpos(token))) return false
  const above = tree.head(head)
  const unreal = above >= 0 && tree.children(above).some((c) => c < head && (tree.xpos(c) === 'MD' || /^(?:not|n't|never)$/u.test(tree.lower(c)))) // biome-ignore format: one line
  return unreal && tree.children(head).some((c) => c < head && /^(?:an?|any)$/u.test(tree.lower(c)))
}

/** 'welcomes every effort to bring peace', 'announced an effort last week' say nothing of a plan. */
const isAnyEffort = ({ tree, words }: Reading, { head }: Complement, target: Target, on: StanceSense['on']) =>
  target.by === 'words' &&
  words.tries.has(tree.lemma(head)) &&
  ((on === 'deeds' &&
    tree.children(head).some((c) => /^an?$/u.test(tree.lower(c))) &&
    !tree.children(head).some((c) => c > head && isInfinitive(tree, c))) ||
    tree.children(head).some((c) => /^(?:any|every|all)$/u.test(tree.lower(c))))

/** 'the spending approved by the House' says in passing what became of something, not of what is on the table. */
const isAside = (tree: Tree, token: number, stance: Stance, target: Target) =>
  target.by === 'words' &&
  ((stance === 'accepts' && tree.relation(token) === 'acl') ||
    // 'the benefits it offers'
    (stance === 'proposes' && tree.relation(token) === 'acl:relcl'))

const isMarked = (tree: Tree, token: number) =>
  tree.xpos(token) === 'VBG' && tree.children(token).some((c) => /^(?:mark|case)$/u.test(tree.relation(c)))

/** 'after leaving the meeting': who goes when it is over turns nothing down. */
const isGoing = (tree: Tree, token: number, complements: readonly Complement[]) =>
  tree.lemma(token) === 'leave' &&
  complements.some((c) =>
    /^(?:meeting|summit|conference|conversation|discussion|visit|vote|mission)$/u.test(tree.lemma(c.head)),
  )

/** What would, could or would not be accepted may be anything; what was accepted, only what is bargained for. */
function matterOf({ stance, on }: StanceSense, c: Circumstances): StanceSense['on'] {
  const weighed = c.would || c.able || c.negated || c.conditional
  return stance === 'accepts' && on === 'matters' && weighed ? 'anything' : on
}

/** What a sense comes to under its circumstances; null where that is nobody's stance. */
function stanceOf(sense: StanceSense, c: Circumstances): Stance | null {
  if (!c.real || c.obliged) return null
  const willing = /^(?:supports|accepts|open)$/u.test(sense.stance ?? '')
  if (c.negated) return c.conditional && willing ? 'conditional' : sense.negated
  if (c.conditional && willing) return 'conditional'
  if (c.able) return /^(?:accepts|supports)$/u.test(sense.stance ?? '') && !sense.act ? 'open' : null
  return sense.stance
}

const isPredicate = (tree: Tree, token: number) =>
  tree.children(token).some((c) => /^(?:cop|aux:pass)$/u.test(tree.relation(c))) ||
  /^(?:xcomp|conj|advcl|acl)/u.test(tree.relation(token))
