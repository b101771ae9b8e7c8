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

/** Tells the parts of speech of one sentence from left to right, by word lists, endings and neighbours. */
export function tag(words: readonly string[], lexicon: Lexicon): Tagged {
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
    if (form) decide(i, form)
    else if (tags[i] === 'THAT') tags[i] = that(i)
    else if (tags[i] === 'POSS') tags[i] = apostrophe(i)
    else if (lower[i] === 'to' && !infinitive(i)) tags[i] = 'PREP'
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
    if (known && !(known === 'MODAL' && capital.test(words[i] ?? '') && i !== first)) return known
    if (/^['’](?:s)$/.test(word)) return 'POSS'
    if (/^['’]$/.test(word) && /[sxz]$/.test(lower[i - 1] ?? '') && letter.test(lower[i + 1] ?? '')) return 'POSS'
    if (/^['’](?:m|re)$/.test(word)) return 'BE'
    if (/^['’]ve$/.test(word)) return 'HAVE'
    if (/^['’](?:ll|d)$/.test(word)) return 'MODAL'
    if (number.test(word)) return 'NUM'
    if (!letter.test(word)) return 'STOP'
    if (capital.test(words[i] ?? '') && !(i === first && (lexicon.verbs.has(word) || lexicon.adjectives.has(word)))) {
      if (i === first && word.endsWith('ly')) return 'ADV'
      return 'PROPER'
    }
    if (lexicon.adjectives.has(word)) return 'ADJ'
    if (word.endsWith('ly') && word.length > 4 && !/^(?:family|ally|bully|rally|assembly|monopoly|reply|supply|july)$/.test(word)) return 'ADV'
    if (lexicon.adjective.test(word)) return 'ADJ'
    return 'NOUN'
  }

  /** The verb that word i may be, where it is no name and no word of a closed class. */
  function verbAt(i: number): VerbForm | undefined {
    const word = words[i] ?? ''
    if (capital.test(word) && i !== first && tags[i - 1] !== 'QUOTE' && !titled) return undefined
    if (titled && capital.test(word) && lexicon.nounish.has(lower[i] ?? '')) return undefined
    if (tags[i] !== 'NOUN' && tags[i] !== 'ADJ' && tags[i] !== 'PROPER') return undefined
    return lexicon.verbs.get(lower[i] ?? '')
  }

  function infinitive(i: number): boolean {
    let k = i + 1
    while (k < i + 3 && (tags[k] === 'ADV' || tags[k] === 'NEG')) k++
    const word = lower[k] ?? ''
    if (tags[k] === 'BE' || tags[k] === 'HAVE' || tags[k] === 'DO') return word === 'be' || word === 'have' || word === 'do'
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

  function use(i: number, kind: Tag, form: VerbForm): void {
    tags[i] = kind
    lemma[i] = form.lemma
  }

  function decide(i: number, form: VerbForm): void {
    const k = left(i)
    const before: string = k < 0 ? 'START' : (tags[k] as Tag)
    const after: string = tags[i + 1] ?? 'STOP'
    const noun = lexicon.nounish.has(lower[i] ?? '')
    const thing: Tag = tags[i] === 'ADJ' ? 'ADJ' : 'NOUN'
    const nounAfter = /^(?:NOUN|PROPER|ADJ)$/.test(after) && !isVerbish(i + 1)
    const asThing = () => {
      tags[i] = (form.part || form.ing) && !noun && nounAfter ? 'ADJ' : thing
    }
    if (before === 'TO' || before === 'MODAL' || before === 'DO') {
      if (form.base) return use(i, 'BASE', form)
    }
    if (before === 'HAVE' && form.part) return use(i, 'PART', form)
    if (before === 'BE') {
      if (form.ing) return use(i, 'ING', form)
      if (form.part && thing !== 'ADJ') return use(i, 'PART', form)
      if (form.part && after === 'PREP' && lower[i + 1] === 'by') return use(i, 'PART', form)
      return asThing()
    }
    if (before === 'QUANT' || before === 'NUM' || /^(?:one|others)$/.test(lower[k] ?? '')) {
      // 'Many said': the quantifier stands alone.
      if ((form.past || (form.base && !noun)) && !nounAfter) return use(i, 'VERB', form)
      return asThing()
    }
    if (nominal.has(before) && k === i - 1) {
      if (form.past && !noun && !nounAfter && before === 'ADJ') return use(i, 'VERB', form)
      return asThing()
    }
    if (nominal.has(before)) {
      // An adverb stands between: 'a newly elected', 'his often said'.
      if (form.part && nounAfter) {
        tags[i] = 'ADJ'
        return
      }
    }
    if (form.ing) {
      if (noun && !complements.has(after)) return asThing()
      if (/^(?:PREP|PROPER|NOUN)$/.test(before) && nounAfter && noun) return asThing()
      return use(i, 'ING', form)
    }
    if (/^(?:PRON|WHO)$/.test(before) || (before === 'THAT' && !noun)) {
      if (form.past || form.third || form.base) return use(i, 'VERB', form)
    }
    if (before === 'OBJ') {
      if (form.base) return use(i, 'BASE', form)
      return form.part ? use(i, 'PART', form) : asThing()
    }
    if (before === 'PREP') return form.part && !nounAfter && !noun ? use(i, 'PART', form) : asThing()
    if (thing === 'ADJ' && !complements.has(after)) return
    if (form.past || form.part) {
      if (noun && !complements.has(after)) return asThing()
      if (lower[i + 1] === 'by' && !form.base) return use(i, form.part ? 'PART' : 'VERB', form)
      if (!form.past) return use(i, 'PART', form)
      return use(i, form.base && noun && !complements.has(after) ? 'NOUN' : 'VERB', form)
    }
    const opens = complements.has(after) || (after === 'PREP' && !noun) || after === 'PROPER' || (after === 'ADV' && !noun)
    if (form.third) {
      if (/^(?:NOUN|PROPER)$/.test(before)) return noun && !opens ? asThing() : use(i, 'VERB', form)
      if (noun && !opens) return asThing()
      return use(i, 'VERB', form)
    }
    // The base form: a finite verb after a plural, an imperative or part of a series.
    const plural = /s$/.test(lower[k] ?? '') || /^(?:people|men|women|police|children)$/.test(lower[k] ?? '')
    if (before === 'AND') {
      const other = joined(k)
      if (other === 'BASE' || other === 'VERB') return noun && !opens ? asThing() : use(i, other, form)
      return noun ? asThing() : use(i, 'VERB', form)
    }
    if (/^(?:NOUN|PROPER)$/.test(before)) {
      if (plural) return noun && !opens ? asThing() : use(i, 'VERB', form)
      return noun ? asThing() : use(i, 'VERB', form)
    }
    if (noun) return asThing()
    use(i, 'VERB', form)
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
