import { leftUnnamed } from '../actors/left-unnamed.ts'
import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import {
  anyOf,
  headIn,
  isAmong,
  isClauseVerb,
  isOfSpeech,
  isVerbForm,
  type ToldWords,
  tellsClause,
  tellsQuoted,
  wordsTold,
} from './deed-words.ts'

/** How sure the model must be of a cue in which no word of speech or thought stands, and of one that nobody says. */
const sure = 0.6
const unsaid = 0.5

/**
 * Whether a draft tells what somebody does, what something is called or how things look, and nothing that anybody says or means:
 * 'the council passed the bill', 'called a meeting', 'the deal calls for a port', 'a breakthrough appears unlikely'.
 */
export function isDeed(document: Document, draft: AttributionDraft): boolean {
  const told = wordsTold(document, draft)
  if (!told) return false
  if (plainDeeds.some((is) => is(told))) return true
  if (tellsClause(told) || tellsQuoted(told)) return false
  if (isRefusal(told) || isDoneBy(told) || isDrawnUp(told)) return true
  return (draft.confidence ?? 1) < sure && isWithoutSpeech(told)
}

/** What shows a deed whatever is told, were it a clause or a quotation. */
const plainDeeds: readonly ((told: ToldWords) => boolean)[] = [
  seems,
  names,
  isAsked,
  isTogether,
  isUnfound,
  isUntold,
  looms,
  isVote,
  isAside,
  isCalled,
  isSuffered,
  isAssault,
  isSwayed,
  isSupposed,
  isOfPlan,
]

/** 'A breakthrough appears unlikely', 'it is unclear whether': how things look to nobody told. */
function seems({ document, deeds, draft, cue }: ToldWords): boolean {
  const { lemma, reporting } = document
  if (draft.source) return false
  return cue.some((k) => reporting.seeming.has(lemma[k] as string) || isAmong(deeds.open, document, k))
}

/** 'was called Ada Berg', 'a rule named after Ada Berg' */
function names({ document, deeds, draft, first, verb }: ToldWords): boolean {
  if (verb < 0 || !isAmong(deeds.names, document, verb)) return false
  return deeds.namesake.has(document.lower[verb + 1] ?? '') || (!draft.source && isName(document, first))
}

function isName(document: Document, { from, to }: Stretch): boolean {
  const { tags } = document
  let k = from
  while (k < to && /^(?:DET|QUOTE|ADJ)$/.test(tags[k] as string)) k++
  return tags[k] === 'PROPER' || (k > from && /^\p{Lu}/u.test(document.word(k)))
}

/** 'Ada Berg, asked where she was': somebody asks her. */
function isAsked({ document, draft, first, cue }: ToldWords): boolean {
  const { tags, lower, frames, reporting } = document
  const [k] = cue
  if (cue.length > 2 || k === undefined) return false
  if (!reporting.saying.asked.has(lower[k] as string) || !isVerbForm(document, k)) return false
  // 'Asked by reporters where she was': they do.
  if (draft.source?.from === k + 2 && lower[k + 1] === 'by') return false
  const apart = tags[k - 1] === 'COMMA' || k === frames[draft.frame]?.from
  return apart && (lower[k + 1] === 'about' || /^(?:WH|SUB)$/.test(tags[first.from] as string))
}

/** 'Both sides agreed to meet': what they do together, and no one's words. */
function isTogether({ document, deeds, draft, first, verb }: ToldWords): boolean {
  const { tags, lower, reporting } = document
  if (!draft.source || !isAmong(reporting.saying.agreeing, document, verb)) return false
  if (tags[first.from] === 'THAT' || isClauseVerb(document, first.from)) return false
  return anyOf(draft.source, (k) => tags[k] === 'AND' || (/s$/.test(lower[k]!) && deeds.mutual.has(lower[k]!)))
}

/** 'if the agency identifies a site', 'a panel will decide whether': nobody has found anything yet. */
function isUnfound({ document, deeds, draft, cue, verb }: ToldWords): boolean {
  if (verb < 0 || !isAmong(deeds.finding, document, verb)) return false
  const before = (draft.source ? draft.source.from : cue[0]!) - 1
  return document.tags[cue[0]!] === 'MODAL' || deeds.ifs.has(document.lower[before] ?? '')
}

