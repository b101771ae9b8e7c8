import { keyOf, type Lexed } from './lex.ts'
import type { Found, Memo, Reader, Rule, WordClass, WordReader } from './pattern.ts'

type Words = Readonly<Record<string, WordClass<unknown>>>
type Rules = Readonly<Record<string, readonly Rule<unknown>[]>>

/** One element of a pattern: words, or a class whose value is caught under a name. */
interface Part {
  readonly optional: boolean
  readonly words?: ReadonlySet<string>
  readonly name?: string
  readonly kind?: string
  /** The class of that kind, once all are known. */
  of?: Class
}

/** A class as it is read: by a reader of words, or by the rules that can begin with a token. */
interface Class {
  readonly number: number
  readonly word: WordReader<unknown> | undefined
  readonly byToken: ReadonlyMap<string, readonly Compiled[]>
}

interface Compiled extends Rule<unknown> {
  readonly parts: readonly Part[]
}

function compile(rule: Rule<unknown>): Compiled {
  const parts = rule.pattern.split(' ').map((element): Part => {
    const optional = element.endsWith('?')
    const bare = optional ? element.slice(0, -1) : element
    const caught = /^<(\w+):(\w+)>$/.exec(bare)
    if (!caught) return { optional, words: new Set(bare.split('|')) }
    return { optional, name: caught[1]!, kind: caught[2]! }
  })
  return { ...rule, parts }
}

/** The tokens that each rule can begin with: grown until nothing is added, since classes name each other. */
function firstTokens(
  words: Words,
  classes: ReadonlyMap<string, readonly Compiled[]>,
): ReadonlyMap<Compiled, Set<string>> {
  const ofClass = new Map<string, Set<string>>()
  for (const [kind, { first }] of Object.entries(words)) ofClass.set(kind, new Set(first))
  for (const kind of classes.keys()) ofClass.set(kind, new Set())
  const ofRule = new Map<Compiled, Set<string>>()
  for (let grown = true; grown; ) {
    grown = false
    for (const [kind, list] of classes) {
      const mine = ofClass.get(kind)!
      const before = mine.size
      for (const rule of list) {
        const first = new Set<string>()
        for (const part of rule.parts) {
          const starts = part.words ?? ofClass.get(part.kind!)
          if (!starts) throw new Error(`no class ${part.kind} in ${rule.pattern}`)
          for (const word of starts) first.add(keyOf(word))
          if (!part.optional) break
        }
        ofRule.set(rule, first)
        for (const word of first) mine.add(word)
      }
      grown ||= mine.size > before
    }
  }
  return ofRule
}

/** How deep classes stand in classes; an expression nested deeper than any sentence is not read further. */
const deepest = 60

/**
 * Makes the reader of one class of a grammar. In every class the longest match wins, and the earlier rule on a tie; each class
 * reads each place once, and only by the rules that can begin with its token.
 */
export function readerOf<T>(start: string, words: Words, rules: Rules): Reader<T> {
  const classes = new Map(Object.entries(rules).map(([kind, list]) => [kind, list.map(compile)]))
  const first = firstTokens(words, classes)
  const index = new Map<string, Class>()
  for (const [kind, { read }] of Object.entries(words)) index.set(kind, { number: -1, word: read, byToken: new Map() })
  for (const [kind, list] of classes) {
    const byToken = new Map<string, Compiled[]>()
    for (const word of new Set(list.flatMap((rule) => [...first.get(rule)!]))) {
      byToken.set(
        word,
        list.filter((rule) => first.get(rule)!.has(word)),
      )
    }
    if (!index.has(kind)) index.set(kind, { number: index.size, word: undefined, byToken })
  }
  for (const list of classes.values())
    for (const { parts } of list) for (const part of parts) if (part.kind) part.of = index.get(part.kind)!
  const whole = index.get(start)!
  const size = index.size
  let depth = 0

  function read({ number, word, byToken }: Class, lexed: Lexed, at: number, memo: Memo): Found<unknown> | null {
    if (at >= lexed.count) return null
    if (word) return word(lexed, at)
    const list = byToken.get(lexed.keys[at]!)
    if (!list || depth > deepest) return null
    const key = at * size + number
    const known = memo.get(key)
    if (known !== undefined) return known
    // A class that leads back to itself at the same token finds nothing there.
    memo.set(key, null)
    let best: Found<unknown> | null = null
    // One for all rules: a match sets every name of its rule anew.
    const caught: Record<string, unknown> = {}
    depth++
    for (const rule of list) {
      const end = match(rule.parts, 0, lexed, at, memo, caught)
      if (end <= (best?.end ?? at) || (rule.guard && !rule.guard(lexed, at, end))) continue
      const value = rule.make(caught as never, lexed, at, end)
      if (value !== null) best = { value, end }
    }
    depth--
    memo.set(key, best)
    return best
  }

  /** The token behind a match of the parts from `p` on, or -1. */
  function match(
    parts: readonly Part[],
    p: number,
    lexed: Lexed,
    at: number,
    memo: Memo,
    caught: Record<string, unknown>,
  ): number {
    if (p === parts.length) return at
    const { words: either, name, of, optional } = parts[p]!
    let next = -1
    if (either) {
      if (at < lexed.count && either.has(lexed.lows[at]!)) next = at + 1
    } else {
      const found = read(of!, lexed, at, memo)
      if (found) {
        next = found.end
        caught[name!] = found.value
      }
    }
    if (next >= 0) {
      const end = match(parts, p + 1, lexed, next, memo, caught)
      if (end >= 0) return end
    }
    if (!optional) return -1
    if (name) caught[name] = undefined
    return match(parts, p + 1, lexed, at, memo, caught)
  }

  return (lexed, at, memo) => read(whole, lexed, at, memo) as Found<T> | null
}
