import type { Dependencies, Parser, TaggedTokens, TagNames } from '../../src/analyze/parser/parser.ts'
import type { Treebank } from '../corpora/treebank.ts'

/** Percentages of tokens, punctuation included: right head; right head and relation, without subtypes and with; and the pace. */
export interface ParserFigures {
  readonly uas: number
  readonly las: number
  readonly lasWithSubtypes: number
  readonly tokensPerSecond: number
}

/** A treebank as one text, its words joined by spaces, with its own tags as numbers in `tags`. */
export function treebankTokens(bank: Treebank, tags: readonly TagNames[]): TaggedTokens {
  const { forms, upos, xpos } = bank.tables
  const start = new Uint32Array(bank.form.length)
  const end = new Uint32Array(bank.form.length)
  const parts: string[] = []
  let at = 0
  for (const [i, form] of bank.form.entries()) {
    const word = forms.strings[form]!
    parts.push(word)
    start[i] = at
    end[i] = at + word.length
    at += word.length + 1
  }
  const numbers = new Map(tags.map((tag, i) => [`${tag.xpos}/${tag.upos}`, i]))
  const tag = Uint8Array.from(
    bank.form,
    (_, i) => numbers.get(`${xpos.strings[bank.xpos[i]!]}/${upos.strings[bank.upos[i]!]}`) ?? 255,
  )
  return { text: parts.join(' '), start, end, sentences: Uint32Array.from(bank.sentences), tag }
}

/** Every pair of tags that a treebank has, for measuring with its own tags. */
export function treebankTags(bank: Treebank): TagNames[] {
  const { upos, xpos } = bank.tables
  const seen = new Map<number, TagNames>()
  for (const [i, u] of bank.upos.entries()) {
    const x = bank.xpos[i]!
    if (!seen.has(u * 256 + x)) seen.set(u * 256 + x, { upos: upos.strings[u]!, xpos: xpos.strings[x]! })
  }
  return [...seen.values()]
}

/** Parses the tokens and compares with the treebank they are of. */
export function measureParser(parser: Parser, tokens: TaggedTokens, bank: Treebank): ParserFigures {
  const began = performance.now()
  const parsed = parser.parse(tokens)
  const time = performance.now() - began
  return { ...compare(parser, parsed, bank), tokensPerSecond: Math.round((1000 * bank.form.length) / time) }
}

function compare(parser: Parser, parsed: Dependencies, bank: Treebank): Omit<ParserFigures, 'tokensPerSecond'> {
  const coarse = (relation: string): string => relation.split(':')[0]!
  let [heads, both, exact] = [0, 0, 0]
  for (let s = 0; s + 1 < bank.sentences.length; s++) {
    const first = bank.sentences[s]!
    for (let i = first; i < bank.sentences[s + 1]!; i++) {
      if (parsed.head[i] !== (bank.head[i] === 0 ? -1 : first + bank.head[i]! - 1)) continue
      heads++
      const [guess, wanted] = [
        parser.relations[parsed.relation[i]!]!,
        bank.tables.relations.strings[bank.relation[i]!]!,
      ]
      if (coarse(guess) === coarse(wanted)) both++
      if (guess === wanted) exact++
    }
  }
  const percent = (count: number): number => Math.round((10_000 * count) / bank.form.length) / 100
  return { uas: percent(heads), las: percent(both), lasWithSubtypes: percent(exact) }
}
