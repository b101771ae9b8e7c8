import type { IssueRule, TermWords } from '../../../languages/terms.ts'
import type { Issue } from '../../../record/provision.ts'
import { nameKind, nameRun } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/** What a phrase is about, and how surely it is a term by its words: by itself, by what is done to what, as what plans settle, or by its things only. */
export interface Classified {
  readonly issue: Issue
  readonly strength: 'sure' | 'act' | 'matter' | 'topic'
  /** The tokens of the thing, or of the words that tell all: from `thing` up to `thingTo`, which is not among them. */
  readonly thing: number
  readonly thingTo: number
  /** The token of the act, or -1. */
  readonly act: number
}

interface Hit {
  readonly row: number
  readonly part: 'act' | 'thing'
}

interface Table {
  readonly rules: readonly IssueRule[]
  readonly strength: readonly Classified['strength'][]
  readonly words: ReadonlyMap<string, readonly Hit[]>
  /** How those of several words begin: 'give' and 'give up' of 'give up arms'. */
  readonly beginnings: ReadonlySet<string>
}

const tables = new WeakMap<TermWords, Table>()

/** All rules by their words: made once for a language. */
function tableOf(words: TermWords): Table {
  const known = tables.get(words)
  if (known) return known
  const rules = [...words.sure, ...words.matters, ...words.acts, ...words.topics]
  const strength = [
    ...words.sure.map(() => 'sure' as const),
    ...words.matters.map(() => 'matter' as const),
    ...words.acts.map(() => 'act' as const),
    ...words.topics.map(() => 'topic' as const),
  ]
  const index = new Map<string, Hit[]>()
  const add = (word: string, hit: Hit) => {
    const hits = index.get(word)
    if (hits) hits.push(hit)
    else index.set(word, [hit])
  }
  for (const [row, rule] of rules.entries()) {
    for (const word of rule.acts) add(word, { row, part: 'act' })
    for (const word of rule.things) add(word, { row, part: 'thing' })
  }
  const beginnings = new Set<string>()
  for (const word of index.keys())
    for (let at = word.indexOf(' '); at >= 0; at = word.indexOf(' ', at + 1)) beginnings.add(word.slice(0, at))
  const table = { rules, strength, words: index, beginnings }
  tables.set(words, table)
  return table
}

/** Kinds of names that tables may name. */
const kinds: Readonly<Record<string, string>> = { place: '#place', nationality: '#nation', money: '#money' }

/** A hit of a token, and the token behind the words that made it. */
interface Placed extends Hit {
  readonly to: number
  readonly length: number
}

const caches = new WeakMap<Tree, (readonly Placed[] | undefined)[]>()
const none: readonly Placed[] = []

/** The rules that words at a token are of: 'front line' at "front" of "front-line troops", 'give up' at "gave … up". */
function hitsAt(tree: Tree, i: number, words: TermWords): readonly Placed[] {
  let cache = caches.get(tree)
  if (!cache) {
    cache = new Array<readonly Placed[] | undefined>(tree.length)
    caches.set(tree, cache)
  }
  const before = cache[i]
  if (before) return before
  const table = tableOf(words)
  const found: Placed[] = []
  const look = (word: string, to: number) => {
    for (const hit of table.words.get(word) ?? none) {
      const alone = to === i + 1
      // What is done may be a noun; what it is done to is no verb or adverb.
      if (hit.part === 'thing' && alone && !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/u.test(tree.upos(i))) {
        // 'stop shelling'
        const isDone = tree.xpos(i) === 'VBG' && tree.relation(i) === 'xcomp'
        if ((table.strength[hit.row] !== 'sure' && !isDone) || tree.upos(i) !== 'VERB') continue
      }
      if (hit.part === 'act' && alone && words.onlyVerbs.has(word) && tree.upos(i) !== 'VERB') continue
      if (hit.part === 'thing' && alone && words.onlyNouns.has(word) && /^(?:amod|compound)/u.test(tree.relation(i))) continue // biome-ignore format: one line
      if (isOfName(tree, i, to)) continue
      found.push({ ...hit, to, length: word.split(' ').length })
    }
  }
  if (tree.upos(i) === 'VERB')
    for (const child of tree.children(i))
      if (child > i && /^(?:compound:prt|advmod)$/u.test(tree.relation(child)))
        look(`${tree.lemma(i)} ${tree.lower(child)}`, i + 1)
  const begun = tree.lower(i)
  let lemmas = tree.lemma(i)
  let lower = begun
  for (let j = i + 1, n = 1; j < tree.last[i]! && n < 4; j++) {
    const word = tree.lower(j)
    if (word === '-') continue
    // Of most words nothing longer is known.
    if (!table.beginnings.has(lemmas) && !table.beginnings.has(lower)) break
    lemmas = `${lemmas} ${tree.lemma(j)}`
    // 'sanctions relief': the last word inflects, those before it stand as they are.
    const mixed = `${lower} ${tree.lemma(j)}`
    lower = `${lower} ${word}`
    look(lemmas, j + 1)
    if (lower !== lemmas) look(lower, j + 1)
    if (mixed !== lemmas && mixed !== lower) look(mixed, j + 1)
    n++
  }
  look(tree.lemma(i), i + 1)
  if (begun !== tree.lemma(i)) look(begun, i + 1)
  const kind = kinds[nameKind(tree, i) ?? '']
  if (kind) look(kind, i + 1)
  cache[i] = found
  return found
}

