import type { Stance } from '../../../record/position.ts'
import type { Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../holders/circumstances.ts'
import { speaking } from '../holders/holders.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { type Complement, clauseStretch } from '../targets/complements.ts'

const turned: Partial<Record<Stance, Stance>> = { supports: 'doubts' }

/** Where a speaker stands by what he says will come of a plan or term: “the agreement will strengthen our towns”, "it does not go far enough". */
export function effectAt(reading: Reading, token: number): Stand[] {
  const { tree, words, said, participants } = reading
  if (tree.upos(token) !== 'VERB') return []
  const reach = goesFar(tree, token)
  const stance = reach ?? words.effects.get(tree.lemma(token))
  if (!stance) return []
  const below = tree.children(token)
  const matter = below.find((c) => tree.relation(c) === 'nsubj' && c < token)
  const object = below.find((c) => c > token && /^(?:obj|ccomp|xcomp)$/u.test(tree.relation(c)))
  if (matter === undefined || /^W/u.test(tree.xpos(matter)) || (!reach && object === undefined)) return []
  // What helps or hurts another may be praise or blame.
  if (!reach && participants.of(tree, object!).length > 0) return []
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  if (!speaker || said.speakerAt(start[matter]!) !== speaker) return []
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || around.obliged || around.conditional) return []
  // 'could hurt' warns; 'could help' promises little.
  if (around.able && stance === 'supports') return []
  const held = reach ?? (around.negated ? turned[stance] : stance)
  if (!held) return []
  const { to } = clauseStretch(tree, token)
  const complement: Complement = { head: matter, clause: false, bare: false, asked: -1, from: matter, to }
  return standsOf(reading, {
    stance: held,
    holder: speaking(speaker),
    complement,
    on: /^(?:it|this|that)$/u.test(tree.lower(matter)) ? 'plan' : 'told',
    word: token,
    rule: 'verdict',
    hedged: around.would || around.able,
  })
}

/** 'does not go far enough', 'goes too far', 'falls short' */
function goesFar(tree: Tree, token: number): Stance | null {
  const below = tree.children(token)
  if (tree.lemma(token) === 'fall' && below.some((c) => tree.lower(c) === 'short')) return 'doubts'
  const far = below.find((c) => tree.lower(c) === 'far' && c > token)
  if (tree.lemma(token) !== 'go' || far === undefined) return null
  if (tree.lower(far - 1) === 'too') return 'doubts'
  const denied = below.some((c) => c < token && /^(?:not|n't|never)$/u.test(tree.lower(c)))
  return denied && tree.lower(far + 1) === 'enough' ? 'doubts' : null
}
