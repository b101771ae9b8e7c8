import { irregular } from '../../../languages/en/lexicon/irregular.ts'
import { nounish } from '../../../languages/en/lexicon/nounish.ts'
import { verbs } from '../../../languages/en/lexicon/verbs.ts'
import { hasFiniteVerb } from './finite.ts'

const bases = new Set([...verbs, 'be', 'have', 'do'])
const nouns = new Set(nounish)
/** What shows that 'plans' and 'demands' are verbs: 'plans to', 'demands that', 'strikes the'. */
const object = /^(?:to|that|an?|the|its|his|her|their|no|any|all|some|more|it|them|\p{Lu}\S*|\d\S*)$/u
const pasts = new Set([...irregular.values()].map(([past]) => past))
const auxiliary =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must|do|does|did|cannot|\p{L}+n['’]t)$/iu
const adverb =
  /^(?:\p{L}+ly|also|now|still|again|already|never|not|since|then|later|even|just|soon|both|too|once|twice|long|finally)$/iu
/** 'on Tuesday night', 'late on Monday', 'today'. */
const time =
  /^(?:(?:late |early )?(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:night|morning|evening|afternoon))?|today|yesterday|this (?:week|month|year|morning|weekend)|last (?:week|month|year|night)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\s+/iu
/** An aside between a subject and its verb: ', the water minister,', ' (D-Lorvia)', ' – a former judge –'. */
const aside = /^(?:,\s[^,.;:“”"]{2,90},|\s\([^)]{2,60}\)|,?\s[–—]\s[^–—.;]{2,90}\s[–—])(?=\s)/u
const relative = /^,?\s(?:who|which|that)(?=\s)/u

/** Who does what, as a verb is told of one or of many. */
export type Grammatical = 'one' | 'many' | 'either'

/**
 * What follows a subject in a sentence, from its verb on, past an aside: of ', the water minister, refused to open the gates' it is
 * 'refused to open the gates'. Null where no finite verb follows at once. `rest` begins after the subject's last letter.
 */
export function predicateOf(rest: string, number: Grammatical = 'either'): string | null {
  if (!/^[\s,(]/u.test(rest)) return null
  const plain = rest.replace(aside, '').replace(relative, '').replace(/\s+/gu, ' ').trimStart().replace(time, '')
  return fromVerb(plain, number) ?? withCompanion(plain)
}

/** 'and its allies refused to pay': of one of several too it is true that they 'refused to pay'; 'refuse to pay' is not said of one. */
function withCompanion(words: string): string | null {
  const all = /^and (?=\S)/u.exec(words) ? words.slice(4).split(' ') : []
  for (let i = 1; i < Math.min(all.length, 6); i++) {
    const rest = fromVerb(all.slice(i).join(' '), 'one')
    if (rest && /^(?:\S+ed|will|would|can|could|must|may|might|had|did)\s/u.test(rest)) return rest
    if (rest) return null
  }
  return null
}

function fromVerb(words: string, number: Grammatical): string | null {
  const first = words.split(' ', 4)
  const at = first.findIndex((word) => !adverb.test(word))
  const verb = (first[at] ?? '').replace(/[,.;:]+$/u, '')
  if (at < 0 || !isFiniteVerb(verb, number) || (number === 'one' && /^(?:have|are|were|do)$/iu.test(verb))) return null
  const stem = verb.replace(/s$/u, '')
  if (
    !auxiliary.test(verb) &&
    (nouns.has(stem) || nouns.has(verb)) &&
    !object.test(first[at + 1] ?? '') &&
    !/^(?:calls|asks|provides) for$/u.test(`${verb} ${first[at + 1]}`)
  )
    return null
  // 'The plan drafted by Karsa', 'those invited to Velden': a participle that stands for a clause of its own.
  if (/ed$|n$|t$/u.test(verb) && /^(?:by|in|at)$/u.test(words.split(' ')[at + 1] ?? '')) return null
  return words
}

function isFiniteVerb(word: string, number: Grammatical): boolean {
  if (auxiliary.test(word)) return true
  if (!/^[a-z]+(?:-[a-z]+)?$/u.test(word)) return false
  if (pasts.has(word) || (/ed$/u.test(word) && isForm(word, /e?d$/u))) return true
  if (number !== 'many' && /[a-z]{2}s$/u.test(word) && isForm(word, /e?s$/u)) return true
  return number !== 'one' && bases.has(word)
}

/** Whether a word is a listed verb with this ending: 'refused', 'stopped', 'carries'. */
function isForm(word: string, ending: RegExp): boolean {
  const stem = word.replace(ending, '')
  return [stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1'), word.slice(0, -1)].some((w) =>
    bases.has(w),
  )
}

const pointing = /^(?:\S+ ){1,5}?(?:such|this|these|those|it|them|him|so)(?=[\s,.]|$)/iu
const backward =
  /\bdo(?:es|ing|ne)? so\b|\b(?:a similar|the (?:same|latter|former))\b|\b(?:reject|oppos|support|back|dismiss|welcom|rebuff|spurn)\p{L}* that \p{L}|\b(?:make|of|to|for|in|on|with|by|at|about|under|after|before) (?:that|those|these) (?!of\b|who\b|that\b)\p{L}/iu
const timely = /\bthis (?:week|month|year|morning|weekend|summer|winter|spring|autumn|fall|time)\b/giu

/** Words that cannot be the last of a predicate. */
const loose =
  /(?:[\s,;:–—-]|\s(?:and|or|but|that|to|of|in|on|at|for|with|by|the|an?|as|which|who|including|after|before|since|until|because|although|though|even|when|while|if|than|from|into|not|also|just|only))+$/iu

/** A predicate without what hangs on its end: 'agreed to enter talks and' is 'agreed to enter talks'. */
export const trimmed = (predicate: string) => predicate.replace(/[.,](?=[”’"]*$)/u, '').replace(loose, '')

/** Whether a predicate leans on what was said before it: 'rejected such ideas', 'allows it to go on'. */
export function leansBack(predicate: string): boolean {
  return (
    pointing.test(predicate.replace(timely, 'then')) ||
    backward.test(predicate) ||
    /\b(?:I|we|us|our|ours|my|me|you|your)\b/u.test(predicate.replace(/[“"][^”"]*[”"]/gu, ''))
  )
}

/** Whether a 'their' or 'them' has nobody before it, in what is said of one: 'rejected their plan'. */
export const lacksMany = (predicate: string) =>
  /^(?:(?!\b(?:and|both|two|three|people|\p{Ll}{3,}(?<!s)s)\b).)*?\s(?:their|them|they)\b/u.test(
    predicate.replace(/^\S+/u, ''),
  )

/** Where a new clause with a subject of its own begins, which says something else. */
const turn =
  /,?["”’]?\s(?:but|while|whereas|though|although|even as|adding|saying|according to|as well as a)[\s:](?!only\b|not\b|if\b)|,["”’]?\s(?:and|or|who|which|as)\s(?=(?:he|she|it|they|the|has|have|had|was|were|is|are|said|says|\p{Lu})\b)|,\sand\s(?=(?:[\p{L}’'-]+\s){1,4}(?:have|has|had|was|were|is|are|will|would)\s)|,["”’]?\s(?=[^,.;]{3,90}?\b(?:said|says|reported|reports|told)\b)|,\s(?:some|most|many|both|all|one|none|each)\sof\s(?:whom|which)\b|,\s(?=speaking\b)|\sand\s(?=that\s(?:the|an?|it|he|she|they|its|his|her|their|there|\p{Lu}\p{L}*)\s)|;\s|\s(?:[–—]+|-{1,2})\s/gu

/** An aside after which the clause goes on: 'agreed to turn the mill, which is shut, into a school'. */
export const interrupted = /^,\s(?:who|which)\s[^,.;]{2,80},\s(?:into|to|from|with|for)\s/u

/** The same between dashes: 'all its ore – a poor kind – to be sold'; at the second of them too the clause goes on. */
const dashed = /^\s(?:[–—]+|-{1,2})\s[^.;–—]{2,90}\s(?:[–—]+|-{1,2})\s(?:into|to|from|with|for|of|on|in|by|at)\s/u
const dashedBefore = /\s(?:[–—]+|-{1,2})\s[^.;–—]{2,90}$/u
const onward = /^\s(?:[–—]+|-{1,2})\s(?:into|to|from|with|for|of|on|in|by|at)\s/u

/** Whether another clause begins where it seems so: after an 'and' it is no further thing of a list where it has a verb before its next mark. */
function isClause(sentence: string, { 0: words, index }: RegExpMatchArray): boolean {
  const rest = sentence.slice(index!)
  if (interrupted.test(rest) || dashed.test(rest)) return false
  // 'Wants that …, and that …' goes on; 'intends to go and that …' is the second thing that somebody said.
  if (/^\sand\s$/u.test(words)) return !/\bthat\b/u.test(sentence.slice(0, index))
  if (onward.test(rest) && dashedBefore.test(sentence.slice(0, index))) return false
  if (!/^,["”’]?\s(?:and|or)\s/u.test(words)) return true
  return hasFiniteVerb(
    /^[^,.;:]*/u
      .exec(sentence.slice(index! + words.length))![0]
      .split(' ')
      .slice(0, 9)
      .join(' '),
  )
}

/**
 * How far a clause goes that holds all up to `from`: to the end of its sentence, or to where another clause begins; what comes as a
 * condition belongs to it. Null where that is more than `most` characters after `from`.
 */
export function clauseEnd(sentence: string, from: number, most: number): number | null {
  const found = [...sentence.matchAll(turn)].find((m) => m.index >= from && isClause(sentence, m))
  // A quotation's closing mark belongs to it.
  const end = found ? found.index + (/^,?["”’]/u.exec(found[0])?.[0].length ?? 0) : sentence.length
  if (end - from <= most) return end
  const marks = [...sentence.slice(from, from + most).matchAll(/,\s/gu)].map((m) => from + m.index)
  if (marks.length > 0) return marks.at(-1)!
  const rest = sentence.slice(from)
  // 'On Monday' is not the end of 'on Monday night'.
  const night = /^\s(?:night|morning|evening|afternoon)\b/u.exec(rest)?.[0].length ?? 0
  // Without its condition it would say another thing.
  return /^[\s,]/u.test(rest) &&
    !/^\s(?:of|to|that|than|for|if|unless|until|once|only|provided|as long as)\b/u.test(rest) &&
    !dashed.test(rest)
    ? from + night
    : null
}
