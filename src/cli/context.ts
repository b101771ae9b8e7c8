import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { clean } from '../publish/readout/clean.ts'
import { shorten } from '../publish/readout/shorten.ts'
import { ReadoutError } from '../record/readout-error.ts'
import { openStore, type Store, type Story } from '../store/index.ts'
import { defaultStore } from './default-store.ts'

/** Opens the store, hands it over and closes it, whatever happens. */
export async function withStore<T>(where: string, use: (store: Store) => Promise<T>): Promise<T> {
  // What stands in the way of the folders above it is told when it is opened.
  if (where === defaultStore() && !where.includes('://'))
    await mkdir(dirname(where), { recursive: true }).catch(() => undefined)
  const store = await openStore(where)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** The story that a name means: its title or id, in any case; without a name, the only one. Throws where that is not one. */
export async function findStory(store: Store, name: string | undefined): Promise<Story> {
  const stories = await store.stories()
  if (stories.length === 0)
    throw new ReadoutError(`there is no story yet in ${store.where}`, 'read some pages first: readout read FOLDER')
  if (name === undefined) {
    if (stories.length === 1) return stories[0]!
    throw new ReadoutError(`which of ${stories.length} stories?`, `name one: ${titlesOf(stories)}`)
  }
  const found =
    stories.find((s) => s.id === name || s.title === name) ??
    stories.find((s) => s.title.toLowerCase() === name.toLowerCase())
  if (!found)
    throw new ReadoutError(`no story is called "${clean(name)}"`, `there is ${titlesOf(alikeFirst(stories, name))}`)
  return found
}

/** Those whose title holds what was given first: who writes half a title means one of these. */
function alikeFirst(stories: readonly Story[], name: string): readonly Story[] {
  const part = name.trim().toLowerCase()
  const isAlike = ({ title }: Story) => part !== '' && title.toLowerCase().includes(part)
  return [...stories.filter(isAlike), ...stories.filter((s) => !isAlike(s))]
}

/** `"Dam talks", "Port talks"`; of many the first, as a hint is no list. */
function titlesOf(stories: readonly Story[]): string {
  const named = stories.slice(0, mostNamed).map(({ title }) => `"${shorten(clean(title), 60)}"`)
  const more = stories.length - named.length
  return named.join(', ') + (more > 0 ? ` and ${more} more (readout list)` : '')
}
const mostNamed = 8
