import { argumentsOf } from '../../trees/arguments.ts'
import { holderAt } from '../holders/holders.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch } from '../targets/clause-stretch.ts'
import type { Complement } from '../targets/complements.ts'

/**
 * What somebody has not made up his mind on: "is considering whether to send the ships", "it is unclear whether Lorvia will sign",
 * "has not decided if it accepts".
 */
export function undecidedAt(reading: Reading, token: number): Stand[] {
  const { tree, words } = reading
  const mark = tree.children(token).find((c) => tree.relation(c) === 'mark' && /^(?:whether|if)$/u.test(tree.lower(c)))
  const above = tree.head(token)
  if (mark === undefined || above < 0 || !/^(?:ccomp|csubj|xcomp|advcl)$/u.test(tree.relation(token))) return []
  const lemma = tree.lemma(above)
  if (!words.undecided.has(lemma)) return []
  const beside = tree.children(above)
  const settled = beside.some((c) => /^(?:not|n't|never|yet)$/u.test(tree.lower(c)))
  // 'must decide whether', 'has yet to decide'; who 'agreed to decide' or 'could decide' may have made up his mind.
  const due = beside.some((c) => /^(?:must|will|should)$/u.test(tree.lower(c))) || (beside.some((c) => tree.xpos(c) === 'TO') && tree.head(above) >= 0 && words.modality.obliging.has(tree.lemma(tree.head(above)))) // biome-ignore format: one line
  const decides = words.grammar.deciding.has(lemma)
  if (decides && !settled && !due) return []
  if (tree.lower(mark) === 'if' && !decides) return []
  const own = tree.children(token).find((c) => /^nsubj/u.test(tree.relation(c)))
  const mind = argumentsOf(tree, above).subject
  // 'Lorvia weighs whether Karsa is right' tells nothing of Karsa; 'it is unclear whether Karsa will sign' does.
  const impersonal = mind < 0 || /^(?:it|there)$/u.test(tree.lower(mind))
  const subject = impersonal ? (own ?? -1) : own === undefined ? mind : -1
  const holder = subject < 0 ? null : holderAt(reading, subject, false)
  if (!holder) return []
  const stretch = clauseStretch(tree, token)
  const complement: Complement = { head: token, clause: true, bare: false, asked: -1, ...stretch, from: token }
  // What nobody knows is somebody's to decide where he takes a stand by it or carries out a term: 'whether Lorvia will face anger' is not.
  const told = !impersonal || tree.upos(token) !== 'VERB' || words.verbs.has(tree.lemma(token))
  return standsOf(reading, {
    stance: ({ by }) => (told || by === 'term' ? 'undecided' : null),
    holder: { ...holder, from: -1 },
    complement,
    on: 'matters',
    word: token,
    trigger: Math.min(above, token),
    rule: 'undecided',
  })
}
