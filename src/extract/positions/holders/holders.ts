import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, phraseText, prepositionOf, type Tree, withConjuncts } from '../../trees/tree.ts'
import type { PositionReading } from '../position-reading.ts'
import { relativeOf } from '../targets/target-words.ts'
import { bothBefore } from './both-before.ts'
import { nearestWho } from './nearest-who.ts'
import { isAnothers } from './nested-quote.ts'
import { seatAt } from './seat.ts'
import { nationBefore } from './the-nation.ts'

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
export function holderAt(reading: PositionReading, head: number, near = true): Holder | null {
  const { tree, words } = reading
  // 'Critics such as Lind rejected it': of the others nobody knows who they are.
  const example = tree.children(head).find((c) => c > head && tree.relation(c) === 'nmod' && prepositionOf(tree, c) === 'such') // biome-ignore format: one line
  const such = example === undefined ? null : holderAt(reading, example, near)
  if (such) return such
  const heads = withConjuncts(tree, head)
  const included = heads.flatMap((h) =>
    tree.children(h).filter((c) => tree.relation(c) === 'nmod' && words.widening.has(prepositionOf(tree, c))),
  )
  const he = /^(?:he|she|his|her)$/u.test(tree.lower(head)) ? himself(reading, head) : null
  const told = he
    ? [he]
    : [...heads, ...included].flatMap((h) => {
        const ids = standsFor(reading, h) ? behind(reading, h) : []
        return ids.length > 0 ? ids : (reading.groups.at(tree, h) ?? [seatAt(reading, h)].filter((id) => id !== null))
      })
  // 'The statement urged …' speaks for who gave it out.
  const speaks = words.documents.has(tree.lemma(head)) || (words.speaksFor.has(tree.lemma(head)) && isKnown(tree, head))
  const voice = told.length === 0 && speaks ? reading.said.voiceAt(tree.analysis.start[head]!) : null
  const ids = voice ? [voice] : told
  if (ids.length === 0) return null
  const word = tree.lower(head)
  const first = /^(?:i|we|us|our|my|me)$/u.test(word) && tree.upos(head) === 'PRON'
  if (first && isAnothers(reading, head)) return null
  const pronoun = tree.upos(head) === 'PRON' && !first
  return {
    ids: [...new Set(ids)],
    by: first ? 'speaker' : pronoun ? 'pronoun' : 'name',
    from: near ? phraseOf(tree, head).from : -1,
    dropped: false,
  }
}

/** 'the officials', those told of before */
const isKnown = (tree: Tree, head: number) =>
  tree.children(head).every((c) => /^(?:the|both|two)$/u.test(tree.lower(c)))

/** Whom 'he' is in words passed on without quotation: the subject before it within them whom it fits, else who says them. */
function himself({ tree, said, participants }: PositionReading, head: number): string | null {
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
function behind(reading: PositionReading, head: number): readonly string[] {
  const { tree, words, participants, said } = reading
  const who = nearestWho(tree, head)
  if (who >= 0) return participants.of(tree, who)
  const ids =
    pronounAt(reading, head) ??
    bothBefore(reading, head) ??
    participants.of(tree, head).filter((id) => isOne(reading, head, id))
  // 'Lind said her party would not join': she speaks for it.
  if (words.bodies.has(tree.lemma(head)) && ids.length === 0) return ownVoice(reading, head) ?? []
  // 'The minister said her country would not join.'
  if (words.grammar.homelands.has(tree.lemma(head)) && ids.length === 0) {
    const state = ownVoice(reading, head)?.map((id) => said.governmentOf(id) ?? id) ?? []
    const own = state.filter((id) => participants.kindOf(id) === 'government')
    return own.length > 0 ? own : [nationBefore(reading, head) ?? []].flat()
  }
  // 'Lind administration officials' speak for it.
  const office = words.speaksFor.has(tree.lemma(head)) ? tree.children(head).some((c) => tree.relation(c) === 'compound' && words.grammar.ruling.has(tree.lemma(c))) : false // biome-ignore format: one line
  if (!office && !words.grammar.ruling.has(tree.lemma(head))) return ids
  const [own] = ownVoice(reading, head) ?? []
  if (own && participants.kindOf(said.governmentOf(own) ?? own) === 'government') return [said.governmentOf(own) ?? own]
  return ids.map((id) => (participants.kindOf(id) === 'person' ? (said.governmentOf(id) ?? id) : id))
}

/** Who speaks, where a phrase is his own: "his government" in what he is told to say, "our party" in what he says; null for others. */
function ownVoice({ tree, said }: PositionReading, head: number): string[] | null {
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
function pronounAt(reading: PositionReading, head: number): readonly string[] | null {
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
  // Who asked not to be named is not 'she' in what he says.
  if (he && unnamed && within.attribution.unnamed?.why) return null
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
        return (
          bothBefore(reading, i) ??
          (standsFor(reading, i) ? participants.of(tree, i) : [reading.groups.at(tree, i) ?? []].flat())
        )
    return []
  }
  // 'Lind, Berg and Lund said they would push a bill'
  const also = (within.attribution.also ?? []).flatMap((a) => (a.speaker.startsWith('unnamed') ? [] : [a.speaker]))
  if (word === 'they' && also.length > 0) return [speaker, ...also]
  const kind = participants.kindOf(speaker) ?? ''
  return /^(?:government|organisation)$/u.test(kind) || (word === 'they' && kind === 'group') ? [speaker] : null
}

/** 'it' is nobody who is told of in the plural, and no person. */
function isOne({ tree, participants }: PositionReading, head: number, id: string): boolean {
  if (!/^its?$/u.test(tree.lower(head)) || tree.upos(head) !== 'PRON') return true
  const kind = participants.kindOf(id)
  return kind === 'government' || kind === 'organisation'
}

/** Whether a phrase that names a state speaks for it: 'Lorvian officials' and 'the Lorvians' do, 'Lorvian lawmakers' and 'Lorvians' do not. */
function standsFor(reading: PositionReading, head: number): boolean {
  const { tree, words, participants } = reading
  const below = tree.children(head)
  if (bothBefore(reading, head)) return true
  // 'some lawmakers', where they are told of as such
  const called = participants.called(phraseText(tree, head))
  if (called !== null && participants.kindOf(called) === 'group') return true
  // 'most of the Lorvians', '65 of its members', 'some lawmakers': not all of them.
  if (words.grammar.counted.has(tree.lower(head))) return false
  if (below.some((c) => tree.relation(c) === 'nummod' || words.grammar.partial.has(tree.lower(c)))) return false
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
