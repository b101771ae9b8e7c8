import { Buffer } from 'node:buffer'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { ReadoutError } from '../../record/readout-error.ts'
import { fetchStdin } from './stdin.ts'

const limits = { bytes: 20 }

describe('standard input', () => {
  it('is one page, named by its content', async () => {
    const once = await fetchStdin(Readable.from([Buffer.from('The '), Buffer.from('envoys.')]), limits)
    expect(once).toEqual({
      kind: 'page',
      page: {
        address: expect.stringMatching(/^stdin:[0-9a-f]{16}$/),
        file: null,
        url: null,
        contentType: null,
        bytes: Buffer.from('The envoys.'),
      },
    })
    expect(await fetchStdin(Readable.from(['The envoys.']), limits)).toEqual(once)
  })

  it.each<[string, string[], string]>([
    ['empty', [], 'empty'],
    ['too large', ['a'.repeat(15), 'a'.repeat(15)], 'too-large'],
    ['binary', ['%PDF-1.7'], 'binary'],
  ])('that is %s is a problem', async (_, chunks, reason) => {
    expect(await fetchStdin(Readable.from(chunks), limits)).toMatchObject({ kind: 'problem', problem: { reason } })
  })

  it('that breaks off is a problem', async () => {
    const broken = Readable.from(
      (function* () {
        yield 'a'
        throw new Error('EIO')
      })(),
    )
    expect(await fetchStdin(broken, limits)).toMatchObject({
      problem: { reason: 'unreadable', detail: 'standard input broke off: EIO' },
    })
  })

  it('into which nothing is piped is an error that says what to do', async () => {
    const terminal = Object.assign(Readable.from([]), { isTTY: true })
    await expect(fetchStdin(terminal, limits)).rejects.toThrow(ReadoutError)
  })

  it('is given up where the run is stopped', async () => {
    const signal = AbortSignal.timeout(30)
    await expect(fetchStdin(new Readable({ read: () => undefined }), limits, signal)).rejects.toThrow(/timeout/)
  })
})
