import { setFlagsFromString } from 'node:v8'
import { identity } from '../record/identity.ts'
import type { State, Store } from '../store/index.ts'
import { programDigest } from './program.ts'

/**
 * From so many reports on V8 collects what is no longer used when the heap has grown by a half: left to itself it lets a large one grow to
 * twice and more. At 3,000 reports that is .9 GB in place of 1.3, for three hundredths of the time.
 */
const large = 1_000
const collectSooner = '--heap-growing-percent=50'

/** From so many reports on what is made of a story is kept: of fewer it is made as fast as it is read. */
const worthKeeping = 60

/** Something to be made of a story. */
export interface Wanted {
  readonly story: string
  /** 'record': a story keeps one of each name. */
  readonly name: string
  /** What it depends on besides the story: the moment that it is as of, how long it is to be. */
  readonly asked: readonly unknown[]
}

/** What was made, and the state of the story that it was made from. */
export interface Made<T> {
  readonly value: T
  readonly from: State
}

/** From how many reports on a thing is kept; and of which state it is wanted, where that is not the present one. */
export interface Terms {
  readonly least?: number
  readonly of?: State
}

/**
 * What is wanted of a story, from the store where it was kept and nothing has changed since, neither the story nor this program; else
 * it is made and kept. `make` says from which state it made it, as another process may have read pages in meanwhile.
 */
export async function remember<T extends object>(
  store: Store,
  wanted: Wanted,
  make: () => Promise<Made<T>>,
  { least = worthKeeping, of }: Terms = {},
): Promise<Made<T>> {
  const { story, name } = wanted
  const state = of ?? (await store.state(story))
  if (state.size < least) return make()
  if (state.size >= large) setFlagsFromString(collectSooner)
  const kept = await store.kept({ story, name, key: keyOf(state, wanted) })
  // What was kept under this name and key was such a thing.
  if (kept) return { value: kept as T, from: state }
  const made = await make()
  const key = keyOf(made.from, wanted)
  // Older versions of pages are read one by one: that they are of this state too is known when it is still the story's.
  if (key === keyOf(await store.state(story), wanted)) await store.keep({ story, name, key }, made.value)
  return made
}

function keyOf({ story, pages, judgements, problems }: State, { name, asked }: Wanted): string {
  const known = problems.map(({ address, reason, detail }) => [address, reason, detail])
  return identity('k', programDigest(), story, pages, judgements, known, name, asked)
}
