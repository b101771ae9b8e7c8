import type { Tree } from './tree.ts'

const every = /^(?:all|every|each|everyone|everybody|anyone|anybody|everything)$/u
const besides = /^(?:but|except)$/u

/** Whether a phrase tells who is left out: the 'sixteen Greens' of 'All but sixteen Greens backed it', not those of 'All came, but Greens left'. */
export function isExcepted(tree: Tree, head: number): boolean {
  for (let i = head - 1; i > tree.first[head]! && i >= head - 8; i--) {
    if (/^(?:VERB|AUX|PUNCT|ADV|PRON)$/u.test(tree.upos(i))) return false
    if (!besides.test(tree.lower(i))) continue
    // 'all but two', 'all Greens but Lind'
    return every.test(tree.lower(i - 1)) || tree.children(i - 1).some((c) => c < i && /^(?:all|every|each)$/u.test(tree.lower(c))) // biome-ignore format: one line
  }
  return false
}
