import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, phraseText, prepositionOf, type Tree, withConjuncts } from '../../trees/tree.ts'
import type { Reading } from '../reading.ts'
import { isCapital } from '../targets/complement-words.ts'
import { relativeOf } from '../targets/target-words.ts'

/** Who holds a stance, as its words tell. */
export interface Holder {
  readonly ids: readonly string[]
  readonly by: 'name' | 'pronoun' | 'speaker'
  /** The first token of their phrase, or -1 where it stands far off. */
  readonly from: number
  /** The verb that passes on a noun's stance: 'voiced' of "voiced support". */
  readonly carrier?: number
  /** Whether that verb takes it back: "dropped its demand". */
  readonly dropped: boolean
}

/** Who speaks, as the holder of what his words tell. */
export const speaking = (id: string): Holder => ({ ids: [id], by: 'speaker', from: -1, dropped: false })

/** Who the phrase with this head stands for. */
export function holderAt(reading: Reading, head: number, near = true): Holder | null {
  const { tree, words } = reading
  const heads = withConjuncts(tree, head)
  const included = heads.flatMap((h) =>
    tree.children(h).filter((c) => tree.relation(c) === 'nmod' && words.widening.has(prepositionOf(tree, c))),
  )
  const he = /^(?:he|she|his|her)$/u.test(tree.lower(head)) ? himself(reading, head) : null
  const told = he ? [he] : [...heads, ...included].flatMap((h) => (standsFor(reading, h) ? behind(reading, h) : []))
  // 'The statement urged …' speaks for who gave it out.
  const voice =
    told.length === 0 && words.documents.has(tree.lemma(head)) ? reading.said.voiceAt(tree.analysis.start[head]!) : null
  const ids = voice ? [voice] : told
  if (ids.length === 0) return null
  const word = tree.lower(head)
  const first = /^(?:i|we|us|our|my|me)$/u.test(word) && tree.upos(head) === 'PRON'
  const pronoun = tree.upos(head) === 'PRON' && !first
  return {
    ids: [...new Set(ids)],
    by: first ? 'speaker' : pronoun ? 'pronoun' : 'name',
    from: near ? phraseOf(tree, head).from : -1,
    dropped: false,
  }
}

/** Whom 'he' is in words passed on without quotation: the subject before it within them whom it fits, else who says them. */
function himself({ tree, said, participants }: Reading, head: number): string | null {
  const { start, end } = tree.analysis
  const who = said.himselfAt(start[head]!)
  const gender = who === null ? null : participants.genderOf(who)
  const speaker = gender === null || (gender === 'she') === /^(?:she|her)$/u.test(tree.lower(head)) ? who : null
  const [last] = speaker === null ? [] : participants.of(tree, head)
  if (last === undefined || last === speaker) return speaker
  const since = said.pieceAt({ start: start[head]!, end: end[head]! })?.start ?? start[head]!
  for (let i = head - 1; i >= tree.first[head]! && start[i]! >= since; i--)
    if (/^nsubj/u.test(tree.relation(i)) && nameKind(tree, i) === 'person' && participants.of(tree, i).includes(last))
      return last
  return speaker
}

/** Whom a head stands for: 'the Lind administration' is Lind's government, not Lind. */
function behind(reading: Reading, head: number): string[] {
  const { tree, words, participants, said } = reading
  const ids =
    pronounAt(reading, head) ??
    bothBefore(reading, head) ??
    participants.of(tree, head).filter((id) => isOne(reading, head, id))
  // 'Lind said her party would not join': she speaks for it.
  if (words.bodies.has(tree.lemma(head)) && ids.length === 0) return ownVoice(reading, head) ?? []
  // 'Lind administration officials' speak for it.
  const office = words.speaksFor.has(tree.lemma(head)) ? tree.children(head).some((c) => tree.relation(c) === 'compound' && ruling.test(tree.lemma(c))) : false // biome-ignore format: one line
  if (!office && !ruling.test(tree.lemma(head))) return ids
  const [own] = ownVoice(reading, head) ?? []
  if (own && participants.kindOf(said.governmentOf(own) ?? own) === 'government') return [said.governmentOf(own) ?? own]
  return ids.map((id) => (participants.kindOf(id) === 'person' ? (said.governmentOf(id) ?? id) : id))
}

const ruling = /^(?:administration|government|cabinet|regime)$/u

