import type { PositionReading } from '../position-reading.ts'

/** How many tokens back 'both sides' may point. */
const within = 150

/** 'Both sides', 'the two countries' and 'the countries' are the two that were told of together just before; null for other words or where none were. */
export function bothBefore(reading: PositionReading, head: number, links = 1): readonly string[] | null {
  const { tree, words, participants } = reading
  if (tree.xpos(head) !== 'NNS' || !words.sides.has(tree.lemma(head))) return null
  const below = tree.children(head)
  const bare = below.every((c) => tree.relation(c) === 'det' && tree.lower(c) === 'the') && below.length === 1
  const pair = below.some((c) => /^(?:both|two|all)$/u.test(tree.lower(c))) && !below.some((c) => /^(?:nmod|acl)/u.test(tree.relation(c))) // biome-ignore format: one line
  if ((!pair && !(bare && words.grammar.states.has(tree.lemma(head)))) || isTime(reading, head)) return null
  let since = tree.first[head]!
  for (let sentences = 0; sentences < (pair ? 5 : 2) && since > 0; sentences++) since = tree.first[since - 1]!
  for (let i = head - 1; i >= Math.max(since, head - within); i--) {
    if (!/^(?:nsubj|obl|nmod|obj|compound)/u.test(tree.relation(i))) continue
    // 'The two countries' of the sentence before are those before them.
    const ids = (links > 0 ? bothBefore(reading, i, links - 1) : null) ?? participants.of(tree, i)
    const sides = ids.length === 2 && ids.every((id) => /^(?:government|group|organisation)$/u.test(participants.kindOf(id) ?? '')) // biome-ignore format: one line
    if (sides) return ids
  }
  return pair && words.grammar.states.has(tree.lemma(head)) ? reading.sidesAt(tree.analysis.start[head]!) : null
}

/** 'the first raid since the two sides signed a truce': recalled, to say when something else was. */
function isTime({ tree }: PositionReading, subject: number): boolean {
  const first = Math.min(subject, ...tree.children(subject))
  // A parser may hang 'since' on the sides or on what they did.
  return [first, first - 1].some((i) => i >= 0 && /^(?:since|after|before|until|when)$/u.test(tree.lower(i)))
}
