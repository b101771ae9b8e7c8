import { tokensOf } from '../particulars/extent.ts'
import { holdsThing, isAct, issueOf, tellsAct } from '../particulars/issue-of.ts'
import { isDenied } from '../proposals/denied.ts'
import { isModal } from '../proposals/verb-at-table.ts'
import { isPeople, type TermReading } from '../reading.ts'
import { isVague, readNoun } from './noun-term.ts'
import type { Term } from './term.ts'
import { headed, isBare, isNear } from './verb-term.ts'

/** What a report has told of terms: their words by issue, and the issues of each word for what is done. */
export interface KnownTerms {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  readonly acts: ReadonlyMap<string, ReadonlySet<string>>
}

/** A term that a noun speaks of again once it is on the table: 'the withdrawal', 'any pullout of Karsan troops'. */
export function knownTerm(reading: TermReading, noun: number, told: KnownTerms): Term | null {
  const { tree } = reading
  const read = readNoun(reading, noun)
  if (!read) return echoed(reading, noun, told)
  const { tokens, classified, inProposal } = read
  const words = told.words.get(classified.issue)
  if (!words || classified.strength === 'topic' || classified.strength === 'matter') return null
  const sure = classified.strength === 'sure' && headed(classified, noun)
  if (!sure && classified.act !== noun) return null
  if ((!inProposal && isVague(tree, noun, tokens)) || isFact(reading, noun)) return null
  // 'an expansion of sick leave', where sick leave was told to be cut.
  const isSaid = isDenied(tree, noun, reading.words) || isOtherMatter(reading, noun)
  const isTold = [noun, ...(sure || isSaid ? [] : [classified.thingTo - 1])].some((t) => words.has(tree.lemma(t)) || words.has(reading.words.groupOf(tree.lemma(t)))) // biome-ignore format: one line
  if (!isTold) return null
  return { head: noun, verb: -1, tokens, issue: classified.issue, strength: classified.strength, standing: null }
}

/** The same of a verb: 'without raising the debt ceiling', 'release large numbers'. */
export function knownVerb(reading: TermReading, verb: number, told: KnownTerms): Term | null {
  const { tree, words } = reading
  if (words.notTerms.has(tree.lemma(verb)) || /^(?:amod|compound)/u.test(tree.relation(verb))) return null
  if (isTold(reading, verb)) return null
  const bare = isBare(tree, verb)
  const read = () => tokensOf(tree, verb, { subject: -1, isOther: (token) => isAct(tree, token, words), words })
  const tokens = holdsThing(tree, verb, words) ? read() : null
  const classified = tokens && issueOf(tree, verb, tokens, words)
  if (!classified) {
    // What they are done to is told by no word of its own.
    const object = tree.children(verb).find((c) => tree.relation(c) === 'obj')
    const any = object !== undefined && (words.measures.has(tree.lemma(object)) || /^(?:them|all|both|those)$/u.test(tree.lower(object))) // biome-ignore format: one line
    const issue = any && (bare || isModal(tree, verb, words)) ? onlyIssue(reading, verb, told) : null
    return issue && { head: verb, verb: -1, tokens: tokens ?? read(), issue, strength: 'act', standing: null }
  }
  if (!bare || classified.strength !== 'act' || classified.act !== verb) return null
  const earlier = told.words.get(classified.issue)
  const same = (token: number) => earlier?.has(words.groupOf(tree.lemma(token)))
  if (!same(verb) || !same(classified.thingTo - 1)) return null
  if (!isNear(reading, verb, classified, { acts: true, rule: 'modal' })) return null
  return { head: verb, verb: -1, tokens, issue: classified.issue, strength: 'act', standing: null }
}

/** Not 'assurances on trade', 'the removal of any doubts about it', nor the 'release' of "within ten days of the first release of water". */
function isOtherMatter({ tree, words }: TermReading, noun: number): boolean {
  const above = tree.head(noun)
  if (words.askings.has(tree.lemma(noun)) || (above >= 0 && words.spans.has(tree.lemma(above)))) return true
  return tree.children(noun).some((c) => tree.relation(c) === 'nmod' && words.weighed.has(tree.lemma(c)))
}

/**
 * Whether a verb tells what is so: 'the company importing the goods', 'the tariffs bite, raising prices', 'failed to cut spending', 'a deadline
 * to raise the ceiling'.
 */
function isTold(reading: TermReading, verb: number): boolean {
  const { tree, words } = reading
  const above = tree.head(verb)
  if (above < 0) return false
  const relation = tree.relation(verb)
  if (tree.upos(above) === 'NOUN' && relation === 'acl') {
    if (words.clocks.has(tree.lemma(above))) return true
    return tree.xpos(verb) === 'VBG' && verb === above + 1 && isPeople(reading, above)
  }
  if (relation === 'xcomp' && words.fails.has(tree.lemma(above))) return true
  // 'signs a bill ending the strike, raising wages'
  if (tree.xpos(above) === 'VBG' || words.passes.has(tree.lemma(above))) return false
  return tree.xpos(verb) === 'VBG' && relation === 'advcl' && above < verb && tree.lower(verb - 1) === ',' && !tree.children(verb).some((c) => tree.relation(c) === 'mark') // biome-ignore format: one line
}

/** 'the withdrawal', 'further cuts': what is done, and no word of what to. */
function echoed(reading: TermReading, noun: number, told: KnownTerms): Term | null {
  const { tree, words } = reading
  if (!tellsAct(tree, noun, words) || /^(?:compound|amod|flat)/u.test(tree.relation(noun)) || isFact(reading, noun)) return null // biome-ignore format: one line
  // 'the end' may be of anything.
  if (words.measures.has(tree.lemma(noun)) && words.bans.has(tree.lemma(noun))) return null
  const children = tree.children(noun)
  const points = children.some((c) => words.pointing.has(tree.lower(c)))
  const further = children.some((c) => /^(?:nmod|compound|acl|amod|nummod)/u.test(tree.relation(c)) && !words.pointing.has(tree.lower(c))) // biome-ignore format: one line
  const issue = points && !further ? onlyIssue(reading, noun, told) : null
  const tokens = [...children.filter((c) => c < noun && words.pointing.has(tree.lower(c))), noun]
  return issue && { head: noun, verb: -1, tokens, issue, strength: 'act', standing: null }
}

/** The one issue whose terms were told by a word; null where there are several. */
function onlyIssue({ tree, words }: TermReading, token: number, { acts }: KnownTerms): Term['issue'] | null {
  const issues = acts.get(words.groupOf(tree.lemma(token)))
  return issues?.size === 1 ? ([...issues][0] as Term['issue']) : null
}

/** Whether a noun is what something did: 'the impasse led to spending cuts', 'the law brought a truce'. */
function isFact({ tree, words }: TermReading, noun: number): boolean {
  const verb = tree.head(noun)
  // 'the exchange was over by noon'
  if (verb >= 0 && /^nsubj/u.test(tree.relation(noun)) && tree.upos(verb) !== 'VERB')
    return tree.children(verb).some((c) => tree.relation(c) === 'cop' && tree.xpos(c) === 'VBD')
  if (verb < 0 || !/^(?:obj|obl)$/u.test(tree.relation(noun)) || tree.xpos(verb) !== 'VBD') return false
  const lemma = tree.lemma(verb)
  const { asks, commits, carriers, notTerms, holds, presents } = words
  return ![asks, commits, carriers, notTerms, holds, presents].some((set) => set.has(lemma))
}