/** Who speaks, where a phrase is his own: "his government" in what he is told to say, "our party" in what he says; null for others. */
function ownVoice({ tree, said }: Reading, head: number): string[] | null {
  const whose = tree.children(head).find((c) => tree.relation(c) === 'nmod:poss' && tree.upos(c) === 'PRON')
  if (whose === undefined) return null
  const { start, end } = tree.analysis
  const within = said.at({ start: start[head]!, end: end[head]! })
  const speaker = said.speakerAt(start[head]!)
  const first = /^(?:our|my)$/u.test(tree.lower(whose))
  if (!within || !speaker || within.inCue || (within.attribution.form === 'direct' && !first)) return null
  return [speaker]
}

/** Whom 'they' or 'he' cannot or must stand for in what somebody is told to say; null where that says nothing. */
function pronounAt(reading: Reading, head: number): string[] | null {
  const { tree, said, participants } = reading
  const word = tree.lower(head)
  if (tree.upos(head) !== 'PRON' || !/^(?:he|she|they|it)$/u.test(word)) return null
  const { start, end } = tree.analysis
  const within = said.at({ start: start[head]!, end: end[head]! })
  if (!within || within.inCue) return null
  const { speaker, form, content, source } = within.attribution
  // In a quotation 'he' is not who speaks.
  if (form === 'direct') return speaker && participants.of(tree, head).includes(speaker) ? [] : null
  const he = /^s?he$/u.test(word)
  const unnamed = speaker === null || speaker.startsWith('unnamed')
  if (source === null || (he && !unnamed)) return null
  const since = content.find((c) => c.start <= start[head]! && start[head]! < c.end)?.start ?? start[head]!
  for (let i = head - 1; i >= tree.first[head]! && start[i]! >= since; i--)
    if (/^nsubj/u.test(tree.relation(i))) return null
  // 'The president said he would veto it', where nobody knows which: he is none of those told of before.
  if (he) return []
  // 'Both countries said that they …': they are those, where it is known who they are.
  if (unnamed) {
    for (let i = tree.first[head]!; i < tree.last[head]!; i++)
      if (source.start <= start[i]! && start[i]! < source.end && /^nsubj/u.test(tree.relation(i)))
        return bothBefore(reading, i) ?? participants.of(tree, i)
    return []
  }
  // 'Lind, Berg and Lund said they would push a bill'
  const also = (within.attribution.also ?? []).flatMap((a) => (a.speaker.startsWith('unnamed') ? [] : [a.speaker]))
  if (word === 'they' && also.length > 0) return [speaker, ...also]
  return /^(?:government|organisation)$/u.test(participants.kindOf(speaker) ?? '') ? [speaker] : null
}

/** How many tokens back 'both sides' may point. */
const within = 150

/** 'Both sides', 'the two countries' and 'the countries' are the two that were told of together just before; null for other words or where none were. */
function bothBefore(reading: Reading, head: number, links = 1): string[] | null {
  const { tree, words, participants } = reading
  if (tree.xpos(head) !== 'NNS' || !words.sides.has(tree.lemma(head))) return null
  const below = tree.children(head)
  const bare = below.every((c) => tree.relation(c) === 'det' && tree.lower(c) === 'the') && below.length === 1
  const pair = below.some((c) => /^(?:both|two)$/u.test(tree.lower(c))) && !below.some((c) => /^(?:nmod|acl)/u.test(tree.relation(c))) // biome-ignore format: one line
  if (!pair && !(bare && /^(?:country|nation|government|side)$/u.test(tree.lemma(head)))) return null
  let since = tree.first[head]!
  for (let sentences = 0; sentences < (pair ? 5 : 2) && since > 0; sentences++) since = tree.first[since - 1]!
  for (let i = head - 1; i >= Math.max(since, head - within); i--) {
    if (!/^(?:nsubj|obl|nmod|obj|compound)/u.test(tree.relation(i))) continue
    // 'The two countries' of the sentence before are those before them.
    const ids = (links > 0 ? bothBefore(reading, i, links - 1) : null) ?? participants.of(tree, i)
    const sides = ids.length === 2 && ids.every((id) => /^(?:government|group|organisation)$/u.test(participants.kindOf(id) ?? '')) // biome-ignore format: one line
    if (sides) return ids
  }
  return null
}

/** 'it' is nobody who is told of in the plural, and no person. */
function isOne({ tree, participants }: Reading, head: number, id: string): boolean {
  if (!/^its?$/u.test(tree.lower(head)) || tree.upos(head) !== 'PRON') return true
  const kind = participants.kindOf(id)
  return kind === 'government' || kind === 'organisation'
}

