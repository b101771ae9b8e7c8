import { setImmediate } from 'node:timers/promises'
import pc from 'picocolors'
import { afterAll, describe, expect, it } from 'vitest'
import type { RawPage } from '../intake/reading.ts'
import { examinePage } from '../pipeline/examine.ts'
import { openPageReader } from './page-reader.ts'

const page: RawPage = {
  address: '/talks/a.txt',
  file: 'a.txt',
  url: null,
  contentType: 'text/plain',
  bytes: Buffer.from('Talks go on\n\nThe two delegations met in Velden, Karsan minister Ana Lind said on Tuesday.\n'),
}
const shown: string[] = []
const terminal = { progress: (line: string) => void shown.push(line), errColors: pc.createColors(false) }

describe('a reader of pages', () => {
  const long = openPageReader(terminal, { most: 10 })
  afterAll(() => long.close())

  it('tells of a long page that it goes on, and what it holds is the same', { timeout: 60_000 }, async () => {
    expect(await long.examine(page, '1/2  a.txt')).toEqual(examinePage(page))
    expect(shown[0]).toBe('1/2  a.txt  a long page, 0.0 MB: 0:00 (Ctrl-C stops)')
    expect(shown.at(-1)).toBe('')
  })

  it('lets go of a long page when it is closed', { timeout: 60_000 }, async () => {
    const reader = openPageReader(terminal, { most: 10 })
    const reading = reader.examine(page, 'a.txt').catch((error: Error) => error.message)
    await setImmediate()
    await reader.close()
    expect(await reading).toMatch(/came to no end/u)
  })

  it('says nothing of a short one', async () => {
    shown.length = 0
    const reader = openPageReader(terminal)
    expect(await reader.examine(page, 'a.txt')).toEqual(examinePage(page))
    await reader.close()
    expect(shown).toEqual([])
  })
})
