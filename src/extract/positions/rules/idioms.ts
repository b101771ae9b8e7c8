import type { Idiom, IdiomPart } from '../../../languages/positions.ts'
import { argumentsOf } from '../../trees/arguments.ts'
import type { Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderOfPredicate } from '../holders/holder-of-predicate.ts'
import { type Holder, holderAt, speaking, subjectOf } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { type Complement, clauses, phrases } from '../targets/complements.ts'
import { antecedentOf, objectOf } from '../targets/object-of.ts'
import { stanceOf } from './stance-words.ts'
import { verdictOn } from './verdicts.ts'

/** An idiom as it stands in a text: where it ends, and the heads of what it is on and of whose it is, or -1. */
interface Found {
  readonly to: number
  readonly matter: number
  readonly holder: number
}

/** Whose an idiom is, what it is on, and the word whose circumstances count. */
interface ReadIdiom {
  readonly holder: Holder
  readonly complements: readonly Complement[]
  readonly carrier: number
}

/** Where somebody stands as a set phrase tells it: "poured cold water on the plan", “the plan is dead in the water”, “over my dead body”. */
export function idiomAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  const joined = hyphened(tree, token)
  const idioms = words.idioms.get(joined) ?? words.idioms.get(tree.lemma(token)) ?? words.idioms.get(tree.lower(token)) ?? [] // biome-ignore format: one line
  if (idioms.length === 0) return []
  const said = wordsOf(tree, tree.first[token]!)
  for (const idiom of idioms) {
    if (!idiom.parts.every((part) => mayStand(part, said))) continue
    const to = words.idioms.has(joined) ? token + 3 : token + 1
    const found = follow(tree, idiom.parts, { token, to, matter: -1, holder: -1 })
    const told = found && toldBy(reading, token, idiom, found)
    const stands = told ? read(reading, token, idiom, told) : []
    // 'a bridge too far for many' is not a verdict of who says so.
    if (stands.length > 0 || (found && isOthers(idiom))) return stands
  }
  return []
}

/** The words of the sentence that was asked of last: most idioms fail for want of one, and are asked of word by word. */
const lastRead = new WeakMap<Tree, { readonly first: number; readonly words: ReadonlySet<string> }>()

/** The words and lemmas of the sentence that begins at a token, those joined by hyphens too. */
function wordsOf(tree: Tree, first: number): ReadonlySet<string> {
  const last = lastRead.get(tree)
  if (last?.first === first) return last.words
  const words = new Set<string>()
  for (let i = first; i < tree.last[first]!; i++) words.add(tree.lower(i)).add(tree.lemma(i)).add(hyphened(tree, i))
  lastRead.set(tree, { first, words })
  return words
}

/** Whether a sentence of these words may hold a part of an idiom. */
function mayStand(part: IdiomPart, words: ReadonlySet<string>): boolean {
  if (part.kind !== 'word' || part.optional) return true
  for (const word of part.any) if (words.has(word)) return true
  return false
}

/** Whether it tells of another than its subject or who says it: 'the plan cut no ice with Lorvia'. */
const isOthers = ({ parts }: Idiom) => parts.some((p) => p.kind === 'holder')

function read(
  reading: PositionReading,
  token: number,
  idiom: Idiom,
  { holder, complements, carrier }: ReadIdiom,
): Stand[] {
  const { tree, words } = reading
  if (holder.ids.length === 0) return []
  const around = circumstancesOf(tree, carrier, words.modality)
  const base = stanceOf({ ...idiom, act: false }, around)
  if (!base) return []
  const hedged = around.would || around.able || around.conditional
  return complements.flatMap((complement) =>
    standsOf(reading, { stance: base, holder, complement, on: idiom.on, word: token, rule: 'idiom', hedged }),
  )
}

function toldBy(reading: PositionReading, token: number, { by, be, parts }: Idiom, found: Found): ReadIdiom | null {
  const { tree, said } = reading
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  if (by === 'speech') {
    if (found.matter < 0 && !isWhole(tree, token, found.to)) return null
    const complements = found.matter < 0 ? before(reading, token) : behind(tree, found)
    return speaker ? { holder: speaking(speaker), complements, carrier: token } : null
  }
  const head = be ? topOf(tree, token, found.to) : token
  if (by === 'matter' && be && found.holder < 0) {
    const verdict = verdictOn(reading, head)
    return verdict && { holder: verdict.holder, complements: phrases(tree, verdict.matter), carrier: verdict.carrier }
  }
  if (!be && tree.upos(token) !== 'VERB' && tree.upos(token) !== 'AUX') return null
  if (by === 'matter') {
    const subject = be ? subjectOf(tree, head) : argumentsOf(tree, token).subject
    if (subject < 0) return null
    const complements = phrases(tree, subject)
    if (found.holder >= 0) {
      const holder = holderAt(reading, found.holder, false)
      return holder && { holder, complements, carrier: head }
    }
    return speaker && said.speakerAt(start[subject]!) === speaker
      ? { holder: speaking(speaker), complements, carrier: token }
      : null
  }
  const subject = be ? subjectOf(tree, head) : -1
  const isSaid = be && tree.children(head).some((c) => /^(?:cop|aux:pass|nsubj:pass)$/u.test(tree.relation(c)))
  if (be && !isSaid && tree.relation(head) !== 'xcomp') return null
  const passive = tree.children(head).find((c) => tree.relation(c) === 'nsubj:pass')
  const holder = be
    ? (passive ?? subject) < 0
      ? null
      : holderAt(reading, passive ?? subject)
    : holderOfPredicate(reading, token, 'verb')
  if (!holder) return null
  const complements = parts.some((p) => p.kind === 'matter') ? behind(tree, found) : before(reading, token)
  return { holder, complements, carrier: head }
}