const holding = new WeakMap<Tree, Uint8Array>()

/** Whether a word, or anything that hangs on it, is a thing that a rule knows: without one `issueOf` finds nothing in them. */
export function holdsThing(tree: Tree, token: number, words: TermWords): boolean {
  let held = holding.get(tree)
  if (!held) {
    held = new Uint8Array(tree.length)
    for (let i = 0; i < tree.length; i++) {
      if (held[i] || !hitsAt(tree, i, words).some(({ part }) => part === 'thing')) continue
      for (let at = i; at >= 0 && !held[at]; at = tree.head(at)) held[at] = 1
    }
    holding.set(tree, held)
  }
  return held[token] === 1
}

/** Whether words are only part of a body's or a law's name: the 'security' of "the Security Council". A law's last word is what it is. */
function isOfName(tree: Tree, from: number, to: number): boolean {
  const kind = nameKind(tree, from)
  if ((kind !== 'organisation' && kind !== 'law') || tree.upos(from) !== 'PROPN') return false
  const run = nameRun(tree, from)!
  if (kind === 'law' && (to === run.to || to > from + 1)) return false
  const first = tree.upos(run.from) === 'DET' ? run.from + 1 : run.from
  return first < from || to < run.to
}

const base = { sure: 3.2, act: 3, matter: 2, topic: 1 }

/** What the phrase of these tokens is about, `trigger` being its verb or head noun; null where no rule fits. */
export function issueOf(tree: Tree, trigger: number, tokens: readonly number[], words: TermWords): Classified | null {
  const table = tableOf(words)
  const act = new Map<number, number>()
  const thing = new Map<number, { at: number; to: number; length: number }>()
  const near = (a: number, b: number) => Math.abs(a - trigger) < Math.abs(b - trigger)
  for (const at of tokens)
    for (const { row, part, to, length } of hitsAt(tree, at, words)) {
      if (part === 'act') {
        const before = act.get(row)
        if (before === undefined || near(at, before)) act.set(row, at)
      } else {
        const before = thing.get(row)
        if (!before || length > before.length || (length === before.length && near(at, before.at)))
          thing.set(row, { at, to, length })
      }
    }
  let best: Classified | null = null
  let most = 0
  for (const [row, { at, to, length }] of thing) {
    const rule = table.rules[row]!
    const strength = table.strength[row]!
    const done = act.get(row) ?? -1
    if (rule.acts.size > 0 && (done < 0 || (done >= at && done < to))) continue
    // What is done has to be done by the phrase's own head, or by a word right at its thing.
    const head = at <= trigger && trigger < to
    const own = done === trigger || head
    if (strength === 'act' && !own && Math.abs(done - at) > 4) continue
    const score =
      base[strength] +
      (done === trigger ? 1 : 0) +
      (head ? 0.6 : isInside(tree, at, to) ? -0.5 : 0) +
      0.5 * (length - 1) -
      0.05 * Math.abs(at - trigger) -
      row * 0.0005
    if (score > most) {
      most = score
      best = { issue: rule.issue as Issue, strength, thing: at, thingTo: to, act: done }
    }
  }
  if (!best) return null
  if (best.issue === 'ceasefire' && words.atWork.stoppages.has(tree.lemma(best.thing)) && isAtWork(tree, words)) return { ...best, issue: 'labour' } // biome-ignore format: one line
  return { ...best, issue: isOnTrade(tree, best, tokens, words) ? 'trade' : matterOf(tree, best, words) }
}