/** 'A new date will be announced', 'the terms were not disclosed': nobody has told it. */
function isUntold(told: ToldWords): boolean {
  const { document, deeds, draft, cue, verb } = told
  const { tags } = document
  if (draft.source || verb < 0 || !isAmong(deeds.revealing, document, verb)) return false
  const be = cue.some((k) => tags[k] === 'BE')
  return be && cue.some((k) => k < verb && /^(?:MODAL|NEG|TO)$/.test(tags[k]!)) && !tellsClause(told)
}

/** 'The strike threatens the port': what things do too. */
function looms({ document, deeds, draft, verb }: ToldWords): boolean {
  if (verb < 0 || !deeds.looms.has(document.lemma[verb] as string)) return false
  return !draft.source || isThing(document, draft.source)
}

/** 'the revolt', 'that': nobody who could mean to do something. */
function isThing(document: Document, at: Stretch): boolean {
  const { tags, lower } = document
  if (anyOf(at, (k) => tags[k] === 'PROPER')) return false
  return /^(?:PRON|WHO)$/.test(tags[at.from]!) ? lower[at.from] === 'that' : !leftUnnamed(document, at, at.to)
}

/** 'The Senate voted for the bill' */
function isVote(told: ToldWords): boolean {
  return isAct(told, told.deeds.acts)
}

/** Whether the verb is one of some acts that a position tells, as in 'rejected the plan'; 'rejected the charge' is said. */
function isAct({ document, deeds, cue, verb }: ToldWords, acts: ReadonlySet<string>): boolean {
  const { lower, lemma, reporting } = document
  const particle = cue.some((k) => deeds.particles.has(lower[k] as string) && k > verb)
  if (verb < 0 || (isAmong(reporting.saying.backing, document, verb) && !particle)) return false
  return acts.has(lemma[verb] as string)
}

/** ', meaning that ships must wait': the report's own reckoning. */
function isAside({ document: { tags, lower }, deeds, draft, cue }: ToldWords): boolean {
  return !draft.source && cue.some((k) => deeds.asides.has(lower[k] as string) && tags[k - 1] === 'COMMA')
}

/** 'called a meeting', 'called Ada Berg' on the telephone: nothing is said of whom or what is called. */
function isCalled({ document, deeds, first, cue, verb }: ToldWords): boolean {
  const { tags, lower, reporting } = document
  const { from, to } = first
  if (!isAmong(reporting.saying.calling, document, verb) || cue.at(-1) !== verb) return false
  let k = from
  while (k < to && !/^(?:NOUN|PROPER)$/.test(tags[k] as string)) k++
  while (k + 1 < to && /^(?:NOUN|PROPER|POSS)$/.test(tags[k + 1] as string)) k++
  if (deeds.gatherings.has(lower[k] as string)) return true
  return tags[to - 1] === 'PROPER' && k === to - 1 && nounPhraseEnd(document, from, to, false) === to
}

/** 'markets have seen a selloff', 'the war claimed 60 lives', 'Lorvia responded with tariffs': what happens or is done. */
function isSuffered(told: ToldWords): boolean {
  const { document, deeds, draft, first, cue, verb } = told
  const { tags, lower, lemma, reporting } = document
  if (verb < 0 || tellsClause(told) || tellsQuoted(told)) return false
  const { source } = draft
  const head = headIn(document, first)
  // 'ships would see new tolls'
  const meets =
    deeds.undergone.has(lower[verb] as string) ||
    (tags[cue[0]!] === 'MODAL' && tags[source?.from ?? 0] !== 'PRON' && deeds.seeing.has(lower[verb]!))
  if (meets) {
    // 'Ada Berg has seen no ship', 'is seen as a threat' tell what is found or thought.
    const named = source && anyOf(source, (k) => tags[k] === 'PROPER')
    const as = anyOf({ from: verb, to: first.to }, (k) => lower[k] === 'as')
    return !named && !as && /^(?:NOUN|PROPER)$/.test(tags[head]!)
  }
  if (isAmong(reporting.saying.claiming, document, verb)) return deeds.tolls.has(lower[head] as string)
  const last = cue.at(-1)!
  const isReply = deeds.replies.has(lemma[verb] as string) && tags[last] === 'PREP' && last > verb
  return isReply && !isOfSpeech(told, head)
}

