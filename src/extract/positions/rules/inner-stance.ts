import type { StanceSense } from '../../../languages/positions.ts'
import type { Stance } from '../../../record/position.ts'
import type { PositionReading } from '../position-reading.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'
import { type Complement, complementsOf } from '../targets/complements.ts'

/**
 * 'agree to support the plan', 'refuse to accept it': the stance of the verb inside, and what it is on; null where it tells none. Only what
 * the report tells of as a plan or term counts where `told`.
 */
export function innerStance(
  reading: PositionReading,
  { head }: Pick<Complement, 'head'>,
  told: boolean,
): { stance: Stance; complements: Complement[]; swayed?: true } | null {
  const { tree, words } = reading
  const denied = tree.children(head).some((c) => words.modality.negations.has(tree.lower(c)) && c < head)
  // 'to accept or reject it'
  const isOther = (c: number) => tree.relation(c) === 'conj' && tree.children(c).some((cc) => tree.lower(cc) === 'or')
  if ([head, ...tree.children(head)].some(isOther)) return null
  for (const sense of verbSenses(reading, head) ?? []) {
    // 'to persuade the council to reject it'
    const swayed = sense.frames.includes('asked') && !denied ? swaying(reading, head, sense, told) : null
    if (swayed) return swayed
    const stance = denied ? sense.negated : sense.stance
    if (!stance || /^(?:demands|proposes)$/u.test(stance)) continue
    const around = complementsOf(reading, head, sense)
    const [tried] = around.flatMap((c) => triedIn(reading, c) ?? [])
    const turned = tried ? opposite(stance) : null
    if (tried && turned) return { stance: turned, complements: tried.complements }
    const complements = around
      .filter((c) => !c.clause && tree.upos(c.head) !== 'VERB')
      // Who would stop a deal is against it; 'to stop the attacks', 'to undo the nuclear program' are terms.
      .filter((c) => !sense.inner || words.occasions.has(tree.lemma(c.head)) || tree.upos(c.head) === 'PRON')
      .filter((c) => reading.targets.of(tree, c, told ? 'told' : sense.on, head).length > 0)
    if (complements.length > 0) return { stance, complements }
  }
  return null
}

/** What others are to be brought to: who persuades them to reject a plan is against it. */
function swaying(reading: PositionReading, verb: number, sense: StanceSense, told: boolean) {
  for (const { head, asked } of complementsOf(reading, verb, { ...sense, frames: ['asked'] })) {
    const inner = asked < 0 ? null : innerStance(reading, { head }, told)
    const stance = inner && askedOf(inner.stance)
    if (stance) return { ...inner, stance: stance === 'demands' ? 'supports' : stance, swayed: true } as const
  }
  return null
}

/** What an effort is against: 'the deal' of "any effort to kill the deal"; null of other phrases. */
export function triedIn(reading: PositionReading, { head, clause }: Complement) {
  const { tree, words } = reading
  const aim = clause || !words.tries.has(tree.lemma(head)) ? undefined : tree.children(head).find((c) => c > head && isInfinitive(tree, c)) // biome-ignore format: one line
  const inner = aim === undefined ? null : innerStance(reading, { head: aim }, true)
  return inner && /^(?:rejects|doubts)$/u.test(inner.stance) ? inner : null
}

/** Who would veto any effort against a deal is for it, and the other way round. */
export const opposite = (stance: Stance): Stance | null =>
  /^(?:rejects|doubts)$/u.test(stance) ? 'supports' : /^(?:supports|accepts)$/u.test(stance) ? 'rejects' : null

/** Who urges others to turn a plan down is against it; who urges them to accept it wants it. */
export function askedOf(inner: Stance): Stance | null {
  if (/^(?:rejects|doubts)$/u.test(inner)) return 'rejects'
  return /^(?:accepts|supports)$/u.test(inner) ? 'demands' : null
}

/** Whether a verb is the inner one of a stance told by the word above it. */
export function isInner(reading: PositionReading, token: number): boolean {
  const { tree, words } = reading
  if (!/^(?:xcomp|acl|advcl)$/u.test(tree.relation(token)) || !tree.children(token).some((c) => tree.xpos(c) === 'TO'))
    return false
  const above = tree.head(token)
  if (above < 0) return false
  const lemma = tree.lemma(above)
  const senses = [
    ...(words.verbs.get(lemma) ?? []),
    ...(words.adjectives.get(lemma) ?? []),
    ...(words.adjectives.get(tree.lower(above)) ?? []),
    ...(words.nouns.get(lemma) ?? []),
  ]
  // 'chose to praise the plan': who chooses only tells a stance on what was told before; the inner word tells it of anything.
  return senses.some((s) => (s.frames.includes('infinitive') && s.on !== 'told') || s.frames.includes('asked'))
}

/** What the stance of an outer word makes of the inner one's; who `forgoes` turning down, 'refuse' and 'rule out', only leaves it open. */
export function compose(outer: Stance, inner: Stance, forgoes: boolean): Stance | null {
  const against = /^(?:rejects|doubts)$/u
  if (outer === 'rejects') return against.test(inner) ? (forgoes ? 'open' : 'supports') : 'rejects'
  if (outer === 'demands' || outer === 'proposes')
    return against.test(inner) ? 'rejects' : outer === 'demands' ? outer : 'supports'
  if (outer === 'open' || outer === 'conditional') return against.test(inner) ? null : outer
  if (outer === 'doubts' || outer === 'undecided') return against.test(inner) ? null : outer
  if (outer === 'supports') return against.test(inner) ? 'rejects' : 'supports'
  return inner
}

export function verbSenses(reading: PositionReading, token: number): readonly StanceSense[] | undefined {
  const { tree, words } = reading
  const lemma = tree.lemma(token)
  for (const c of tree.children(token)) {
    if (c < token || c > token + 5) continue
    if (!/^(?:compound:prt|advmod|case|obl|xcomp|obj)$/u.test(tree.relation(c))) continue
    const senses = words.verbs.get(`${lemma} ${tree.lower(c)}`)
    if (senses) return senses
  }
  const next = token + 1 < tree.last[token]! ? words.verbs.get(`${lemma} ${tree.lower(token + 1)}`) : undefined
  return next ?? words.verbs.get(stanceLemma(reading, token))
}

/** A verb's lemma; of a form that the engine does not know the listed one: 'implored'. */
export function stanceLemma({ tree, words }: PositionReading, token: number): string {
  const lemma = tree.lemma(token)
  return words.verbs.has(lemma) ? lemma : (words.forms.get(tree.lower(token))?.lemma ?? lemma)
}