/** Goes along the parts of an idiom from a place in a sentence; null where its words do not stand there. */
function follow(tree: Tree, parts: readonly IdiomPart[], at: Found & { readonly token: number }): Found | null {
  const [part, ...rest] = parts
  const { token, to } = at
  if (!part) return at
  const end = tree.last[token]!
  const next = to < end && isBetween(tree, to) && !isWord(tree, part, to) ? to + 1 : to
  if (next >= end && !(part.kind === 'matter' && rest.length === 0)) return null
  if (part.kind === 'word') {
    const size = part.any.has(hyphened(tree, next)) ? 3 : 1
    const here = isWord(tree, part, next) ? follow(tree, rest, { ...at, to: next + size }) : null
    return here ?? (part.optional ? follow(tree, rest, at) : null)
  }
  if (part.kind === 'owner') {
    if (tree.xpos(next) === 'PRP$') return follow(tree, rest, { ...at, to: next + 1 })
    for (let i = next + 1; i < Math.min(end, next + 6); i++)
      if (tree.xpos(i) === 'POS') return follow(tree, rest, { ...at, to: i + 1 })
    return null
  }
  if (part.kind === 'matter' && rest.length === 0) {
    const matter = lastMatter(tree, token, next)
    return matter < 0 ? null : { ...at, to: Math.max(next, to), matter }
  }
  if (part.kind === 'holder' && rest.length === 0) {
    const holder = headFrom(tree, next)
    return holder < 0 ? null : { ...at, to: next, holder }
  }
  // What stands between two words of the idiom, or before it where that is turned round: "was given the green light".
  const none = part.kind === 'matter' ? turned(tree, token) : -1
  if (none >= 0) {
    const found = follow(tree, rest, { ...at, to: next, matter: none })
    if (found) return found
  }
  for (let i = next + 1; i < Math.min(end, next + 14); i++) {
    const head = topOf(tree, next, i)
    const found = isThing(tree, head) ? follow(tree, rest, { ...at, to: i, ...(part.kind === 'matter' ? { matter: head } : { holder: head }) }) : null // biome-ignore format: one line
    if (found) return found
  }
  return null
}

const isWord = (tree: Tree, part: IdiomPart, token: number) =>
  part.kind === 'word' && [tree.lower(token), tree.lemma(token), hyphened(tree, token)].some((w) => part.any.has(w))

/** 'go-ahead', which may be three tokens; '' where none is so joined. */
const hyphened = (tree: Tree, token: number) =>
  token + 2 < tree.length && tree.lower(token + 1) === '-' ? `${tree.lower(token)}-${tree.lower(token + 2)}` : ''

/** 'still', 'firmly', a quotation mark: what may stand between the words of an idiom. */
const isBetween = (tree: Tree, token: number) => tree.upos(token) === 'ADV' || /^["“”‘’'`]+$/u.test(tree.lower(token))

const isThing = (tree: Tree, token: number) => /^(?:NOUN|PROPN|PRON|DET|VERB|NUM|SYM)$/u.test(tree.upos(token))

/** The token of a stretch that all others in it hang on. */
function topOf(tree: Tree, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const above = tree.head(i)
    if ((above < from || above >= to) && !/^(?:case|punct|det|advmod|cc|mark|aux|cop)/u.test(tree.relation(i))) return i
  }
  return from
}

/** The head of what is done to in a passive or relative clause, before its verb; -1 elsewhere. */
function turned(tree: Tree, verb: number): number {
  const passive = tree.children(verb).some((c) => /^(?:aux:pass|nsubj:pass)$/u.test(tree.relation(c)))
  if (passive || (tree.relation(verb) === 'acl' && tree.xpos(verb) === 'VBN')) return objectOf(tree, verb, true)
  return tree.relation(verb) === 'acl:relcl' ? antecedentOf(tree, verb) : -1
}

/** What the last preposition or the verb of an idiom governs; -1 where that is nothing. */
function lastMatter(tree: Tree, verb: number, from: number): number {
  const above = tree.head(from - 1)
  if (from - 1 > verb && /^(?:case|mark)$/u.test(tree.relation(from - 1))) return above >= from ? above : -1
  const object = objectOf(tree, verb, turned(tree, verb) >= 0 && tree.relation(verb) !== 'acl:relcl')
  return object >= from || turned(tree, verb) === object ? object : -1
}

/** The head of the phrase that begins at a token. */
function headFrom(tree: Tree, from: number): number {
  const last = tree.head(from - 1)
  if (tree.relation(from - 1) === 'case' && last >= from) return last
  return isThing(tree, from) ? from : tree.head(from)
}

/** A phrase, or a clause in place of one: "the plan", "building the dam". */
const behind = (tree: Tree, { matter }: Found): readonly Complement[] =>
  tree.upos(matter) === 'VERB' ? clauses(tree, matter, -1) : phrases(tree, matter)

/** Whether words are all that is said: “No way.” */
const isWhole = (tree: Tree, from: number, to: number) =>
  (from === tree.first[from] || tree.upos(from - 1) === 'PUNCT') && (to >= tree.length || tree.upos(to) === 'PUNCT')

/** What was told of last in the sentence and the one before, as what “no way” is said of. */
function before(reading: PositionReading, token: number): readonly Complement[] {
  const { tree, targets } = reading
  const since = tree.first[Math.max(0, tree.first[token]! - 1)]!
  for (let i = token - 1; i >= since; i--) {
    if (!/^(?:NOUN|PRON)$/u.test(tree.upos(i))) continue
    const complements = phrases(tree, i)
    const known = complements.filter((c) => targets.of(tree, c, 'matters', token).some((t) => t.by !== 'words'))
    if (known.length > 0) return known.slice(0, 1)
  }
  return []
}
