import type { PositionReading } from '../position-reading.ts'

/** How many sentences back a nation may have been told of by its name. */
const back = 2

/** 'The nation also agreed …': the government that the last sentences were about, where no other was told of between; null for other words. */
export function nationBefore({ tree, words, participants }: PositionReading, head: number): string | null {
  if (!words.grammar.homelands.has(tree.lemma(head)) || tree.xpos(head) !== 'NN') return null
  const below = tree.children(head).filter((c) => tree.relation(c) !== 'case')
  if (below.length !== 1 || !/^(?:the|that)$/u.test(tree.lower(below[0]!))) return null
  const governmentAt = (i: number) => participants.of(tree, i).find((id) => participants.kindOf(id) === 'government')
  let since = tree.first[head]!
  for (let sentences = 0; sentences < back && since > 0; sentences++) since = tree.first[since - 1]!
  for (let i = head - 1; i >= since; i--) {
    if (tree.upos(i) !== 'PROPN') continue
    const id = governmentAt(i)
    if (id === undefined) continue
    return /^nsubj/u.test(tree.relation(i)) ? id : null
  }
  return null
}
