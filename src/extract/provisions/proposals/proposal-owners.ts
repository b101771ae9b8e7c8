import type { TermWords } from '../../../languages/terms.ts'
import type { Participants } from '../../events/who/participants.ts'
import { nameRun } from '../../trees/name-at.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { subjectOf } from './verb-at-table.ts'

/** Who makes a proposal theirs in its sentence: Lind of 'the plan that Lind suggested', 'a plan drafted by Lind', 'Lind proposed a plan'. */
export function authorsAt(tree: Tree, noun: number, words: TermWords, participants: Participants): string[] {
  const found: string[] = []
  const byWhom = (verb: number) => {
    const by = tree.children(verb).find((c) => /^obl/u.test(tree.relation(c)) && prepositionOf(tree, c) === 'by')
    if (by !== undefined) found.push(...participants.of(tree, by))
  }
  for (const verb of tree.children(noun)) {
    if (!tree.relation(verb).startsWith('acl') || !words.authors.has(tree.lemma(verb))) continue
    byWhom(verb)
    const subject = tree.children(verb).find((c) => tree.relation(c) === 'nsubj' && !/^W/u.test(tree.xpos(c)))
    if (subject !== undefined) found.push(...participants.of(tree, subject))
  }
  const above = tree.head(noun)
  if (above < 0 || !words.authors.has(tree.lemma(above))) return found
  const relation = tree.relation(noun)
  if (relation === 'nsubj:pass') byWhom(above)
  const subject = relation === 'obj' ? subjectOf(tree, above) : -1
  if (subject >= 0) found.push(...participants.of(tree, subject))
  return found
}

/** 'Lind’s' of 'Lind’s latest plan', where whose it is has a name; null of 'their plan' and 'the minister’s plan'. */
export function ownerName(tree: Tree, possessor: number): string | null {
  const run = nameRun(tree, possessor)
  const mark = tree.children(possessor).find((c) => c > possessor && tree.relation(c) === 'case')
  if (!run || mark === undefined) return null
  const { text, start, end } = tree.analysis
  return text.slice(start[run.from], end[mark]).replace(/\s+/gu, ' ')
}
