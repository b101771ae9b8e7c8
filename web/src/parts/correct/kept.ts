import { useSyncExternalStore } from 'react'
import type { Judgement } from '../../../../src/api/types.ts'

/** A judgement that was just made: `{ judgement, words: 'This is wrong' }`. */
export interface Kept {
  readonly judgement: Judgement
  readonly words: string
}

let last: Kept | null = null
const listeners = new Set<() => void>()

/** Notes what was just ruled, so that it can be taken back at once; null: it is dealt with. */
export function noteKept(kept: Kept | null): void {
  last = kept
  for (const tell of listeners) tell()
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

export const useKept = (): Kept | null => useSyncExternalStore(listen, () => last)
