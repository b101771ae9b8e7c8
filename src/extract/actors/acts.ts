import type { Analysis } from '../../analyze/analysis.ts'

/** Verbs whose object is a place that somebody goes to, not a state that something is done to. */
const going: ReadonlySet<string> = new Set(
  'visit leave enter reach tour flee cross quit exit join approach surround bomb border circle'.split(' '),
)
/** Prepositions whose object takes part: 'talks with Lorvia', 'sanctions against Lorvia'. */
const parting: ReadonlySet<string> = new Set(['with', 'against', 'by', 'alongside', 'versus'])
/** Nouns that tell of something done to whoever 'on', 'to', 'between' or 'from' names: 'pressure on Lorvia'. */
const done: ReadonlySet<string> = new Set(
  `pressure sanction attack aid assistance ultimatum message warning support threat concession demand talk negotiation agreement deal
  treaty pact war conflict dialogue meeting contact tie relation proposal offer letter call ceasefire truce tension dispute independence`.split(
    /\s+/,
  ),
)
const onDone: ReadonlySet<string> = new Set(['on', 'to', 'from', 'between', 'among', 'for', 'toward', 'towards'])
/** Relations that only tie a name to the noun that it stands beside. */
const beside: ReadonlySet<string> = new Set(['flat', 'appos', 'conj', 'flat:name'])

/** Whether a token's phrase does something or has something done to it: subject, agent, object, or party to it. */
export function acts(analysis: Analysis, token: number): boolean {
  const { head, relation, relations, lemma, lemmas } = analysis
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
    if (by === 'on' && /^(?:call|prevail|lean)$/.test(word)) return true
    return parting.has(by) || (name === 'nmod' && onDone.has(by) && done.has(word))
  }
  return false
}

/** Whether a token's phrase is the subject of an act, or whom a passive act is done by. */
export function leads(analysis: Analysis, token: number): boolean {
  const { head, relation, relations } = analysis
  let at = token
  const name = () => relations[relation[at] as number] as string
  for (let guard = 0; guard < 8 && beside.has(name()) && (head[at] as number) >= 0; guard++) at = head[at] as number
  return name() === 'nsubj' || name() === 'obl:agent'
}

/** The word of a phrase's preposition, '' where it has none. */
function preposition({ head, relation, relations, text, start, end }: Analysis, token: number): string {
  for (let k = token - 1; k >= 0 && k > token - 12; k--)
    if (head[k] === token && relations[relation[k] as number] === 'case')
      return text.slice(start[k], end[k]).toLowerCase()
  return ''
}
