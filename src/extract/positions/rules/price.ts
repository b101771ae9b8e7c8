import { argumentsOf } from '../../trees/arguments.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderAt, speaking } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch } from '../targets/clause-stretch.ts'
import { type Complement, clauseAt, phraseAt } from '../targets/complements.ts'

/**
 * What somebody asks for by saying that without it he will not act: “Lorvia would sign nothing without monitors”, "will not return to
 * work until wages are raised", or that else he will: “we will strike unless wages are raised”.
 */
export function priceAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words, said } = reading
  if (tree.upos(token) !== 'VERB') return []
  const below = tree.children(token)
  const nothing = below.find((c) => tree.lower(c) === 'nothing' && tree.relation(c) === 'obj')
  const denied = below.some((c) => c < token && /^(?:not|n't|never)$/u.test(tree.lower(c)))
  const will = below.some((c) => /^(?:will|wo|would|'ll)$/u.test(tree.lower(c)) && tree.relation(c) === 'aux')
  const refuses = denied || nothing !== undefined
  // 'will not leave the union without a treaty' turns down the leaving.
  if (!will || words.grammar.departing.has(tree.lemma(token))) return []
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || around.obliged) return []
  const marks = refuses ? missing : words.grammar.lasting.has(tree.lemma(token)) ? ending : /^unless$/u
  const complement = priceOf(tree, nothing === undefined ? [token] : [token, nothing], marks)
  const { subject, passive } = argumentsOf(tree, token)
  if (!complement || subject < 0) return []
  // “The talks will not resume unless the siege ends”: who says so asks for it.
  const spoken = words.deals.has(tree.lemma(subject)) ? said.speakerAt(tree.analysis.start[token]!) : null
  const holder = spoken ? speaking(spoken) : passive ? null : holderAt(reading, subject)
  if (!holder) return []
  // Told of others, it is a forecast.
  const speaker = said.speakerAt(tree.analysis.start[token]!)
  const own = [speaker, speaker && said.governmentOf(speaker)]
  const says = holder.by === 'speaker' || holder.ids.some((id) => own.includes(id))
  if (!says && (speaker || !refuses)) return []
  return standsOf(reading, { stance: 'demands', holder, complement, on: 'matters', word: token, rule: 'denial' })
}

/** Of what goes on, an end is named: "will stay in the valley until the trains run". */
const ending = /^(?:until|unless|till)$/u
const missing = /^(?:without|until|unless|till)$/u

/** What stands behind one of these marks at one of these words: 'without monitors', 'until it signs'; null where nothing does. */
function priceOf(tree: Tree, heads: readonly number[], marks: RegExp): Complement | null {
  const below = heads.flatMap((h) => tree.children(h))
  const thing = below.find(
    (c) => /^(?:obl|nmod)$/u.test(tree.relation(c)) && prepositionOf(tree, c) === 'without' && marks.test('without'),
  )
  if (thing !== undefined) return phraseAt(tree, thing)
  const clause = below.find((c) => tree.relation(c) === 'advcl' && tree.children(c).some((m) => tree.relation(m) === 'mark' && marks.test(tree.lower(m)))) // biome-ignore format: one line
  if (clause === undefined) return null
  const mark = tree.children(clause).find((m) => tree.relation(m) === 'mark')!
  return clauseAt(tree, clause, { from: mark + 1, to: clauseStretch(tree, clause).to })
}
