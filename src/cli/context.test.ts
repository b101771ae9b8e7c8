import { expect, it } from 'vitest'
import type { Store } from '../store/index.ts'
import { findStory } from './context.ts'

const storeWith = (titles: readonly string[]) =>
  ({ where: 'talks', stories: async () => titles.map((title, i) => ({ id: `s_${i}`, title })) }) as unknown as Store
const many = Array.from({ length: 40 }, (_, i) => `Talks ${i}`)

it.each([
  ['few stories are named', ['Dam talks', 'Port talks'], undefined, 'name one: "Dam talks", "Port talks"'],
  ['of many the first', many, undefined, 'name one: "Talks 0", "Talks 1", "Talks 2", "Talks 3", "Talks 4", "Talks 5", "Talks 6", "Talks 7" and 32 more (readout list)'], // biome-ignore format: one line
  ['so for a name that none has', [...many, 'Dam'], 'Port', 'there is "Talks 0", "Talks 1", "Talks 2", "Talks 3", "Talks 4", "Talks 5", "Talks 6", "Talks 7" and 33 more (readout list)'], // biome-ignore format: one line
  ['first those that a name begins', [...many, 'Port talks'], 'port', 'there is "Port talks", "Talks 0", "Talks 1", "Talks 2", "Talks 3", "Talks 4", "Talks 5", "Talks 6" and 33 more (readout list)'], // biome-ignore format: one line
])('%s', async (_, titles, name, hint) => {
  await expect(findStory(storeWith(titles), name)).rejects.toMatchObject({ hint })
})
