import { beside, otherArticles, restore } from './container.ts'
import { headings, leadIn, signed } from './head-area.ts'
import { emptyHeadings, lines, linkLines, linkLists, underRelatedHeadings } from './lines.ts'
import { captions, named } from './named.ts'
import type { Pass } from './pass.ts'

export const passes: readonly Pass[] = [
  otherArticles,
  named,
  captions,
  signed,
  headings,
  beside,
  restore,
  lines,
  linkLists,
  linkLines,
  underRelatedHeadings,
  emptyHeadings,
  leadIn,
]
