import { expect, it } from 'vitest'
import type { Contents, Store, StoryLine } from '../store/index.ts'
import { keptContents } from './kept-contents.ts'

const line: StoryLine = {
  id: 's_1',
  title: 'Envoys',
  reports: 1,
  firstPublished: null,
  lastPublished: null,
  lastRead: '2031-04-02T10:00:00.000Z',
}

it('reads pages and findings once, until pages came in; judgements and problems every time', async () => {
  const asked: string[] = []
  const store = {
    contents: async () => {
      asked.push('contents')
      return { findings: new Map(), judgements: [], problems: [] } as unknown as Contents
    },
    judgements: async () => [asked.push('judgements')],
    problems: async () => [],
  } as unknown as Store
  const contentsOf = keptContents(store)
  const first = await contentsOf(line)
  const second = await contentsOf({ ...line })
  expect(second.findings).toBe(first.findings)
  expect([first.judgements, second.judgements]).toEqual([[], [2]])
  await contentsOf({ ...line, lastRead: '2031-04-02T11:00:00.000Z' })
  expect(asked).toEqual(['contents', 'judgements', 'contents'])
})

it('asks again after a failure', async () => {
  let failures = 1
  const contents = async () => {
    if (failures-- > 0) throw new Error('the disk is gone')
    return { problems: [] } as unknown as Contents
  }
  const contentsOf = keptContents({ contents } as unknown as Store)
  await expect(contentsOf(line)).rejects.toThrow('the disk is gone')
  expect(await contentsOf(line)).toEqual({ problems: [] })
})
