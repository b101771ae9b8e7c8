import { languages } from '../../languages/index.ts'
import type { TreeWords } from '../../languages/tree-words.ts'
import type { Tree } from './tree.ts'

/** What the language of a tree tells of reading it. */
export const treeWords = (tree: Tree): TreeWords | undefined => languages.get(tree.analysis.language)?.trees
