import { analyze } from '../../analyze/index.ts'
import { languages } from '../../languages/index.ts'
import type { Document } from '../document.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { askedTogether } from './asked-together.ts'
import { type Tree, treeOf } from './tree.ts'

/** A report's body as trees: the same for events, terms and positions, so that what one has looked up another need not. */
export const bodyTree: (document: Document) => Tree = oncePerDocument(({ analysis }) => treeOf(askedTogether(analysis)))

/** Its first headline as trees; of no token where it has none. */
export const headlineTree: (document: Document) => Tree = oncePerDocument(({ report, analysis }) => {
  const headlines = report.parts.filter((p) => p.part === 'headline').slice(0, 1)
  return treeOf(analyze(report.text, headlines, languages.get(analysis.language)!))
})
