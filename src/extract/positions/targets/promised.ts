import type { PositionWords } from '../../../languages/positions.ts'
import { prepositionOf, type Tree, tokenFrom } from '../../trees/tree.ts'
import { clauseStretch } from './clause-stretch.ts'
import type { Told } from './pointing.ts'

/** Words, with those that say the same of a term: of each the first of its kind. */
interface Wording extends Pick<PositionWords, 'promised'> {
  readonly groupOf: (lemma: string) => string
}

/** How far back, in code units, what was promised may have been told. */
const reach = 900

/**
 * The term that a clause says will come about, in other words: 'let families return' of "that anybody will be home by summer"; null where none or several that were told shortly before may be meant. A clause about a thing tells of something else.
 */
export function promisedIn(tree: Tree, clause: number, told: readonly Told[], words: Wording): string | null {
  const { start } = tree.analysis
  const done = doneIn(tree, clause, words)
  if (done.size === 0) return null
  const since = start[tree.first[clause]!]! - reach
  const subject = tree.children(clause).find((c) => /^nsubj/u.test(tree.relation(c)) && c < clause)
  if (subject !== undefined && tree.upos(subject) === 'NOUN' && !words.promised.anybody.has(tree.lower(subject))) return null // biome-ignore format: one line
  const ids = new Set<string>()
  for (const t of told) {
    if (t.proposal || t.start < since || t.end > start[tree.first[clause]!]!) continue
    const said = new Set<string>()
    for (let i = tokenFrom(tree, t.start); i < tree.length && start[i]! < t.end; i++)
      said.add(words.groupOf(tree.lemma(i)))
    if ([...done].some((act) => said.has(act))) ids.add(t.id)
  }
  return ids.size === 1 ? [...ids][0]! : null
}

/** What a clause says is done or has come about: its verb, or 'home' of "be home", 'free' of "will be free again". */
function doneIn(tree: Tree, clause: number, { groupOf, promised: { outcomes } }: Wording): ReadonlySet<string> {
  const acts = new Set<string>()
  const { from, to } = clauseStretch(tree, clause)
  for (let i = from; i < to; i++) {
    const outcome = i === clause || tree.head(i) === clause ? outcomes.get(tree.lower(i)) : undefined
    if (outcome && prepositionOf(tree, i) === '') acts.add(groupOf(outcome))
  }
  if (tree.upos(clause) === 'VERB') acts.add(groupOf(tree.lemma(clause)))
  return acts
}
