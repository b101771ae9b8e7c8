import type { Draft } from '../draft.ts'

/** One step that decides about body and furniture. Steps run in the order of `passes`. */
export interface Pass {
  readonly name: string
  readonly run: (draft: Draft) => void
}
