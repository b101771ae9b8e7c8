import type { Passage, Span } from '../../../record/passage.ts'
import { clauseEnd, type Grammatical, lacksMany, leansBack, predicateOf, trimmed } from '../english/predicate.ts'
import { bare } from '../english/quoting.ts'
import type { Ground } from '../ground.ts'
import { contentsIn, mentionsIn } from './by-report.ts'

/** What a report says of somebody, in its words: of 'Karsa, on Monday, refused to open the gates' it is 'refused to open the gates'. */
export interface OwnWords {
  readonly predicate: string
  /** Where in the text the predicate begins. */
  readonly begin: number
  /** From the subject to the end. */
  readonly passage: Passage
}

/** Words before a subject under which what follows is not told as so. */
const under =
  /\b(?:(?:suggestion|claim|idea|notion|possibility|fear|risk|chance|allegation|accusation|hope|sign)s?(?: that)?|if|whether|unless|until|before|once|had|were|den(?:y|ies|ied|ying)(?: that)?|doubts?(?: that)?|unclear|asked|asks|rumou?rs?(?: that)?)\s(?:\S+\s){0,2}$/iu
/** 'The proposal by Karsa was …': what follows is said of something else. */
const governed =
  /\b(?:of|by|with|for|from|to|in|on|against|between|about|over|at|into|like|than|towards?|via|versus|which|whom|whose)\s+(?:the\s+)?$/iu
/** The same before a title: 'talks with Water Minister Ana Lind ended', 'the toll, which President Rolf Berg had called mad'. */
const governedTitle =
  /\b(?:of|by|with|for|from|to|against|between|which|whom|whose)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.’-]*\s+){1,4}$/u
/** 'Would not accept a plan that would …', 'hopes of a deal that …': one that is only thought of. */
const thought =
  /\b(?:accept|of|for|towards?|on|no|reach(?:ing)?|wants?|wanted|seek(?:s|ing)?|sought|needs?|needed|together|find|strike|negotiate|draw up|craft|oppose|back|support|hoping|if|without)\s(?:an?|any)\s(?:\S+\s){0,3}$/iu
/** 'The deal Karsa is eager to sign': a noun of which the clause says more. */
const headed =
  /\b(?:the|an?|this|any|every)\s(?:(?!said|says|told|insist|announc|warn|argu|add|report|confirm|believ|claim|declar)[\p{Ll}-]+\s){1,5}(?:\p{Lu}\p{Ll}+\.?\s){0,2}$/u
/** A verb whose object stands before it: 'the offer that Karsa has accepted all along', 'the pact that Karsa labeled a trap'. */
const without =
  /^(?:(?:\S+ )?(?:labell?ed|branded|dubbed|deemed|termed)\san?\s|(?:\S+ ){1,3}(?:all along|so far|before|since|again|already|too)[.,]?$)/iu
/** 'Karsa and Vessia are pleased with it', cut before its verb: a state without one. */
const verbless =
  /^(?:\S+ly )?(?:pleased|satisfied|delighted|thrilled|disappointed|concerned|worried|alarmed|dismayed|interested|prepared|inclined|convinced|surprised|united|isolated|split|divided) (?:with|about|by|at|in|to|that|on|over|from)\b/u
/** 'Said, noting that there was …': what was said stands before it. */
const emptySpeech = /^(?:said|says|told|added|wrote|noted|argued),/u
/** 'Voted against': what, stands elsewhere. */
const hangs = /\s(?:against|for|to|with|on|of|at|by|from|into|about|the|an?)[.,]?$/iu
const most = 220

/**
 * The clause about one of `subjects` (spans of the mention's report) that holds the mention, from its verb on. Null where the sentence
 * does not say it plainly of them, or its words cannot stand alone.
 */
export function ownWords(
  ground: Ground,
  mention: Passage,
  subjects: readonly Span[],
  number: Grammatical,
): OwnWords | null {
  const { report } = mention
  const { text, parts } = ground.reports.get(report)!
  if (parts.some((p) => p.part === 'headline' && p.start <= mention.start && mention.start < p.end)) return null
  const sentence = ground.sentenceOf(mention)
  // A line without an end is a headline or a caption.
  if (!/[.?!;:…]['"”’)]*$/u.test(text.slice(sentence.start, sentence.end).trimEnd())) return null
  const within = contentAround(ground, mention)
  const end = Math.min(sentence.end, within?.end ?? sentence.end)
  const near = subjects
    .filter((s) => s.start >= Math.max(sentence.start, mention.start - 160) && s.end <= mention.end)
    .filter((s) => !within || s.start >= within.start || s.end <= within.start)
    .sort((a, b) => b.start - a.start)
  for (const subject of near) {
    const before = text.slice(sentence.start, subject.start)
    if (under.test(before) || governed.test(before) || governedTitle.test(before) || headed.test(before)) continue
    const clause = text.slice(subject.end, end)
    if (/^\s(?:that|which)\s/u.test(clause) && thought.test(before)) continue
    const from = Math.max(0, mention.end - subject.end)
    // 'The bill that would open the gates was put off': what is said of the bill in the aside ends before the verb.
    const isAside =
      /^\s(?:that|which|who)\s/u.test(clause) &&
      /^,?\s(?:is|are|was|were|has|have|had|will|would)\s/u.test(clause.slice(from))
    const stop = isAside ? from : clauseEnd(clause, from, Math.max(10, Math.min(most - 60, most - from)))
    if (stop === null) continue
    const words = predicateOf(clause.slice(0, stop), number)
    if (
      words === null ||
      words.length > most ||
      words.length < 12 ||
      leansBack(words) ||
      (number === 'one' && lacksMany(words)) ||
      without.test(words) ||
      verbless.test(words) ||
      emptySpeech.test(words) ||
      hangs.test(words) ||
      // Who does it is not whom it is done to: 'was handed over by the rebels'.
      subjects.some(
        (s) =>
          s.start > subject.end &&
          s.end <= subject.end + stop &&
          /\bby\s(?:the\s)?$/u.test(text.slice(subject.end, s.start)),
      ) || // biome-ignore format: one line
      /[?…]|\n/u.test(words)
    )
      continue
    // The mention stands in what is said of the subject, not in an aside before it.
    const begin = subject.end + stop - words.length
    if (mention.end <= begin) continue
    return {
      predicate: bare(trimmed(words)),
      begin,
      passage: { report, start: subject.start, end: subject.end + stop },
    }
  }
  return null
}

/** What is said, where a mention stands in somebody's words: the shortest content that holds it. */
const contentAround = (ground: Ground, { report, start, end }: Passage): Span | null =>
  contentsIn(ground, report).find((c) => c.start <= start && end <= c.end + 2) ?? null

/** Where an actor is named in a report, or stands as the pronoun that a mention of what they do begins with. */
export function subjectsOf(ground: Ground, id: string, { report, start, end }: Passage): Span[] {
  const named = mentionsIn(ground, report, id)
  const words = ground.reports.get(report)!.text.slice(start, end)
  const pronoun = /^(?:(?:and|but|that) )?(?<word>he|she|it|they)\b/iu.exec(words)
  const isPerson = ground.actors.get(id)?.kind === 'person'
  // Of a person 'it was a good day' says nothing, of a state 'he' does not.
  if (!pronoun || (isPerson ? /it/iu : /^s?he/iu).test(pronoun.groups!.word!)) return [...named]
  return [...named, { start: start + pronoun[0].length - pronoun.groups!.word!.length, end: start + pronoun[0].length }]
}
