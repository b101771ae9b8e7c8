import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderAt, speaking } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch } from '../targets/clause-stretch.ts'
import { type Complement, clauseAt } from '../targets/complements.ts'
import { askedOf, innerStance } from './inner-stance.ts'

/**
 * What a speaker demands by saying that it must be, or should not be: “Lorvia must withdraw”, said that the siege has to end.
 * What 'we must' do is demanded of nobody else.
 */
export function dutyAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words, participants, said } = reading
  const { modality: m } = words
  const below = tree.children(token)
  const copular = below.some((c) => tree.relation(c) === 'cop') && tree.upos(token) !== 'VERB'
  // 'lawmakers should be pleased': a feeling is asked of nobody.
  if (words.feelings.has(tree.lower(token))) return []
  // 'the tariff needs to be passed on' tells what it costs.
  const particle = below.find((c) => tree.relation(c) === 'compound:prt' && c > token)
  const does = particle === undefined ? tree.lemma(token) : `${tree.lemma(token)} ${tree.lower(particle)}`
  if ((tree.upos(token) !== 'VERB' && !copular) || m.undemanding.has(does)) return []
  const subject =
    below.find((c) => /^nsubj/u.test(tree.relation(c))) ?? above(reading, token) ?? joinedTo(reading, token)
  if (subject === undefined || subject < 0 || subject > token) return []
  // 'those who should be let in'
  if (/^W/u.test(tree.xpos(subject)) && tree.relation(token) !== 'ccomp') return []
  const around = circumstancesOf(tree, token, m)
  // 'will have to choose'
  const carried = [...below, ...(tree.relation(token) === 'xcomp' ? tree.children(tree.head(token)) : [])]
  const foretold = carried.some((c) => /^(?:will|would|'ll|may|might)$/u.test(tree.lower(c)))
  if (!around.obliged || !around.real || around.conditional || foretold) return []
  // 'did not have to' leaves free.
  if (around.negated && !below.some((c) => tree.xpos(c) === 'MD')) return []
  // 'should have signed' blames; it demands nothing.
  if (below.some((c) => tree.relation(c) === 'aux' && tree.lemma(c) === 'have')) return []
  if (/^we$/u.test(tree.lower(subject))) {
    const own = ownDuty(reading, token)
    return own.length > 0 ? own : ownTerm(reading, token, around.negated)
  }
  const told = tellerOf(reading, token)
  const addressed = told !== null && isAddressed(tree, token)
  if (!addressed && /^(?:i|we|you|one|it|there|he|she|they)$/u.test(tree.lower(subject))) return []
  // 'no reason why Lorvia should sign'
  if (below.some((c) => /^(?:why|how)$/u.test(tree.lower(c)) && c < token)) return []
  const { start } = tree.analysis
  const speaker = told ?? said.speakerAt(start[token]!)
  if (!speaker || (!addressed && participants.of(tree, subject).includes(speaker))) return []
  if (!told && said.speakerAt(start[subject]!) !== speaker) return []
  const somebody = addressed || participants.of(tree, subject).length > 0 || participants.isSomebody(tree, subject)
  const passive =
    tree.relation(subject) === 'nsubj:pass' || copular || below.some((c) => tree.relation(c) === 'aux:pass')
  const matter = words.matters.has(tree.lemma(subject))
  if (!somebody && !(matter && (passive || words.grammar.ofMatters.has(tree.lemma(token))))) return []
  const stretch = clauseStretch(tree, token)
  const from = addressed ? token : Math.min(stretch.from, phraseOf(tree, subject).from)
  const complement = clauseAt(tree, token, { from, to: stretch.to })
  const nobody =
    /^(?:nobody|none)$/u.test(tree.lower(subject)) || tree.children(subject).some((c) => tree.lower(c) === 'no')
  const negated = around.negated !== nobody
  const stands = askedOfOthers(reading, { token, speaker, complement, negated })
  // 'taxes should not go up': “go up” alone would tell nothing.
  const thin = negated && !somebody && stands.every(({ target }) => target.by === 'words')
  return thin ? askedOfOthers(reading, { token, speaker, complement, negated: false }) : stands
}

/** Where a speaker stands by what he says his own side must do with a plan: “we should sign this deal”, “we must not accept the plan”. */
function ownDuty(reading: PositionReading, token: number): Stand[] {
  const { tree, said } = reading
  const speaker = said.speakerAt(tree.analysis.start[token]!)
  const stretch = clauseStretch(tree, token)
  const complement: Complement = { head: token, clause: true, bare: true, asked: -1, from: token, to: stretch.to }
  const inner = innerStance(reading, complement, true)
  const wanted = inner && askedOf(inner.stance)
  if (!speaker || !wanted) return []
  return standsOf(reading, {
    stance: wanted === 'rejects' ? 'rejects' : 'supports',
    holder: speaking(speaker),
    complement,
    inner: inner!.complements,
    on: 'told',
    word: token,
    rule: 'duty',
  })
}

/** What a speaker says that his own side must do, where the report tells of it as a term: “we must lift the tariffs”. */
function ownTerm(reading: PositionReading, token: number, negated: boolean): Stand[] {
  const { tree, said } = reading
  const speaker = said.speakerAt(tree.analysis.start[token]!)
  if (!speaker) return []
  const { to } = clauseStretch(tree, token)
  return standsOf(reading, {
    stance: ({ by, denied }) => (by !== 'term' ? null : negated && !denied ? 'rejects' : 'demands'),
    holder: speaking(speaker),
    complement: clauseAt(tree, token, { from: token, to }),
    on: 'told',
    word: token,
    rule: 'duty',
  })
}

/** What a speaker asks others to do, or not to do, by the verb at 'token'. */
export function askedOfOthers(
  reading: PositionReading,
  { token, speaker, complement, negated }: { token: number; speaker: string; complement: Complement; negated: boolean },
): Stand[] {
  // 'Karsa must accept the plan' is on the plan.
  const inner = negated ? null : innerStance(reading, complement, true)
  const asked = inner && askedOf(inner.stance)
  const stance = asked ?? (negated ? 'rejects' : 'demands')
  // 'does not have to make'
  const { tree, words } = reading
  const made = words.modality.obliging.has(tree.lemma(token)) ? tree.children(token).find((c) => tree.relation(c) === 'xcomp') : undefined // biome-ignore format: one line
  const done = made ?? token
  return standsOf(reading, {
    // Who says “Karsa must not join” wants what the term says.
    stance: ({ denied }) => (stance === 'rejects' && !asked && denied ? 'demands' : stance),
    holder: speaking(speaker),
    complement,
    // Turned down is what stands behind the 'not'.
    inner: asked
      ? inner.complements
      : [negated ? { ...complement, from: Math.max(complement.from, done) } : complement],
    on: 'anything',
    word: token,
    rule: 'duty',
  })
}

/** The government or the person that a verb of saying gives the duty to: 'Lorvia has made it clear that Karsa must sign'; null elsewhere. */
function tellerOf(reading: PositionReading, token: number): string | null {
  const { tree, words } = reading
  let at = token
  if (tree.relation(at) === 'xcomp') at = tree.head(at)
  if (!/^ccomp/u.test(tree.relation(at))) return null
  let verb = tree.head(at)
  // 'has made it clear that'
  if (words.grammar.clear.has(tree.lower(verb)) && tree.relation(verb) === 'xcomp') verb = tree.head(verb)
  if (verb < 0 || !words.saying.has(tree.lemma(verb))) return null
  const around = circumstancesOf(tree, verb, words.modality)
  const subject = tree.children(verb).find((c) => tree.relation(c) === 'nsubj')
  if (!around.real || around.negated || around.obliged || subject === undefined) return null
  if (/^(?:i|we|you|he|she|they|it)$/u.test(tree.lower(subject))) return null
  const holder = holderAt(reading, subject)
  return holder?.ids.length === 1 ? holder.ids[0]! : null
}

/** 'told Karsa that it must sign': 'it' is who is told. */
function isAddressed(tree: Tree, token: number): boolean {
  for (let at = token, steps = 0; steps < 3 && at >= 0; steps++, at = tree.head(at))
    if (
      at !== token &&
      tree
        .children(at)
        .some(
          (c) =>
            c < token &&
            (/^i?obj$/u.test(tree.relation(c)) || (tree.relation(c) === 'obl' && prepositionOf(tree, c) === 'to')),
        )
    )
      // biome-ignore format: one line
      return true
  return false
}

/** Of 'is a threat and must be reduced'. */
function joinedTo({ tree }: PositionReading, token: number): number | undefined {
  return tree.relation(token) === 'conj'
    ? tree.children(tree.head(token)).find((c) => /^nsubj/u.test(tree.relation(c)))
    : undefined
}

/** The subject of 'has to' and 'needs to' before an infinitive. */
function above({ tree, words }: PositionReading, token: number): number | undefined {
  const verb = tree.head(token)
  if (verb < 0 || tree.relation(token) !== 'xcomp' || !words.modality.obliging.has(tree.lemma(verb))) return undefined
  return tree.children(verb).find((c) => /^nsubj/u.test(tree.relation(c)))
}
