import { analyze } from '../../analyze/index.ts'
import type { Language } from '../../languages/language.ts'
import type { Document } from '../document.ts'
import { headlineTree } from '../trees/report-trees.ts'
import { type Tree, treeOf } from '../trees/tree.ts'

/**
 * A report's headline as a tree. In "Karsa Presses Lorvia to Sign Deal" capitals hide which words are names: those that the body
 * writes small, or that are no word of its names, are read small. Offsets stay those of the report's text.
 */
export function headlineOf(document: Document, language: Language): Tree {
  const { report, lower, word, length } = document
  const parts = report.parts.filter((p) => p.part === 'headline').slice(0, 1)
  const { text } = report
  const [part] = parts
  if (!part) return headlineTree(document)
  const title = text.slice(part.start, part.end)
  const words = title.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w)).length
  if (capitals < 0.8 * words.length) return headlineTree(document)
  const names = new Set<string>()
  const small = new Set<string>()
  for (let i = 0; i < length; i++) (/^\p{Lu}/u.test(word(i)) ? names : small).add(lower[i]!)
  let first = true
  const written = title.replace(/[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu, (w) => {
    const isFirst = first
    first = false
    const low = w.toLowerCase()
    const isName = names.has(low.replace(/['’]s$/u, '')) && !small.has(low)
    return isFirst || isName || /^\p{Lu}{2}/u.test(w) || low.length !== w.length ? w : low
  })
  return treeOf(analyze(`${text.slice(0, part.start)}${written}${text.slice(part.end)}`, parts, language))
}
