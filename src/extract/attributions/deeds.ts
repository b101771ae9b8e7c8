import { leftUnnamed } from '../actors/left-unnamed.ts'
import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { Draft } from './draft.ts'

const verbs = /^(?:VERB|BASE|ING|PART)$/
/** How sure the model must be of a cue in which no word of speech or thought stands, and of one that nobody says. */
const sure = 0.6
const unsaid = 0.5

/**
 * Whether a draft tells what somebody does, what something is called or how things look, and nothing that anybody says or means:
 * 'the council passed the bill', 'called a meeting', 'the deal calls for a port', 'a breakthrough appears unlikely'.
 */
export function isDeed(document: Document, draft: Draft): boolean {
  const { tags, lower, lemma, reporting, quoteAt } = document
  const { saying, speechDeeds: deeds } = reporting
  const first = draft.content.at(-1)
  if (!deeds || !first || draft.cue.length === 0) return false
  const cue = draft.cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))
  const has = (words: ReadonlySet<string>, k: number) => words.has(lower[k] as string) || words.has(lemma[k] as string)
  const verb = cue.findLast((k) => verbs.test(tags[k] as string)) ?? -1
  const { source, confidence = 1 } = draft
  if (!source && cue.some((k) => reporting.seeming.has(lemma[k] as string))) return true
  if (!source && cue.some((k) => has(deeds.open, k))) return true
  if (!source && verb >= 0 && has(deeds.names, verb) && isName(first)) return true
  // 'Ada Berg, asked where she was': somebody asks her.
  if (isAsked()) return true
  if (isTogether()) return true
  // 'a rule named after Ada Berg'
  if (verb >= 0 && has(deeds.names, verb) && deeds.namesake.has(lower[verb + 1] ?? '')) return true
  if (isUnfound() || isUntold()) return true
  if (verb >= 0 && deeds.looms.has(lemma[verb] as string) && (!source || isThing(source))) return true
  if (isAct(deeds.acts)) return true
  // ', meaning that ships must wait': the report's own reckoning
  if (!source && cue.some((k) => deeds.asides.has(lower[k] as string) && tags[k - 1] === 'COMMA')) return true
  if (has(saying.calling, verb) && isCalled(cue, first)) return true
  if (isSuffered()) return true
  if (isClause() || draft.content.some(({ from, to }) => anyOf(from, to, (k) => quoteAt[k]! >= 0))) return false
  if (draft.content.some(isDrawn) && isAct(deeds.refusals)) return true
  if (lower[first.from] === 'by' && verb >= 0 && cue.at(-1) === first.from - 1) return true
  if (source && isDrawn(source) && !cue.some((k) => has(deeds.wording, k))) return true
  if (confidence >= sure) return false
  // 'talks on', 'hopes of': nobody's
  if (verb < 0)
    return (
      !source &&
      confidence < unsaid &&
      !cue.some((k) => saying.according.has(lower[k] as string) || reporting.hearsay.has(lower[k] as string)) &&
      !anyOf(first.from, first.to, isVerb)
    )
  return !cue.some(speaks)

  function speaks(k: number): boolean {
    const word = lower[k] as string
    // 'is wary of', 'were unhappy with'
    if (
      tags[k] === 'PREP' &&
      /^(?:ADJ|PART)$/.test(tags[k - 1] as string) &&
      cue.length < 6 &&
      cue.some((n) => tags[n] === 'BE')
    )
      return true
    if (saying.according.has(word) || reporting.hearsay.has(word) || reporting.findings.has(word)) return true
    if (has(deeds!.stances, k) || reporting.adjectives.has(word)) return true
    if (deeds!.particles.has(word) && k > cue[0]!) return true
    if (verbs.test(tags[k] as string)) return reporting.verbs.has(lemma[k] as string)
    return reporting.nouns.has(word) || reporting.nouns.has(saying.singular(word))
  }

  function anyOf(from: number, to: number, is: (k: number) => boolean): boolean {
    for (let k = from; k < to; k++) if (is(k)) return true
    return false
  }

  function isVerb(k: number): boolean {
    return /^(?:VERB|BE|HAVE|MODAL|DO)$/.test(tags[k] as string)
  }

  function isClause(): boolean {
    return draft.content.some(({ from }) => /^(?:THAT|TO|WH|WHO|SUB)$/.test(tags[from] as string))
  }

  function isName({ from, to }: Stretch): boolean {
    let k = from
    while (k < to && /^(?:DET|QUOTE|ADJ)$/.test(tags[k] as string)) k++
    return tags[k] === 'PROPER' || (k > from && /^\p{Lu}/u.test(document.word(k)))
  }

  function isAsked(): boolean {
    const [k] = cue
    if (cue.length > 2 || k === undefined || !saying.asked.has(lower[k] as string) || !verbs.test(tags[k] as string))
      return false
    // 'Asked by reporters where she was': they do.
    if (source?.from === k + 2 && lower[k + 1] === 'by') return false
    const apart = tags[k - 1] === 'COMMA' || k === document.frames[draft.frame]?.from
    return apart && (lower[k + 1] === 'about' || /^(?:WH|SUB)$/.test(tags[first!.from] as string))
  }

  /** 'if the agency identifies a site', 'a panel will decide whether': nobody has found anything yet. */
  function isUnfound(): boolean {
    if (verb < 0 || !has(deeds!.finding, verb)) return false
    const before = source ? source.from - 1 : cue[0]! - 1
    return tags[cue[0]!] === 'MODAL' || deeds!.ifs.has(lower[before] ?? '')
  }

  /** 'A new date will be announced', 'the terms were not disclosed': nobody has told it. */
  function isUntold(): boolean {
    if (source || verb < 0 || !has(deeds!.revealing, verb)) return false
    const be = cue.some((k) => tags[k] === 'BE')
    return be && cue.some((k) => k < verb && /^(?:MODAL|NEG|TO)$/.test(tags[k]!)) && !isClause()
  }

  /** 'The Senate voted for the bill', 'rejected the plan': an act that a position tells; 'rejected the charge' is said. */
  function isAct(acts: ReadonlySet<string>): boolean {
    const particle = cue.some((k) => deeds!.particles.has(lower[k] as string) && k > verb)
    if (verb < 0 || (has(saying.backing, verb) && !particle)) return false
    return acts.has(lemma[verb] as string)
  }

  /** 'markets have seen a selloff', 'the war claimed 60 lives', 'Lorvia responded with tariffs': what happens or is done. */
  function isSuffered(): boolean {
    if (verb < 0 || isClause() || draft.content.some(({ from, to }) => anyOf(from, to, (k) => quoteAt[k]! >= 0)))
      return false
    const head = headOf(first!)
    // 'Ada Berg has seen no ship', 'is seen as a threat' tell what is found or thought.
    const named = source && anyOf(source.from, source.to, (k) => tags[k] === 'PROPER')
    const as = anyOf(verb, first!.to, (k) => lower[k] === 'as')
    // 'ships would see new tolls'
    const meets =
      deeds!.undergone.has(lower[verb] as string) ||
      (tags[cue[0]!] === 'MODAL' && tags[source?.from ?? 0] !== 'PRON' && deeds!.seeing.has(lower[verb]!))
    if (meets) return !named && !as && /^(?:NOUN|PROPER)$/.test(tags[head]!)
    if (has(saying.claiming, verb)) return deeds!.tolls.has(lower[head] as string)
    const last = cue.at(-1)!
    return deeds!.replies.has(lemma[verb] as string) && tags[last] === 'PREP' && last > verb && !speaks(head)
  }

  /** 'Both sides agreed to meet': what they do together, and no one's words. */
  function isTogether(): boolean {
    if (!source || !has(saying.agreeing, verb) || tags[first!.from] === 'THAT' || isVerb(first!.from)) return false
    return anyOf(source.from, source.to, (k) => tags[k] === 'AND' || /s$/.test(lower[k]!) && deeds!.mutual.has(lower[k]!)) // biome-ignore format: one line
  }

  /** 'the revolt', 'that': nobody who could mean to do something. */
  function isThing(at: Stretch): boolean {
    if (anyOf(at.from, at.to, (k) => tags[k] === 'PROPER')) return false
    return /^(?:PRON|WHO)$/.test(tags[at.from]!) ? lower[at.from] === 'that' : !leftUnnamed(document, at, at.to)
  }

  function isDrawn(at: Stretch): boolean {
    return deeds!.drawn.has(lower[headOf(at)] as string)
  }

  function headOf({ from, to }: Stretch): number {
    let k = from
    while (k + 1 < to && /^(?:DET|OWN|ADJ|ADV|QUANT|NUM|NOUN|PROPER|POSS|PART)$/.test(tags[k + 1] as string)) k++
    return k
  }

  /** 'called a meeting', 'called Ada Berg' on the telephone: nothing is said of whom or what is called. */
  function isCalled(words: readonly number[], { from, to }: Stretch): boolean {
    if (words.at(-1) !== verb) return false
    let k = from
    while (k < to && !/^(?:NOUN|PROPER)$/.test(tags[k] as string)) k++
    while (k + 1 < to && /^(?:NOUN|PROPER|POSS)$/.test(tags[k + 1] as string)) k++
    if (deeds!.gatherings.has(lower[k] as string)) return true
    return tags[to - 1] === 'PROPER' && k === to - 1 && nounPhraseEnd(document, from, to, false) === to
  }
}