const atWork = new WeakMap<Tree, boolean>()

/** Whether a text tells more of workers than of arms. */
function isAtWork(tree: Tree, { atWork: { workers, arms } }: TermWords): boolean {
  let more = atWork.get(tree)
  if (more === undefined) {
    let balance = 0
    for (let i = 0; i < tree.length; i++) balance += workers.has(tree.lemma(i)) ? 1 : arms.has(tree.lemma(i)) ? -1 : 0
    more = balance > 0
    atWork.set(tree, more)
  }
  return more
}

/** 'a tax on imports', 'a levy on Lorvian goods': what crosses a border pays it. */
function isOnTrade(
  tree: Tree,
  { issue, thing, thingTo }: Classified,
  tokens: readonly number[],
  words: TermWords,
): boolean {
  const { levies, crossing, goods } = words.duty
  if (issue !== 'budget' || !tokens.some((t) => thing <= t && t < thingTo && levies.has(tree.lemma(t)))) return false
  const has = (set: ReadonlySet<string>) => tokens.some((t) => set.has(tree.lemma(t)))
  return has(crossing) || (has(goods) && tokens.some((t) => /^(?:nationality|place)$/u.test(nameKind(tree, t) ?? '')))
}

/** A body of its own matter is of that: 'a joint water commission' of water, 'a commission' of the process. */
function matterOf(tree: Tree, { issue, strength, thing, thingTo }: Classified, words: TermWords): Issue {
  const before = thing - 1
  if (issue !== 'process' || strength === 'topic' || before < 0) return issue
  if (tree.relation(before) !== 'compound' || tree.head(before) !== thingTo - 1) return issue
  const matter = issueOf(tree, before, [before], words)?.issue
  return matter && matter !== 'ceasefire' ? matter : issue
}

/** Whether a word only describes another that is no part of the thing: the "fuel" of a fuel embargo. */
function isInside(tree: Tree, at: number, to: number): boolean {
  const governor = tree.head(to - 1)
  return /^(?:compound|amod)/u.test(tree.relation(to - 1)) && governor >= to && governor >= at
}

/** Whether a noun names what is done: 'elimination', 'access'. */
export const tellsAct = (tree: Tree, token: number, words: TermWords): boolean =>
  tree.upos(token) === 'NOUN' && hitsAt(tree, token, words).some(({ part, length }) => part === 'act' && length === 1)

/** Whether a word says by itself what is done, or ends the words of a term: 'withdrawal', the "zone" of a buffer zone; not 'troop'. */
export function isAct(tree: Tree, token: number, words: TermWords): boolean {
  const { strength } = tableOf(words)
  const tells = (row: number) => strength[row] === 'sure' || strength[row] === 'matter'
  if (hitsAt(tree, token, words).some(({ row, part }) => tells(row) || part === 'act')) return true
  const children = tree.children(token)
  // 'stronger labour rules'
  const rule = tree.xpos(token) === 'NNS' && words.rules.has(tree.lemma(token))
  if (rule && children.some((c) => c < token && /^(?:compound|amod)$/u.test(tree.relation(c)))) return true
  // 'free all prisoners': no adjective stands before a determiner.
  const verb = children.find(
    (c) => c < token && tree.relation(c) === 'amod' && hitsAt(tree, c, words).some((h) => h.part === 'act'),
  )
  if (verb !== undefined && children.some((c) => verb < c && c < token && tree.relation(c) === 'det')) return true
  return children.some(
    (c) => c < token && c > token - 4 && hitsAt(tree, c, words).some(({ row, to }) => to > token && tells(row)),
  )
}