/** Whether a phrase that names a state speaks for it: 'Lorvian officials' and 'the Lorvians' do, 'Lorvian lawmakers' and 'Lorvians' do not. */
function standsFor(reading: Reading, head: number): boolean {
  const { tree, words, participants } = reading
  const below = tree.children(head)
  if (bothBefore(reading, head)) return true
  // 'some lawmakers', where they are told of as such
  const called = participants.called(phraseText(tree, head))
  if (called !== null && participants.kindOf(called) === 'group') return true
  // 'most of the Lorvians', '65 of its members', 'some lawmakers': not all of them.
  if (/^(?:some|many|most|several|few|half|dozens|hundreds|thousands)$/u.test(tree.lower(head))) return false
  if (
    below.some(
      (c) =>
        tree.relation(c) === 'nummod' ||
        /^(?:some|many|most|former|several|few|other|both|local|regional|provincial)$/u.test(tree.lower(c)),
    )
  )
    return false
  // 'military officials in Lorvia' may be anybody's; 'officials in its capital' are Lorvia's.
  const inside = (c: number) =>
    tree.relation(c) === 'nmod' && prepositionOf(tree, c) === 'in' && participants.isCountry(tree, c)
  if (tree.upos(head) === 'NOUN' && below.some(inside)) return false
  // 'Senate Lorvianist leaders' lead the faction, not the house.
  const names = below.filter(
    (c) => c < head && /^(?:amod|compound)$/u.test(tree.relation(c)) && nameKind(tree, c) !== null,
  )
  if (names.length > 1 && tree.xpos(head) === 'NNS' && new Set(names.flatMap((c) => participants.of(tree, c))).size > 1)
    return false
  // 'Lorvianists in the senate' are not the senate.
  const within = below.find((c) => tree.relation(c) === 'nmod' && prepositionOf(tree, c) === 'in')
  const whole = within === undefined || tree.xpos(head) !== 'NNPS' ? [] : participants.of(tree, within)
  if (whole.length > 0 && participants.of(tree, head).every((id) => whole.includes(id))) return false
  // 'members of the council'
  const named = relativeOf(tree, head) < 0 ? head : relativeOf(tree, head)
  if (tree.xpos(named) === 'NNS' && words.parts.has(tree.lemma(named))) return false
  const own = participants.of(tree, head)
  if (own.length === 0 || own.some((id) => participants.kindOf(id) !== 'government')) return true
  if (/S$/u.test(tree.xpos(named)) && nameKind(tree, named) === 'nationality')
    return tree.children(named).some((c) => tree.lower(c) === 'the')
  if (tree.upos(named) !== 'NOUN') return true
  return words.speaksFor.has(tree.lemma(named))
}

/** The verb that a noun of stance is the object of, where it passes the stance on or takes it back; else -1. */
export function carrierOf({ tree, words }: Reading, noun: number): number {
  const above = tree.head(noun)
  if (above >= 0 && isLeft(tree, noun)) return above
  if (above < 0 || tree.relation(noun) !== 'obj' || tree.upos(above) !== 'VERB') return -1
  const lemma = tree.lemma(above)
  return words.carriers.has(lemma) || words.droppers.has(lemma) ? above : -1
}

/** 'backed away from its demand' */
const isLeft = (tree: Tree, noun: number) =>
  tree.relation(noun) === 'obl' &&
  /^(?:from|off)$/u.test(prepositionOf(tree, noun)) &&
  /^(?:back|retreat|step|walk|move|shift|climb|pull)$/u.test(tree.lemma(tree.head(noun)))

