import { argumentsOf } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { type Holder, holderAt, speaking } from '../holders/holders.ts'
import { isPromised } from '../holders/promised.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch } from '../targets/clause-stretch.ts'
import { clauseAt, phraseAt } from '../targets/complements.ts'
import { freeWords } from '../targets/free-words.ts'

const denial = /^(?:not|n't|never)$/u

/**
 * What somebody says will not be done by his side, of what is bargained for: "we will never give up the province", "Lorvia would not
 * pay for the dam". What a word of stance tells already is left to it.
 */
export function refusalAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  if (tree.upos(token) !== 'VERB' || words.modality.undemanding.has(tree.lemma(token))) return []
  if (isPromised(reading, token)) return []
  const below = tree.children(token)
  const will = below.some((c) => tree.relation(c) === 'aux' && /^(?:will|wo|would|'ll)$/u.test(tree.lower(c)))
  if (!will || !below.some((c) => denial.test(tree.lower(c)) && c < token)) return []
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || !around.negated || around.obliged || around.able) return []
  const { subject, passive } = argumentsOf(tree, token)
  const bound = below.some(
    (c) =>
      /^(?:obj|obl)$/u.test(tree.relation(c)) &&
      c > token &&
      (words.matters.has(tree.lemma(c)) ||
        nameKind(tree, c) === 'money' ||
        tree.children(c).some((n) => tree.relation(n) === 'nummod')),
  )
  // 'It won’t take sending ships to convince them'
  if (passive || subject < 0 || (tree.lower(subject) === 'it' && words.grammar.taking.has(tree.lemma(token)))) return []
  const holder = holderAt(reading, subject)
  const stretch = clauseStretch(tree, token)
  // The words of the refusal begin behind its 'not'.
  const complement = clauseAt(tree, token, { from: token, to: stretch.to })
  if (!holder || isForecast(reading, token, holder)) return []
  // 'will not force Karsa to do so' leaves Karsa free: to force it is turned down, no term of the plan.
  const compels = words.grammar.compelling.has(tree.lemma(token))
  const { text, start, end } = tree.analysis
  const piece = reading.said.pieceAt({ start: start[token]!, end: end[token]! })
  const until = Math.min(end[stretch.to - 1]!, piece?.end ?? Number.POSITIVE_INFINITY)
  const said = freeWords(text.slice(start[token], until), words)
  const stands = standsOf(reading, {
    stance: ({ by, denied }) => {
      if (by === 'words' && !bound) return null
      if (words.verbs.has(tree.lemma(token)) && by !== 'term') return null
      // 'Lorvia will not join' is the term, and is theirs.
      return around.conditional ? 'conditional' : denied && !compels ? 'supports' : 'rejects'
    },
    holder,
    complement,
    on: 'matters',
    word: token,
    rule: 'refusal',
    hedged: around.conditional,
  })
  return compels ? stands.map((s) => ({ ...s, target: { on: said, by: 'words' as const } })) : stands
}

/** 'Lorvia will not sign before spring, an analyst said': what another says somebody will not do is a guess, but an outlet's report is none. */
function isForecast({ tree, said }: PositionReading, token: number, { ids, by }: Holder): boolean {
  const { start, end } = tree.analysis
  const within = said.at({ start: start[token]!, end: end[token]! })
  if (by === 'speaker' || !within) return false
  const { speaker } = within.attribution
  if (speaker === null || said.isOutlet(speaker)) return false
  return ![speaker, said.speakerAt(start[token]!), said.governmentOf(speaker)].some((id) => id && ids.includes(id))
}

/**
 * What somebody's words leave no room for: “No federation!”, “there will be no referendum”; and what they ask for by leaving room
 * for nothing else: “no deal without monitors”.
 */
export function denialAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words, said } = reading
  const no = tree.upos(token) === 'NOUN' ? tree.children(token).find((c) => isNo(tree, c) && c < token) : undefined
  if (no === undefined) return []
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  if (!speaker) return []
  const above = tree.head(token)
  const there = above >= 0 && tree.children(above).some((c) => tree.relation(c) === 'expl' && tree.lower(c) === 'there')
  const alone =
    /^(?:root|ccomp|parataxis)$/u.test(tree.relation(token)) &&
    !tree.children(token).some((c) => /^(?:cop|nsubj)/u.test(tree.relation(c)))
  // 'there is no peace here', 'there is no plan on our table' tell what is; 'there will be no referendum' turns down.
  const verb = alone ? token : there && turnsDown(reading, above, token) ? above : -1
  if (verb < 0 || !/^(?:be|NOUN)$/u.test(verb === token ? 'NOUN' : tree.lemma(verb)) || isChant(tree, token)) return []
  if (!circumstancesOf(tree, verb, words.modality).real) return []
  const without = [verb, token]
    .flatMap((h) => tree.children(h))
    .find((c) => /^(?:obl|nmod)$/u.test(tree.relation(c)) && prepositionOf(tree, c) === 'without')
  // 'there is no alternative to the truce'
  const only = words.grammar.replacing.has(tree.lemma(token)) ? tree.children(token).find((c) => c > token && /^(?:to|for)$/u.test(prepositionOf(tree, c))) : undefined // biome-ignore format: one line
  const kept = without ?? only ?? token
  const phrase = phraseOf(tree, kept)
  const { to } = phrase
  // “No more lotteries”: of them all
  const from = isNoMore(tree, no) && kept === token ? Math.max(phrase.from, no + 2) : phrase.from
  const complement = phraseAt(tree, kept, { from, to })
  return standsOf(reading, {
    stance: without !== undefined ? 'demands' : only !== undefined ? 'supports' : 'rejects',
    holder: speaking(speaker),
    complement,
    // “No more lotteries!”: what there is too much of may be anything.
    on:
      (without ?? only) !== undefined
        ? 'matters'
        : alone && isNoMore(tree, no)
          ? 'anything'
          : there
            ? 'deals'
            : 'matters',
    word: token,
    rule: 'denial',
  })
}

/** “No bread, no ferry” threatens; it turns neither down. */
const isChant = (tree: Tree, token: number) => {
  for (let i = tree.first[token]!; i < tree.last[token]!; i++)
    if (isNo(tree, i) && tree.head(i) !== token && tree.upos(tree.head(i)) === 'NOUN') return !isDeniedAlike(tree, token, tree.head(i)) // biome-ignore format: one line
  return false
}

/** 'no tariffs and no quotas' */
const isDeniedAlike = (tree: Tree, one: number, other: number) =>
  [one, other].some(
    (noun) => tree.relation(noun) === 'conj' && tree.children(noun).some((c) => tree.relation(c) === 'cc'),
  )

const isNoMore = (tree: Tree, no: number) => tree.lower(no + 1) === 'more'

/** Whether 'there is no X' leaves no room for X, or only says that there is none. */
function turnsDown({ tree, words }: PositionReading, verb: number, noun: number): boolean {
  if (tree.children(verb).some((c) => /^(?:will|would|can|must)$/u.test(tree.lower(c)))) return true
  // 'there is no military solution'; of 'there is no solution' nobody knows to what.
  const told = tree.children(noun).some((c) => /^(?:amod|compound|nmod|acl)$/u.test(tree.relation(c)))
  return told && words.grammar.openings.has(tree.lemma(noun))
}

/** A 'no' that denies; in 'more “no” votes' it is what was voted. */
export function isNo(tree: Tree, token: number): boolean {
  const { text, start, end } = tree.analysis
  return tree.lower(token) === 'no' && !/^["'“”‘’]{2}$/u.test(`${text[start[token]! - 1]}${text[end[token]!]}`)
}