/** 'troops attacked the post': force, not words. */
function isAssault({ document, deeds, draft, first, verb }: ToldWords): boolean {
  const { lower } = document
  if (verb < 0 || !isAmong(deeds.assaults, document, verb)) return false
  const byForce = !!draft.source && deeds.fighters.has(lower[headIn(document, draft.source)]!)
  return byForce || deeds.struck.has(lower[headIn(document, first)]!)
}

/** 'Not all are persuaded': of what, is not told. */
function isSwayed({ document, deeds, draft, first, cue, verb }: ToldWords): boolean {
  return !draft.source && verb >= 0 && isAmong(deeds.swayed, document, verb) && first.to === cue[0]
}

/** '…, if the other side does not ask for it': nobody has. */
function isSupposed({ document, draft, cue }: ToldWords): boolean {
  const { lower, tags, quoteAt } = document
  const isIf = !!draft.source && /^(?:if|unless)$/.test(lower[draft.source.from - 1] ?? '')
  return isIf && quoteAt[cue[0]!] === -1 && cue.some((k) => tags[k] === 'NEG')
}

/** 'rejected the deal': a plan is refused. */
const isRefusal = (told: ToldWords): boolean =>
  told.draft.content.some((piece) => isDrawn(told, piece)) && isAct(told, told.deeds.refusals)

/** 'was hailed by': what stands behind 'by' does it. */
const isDoneBy = ({ document, first, cue, verb }: ToldWords): boolean =>
  document.lower[first.from] === 'by' && verb >= 0 && cue.at(-1) === first.from - 1

/** 'The deal calls for a port', not 'the deal says'. */
function isDrawnUp(told: ToldWords): boolean {
  const { document, deeds, draft, cue } = told
  return !!draft.source && isDrawn(told, draft.source) && !cue.some((k) => isAmong(deeds.wording, document, k))
}

/** 'It' behind a sentence that names a plan, and nobody: 'None of this makes the plan a good one. It asks …' */
function isOfPlan({ document, deeds, draft: { source, frame }, cue }: ToldWords): boolean {
  const { lower, tags, frames, reporting } = document
  const [here, before] = [frames[frame]!, frames[frame - 1]]
  if (source?.from !== here.from || lower[source.from] !== 'it' || before?.paragraph !== here.paragraph) return false
  const { bodies, people } = reporting
  const isSomebody = (k: number) => tags[k] === 'PROPER' || bodies.has(lower[k]!) || people.has(lower[k]!)
  const isPlan = anyOf(before, (k) => deeds.drawn.has(lower[k]!)) && !anyOf(before, isSomebody)
  return isPlan && !cue.some((k) => isAmong(deeds.wording, document, k))
}

/** Whether a phrase is of what is agreed or decreed: 'the deal'. */
const isDrawn = ({ document, deeds }: ToldWords, at: Stretch): boolean =>
  deeds.drawn.has(document.lower[headIn(document, at)] as string)

/** Whether no word of speech or thought stands in the cue: of cues without a verb, 'talks on', 'hopes of', only where it is nobody's and unsure. */
function isWithoutSpeech(told: ToldWords): boolean {
  const { document, draft, first, cue, verb } = told
  if (verb >= 0) return !cue.some((k) => isOfSpeech(told, k))
  const { saying, hearsay } = document.reporting
  return (
    !draft.source &&
    (draft.confidence ?? 1) < unsaid &&
    !cue.some((k) => saying.according.has(document.lower[k] as string) || hearsay.has(document.lower[k] as string)) &&
    !anyOf(first, (k) => isClauseVerb(document, k))
  )
}
