import { phraseOf } from '../../trees/tree.ts'
import type { Asked, Search } from './asked.ts'
import { clauseStretch } from './clause-stretch.ts'
import { demandStretch } from './demand-stretch.ts'
import { freeWords } from './free-words.ts'
import { besideOf, relativeBehind, withRelative } from './target-words.ts'
import type { Target } from './targets.ts'

/** A complement that stands for nothing told before: its own words, where a position can be on them; or nothing. */
export function ownWords(search: Search, asked: Asked): Target[] {
  const { words, fitting } = search
  const { tree, complement, on } = asked
  const { head, clause, from } = complement
  const isRelational = words.relational.has(tree.lemma(head))
  // 'a halt to attacks', but 'an act in 2018'
  const beside = clause || !isRelational ? -1 : besideOf(tree, head)
  const { to } = beside > head ? phraseOf(tree, beside) : complement
  const of = beside > head ? search.find({ ...asked, complement: { ...complement, head: beside, from, to } }) : []
  if (of.length > 0) return of
  const kind = on === 'question' ? 'matters' : on
  const fits = clause ? fitting.clauseFits(tree, complement, kind) : fitting.phraseFits(tree, head, kind)
  if (!fits) return []
  const free = freeWords(wordsOf(search, asked), words)
  // 'a bill that the council passed': a bill, nobody knows which.
  const isPlain = !clause && isRelational && !words.claims.has(tree.lemma(head))
  if (isPlain && free.toLowerCase() === tree.lower(head)) return []
  return free.length > 2 ? [{ on: free, by: 'words' }] : []
}

/** The words of a complement, with the clause behind a phrase that tells which it is: 'a bill that would ban tolls'. */
function wordsOf({ words }: Search, { tree, complement, trigger }: Asked): string {
  const { text, start, end } = tree.analysis
  const { head, clause, to } = complement
  const whole = clause ? complement : { ...complement, to: withRelative(tree, head, to, trigger) }
  const stretch = demandStretch(tree, whole, words)
  const said = text.slice(start[stretch.from], end[stretch.to - 1])
  const behind = clause ? -1 : relativeBehind(tree, head, trigger)
  if (behind < 0) return said
  const more = clauseStretch(tree, behind)
  return `${said} ${text.slice(start[more.from], end[more.to - 1])}`
}
