import type { Model } from '../model/model.ts'
import { unpackStrings } from '../model/strings.ts'
import { mix, wordHash } from '../tagger/hash.ts'
import { applyEdit, type Edit } from './edit.ts'
import { knows, type WordFilter } from './word-filter.ts'

/** What a `lemmas` model's file must say of itself. */
export const lemmaModel = { kind: 'lemmas', version: 1 } as const

/** What endings may become what, for one tag: longest ending first, and for each its edits, most frequent first. */
export interface Rule {
  readonly ending: string
  readonly edits: readonly Edit[]
}

/** What the lemmatizer knows; training fills it, a model's file holds it. */
export interface LemmaTables {
  /** 'NNS/NOUN' and so on; other tags have no rules. */
  readonly tags: readonly string[]
  /** By tag. */
  readonly rules: readonly (readonly Rule[])[]
  /** Edits of listed words, by `listedKey`. */
  readonly listed: ReadonlyMap<number, Edit>
  readonly known: WordFilter
  /** What becomes of a word of which no rule makes a known one: it stays, or the longest ending's rule is believed. */
  readonly unknown: 'stays' | 'by-rule'
  /** Words that keep their capital outside proper names, by `wordHash`: 'American'. */
  readonly capitalised: ReadonlySet<number>
}

/**
 * The lemma of a word with its tags: `lemma('talks', 'NNS', 'NOUN') === 'talk'`. Only names, and words that
 * always have one, keep their capital: `lemma('German', 'JJ', 'ADJ') === 'German'`.
 */
export type Lemmatizer = (word: string, xpos: string, upos: string) => string

/** The key of a listed word with a tag. */
export function listedKey(word: string, tag: number): number {
  return mix(wordHash(word), tag + 1) >>> 0
}

/** A lemmatizer out of its tables. Listed words come first; an edit by rule counts only if it makes a known word. */
export function lemmatizer(tables: LemmaTables): Lemmatizer {
  const numbers = new Map(tables.tags.map((tag, number) => [tag, number]))
  return (word, xpos, upos) => {
    if (/\d/.test(word)) return withDigits(word, upos)
    const lower = word.toLowerCase()
    const base = keepsCapital(tables, word, xpos, upos) ? word : lower
    const tag = numbers.get(`${xpos}/${upos}`)
    if (tag === undefined) return base
    const listed = tables.listed.get(listedKey(word, tag))
    if (listed !== undefined) return applyEdit(listed, isName(xpos, upos) ? word : lower)
    const edit = byRule(tables, base, upos, tag)
    return edit === undefined ? base : applyEdit(edit, base)
  }
}

/** A number loses the commas between its thousands; what else has digits stays, '1990s' too. */
function withDigits(word: string, upos: string): string {
  if (upos === 'NUM' && /^\d{1,3}(,\d{3})+/.test(word)) return word.replaceAll(',', '')
  return word
}

/** Whether the tags are a name's: a name keeps its capitals. */
function isName(xpos: string, upos: string): boolean {
  return upos === 'PROPN' || xpos === 'NNP' || xpos === 'NNPS'
}

/** Whether a word's capital is part of its lemma: in names, and in words like 'American'. */
export function keepsCapital(
  tables: Pick<LemmaTables, 'capitalised'>,
  word: string,
  xpos: string,
  upos: string,
): boolean {
  if (isName(xpos, upos) || upos === 'X' || upos === 'SYM') return true
  const lower = word.toLowerCase()
  if (lower === word) return true
  if (upos === 'PRON' || upos === 'AUX' || upos === 'DET') return false
  return word !== word.toUpperCase() && tables.capitalised.has(wordHash(lower))
}

/** The first edit that makes a known word: one known with that tag before one known at all; else what `unknown` says. */
export function byRule(
  tables: Pick<LemmaTables, 'rules' | 'known' | 'unknown'>,
  base: string,
  upos: string,
  tag: number,
): Edit | undefined {
  const lower = base.toLowerCase()
  for (const as of [upos, '']) {
    for (const { ending, edits } of tables.rules[tag]!) {
      if (!lower.endsWith(ending)) continue
      for (const edit of edits) {
        const made = applyEdit(edit, lower)
        if (made.length > 1 && knows(tables.known, made, as)) return edit
      }
    }
  }
  if (tables.unknown === 'stays') return undefined
  return tables.rules[tag]!.find(({ ending }) => ending !== '' && lower.endsWith(ending))?.edits[0]
}

/** A lemmatizer out of its model. */
export function createLemmatizer(model: Model): Lemmatizer {
  return lemmatizer(readLemmaTables(model))
}

/** The tables in a model. */
export function readLemmaTables({ settings, sections }: Model): LemmaTables {
  const edits = unpackStrings(sections.edits as Uint8Array).map((line): Edit => {
    const tab = line.indexOf('\t')
    return { cut: Number(line.slice(0, tab)), add: line.slice(tab + 1) }
  })
  const tags = settings.tags as string[]
  const rules: Rule[][] = tags.map(() => [])
  for (const line of unpackStrings(sections.rules as Uint8Array)) {
    const [tag, ending, ...numbers] = line.split('\t')
    rules[Number(tag)]!.push({ ending: ending!, edits: numbers.map((number) => edits[Number(number)]!) })
  }
  const values = sections.listedEdits as Uint16Array
  return {
    tags,
    rules,
    listed: new Map(Array.from(sections.listedKeys as Uint32Array, (key, i) => [key, edits[values[i]!]!])),
    known: { bits: sections.known as Uint8Array },
    unknown: settings.unknown === 'by-rule' ? 'by-rule' : 'stays',
    capitalised: new Set(Array.from(sections.capitalised as Int32Array)),
  }
}
