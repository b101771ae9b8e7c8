import { bare } from './quoting.ts'

const first = /^(?:that )?(?<pronoun>it|this|that|they|these|those|he|she|him|her|them)\b/iu
/** 'it is time to talk', 'it was clear that': an 'it' that stands for nothing. */
const empty = /^(?:that )?it(?: is|['’]s| was| would be| will be) (?:not |very |also )?\w+ (?:to|that|for)\b/iu
/** 'this week', 'that plan', 'her government': not alone. */
const followed =
  /^(?:that )?(?:this|that|these|those|her) (?!(?:is|was|are|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|not|to|and|or|in|on|at|by|for)\b)\p{L}/iu
const selves = { person: /^s?he$/iu, body: /^it$/iu, many: /^they$/iu, unnamed: /^(?:they|s?he)$/iu } as const
/** Whose pronouns may stand for the speaker in indirect speech: of somebody unnamed nobody knows whether one or many. */
export type Self = keyof typeof selves
const object = /^(?<before>(?:[\p{L}’']+ ){1,5})(?:it|them|him)\b(?! (?:is|was|would|will|has|had)\b)/u

/**
 * Whether words begin with a pronoun, or hinge on one, that nobody could resolve who reads them alone: 'they were closed', 'she
 * neither accepted it nor'. `self`: what the pronouns of the speaker in indirect speech are, none in direct.
 */
export function isVague(words: string, self: Self | null): boolean {
  const inner = bare(words)
  const begins = first.exec(inner)?.groups?.pronoun
  if (begins && !empty.test(inner) && !followed.test(inner) && !(self && selves[self].test(begins))) return true
  const before = object.exec(inner)?.groups?.before
  return (
    before !== undefined &&
    !/ \p{Lu}/u.test(before) &&
    !/\b(?:the|an?|any|all|no|its?|their|his|her|our|my|your|every|each|some)\b/iu.test(before)
  )
}
