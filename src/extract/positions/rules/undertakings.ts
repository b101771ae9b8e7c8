import { argumentsOf } from '../../trees/arguments.ts'
import { phraseOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../holders/circumstances.ts'
import { holderAt } from '../holders/holders.ts'
import { isPromised } from '../holders/promised.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import type { Complement } from '../targets/complements.ts'

/** A term that a speaker says his own side will carry out: “we will open the gates”, said that Lorvia would pay for the dam. */
export function undertakingAt(reading: Reading, token: number): Stand[] {
  const { tree, words, said } = reading
  if (tree.upos(token) !== 'VERB' || words.modality.undemanding.has(tree.lemma(token))) return []
  if (isPromised(reading, token)) return []
  const will = tree
    .children(token)
    .some((c) => tree.relation(c) === 'aux' && /^(?:will|would|'ll|'d)$/u.test(tree.lower(c)))
  if (!will) return []
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || around.negated || around.obliged || around.able) return []
  const { subject, passive } = argumentsOf(tree, token)
  if (passive || subject < 0) return []
  const { start, end } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  const within = said.at({ start: start[token]!, end: end[token]! })
  const holder = holderAt(reading, subject)
  if (!speaker || !within || within.inCue || !holder) return []
  const own = [speaker, said.governmentOf(speaker)]
  if (!holder.ids.every((id) => own.includes(id))) return []
  // In what is quoted 'they' are not those who speak.
  if (holder.by === 'pronoun' && within.attribution.form !== 'indirect') return []
  const complement: Complement = {
    head: token,
    clause: true,
    bare: false,
    asked: -1,
    from: token,
    to: doneEnd(tree, token),
  }
  const stance = around.conditional ? 'conditional' : 'supports'
  return standsOf(reading, {
    // A verb of stance tells an act where it is done to a term: 'we will withdraw our troops'.
    stance: ({ by }) => (by === 'term' || !words.verbs.has(tree.lemma(token)) ? stance : null),
    holder,
    complement,
    on: 'told',
    word: token,
    rule: 'undertaking',
    hedged: around.would,
  })
}

/** Behind what is done: 'open the gates' of “we will open the gates if the siege ends”, 'begin to open the gates'. */
function doneEnd(tree: Tree, token: number): number {
  const below = tree.children(token).filter((c) => c > token)
  const inner = /^(?:begin|start|continue|work)$/u.test(tree.lemma(token))
    ? below.find((c) => tree.relation(c) === 'xcomp')
    : undefined
  if (inner !== undefined) return doneEnd(tree, inner)
  const object = below.find((c) => tree.relation(c) === 'obj')
  return object === undefined ? token + 1 : phraseOf(tree, object).to
}
