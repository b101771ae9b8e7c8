import { expect, it } from 'vitest'
import { storyNamed } from './story-named.ts'

const stories = [
  { id: 's_1', title: 'Karsa dam' },
  { id: 's_2', title: 'Port talks' },
  { id: 's_3', title: 'port Talks' },
]

it.each([
  ['Karsa dam', 's_1'],
  ['karsa DAM ', 's_1'],
  ['Port talks', 's_2'],
  ['PORT TALKS', undefined],
  ['Karsa', undefined],
  ['', undefined],
])('"%s" is %s', (name, id) => expect(storyNamed(stories, name)).toBe(id))
