import { tokensOf } from '../particulars/extent.ts'
import { isAct, issueOf } from '../particulars/issue-of.ts'
import { isProposal } from '../proposals/proposal-noun.ts'
import { standingOf } from '../proposals/standing.ts'
import { isPeople, type TermReading } from '../reading.ts'
import type { Term } from './term.ts'

/** What binds, told by what it is about: the 'tougher labour rules' that a plan includes. Null where no plan holds it, or nothing says which rules. */
export function ruleTerm(reading: TermReading, noun: number): Term | null {
  const { tree, words } = reading
  if (!isRule(reading, noun) || !/^(?:obj|obl|conj|nmod|appos|root)/u.test(tree.relation(noun))) return null
  if (isProposal(tree, noun, words)) return null
  const standing = standingOf(reading, noun)
  if (standing?.rule !== 'held') return null
  const tokens = tokensOf(tree, noun, { subject: -1, isOther: (token) => isAct(tree, token, words), words })
  const about = subjectMatter(reading, noun)
  if (about < 0) return null
  const issue = issueOf(tree, noun, tokens, words)?.issue ?? `other:${tree.lemma(about)}`
  return { head: noun, verb: -1, tokens, issue, strength: 'none', standing }
}

const isRule = ({ tree, words }: TermReading, noun: number): boolean =>
  tree.xpos(noun) === 'NNS' && words.rules.has(tree.lemma(noun))

/** The noun before it, or behind its preposition; -1 where none says which. */
const subjectMatter = (reading: TermReading, noun: number): number => {
  const { tree, words } = reading
  return (
    tree
      .children(noun)
      .findLast(
        (c) =>
          (c < noun && tree.relation(c) === 'compound') ||
          (c < noun && words.relating.test(tree.lemma(c))) ||
          (c > noun && /^(?:nmod|obl)$/u.test(tree.relation(c)) && /^N/u.test(tree.xpos(c)) && !isPeople(reading, c)),
      ) ?? -1
  )
}
