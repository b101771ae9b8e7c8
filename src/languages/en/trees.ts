import type { TreeWords } from '../tree-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const trees: TreeWords = {
  moments: set('end start beginning middle close time deadline'),
  takes: set('take'),
  taken: set('second minute hour day week month year decade generation time while effort courage patience'),
  quantities:
    set(`one ones some many most several few all both half member members dozen dozens hundred hundreds thousand thousands
    majority majorities number numbers group groups pair pairs`),
}