/** Whose the stance is that a noun tells: 'Lorvia's demand', 'Lorvian support', 'Lind voiced doubts', 'demands from Karsa'. */
export function holderOfNoun(reading: Reading, noun: number, complement: number): Holder | null {
  const { tree, words, participants } = reading
  const carrier = carrierOf(reading, noun)
  const passing = carrier < 0 ? '' : tree.lemma(carrier)
  if (words.needs.has(tree.lemma(noun)) && !words.stressing.has(passing)) return null
  if (words.given.has(tree.lemma(noun)) && /^(?:have|get|win|seek|want|take)$/u.test(passing)) return null
  // 'needs Lorvian support for the bill'
  if (tree.relation(noun) === 'obj' && carrier < 0 && words.wanting.has(tree.lemma(tree.head(noun)))) return null
  // 'Adding to the pressure on lawmakers, Lorvia missed a deadline': what happens presses, not Lorvia.
  if (carrier >= 0 && tree.lemma(noun) === 'pressure' && tree.relation(carrier) === 'advcl' && carrier < tree.head(carrier)) return null // biome-ignore format: one line
  const dropped = carrier >= 0 && (words.droppers.has(tree.lemma(carrier)) || isLeft(tree, noun))
  const carried = carrier < 0 ? {} : { carrier }
  for (const child of tree.children(noun)) {
    const relation = tree.relation(child)
    const owns =
      relation === 'nmod:poss' ||
      (relation === 'nmod' && child !== complement && /^(?:from|by|of)$/u.test(prepositionOf(tree, child)))
    const kind = nameKind(tree, child) ?? ''
    const adjective = /^(?:amod|compound)$/u.test(relation)
    const nation = adjective && /^(?:nationality|place|organisation)$/u.test(kind)
    // 'Lorvian opposition'
    const government = adjective ? (participants.government(tree, child) ?? factionOf(reading, child)) : null
    // 'Lind lent his backing': whose it is, the verb's subject tells better.
    const bound = tree.upos(child) === 'PRON' && carrier >= 0 && subjectOf(tree, carrier) >= 0
    const holder = (owns || nation) && !bound ? holderAt(reading, child) : null
    if (holder) return { ...holder, ...carried, dropped }
    if (government) return { ids: [government], by: 'name', from: child, ...carried, dropped }
  }
  // 'is in no hurry to sign', 'is in opposition to the plan'
  const said =
    complement !== noun &&
    prepositionOf(tree, noun) === 'in' &&
    tree.children(noun).some((c) => tree.relation(c) === 'cop')
  const subject = carrier >= 0 || said ? subjectOf(tree, said ? noun : carrier) : -1
  // 'came out in opposition to the plan'
  const stood = prepositionOf(tree, noun) === 'in' && tree.relation(noun) === 'obl' && /^(?:come|stand|speak|be|remain|unite|vote|rise)$/u.test(tree.lemma(tree.head(noun))) // biome-ignore format: one line
  const who = stood && subject < 0 ? subjectOf(tree, tree.head(noun)) : subject
  const holder = who < 0 ? null : holderAt(reading, who)
  return holder && { ...holder, ...carried, dropped }
}

/** Who is called by a noun: 'Lind' of "Lind is a critic", "Lind, one of the critics"; null where nobody is. */
export function holderCalled(reading: Reading, noun: number): Holder | null {
  const { tree, words } = reading
  const above = tree.head(noun)
  const one = above >= 0 && tree.relation(noun) === 'nmod' && tree.lower(above) === 'one' ? above : noun
  const said = tree.children(one).some((c) => tree.relation(c) === 'cop')
  const subject = said ? tree.children(one).find((c) => tree.relation(c) === 'nsubj') : undefined
  if (subject !== undefined) return holderAt(reading, subject)
  // 'supporters of the pact include Lind', 'supporters of the pact, including Lind'
  const included = above >= 0 && tree.lemma(above) === 'include' && tree.relation(noun) === 'nsubj'
    ? tree.children(above).find((c) => c > above && tree.relation(c) === 'obj')
    : tree.children(noun).find((c) => c > noun && tree.relation(c) === 'nmod' && words.widening.has(prepositionOf(tree, c))) // biome-ignore format: one line
  if (included !== undefined) return holderAt(reading, included)
  return tree.relation(one) === 'appos' ? holderAt(reading, tree.head(one)) : null
}

/** The party that an adjective is of: 'Democratic' of "Democratic demands". */
function factionOf({ tree, words, participants }: Reading, token: number): string | null {
  const faction = words.factions.get(tree.lower(token))
  return faction === undefined || !isCapital(tree, token) ? null : participants.called(faction)
}

/** The subject of a verb, or of that which it is joined to or hangs on; -1 where there is none. */
export function subjectOf(tree: Tree, verb: number): number {
  let at = verb
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const subject = tree.children(at).find((c) => tree.relation(c) === 'nsubj')
    if (subject !== undefined) return subject
    if (!/^(?:conj|xcomp|advcl)/u.test(tree.relation(at))) return -1
    // 'arrested them for voicing support'
    if (tree.children(at).some((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'for')) return -1
    at = tree.head(at)
  }
  return -1
}
