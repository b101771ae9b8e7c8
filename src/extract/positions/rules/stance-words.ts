import type { StanceSense } from '../../../languages/positions.ts'
import type { Stance } from '../../../record/position.ts'
import { argumentsOf } from '../../trees/arguments.ts'
import { phraseOf, type Tree } from '../../trees/tree.ts'
import { type Circumstances, circumstancesOf } from '../holders/circumstances.ts'
import { carrierOf, type Holder, holderAt, holderCalled, holderOfNoun, subjectOf } from '../holders/holders.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { type Complement, complementsOf, isInfinitive } from '../targets/complements.ts'
import type { Target } from '../targets/targets.ts'

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
  if (rule === 'verb' && (isInner(reading, token) || isGoing(tree, token, complements))) return []
  // 'the promise they made to abide by the truce', 'after reviewing the plan': not told as done.
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
    if (isOfItself(reading, complement, holder) || isNoneYet(tree, token, complement, negated)) return []
    const asked = complement.asked >= 0 && base === 'demands'
    const tried = triedIn(reading, complement)
    const inner = complement.bare || asked ? innerStance(reading, complement, asked) : tried
    // Who announces a deal is for it; 'the deal outlined by Lorvia' is Lorvia's.
    const made =
      base === 'proposes' &&
      sense.on === 'deals' &&
      complement.head > token &&
      words.concluded.has(tree.lemma(complement.head))
    const own = made ? 'supports' : base
    // 'threatened to veto the bill'
    const outer = sense.stance === 'conditional' ? 'supports' : own
    const stance = tried ? opposite(own) : inner ? (asked ? askedOf(inner.stance) : compose(outer, inner.stance)) : own
    if (!stance) return []
    const on = inner ? inner.complements : [complement]
    return on.flatMap((c) =>
      standsOf(reading, {
        stance: (target) => (isAside(tree, token, stance, target) || isAnyEffort(reading, c, target) ? null : stance),
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

/** 'part of Karsa's plan to attack the port', in another's words. */
function isImputed({ tree, words, said, participants }: Reading, noun: number): boolean {
  if (!words.purposes.has(tree.lemma(noun))) return false
  const speaker = said.speakerAt(tree.analysis.start[noun]!)
  const whose = tree.children(noun).find((c) => tree.relation(c) === 'nmod:poss' || (tree.relation(c) === 'compound' && c < noun)) // biome-ignore format: one line
  return speaker !== null && whose !== undefined && !participants.of(tree, whose).includes(speaker)
}

/** 'demanding that we sign', in the words of who is asked: a demand is on another. */
function isOfItself({ tree, participants }: Reading, { head, clause }: Complement, { ids, by }: Holder): boolean {
  const subject = clause ? tree.children(head).find((c) => /^nsubj/u.test(tree.relation(c))) : undefined
  if (subject === undefined || by === 'speaker' || !/^(?:i|we)$/u.test(tree.lower(subject))) return false
  return participants.of(tree, subject).some((id) => ids.includes(id))
}

/** 'would not vote on a bill that Lind did not support': none there is. */
function isNoneYet(tree: Tree, token: number, { head }: Complement, negated: boolean): boolean {
  if (!negated || head > token || !tree.relation(token).startsWith('acl')) return false
  const above = tree.head(head)
  const unreal = above >= 0 && tree.children(above).some((c) => c < head && (tree.xpos(c) === 'MD' || /^(?:not|n't|never)$/u.test(tree.lower(c)))) // biome-ignore format: one line
  return unreal && tree.children(head).some((c) => c < head && /^(?:an?|any)$/u.test(tree.lower(c)))
}

/** 'welcomes every effort to bring peace' says nothing of a plan. */
const isAnyEffort = ({ tree, words }: Reading, { head }: Complement, target: Target) =>
  target.by === 'words' && words.tries.has(tree.lemma(head)) && tree.children(head).some((c) => /^(?:any|every|all)$/u.test(tree.lower(c))) // biome-ignore format: one line

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

/**
 * 'agree to support the plan', 'refuse to accept it': the stance of the verb inside, and what it is on; null where it tells none. Only what
 * the report tells of as a plan or term counts where `told`.
 */
export function innerStance(
  reading: Reading,
  { head }: Pick<Complement, 'head'>,
  told: boolean,
): { stance: Stance; complements: Complement[] } | null {
  const { tree, words } = reading
  const denied = tree.children(head).some((c) => words.modality.negations.has(tree.lower(c)) && c < head)
  for (const sense of verbSenses(reading, head) ?? []) {
    const stance = denied ? sense.negated : sense.stance
    if (!stance || /^(?:demands|proposes)$/u.test(stance)) continue
    const around = complementsOf(tree, head, sense)
    const [tried] = around.flatMap((c) => triedIn(reading, c) ?? [])
    const turned = tried ? opposite(stance) : null
    if (tried && turned) return { stance: turned, complements: tried.complements }
    const complements = around
      .filter((c) => !c.clause)
      // Who would stop a deal is against it; 'to stop the attacks', 'to undo the nuclear program' are terms.
      .filter((c) => !sense.inner || words.occasions.has(tree.lemma(c.head)) || tree.upos(c.head) === 'PRON')
      .filter((c) => reading.targets.of(tree, c, told ? 'told' : sense.on, head).length > 0)
    if (complements.length > 0) return { stance, complements }
  }
  return null
}

/** What an effort is against: 'the deal' of "any effort to kill the deal"; null of other phrases. */
function triedIn(reading: Reading, { head, clause }: Complement) {
  const { tree, words } = reading
  const aim = clause || !words.tries.has(tree.lemma(head)) ? undefined : tree.children(head).find((c) => c > head && isInfinitive(tree, c)) // biome-ignore format: one line
  const inner = aim === undefined ? null : innerStance(reading, { head: aim }, true)
  return inner && /^(?:rejects|doubts)$/u.test(inner.stance) ? inner : null
}

/** Who would veto any effort against a deal is for it, and the other way round. */
const opposite = (stance: Stance): Stance | null =>
  /^(?:rejects|doubts)$/u.test(stance) ? 'supports' : /^(?:supports|accepts)$/u.test(stance) ? 'rejects' : null

/** Who urges others to turn a plan down is against it; who urges them to accept it wants it. */
export function askedOf(inner: Stance): Stance | null {
  if (/^(?:rejects|doubts)$/u.test(inner)) return 'rejects'
  return /^(?:accepts|supports)$/u.test(inner) ? 'demands' : null
}

/** Whether a verb is the inner one of a stance told by the word above it. */
function isInner(reading: Reading, token: number): boolean {
  const { tree, words } = reading
  if (!/^(?:xcomp|acl|advcl)$/u.test(tree.relation(token)) || !tree.children(token).some((c) => tree.xpos(c) === 'TO'))
    return false
  const above = tree.head(token)
  if (above < 0) return false
  const lemma = tree.lemma(above)
  const senses = [
    ...(words.verbs.get(lemma) ?? []),
    ...(words.adjectives.get(lemma) ?? []),
    ...(words.adjectives.get(tree.lower(above)) ?? []),
    ...(words.nouns.get(lemma) ?? []),
  ]
  return senses.some((s) => s.frames.includes('infinitive') || s.frames.includes('asked'))
}

function compose(outer: Stance, inner: Stance): Stance | null {
  const against = /^(?:rejects|doubts)$/u
  if (outer === 'rejects') return against.test(inner) ? 'open' : 'rejects'
  if (outer === 'open' || outer === 'conditional') return against.test(inner) ? null : outer
  if (outer === 'doubts' || outer === 'undecided') return against.test(inner) ? null : outer
  if (outer === 'supports') return against.test(inner) ? 'rejects' : 'supports'
  return inner
}

function verbSenses({ tree, words }: Reading, token: number): readonly StanceSense[] | undefined {
  const lemma = tree.lemma(token)
  for (const c of tree.children(token)) {
    if (c < token || c > token + 5) continue
    if (!/^(?:compound:prt|advmod|case|obl|xcomp)$/u.test(tree.relation(c))) continue
    const senses = words.verbs.get(`${lemma} ${tree.lower(c)}`)
    if (senses) return senses
  }
  const next = token + 1 < tree.last[token]! ? words.verbs.get(`${lemma} ${tree.lower(token + 1)}`) : undefined
  return next ?? words.verbs.get(lemma)
}

const isPredicate = (tree: Tree, token: number) =>
  tree.children(token).some((c) => /^(?:cop|aux:pass)$/u.test(tree.relation(c))) ||
  /^(?:xcomp|conj|advcl|acl)/u.test(tree.relation(token))

function holderOfPredicate(reading: Reading, token: number, rule: string): Holder | null {
  const { tree } = reading
  const args = argumentsOf(tree, token)
  const thanked = doerBehind(tree, token)
  if (thanked >= 0) return holderAt(reading, thanked, false)
  // 'Lorvia was prepared to sign': the passive is none.
  const done = args.passive && !isMisread(tree, token)
  const subject = !args.passive
    ? args.subject
    : rule !== 'adjective' && done
      ? args.agent
      : args.object >= 0
        ? args.object
        : subjectOf(tree, token)
  // 'was one of the people pushing for it'
  const among = tree.relation(token) === 'acl' && tree.xpos(token) === 'VBG' ? holderCalled(reading, tree.head(token)) : null // biome-ignore format: one line
  if (among) return among
  if (subject < 0) return explained(reading, token) ?? apartFrom(reading, token)
  return holderAt(reading, subject, tree.head(subject) === token || phraseOf(tree, subject).to > token - 4)
}

/** 'The cabinet voted to open the gates', read as a passive: without 'be' it is none. */
const isMisread = (tree: Tree, token: number) =>
  tree.xpos(token) === 'VBN' &&
  !tree.relation(token).startsWith('acl') &&
  !tree.children(token).some((c) => tree.relation(c).startsWith('aux'))

/** 'thanked Lorvia for approving the sale', 'blamed it for rejecting': who does it is the object of the verb above; -1 elsewhere. */
function doerBehind(tree: Tree, token: number): number {
  const above = tree.head(token)
  const behind = tree.children(token).some((c) => tree.lower(c) === 'for' && /^(?:mark|case)$/u.test(tree.relation(c)))
  if (above < 0 || !behind || tree.xpos(token) !== 'VBG') return -1
  const object = tree.children(above).find((c) => c < token && /^(?:obj|obl)$/u.test(tree.relation(c)))
  return object ?? -1
}

/** 'It was willing to sign': a parser may take who is willing for an empty 'it'. */
function explained(reading: Reading, token: number): Holder | null {
  const { tree } = reading
  const it = tree.children(token).find((c) => tree.relation(c) === 'expl' && tree.lower(c) === 'it' && c < token)
  return it === undefined || tree.upos(token) !== 'ADJ' ? null : holderAt(reading, it)
}

/** 'Lorvia, faced with a siege, has agreed': the subject before the comma, where the reading lost it. */
function apartFrom(reading: Reading, token: number): Holder | null {
  const { tree } = reading
  const above = tree.head(token)
  if (tree.relation(token) !== 'parataxis' || above < 0 || above > token || tree.upos(above) !== 'VERB') return null
  const subject = tree.children(above).find((c) => tree.relation(c) === 'nsubj' && tree.lower(c + 1) === ',')
  return subject === undefined ? null : holderAt(reading, subject)
}
