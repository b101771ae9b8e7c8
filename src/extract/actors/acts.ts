import type { Analysis } from '../../analyze/analysis.ts'
import { type DeedWords, noDeeds } from '../../languages/deed-words.ts'
import { languages } from '../../languages/index.ts'

/** The words of the language that a text is in. */
const deedsOf = ({ language }: Analysis): DeedWords => languages.get(language)?.reporting.deeds ?? noDeeds

/** Relations that only tie a name to the noun that it stands beside. */
const beside: ReadonlySet<string> = new Set(['flat', 'appos', 'conj', 'flat:name'])

/** Whether a token's phrase does something or has something done to it: subject, agent, object, or party to it. */
export function acts(analysis: Analysis, token: number): boolean {
  const { head, relation, relations, lemma, lemmas } = analysis
  const { going, parting, done, onto, asking } = deedsOf(analysis)
  let at = token
  let name = relations[relation[at] as number] as string
  for (let guard = 0; guard < 8 && beside.has(name) && (head[at] as number) >= 0; guard++) {
    at = head[at] as number
    name = relations[relation[at] as number] as string
  }
  const above = head[at] as number
  if (above < 0) return false
  const word = lemmas[lemma[above] as number] as string
  if (/^nsubj/.test(name) || name === 'obl:agent' || name === 'iobj') return true
  if (name === 'obj') return !going.has(word)
  if (/^(?:obl|nmod)$/.test(name)) {
    const by = preposition(analysis, at)
    if (by === 'on' && asking.has(word)) return true
    return parting.has(by) || (name === 'nmod' && onto.has(by) && done.has(word))
  }
  return false
}

/** The word that a token's phrase is the subject of, or by whom its passive is done; -1 where it is neither. */
export function deedOf({ head, relation, relations }: Analysis, token: number): number {
  let at = token
  const name = () => relations[relation[at] as number] as string
  for (let guard = 0; guard < 8 && beside.has(name()) && (head[at] as number) >= 0; guard++) at = head[at] as number
  return name() === 'nsubj' || name() === 'obl:agent' ? (head[at] as number) : -1
}

/** The word of a phrase's preposition, '' where it has none. */
function preposition({ head, relation, relations, text, start, end }: Analysis, token: number): string {
  for (let k = token - 1; k >= 0 && k > token - 12; k--)
    if (head[k] === token && relations[relation[k] as number] === 'case')
      return text.slice(start[k], end[k]).toLowerCase()
  return ''
}
