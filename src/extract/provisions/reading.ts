import type { TermWords } from '../../languages/terms.ts'
import { nameKind } from '../events/name-at.ts'
import type { Tree } from '../events/tree.ts'

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
  return { tree, words, people, items: itemsOf(tree) }
}

const bullet = /^(?:[•‣▪◦●○■□∙·*–—-]|\(?\d{1,2}[.)]|\(?[a-h][.)])$/u

function itemsOf({ analysis, length }: Tree): Uint8Array {
  const items = new Uint8Array(length)
  const { paragraphs, sentences, start, end, text } = analysis
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const from = sentences[paragraphs[p]!]!
    const to = sentences[paragraphs[p + 1]!]!
    const opening = text.slice(text.lastIndexOf('\n', start[from]) + 1, end[from]).trim()
    const first = opening.split(/\s+/u)[0] ?? ''
    if (to - from > 4 && (bullet.test(first) || /^[•‣▪◦●]/u.test(first))) items.fill(1, from, to)
  }
  // A line that ends in a colon, and those behind it that go on in small letters or end in a semicolon.
  for (let p = 0; p + 2 < paragraphs.length; p++) {
    if (lineOf(p).at(-1) !== ':') continue
    for (let q = p + 1; q + 1 < paragraphs.length; q++) {
      const line = lineOf(q)
      const goesOn = /[;,]$|[;,] and$/u.test(line)
      if (!/^\p{Ll}/u.test(line) && !goesOn && items[sentences[paragraphs[q]!]!] === 0) break
      items.fill(1, sentences[paragraphs[q]!]!, sentences[paragraphs[q + 1]!]!)
      if (!goesOn && line.endsWith('.')) break
    }
  }
  return items

  function lineOf(p: number): string {
    return text.slice(start[sentences[paragraphs[p]!]!], end[sentences[paragraphs[p + 1]!]! - 1])
  }
}

/** Whether a token stands for somebody: a person, an official, a group of people. */
export function isPeople({ tree, people }: TermReading, token: number): boolean {
  return nameKind(tree, token) === 'person' || (/^N/u.test(tree.xpos(token)) && people.has(tree.lemma(token)))
}
