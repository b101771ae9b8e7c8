import { phraseOf } from '../events/tree.ts'
import { circumstancesOf } from './circumstances.ts'
import { clipped } from './clipped.ts'
import { clauseStretch } from './complements.ts'
import type { Reading } from './reading.ts'
import type { Stand } from './stand.ts'

/**
 * What a speaker demands by saying that it must be, or should not be: “Lorvia must withdraw”, said that the siege has to end.
 * What 'we must' do is demanded of nobody else.
 */
export function dutyAt(reading: Reading, token: number): Stand[] {
  const { tree, words, participants, said, targets } = reading
  const { modality: m } = words
  const below = tree.children(token)
  const copular = below.some((c) => tree.relation(c) === 'cop') && tree.upos(token) !== 'VERB'
  if ((tree.upos(token) !== 'VERB' && !copular) || m.undemanding.has(tree.lemma(token))) return []
  const subject =
    below.find((c) => /^nsubj/u.test(tree.relation(c))) ?? above(reading, token) ?? joinedTo(reading, token)
  if (subject === undefined || subject < 0 || subject > token) return []
  const around = circumstancesOf(tree, token, m)
  const foretold = below.some((c) => /^(?:will|would|'ll|may|might)$/u.test(tree.lower(c)))
  if (!around.obliged || !around.real || around.conditional || foretold) return []
  // 'did not have to' leaves free.
  if (around.negated && !below.some((c) => tree.xpos(c) === 'MD')) return []
  // 'should have signed' blames; it demands nothing.
  if (below.some((c) => tree.relation(c) === 'aux' && tree.lemma(c) === 'have')) return []
  if (/^(?:i|we|you|one|it|there|he|she|they)$/u.test(tree.lower(subject))) return []
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  if (!speaker || said.speakerAt(start[subject]!) !== speaker || participants.of(tree, subject).includes(speaker))
    return []
  const somebody = participants.of(tree, subject).length > 0 || participants.isSomebody(tree, subject)
  const passive = tree.relation(subject) === 'nsubj:pass' || copular
  const matter = words.matters.has(tree.lemma(subject))
  if (
    !somebody &&
    !(matter && (passive || /^(?:end|stop|cease|continue|go|remain|hold|begin|resume)$/u.test(tree.lemma(token))))
  )
    return []
  const stretch = clauseStretch(tree, token)
  const from = Math.min(stretch.from, phraseOf(tree, subject).from)
  const complement = { head: token, clause: true, bare: false, asked: -1, from, to: stretch.to }
  return targets.of(tree, complement, 'anything', token).map(
    (target): Stand => ({
      stance: around.negated ? 'rejects' : 'demands',
      holders: [speaker],
      by: 'speaker',
      target,
      complement: clipped(reading, complement, token),
      trigger: token,
      holderAt: -1,
      act: false,
      rule: 'duty',
      hedged: false,
    }),
  )
}

/** Of 'is a threat and must be reduced'. */
function joinedTo({ tree }: Reading, token: number): number | undefined {
  return tree.relation(token) === 'conj'
    ? tree.children(tree.head(token)).find((c) => /^nsubj/u.test(tree.relation(c)))
    : undefined
}

/** The subject of 'has to' and 'needs to' before an infinitive. */
function above({ tree, words }: Reading, token: number): number | undefined {
  const verb = tree.head(token)
  if (verb < 0 || tree.relation(token) !== 'xcomp' || !words.modality.obliging.has(tree.lemma(verb))) return undefined
  return tree.children(verb).find((c) => /^nsubj/u.test(tree.relation(c)))
}
