import { bare } from './quoting.ts'

/** Nouns for whatever is asked, offered or done, which alone tell none of it: 'demand', 'step'. */
const nouns = `accommodation act action activity aim agenda alternative answer approach area aspect arrangement attempt basis bid call change choice clause commitment compromise concession
  condition course debate decision demand detail development difference direction effort element end event factor feature gesture goal guideline idea initiative instruction issue item language line
  matter means measure message method move nature notion objective obligation offer opportunity option order part path pledge point policy position possibility precondition principle priority
  problem procedure process progress promise proposition provision purpose question reason recommendation request requirement response result right road role route section sentiment set signal
  situation solution stance standard statement step strategy suggestion task term thing topic tactic ultimatum undertaking version view vision way wish wording`

/** Adjectives that say how much, how many or how good, and not which. */
const adjectives = `able acceptable additional adequate all alternative ambitious another any appropriate bad basic best better big bigger bold broad broader certain clear common complete comprehensive concrete
  considerable core correct critical crucial current deep deeper different difficult early earlier easy effective enough entire essential every existing extensive extra extreme fair
  false few final firm first following formal former full fundamental further future general genuine good great greater hard harsh heavy high higher historic huge immediate important impossible
  initial key large larger last latest legitimate less little long main major many massive maximalist meaningful minimum minor more most much multiple mutual necessary needed new next numerous
  obvious old one only original other our own painful particular past positive possible potential practical present previous prior proper proposed radical real realistic reasonable recent
  responsible right same second separate serious several severe sharp significant similar simple single small smaller so-called some special specific stated strict strong stronger substantial
  such sufficient sweeping tangible third three tough tougher two ultimate unacceptable unreasonable unrealistic unspecified updated urgent useful usual vague valid various vital whole wide
  worse wrong`

const oneOf = (words: string) => words.trim().split(/\s+/u).join('|')
const describing = `(?:(?:very|too|so|as|not|and|but|or|U\\.?S\\.?|\\p{Lu}\\p{Ll}+(?:n|sh|ese|ch)|${oneOf(adjectives)}),? )*`
const owned = `(?:(?:the|a|an|no|his|her|its|their|my|our|your|this|that|these|those|(?:\\p{Lu}[\\p{L}.’'-]* ){0,3}\\p{Lu}[\\p{L}.-]*(?:['’]s|s['’])) )?`
const noun = `(?:${oneOf(nouns).replace(/y(?=\||$)/gu, '(?:y|ies)')})(?:e?s)?`
const done = `(?: (?:made|given|taken|offered|sought|involved|needed|concerned|(?:that|which) (?:have|has|had|were|was)(?: already)?(?: been)? (?:made|taken|given)))?`
const light = `(?:(?:\\p{Lu}.* to )?(?:not )?(?:to )?(?:make|take|do|have|give|get|find|keep|see|set|adopt|follow|pursue|accept|change|meet|making|taking|doing|giving|finding) )?`

// With 'i' a capital would be any letter.
const hollow = new RegExp(`^${light}${owned}${describing}${noun}${done}$`, 'u')
/** 'do so', 'do the same': what, was told before. */
const again = /\b(?:do|does|did|done|doing) (?:so|the same|it|this|that|likewise|otherwise)$/iu
/** 'an end to this process': which, was told before; in few words, for many tell enough beside. */
const pointing = new RegExp(
  `\\b(?:this|these|such|those) (?!point\\b)${describing}${noun}(?! (?:of|to|on|for|that|which)\\b)\\b`,
  'iu',
)
/** 'trusted', 'what it will include is': a word or two out of a clause. */
const cut = /^\p{Ll}+ed$|\b(?:is|are|was|were|has|had)$/u
/** 'It has to end': what. */
const pronoun =
  /^(?:it|they|them|he|she|him|we|us|this|that|these|those) (?:is|are|was|were|be|has|have|had|will|would|should|must|can|could|may|might|not|need|needs|do|does|did)\b/iu

/**
 * Whether words tell nothing of what is meant to who reads them alone: 'demand', 'difficult choices', "Lind's decision", 'force Karsa to do so', 'an end to this
 * process'. Words that name a thing or an act beside do: 'territorial concessions', 'changes to the toll'.
 */
export function saysNothing(words: string): boolean {
  const inner = bare(words)
  return (
    hollow.test(inner.replace(/^\p{Lu}(?=\p{Ll}* (?!\p{L}*['’]s)\p{Ll}|\p{Ll}*$)/u, (first) => first.toLowerCase())) ||
    [hollow, again, cut, pronoun].some((kind) => kind.test(inner)) ||
    (pointing.test(inner) && inner.split(' ').length < 9)
  )
}
