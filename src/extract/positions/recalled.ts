import { datesAt } from '../events/when/when.ts'
import type { Tree } from '../trees/tree.ts'
import type { PositionReading } from './position-reading.ts'
import type { Stand } from './stand.ts'

/**
 * Whether a stance is told of a time years ago, since the last time that was told before it, in its paragraph or the one before, is
 * years ago: 'The limits go back to 2011. … Lind refused to raise them.' What is quoted, told in the present or with a day is not.
 */
export function isRecalled({ tree, said }: PositionReading, { trigger }: Stand, published: string | null): boolean {
  const { start, end, paragraphs, sentences } = tree.analysis
  if (published === null || !isToldAsPast(tree, trigger)) return false
  const within = said.at({ start: start[trigger]!, end: end[trigger]! })
  if (within && !within.inCue) return false
  const paragraph = paragraphs.findLastIndex((s) => sentences[s]! <= trigger)
  // What a paragraph begins with, or somebody says, is of the paragraph before no more.
  const isNew = within !== null || sentences[paragraphs[paragraph]!] === tree.first[trigger]
  const opening = sentences[paragraphs[Math.max(0, isNew ? paragraph : paragraph - 1)]!]!
  for (let at = tree.first[trigger]!; ; at = tree.first[at - 1]!) {
    const years = datesAt(tree, at, published, 'past').map(({ edtf }) => Number(edtf.slice(0, 4)))
    if (years.length > 0) return at !== tree.first[trigger] && years.every((y) => y < Number(published.slice(0, 4)) - 1)
    if (at <= opening) return false
  }
}

/** 'refused', 'who worked to block it', 'had rejected'; not 'has refused', 'said that it would refuse' */
function isToldAsPast(tree: Tree, token: number): boolean {
  let at = token
  while (/^(?:obj|obl|nmod|xcomp|advcl)$/u.test(tree.relation(at)) && tree.upos(tree.head(at)) === 'VERB' && tree.xpos(at) !== 'VBD') at = tree.head(at) // biome-ignore format: one line
  return tree.xpos(at) === 'VBD' || tree.children(at).some((c) => tree.relation(c) === 'aux' && tree.lower(c) === 'had')
}
