import type { ModalityWords } from '../../../languages/positions.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Circumstances } from './circumstances.ts'

/** What has been read so far on the way up from a word. */
export type Found = { -readonly [K in Exclude<keyof Circumstances, 'done'>]: boolean } & {
  /** Whether what stands beside the word that is looked at is said of the first one too: 'did not accept or sign'. */
  shared: boolean
}

/** A step on the way up: the word that was asked, and the one above it whose surroundings are read. */
export interface Step {
  readonly tree: Tree
  readonly token: number
  readonly at: number
  readonly m: ModalityWords
}
