import type { Tagger } from '../../src/analyze/tagger/tagger.ts'
import type { TreebankTables } from '../corpora/treebank.ts'
import type { Corpus, Trees } from './corpus.ts'

/**
 * Trees with a tagger's tags in place of their own: for trees that the tagger did not learn from, what a parser will really
 * see. Their forms are joined by spaces.
 */
export function retag(trees: Trees, tables: TreebankTables, tagger: Tagger): Trees {
  const upos = new Uint8Array(trees.form.length)
  const xpos = new Uint8Array(trees.form.length)
  const numbers = tagger.tags.map((tag) => [tables.upos.number(tag.upos), tables.xpos.number(tag.xpos)] as const)
  for (let s = 0; s + 1 < trees.sentences.length; s++) {
    const from = trees.sentences[s]!
    const forms = Array.from(trees.form.subarray(from, trees.sentences[s + 1]!), (form) => tables.forms.strings[form]!)
    let at = 0
    const start = Uint32Array.from(forms, (form) => {
      at += form.length + 1
      return at - form.length - 1
    })
    const end = start.map((first, i) => first + forms[i]!.length)
    const tags = tagger.tag(forms.join(' '), start, end, Uint32Array.of(0, forms.length))
    for (const [i, tag] of tags.entries()) {
      const [u, x] = numbers[tag]!
      upos[from + i] = u
      xpos[from + i] = x
    }
  }
  return { ...trees, upos, xpos }
}

/**
 * A corpus whose sets to measure with have the tagger's tags. What is learnt from keeps its own: the tagger has learnt the gold tags by
 * heart, and silver with its tags served no better.
 */
export function measuredWithTagger(corpus: Corpus, tagger: Tagger): Corpus {
  const again = (trees: Trees): Trees => retag(trees, corpus.tables, tagger)
  const { dev, held } = corpus
  return { ...corpus, held: again(held), dev: dev.map(([name, trees]) => [name, again(trees)] as const) }
}
