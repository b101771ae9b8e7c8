import type { Lexicon, Tag, VerbForm } from '../languages/lexicon.ts'

/** A sentence's words with their parts of speech; `lemma[i]` is the base form where word i is used as a verb, else ''. */
export interface Tagged {
  readonly tags: Tag[]
  readonly lemma: string[]
}

const quote = /^(?:["“”«»„]|''|``)$/
const capital = /^\p{Lu}/u
const number = /^[$€£¥₹]?\p{N}/u
const letter = /^[\p{L}\p{M}#@]/u

/** Tags that begin a noun phrase or another complement: what follows a verb rather than a noun. */
const complements: ReadonlySet<string> = new Set(['DET', 'OWN', 'PRON', 'OBJ', 'THAT', 'QUOTE', 'WH', 'QUANT', 'TO'])
const nominal: ReadonlySet<string> = new Set(['DET', 'OWN', 'ADJ', 'NUM', 'POSS'])

const nobody: ReadonlySet<string> = new Set()

/**
 * Tells the parts of speech of one sentence from left to right, by word lists, endings and neighbours. `names` are words that the
 * text writes with a capital inside sentences too: 'Marsh' at the start of one is a name, then.
 */
export function tag(words: readonly string[], lexicon: Lexicon, names: ReadonlySet<string> = nobody): Tagged {
  const n = words.length
  const lower = words.map((word) => word.toLowerCase())
  const tags: Tag[] = new Array(n).fill('STOP')
  const lemma: string[] = new Array(n).fill('')
  const first = lower.findIndex((word) => letter.test(word))
  // A headline In Capitals: capitals tell nothing.
  const worded = words.filter((word) => letter.test(word))
  const titled = worded.length > 4 && worded.filter((word) => capital.test(word)).length > worded.length * 0.7
  for (let i = 0; i < n; i++) tags[i] = plain(i)
  for (let i = 0; i < n; i++) {
    const form = verbAt(i)
    if (form) {
      const kind = decide(i, form)
      tags[i] = kind
      if (/^(?:VERB|BASE|ING|PART)$/.test(kind)) lemma[i] = form.lemma
    } else if (tags[i] === 'THAT') tags[i] = that(i)
    else if (tags[i] === 'POSS') tags[i] = apostrophe(i)
    else if (lower[i] === 'to' && !infinitive(i)) tags[i] = 'PREP'
    else if (tags[i] === 'NOUN') tags[i] = ending(i)
    else if (lower[i] === 'one' && /^(?:NOUN|ADJ|PROPER)$/.test(tags[i + 1] ?? '')) tags[i] = 'NUM'
    else if (lower[i] === 'like' && /^(?:MODAL|TO|NEG)$/.test(tags[i - 1] ?? '')) {
      tags[i] = 'BASE'
      lemma[i] = 'like'
    }
  }
  return { tags, lemma }

  function plain(i: number): Tag {
    const word = lower[i] ?? ''
    if (quote.test(word)) return 'QUOTE'
    if (word === ',') return 'COMMA'
    const known = lexicon.closed.get(word)
    const named = capital.test(words[i] ?? '') && i !== first
    if (known && !(named && (known === 'MODAL' || isSurname(i)))) return known
    if (/^['’](?:s)$/.test(word)) return 'POSS'
    if (/^['’]$/.test(word) && /[sxz]$/.test(lower[i - 1] ?? '') && letter.test(lower[i + 1] ?? '')) return 'POSS'
    if (/^['’](?:m|re)$/.test(word)) return 'BE'
    if (/^['’]ve$/.test(word)) return 'HAVE'
    if (/^['’](?:ll|d)$/.test(word)) return 'MODAL'
    if (number.test(word)) return 'NUM'
    if (!letter.test(word)) return 'STOP'
    if (names.has(words[i] ?? '') && !titled) return 'PROPER'
    if (capital.test(words[i] ?? '') && !(i === first && (lexicon.verbs.has(word) || lexicon.adjectives.has(word)))) {
      if (i === first && word.endsWith('ly')) return 'ADV'
      return 'PROPER'
    }
    if (lexicon.adjectives.has(word)) return 'ADJ'
    if (
      word.endsWith('ly') &&
      word.length > 4 &&
      !/^(?:family|ally|bully|rally|assembly|monopoly|reply|supply|july)$/.test(word)
    )
      return 'ADV'
    if (lexicon.adjective.test(word)) return 'ADJ'
    return 'NOUN'
  }

  /** 'Vice Premier Sun He', 'Mr. She': a pronoun never has a capital right behind a name or a title. */
  function isSurname(i: number): boolean {
    return !titled && /^(?:he|she)$/.test(lower[i] ?? '') && tags[i - 1] === 'PROPER'
  }

  /** The verb that word i may be, where it is no name and no word of a closed class. */
  function verbAt(i: number): VerbForm | undefined {
    const word = words[i] ?? ''
    if (capital.test(word) && i !== first && tags[i - 1] !== 'QUOTE' && !titled) return undefined
    if (titled && capital.test(word) && lexicon.nounish.has(lower[i] ?? '')) return undefined
    if (tags[i] !== 'NOUN' && tags[i] !== 'ADJ' && tags[i] !== 'PROPER') return undefined
    if (tags[i] === 'PROPER' && names.has(word) && !titled) return undefined
    return lexicon.verbs.get(lower[i] ?? '')
  }

  /** A word in no list that ends like a form of a verb: 'was raining', 'they regrouped'. */
  function ending(i: number): Tag {
    const before = tags[i - 1] ?? 'STOP'
    if (/...ing$/.test(lower[i] ?? '') && before === 'BE') return 'ING'
    if (!/...ed$/.test(lower[i] ?? '')) return 'NOUN'
    if (before === 'BE' || before === 'HAVE') return 'PART'
    return /^(?:NOUN|PROPER|PRON|WHO)$/.test(before) ? 'VERB' : 'NOUN'
  }

  function infinitive(i: number): boolean {
    let k = i + 1
    while (k < i + 3 && (tags[k] === 'ADV' || tags[k] === 'NEG')) k++
    const word = lower[k] ?? ''
    if (tags[k] === 'BE' || tags[k] === 'HAVE' || tags[k] === 'DO')
      return word === 'be' || word === 'have' || word === 'do'
    if (capital.test(words[k] ?? '') && !titled) return false
    if (lexicon.closed.has(word) && word !== 'like') return false
    return lexicon.verbs.get(word)?.base ?? false
  }

  function apostrophe(i: number): Tag {
    const before = tags[i - 1] ?? 'STOP'
    const after = tags[i + 1] ?? 'STOP'
    if (/^(?:PRON|WHO|WH|THAT)$/.test(before) || lower[i - 1] === 'that') return 'BE'
    if (/^(?:DET|NEG|OWN|PREP|TO|COMMA|STOP)$/.test(after)) return after === 'DET' || after === 'NEG' ? 'BE' : 'POSS'
    return 'POSS'
  }

  function that(i: number): Tag {
    const before = tags[i - 1] ?? 'STOP'
    const after = tags[i + 1] ?? 'STOP'
    if (before === 'PREP') return 'PRON'
    if (after === 'COMMA' && /^(?:VERB|ING|BASE|PART)$/.test(before) && tags[i + 2] !== 'QUOTE') return 'THAT'
    if (/^(?:BE|HAVE|MODAL|DO|COMMA|STOP)$/.test(after) && !/^(?:NOUN|PROPER|VERB)$/.test(before)) return 'PRON'
    if (i === first && /^(?:NOUN|ADJ)$/.test(after)) return 'DET'
    return 'THAT'
  }

  /** The nearest tag to the left that is no adverb. */
  function left(i: number): number {
    let k = i - 1
    while (k >= 0 && (tags[k] === 'ADV' || tags[k] === 'NEG')) k--
    return k
  }

  /** What a word that may be a verb is here. */
  function decide(i: number, form: VerbForm): Tag {
    const k = left(i)
    const before: string = k < 0 ? 'START' : (tags[k] as Tag)
    const after: string = tags[i + 1] ?? 'STOP'
    const noun = lexicon.nounish.has(lower[i] ?? '')
    const thing: Tag = tags[i] === 'ADJ' ? 'ADJ' : 'NOUN'
    const nounAfter = /^(?:NOUN|PROPER|ADJ)$/.test(after) && !isVerbish(i + 1)
    const asThing = (): Tag => ((form.part || form.ing) && !noun && nounAfter ? 'ADJ' : thing)
    if (before === 'TO' || before === 'MODAL' || before === 'DO') {
      if (form.base) return 'BASE'
    }
    if (before === 'HAVE' && form.part) return 'PART'
    if (before === 'BE') {
      if (form.ing) return 'ING'
      if (form.part && thing !== 'ADJ') return 'PART'
      if (form.part && after === 'PREP' && lower[i + 1] === 'by') return 'PART'
      return asThing()
    }
    if (before === 'QUANT' || before === 'NUM' || /^(?:one|others)$/.test(lower[k] ?? '')) {
      // 'Many said': the quantifier stands alone.
      if ((form.past || (form.base && !noun)) && !nounAfter) return 'VERB'
      return asThing()
    }
    if (nominal.has(before) && k === i - 1) {
      if (form.past && !noun && before === 'ADJ' && (!nounAfter || lexicon.finite.has(lower[i] ?? ''))) return 'VERB'
      return asThing()
    }
    if (nominal.has(before)) {
      // An adverb stands between: 'a newly elected', 'his often said'.
      if (form.part && nounAfter) {
        return 'ADJ'
      }
    }
    if (form.ing) {
      if (noun && !complements.has(after)) return asThing()
      if (/^(?:PREP|PROPER|NOUN)$/.test(before) && nounAfter && noun) return asThing()
      return 'ING'
    }
    if (/^(?:PRON|WHO)$/.test(before) || (before === 'THAT' && !noun)) {
      if (form.past || form.third || form.base) return 'VERB'
    }
    if (before === 'OBJ') {
      if (form.base) return 'BASE'
      return form.part ? 'PART' : asThing()
    }
    if (before === 'PREP') return form.part && !nounAfter && !noun ? 'PART' : asThing()
    if (thing === 'ADJ' && !complements.has(after)) return 'ADJ'
    if (form.past || form.part) {
      if (noun && !complements.has(after)) return asThing()
      if (lower[i + 1] === 'by' && !form.base) return form.part ? 'PART' : 'VERB'
      if (!form.past) return 'PART'
      return form.base && noun && !complements.has(after) ? 'NOUN' : 'VERB'
    }
    const opens =
      complements.has(after) || (after === 'PREP' && !noun) || after === 'PROPER' || (after === 'ADV' && !noun)
    if (form.third) {
      if (/^(?:NOUN|PROPER)$/.test(before)) return noun && !opens ? asThing() : 'VERB'
      if (noun && !opens) return asThing()
      return 'VERB'
    }
    // The base form: a finite verb after a plural, an imperative or part of a series.
    const plural = /s$/.test(lower[k] ?? '') || /^(?:people|men|women|police|children)$/.test(lower[k] ?? '')
    if (before === 'AND') {
      const other = joined(k)
      if (other === 'BASE' || other === 'VERB') return noun && !opens ? asThing() : other
      return noun ? asThing() : 'VERB'
    }
    if (/^(?:NOUN|PROPER)$/.test(before)) {
      if (plural) return noun && !opens ? asThing() : 'VERB'
      return noun ? asThing() : 'VERB'
    }
    if (noun) return asThing()
    return 'VERB'
  }

  /** What kind of verb stands before a conjunction: 'to fight and win'. */
  function joined(k: number): Tag {
    for (let j = k - 1; j >= 0 && j > k - 8; j--) {
      const kind = tags[j] as Tag
      if (kind === 'BASE' || kind === 'VERB' || kind === 'ING' || kind === 'PART') return kind
      if (kind === 'COMMA' || kind === 'STOP') break
    }
    return 'NOUN'
  }

  function isVerbish(i: number): boolean {
    const form = lexicon.verbs.get(lower[i] ?? '')
    return !!form && !lexicon.nounish.has(lower[i] ?? '') && (form.past || form.third) && !capital.test(words[i] ?? '')
  }
}
