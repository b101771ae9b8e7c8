import type { TermWords } from '../../languages/terms.ts'
import { nameKind } from '../trees/name-at.ts'
import type { Tree } from '../trees/tree.ts'

/** What terms are read from: a report's body or its headline, as trees, and what is known beside it. */
export interface TermReading {
  readonly tree: Tree
  readonly words: TermWords
  /** Nouns for people and their groups. */
  readonly people: ReadonlySet<string>
  /** For each token 1 where it stands in an item of a list with bullets or numbers. */
  readonly items: Uint8Array
}

/** Reads a tree for terms. `people` are nouns for people: what they do may be a term, they are none. */
export function termReading(tree: Tree, words: TermWords, people: ReadonlySet<string>): TermReading {
  return { tree, words, people, items: itemsOf(tree, words) }
}

const bullet = /^(?:[•‣▪◦●○■□∙·*–—-]|\(?\d{1,2}[.)]|\(?[a-h][.)])$/u

function itemsOf(tree: Tree, words: TermWords): Uint8Array {
  const { analysis, length } = tree
  const items = new Uint8Array(length)
  const { paragraphs, sentences, start, end, text } = analysis
  // The last paragraph before the bullets; many a page has bullets for its other news.
  let before = -1
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const from = sentences[paragraphs[p]!]!
    const to = sentences[paragraphs[p + 1]!]!
    const opening = text.slice(text.lastIndexOf('\n', start[from]) + 1, end[from]).trim()
    const first = opening.split(/\s+/u)[0] ?? ''
    const marked = bullet.test(first) || /^[•‣▪◦●]/u.test(first)
    if (!marked) before = p
    else if (to - from > 4 && !lineOf(p).endsWith('?') && leadsUp(before)) items.fill(1, from, to)
  }
  // A line that ends in a colon, and those behind it that go on in small letters or end in a semicolon.
  for (let p = 0; p + 2 < paragraphs.length; p++) {
    if (lineOf(p).at(-1) !== ':') continue
    for (let q = p + 1; q + 1 < paragraphs.length; q++) {
      const line = lineOf(q)
      const goesOn = /[;,]$|[;,] and$/u.test(line)
      // 'Here is what the bill does:' and lines of no full stop, as pages have them that lost their bullets.
      const isLine = tellsOfPlan(p, p) && !/[.?!:”"’)]$/u.test(line) && line.split(/\s+/u).length > 2
      if (!/^\p{Ll}/u.test(line) && !goesOn && !isLine && items[sentences[paragraphs[q]!]!] === 0) break
      items.fill(1, sentences[paragraphs[q]!]!, sentences[paragraphs[q + 1]!]!)
      if (!goesOn && line.endsWith('.')) break
    }
  }
  return items

  /** Whether a paragraph, or the one before it where it is a heading, speaks of a plan or leads up to a list. */
  function leadsUp(p: number): boolean {
    return p >= 0 && (lineOf(p).endsWith(':') || tellsOfPlan(p - 1, p))
  }

  function tellsOfPlan(first: number, p: number): boolean {
    const from = sentences[paragraphs[Math.max(0, first)]!]!
    for (let i = from; i < sentences[paragraphs[p + 1]!]!; i++)
      if (words.proposals.has(tree.lemma(i)) || words.clauses.has(tree.lemma(i)) || words.askings.has(tree.lemma(i)))
        return true
    return false
  }

  function lineOf(p: number): string {
    return text.slice(start[sentences[paragraphs[p]!]!], end[sentences[paragraphs[p + 1]!]! - 1])
  }
}

/** Whether a token stands for somebody: a person, an official, a group of people. */
export function isPeople({ tree, people }: TermReading, token: number): boolean {
  return nameKind(tree, token) === 'person' || (/^N/u.test(tree.xpos(token)) && people.has(tree.lemma(token)))
}
