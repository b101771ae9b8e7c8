import type { Analysis } from '../analyze/analysis.ts'
import type { Tag } from '../languages/lexicon.ts'
import type { Reporting } from '../languages/reporting.ts'

/** Parts of speech of all words of a document, and the base forms of those used as verbs. */
export interface DocumentTags {
  readonly tags: Tag[]
  readonly lemma: string[]
}

const byUniversal: Readonly<Record<string, Tag>> = {
  NOUN: 'NOUN',
  PROPN: 'PROPER',
  ADJ: 'ADJ',
  DET: 'DET',
  NUM: 'NUM',
  PRON: 'PRON',
  ADP: 'PREP',
  ADV: 'ADV',
  AUX: 'BE',
  CCONJ: 'AND',
  SCONJ: 'SUB',
  PART: 'ADV',
  INTJ: 'ADV',
}
const quote = /^(?:["“”«»„]|''|``)$/
const name = /^\p{Lu}[\p{L}\p{M}'’ʼ-]*\p{Ll}|^\p{Lu}{2,}$/u
const letter = /^[\p{L}\p{M}#@]/u

/** A document's words, and where its sentences begin; `names` are words that it writes with a capital inside sentences too. */
export interface WordsOf {
  readonly words: readonly string[]
  readonly sentences: Uint32Array
  readonly names: ReadonlySet<string>
  readonly analysis: Analysis
  /** Leads from the analysis's tokens to the words. */
  readonly tokenOf: Uint32Array
}

/**
 * The parts of speech that the language's tagger tells, in the rules' terms, for languages whose words do not tell them by their
 * order. Signs and the small words that rules look for go by list; a form of a verb of speech is one, whatever the tagger
 * says. Where the language has no tagger yet, what no list knows is a noun or, with a capital, a name.
 */
export function universalTags(
  { words, sentences, names, analysis, tokenOf }: WordsOf,
  { lexicon, people, bodies, texts, times }: Reporting,
): DocumentTags {
  const tags: Tag[] = new Array(words.length).fill('STOP')
  const lemma: string[] = new Array(words.length).fill('')
  const tokens = new Int32Array(words.length).fill(-1)
  tokenOf.forEach((word, token) => {
    if (tokens[word]! < 0) tokens[word] = token
  })
  const firsts = new Set(sentences)
  words.forEach((word, i) => {
    const lower = word.toLowerCase()
    const tag = analysis.tags[analysis.tag[tokens[i]!]!]
    const known = lexicon.closed.get(lower)
    const form = lexicon.verbs.get(lower)
    const named = name.test(word) && (!firsts.has(i) || tag?.upos === 'PROPN' || names.has(word) || speaks(i))
    if (quote.test(word)) tags[i] = 'QUOTE'
    else if (word === ',') tags[i] = 'COMMA'
    else if (/^\p{N}/u.test(word)) tags[i] = 'NUM'
    else if (!letter.test(word)) tags[i] = 'STOP'
    else if (known) tags[i] = known
    else if (form && !(name.test(word) && !firsts.has(i))) {
      tags[i] = form.base ? 'BASE' : form.ing ? 'ING' : form.part ? 'PART' : 'VERB'
      lemma[i] = form.lemma
    } else if (named) tags[i] = 'PROPER'
    else if (tag?.upos === 'VERB') tags[i] = verbTag(tag.xpos)
    else if (tag && tag.upos in byUniversal) tags[i] = byUniversal[tag.upos]!
    else tags[i] = name.test(word) ? 'PROPER' : lexicon.adjective.test(lower) ? 'ADJ' : 'NOUN'
  })
  return { tags, lemma }

  /** Whether a word that begins a sentence stands right before a verb of speech and is in no list: most likely a surname. */
  function speaks(i: number): boolean {
    const lower = words[i]!.toLowerCase()
    const next = lexicon.verbs.get(words[i + 1]?.toLowerCase() ?? '')
    if (!next || !(next.past || next.third) || /[ое]$/u.test(lower)) return false
    return ![people, bodies, texts, times].some((list) => list.has(lower))
  }
}

/** Long participles stand where adjectives do; short ones make predicates. */
function verbTag(fine: string): Tag {
  if (fine === 'Inf') return 'BASE'
  if (fine === 'Conv') return 'ING'
  return fine.startsWith('Short') ? 'PART' : fine.startsWith('Part') ? 'ADJ' : 'VERB'
}
