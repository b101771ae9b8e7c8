import type { Stance } from '../../../record/position.ts'
import { speaking } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'
import { topicOf } from '../targets/topic.ts'
import type { Verdict } from './judged.ts'

/** “A historic mistake,” Lind said of the deal. */
export function fragment({ tree, words, said }: PositionReading, token: number): Verdict | null {
  if (!/^(?:NOUN|ADJ)$/u.test(tree.upos(token)) || !/^(?:ccomp|parataxis|obj)$/u.test(tree.relation(token))) return null
  if (tree.children(token).some((c) => /^(?:nsubj|cop)/u.test(tree.relation(c)))) return null
  const matter = topicOf(tree, token, words)
  const speaker = matter < 0 ? null : said.speakerAt(tree.analysis.start[token]!)
  return speaker ? { matter, holder: speaking(speaker), carrier: token } : null
}

/** “An attempt to weaken the unions” is against them, and a reproach to what is called so. */
export function hostile({ tree, words }: PositionReading, token: number): Stance | undefined {
  if (!words.tries.has(tree.lemma(token))) return undefined
  const aim = tree.children(token).find((c) => c > token && isInfinitive(tree, c))
  return aim !== undefined && words.effects.get(tree.lemma(aim)) === 'doubts' ? 'doubts' : undefined
}
