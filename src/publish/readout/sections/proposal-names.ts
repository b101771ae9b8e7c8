import { adjectives } from '../../../languages/en/lexicon/adjectives.ts'
import { nounish } from '../../../languages/en/lexicon/nounish.ts'
import type { Proposal } from '../../../record/proposal.ts'
import { indefinite, listOf } from '../english/lists.ts'
import { bare } from '../english/quoting.ts'
import type { Ground, Telling } from '../ground.ts'
import { firstOf, standing } from './passages.ts'

/** Whether a name says more than 'a plan', 'the new deal'. */
export const isNamed = ({ name }: Pick<Proposal, 'name'>) =>
  /^(?:(?:the|an?) )?\S+ \S/iu.test(bare(name)) &&
  !/^(?:(?:the|an?) )?(?:new|wrong|other|same|first|second|latest|final|good|bad|big|whole|separate|possible|such) \S+$/iu.test(
    bare(name),
  )

/** 'demands', 'the proposals of Karsa': a name whose first noun is in the plural. */
export function isPlural(name: string): boolean {
  return /^[^,]*?[a-z](?<![su])s(?: (?:of|for|on|to|by|from|between|with)\b|$)/u.test(name)
}

const nouns = new Set([
  ...nounish,
  ...adjectives,
  'budget',
  'draft',
  'debt',
  'peace',
  'prisoner',
  'ceasefire',
  'water',
  'trade',
  'currency',
  'new',
  'two',
  'three',
  'four',
  'five',
  'six',
  'one',
  'year',
  'preliminary',
  'final',
  'last-minute',
])
const kinds =
  /^(?:deal|plan|proposal|offer|draft|bill|package|settlement|swap|truce|compromise|demands|annex|pact|accord)$/iu

/** 'the Budget Deal' of a headline is 'the budget deal'; an 'Agreement' or an 'Act' may be called so, and keeps its capitals. */
function inSentence(name: string): string {
  // '12-Point Plan'.
  const words = name.replace(/^\d+-\p{Lu}(?=\p{Ll})/u, (start) => start.toLowerCase()).split(' ')
  // 'The Democratic deal' is a party's, the 'Democratic Deal' of a headline may be too.
  if (/^(?:Democratic|Republican|Liberal|Conservative|Labour|Green|National)$/u.test(words[0]!))
    return [
      words[0],
      ...words.slice(1).map((word) => (nouns.has(word.toLowerCase()) || kinds.test(word) ? word.toLowerCase() : word)),
    ].join(' ')
  const isPlain = (word: string) => nouns.has(word.toLowerCase()) || kinds.test(word) || /^agreement$/iu.test(word)
  if (!kinds.test(words.at(-1)!) && !words.every(isPlain)) return words.join(' ')
  return words
    .map((word, i) => (i === words.length - 1 || nouns.has(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ')
}

/** The name that most of the mentions give, where the record's stands in one alone: one may have been joined in error. */
function mostUsed(ground: Ground, { name, mentions }: Proposal): string {
  if (/\d/u.test(name) || mentions.length < 6) return name
  const spelled = mentions.map((m) =>
    bare(ground.words(m)).replace(/^(?:the|an?|its|their|his|her|this|that|new|latest) /iu, ''),
  )
  const times = (words: string) => spelled.filter((s) => s.toLowerCase() === words.toLowerCase()).length
  if (times(name) > 1) return name
  const [most] = spelled.filter((s) => times(s) > 1 && isNamed({ name: s })).sort((a, b) => times(b) - times(a))
  return most ?? name
}

/** 'the 14-point plan'; a name of its own takes no article: 'Lind’s offer'. */
export function nameOf(ground: Ground, proposal: Proposal): string {
  // What is new to one report is not to the next.
  const plain = inSentence(bare(mostUsed(ground, proposal))).replace(/^(?:the )?(?:new|latest) (?=\S+ \S)/iu, '')
  return /(?:['’]s|s['’])\s|^(?:the|a|an)\s/iu.test(plain) ? plain : `the ${plain}`
}

/** Whether more than one outlet names it, or one does again and again. */
function isToldOf(ground: Ground, mentions: Proposal['mentions']): boolean {
  const { outlets, told } = standing(ground, mentions)
  return told > 1 && (outlets > 1 || told > 3 || ground.record.reports.length < 4)
}

/** Proposals of which no more is told than their name, some in a sentence. */
export function tellBare(ground: Ground, proposals: readonly Proposal[]): Telling[] {
  const named = (proposal: Proposal) => {
    const name = nameOf(ground, proposal)
    return isPlural(name) || !name.startsWith('the ') ? name.replace(/^the /u, '') : indefinite(name.slice(4))
  }
  const told = proposals.filter(
    ({ kind, mentions }) => isToldOf(ground, mentions) && !/^(?:law|act|statement|legislation|code)$/u.test(kind),
  )
  return Array.from({ length: Math.ceil(told.length / 5) }, (_, i): Telling => {
    const some = told.slice(5 * i, 5 * i + 5)
    return {
      text: `Reports also speak of ${listOf([...new Set(some.map(named))])}`,
      passages: some.map((p) => firstOf(ground, p.mentions, 1)[0]!),
      findings: some.map((p) => p.id),
      weight: 0,
      // One may be the plan told of before, under another name.
      isSlight: true,
    }
  })
}
