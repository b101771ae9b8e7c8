import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { ReadoutError } from '../../record/readout-error.ts'
import { openStore } from '../index.ts'

const refusal = async (where: string) => {
  const error = await openStore(where).then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(ReadoutError)
  expect((error as ReadoutError).hint).toBeTruthy()
  return (error as ReadoutError).message
}

describe('an address of a database', () => {
  it('names the store, without its password, where no server answers', async () => {
    const message = await refusal('postgres://reader:secret@127.0.0.1:9/record')
    expect(message).toBe('the store "postgres://reader@127.0.0.1:9/record" cannot be reached or broke off')
  })

  it('is refused, without its password, where it is none', async () => {
    const message = await refusal('postgres://reader:secret@[nowhere/record')
    expect(message).toContain('is no address of a database')
    expect(message).not.toContain('secret')
  })

  it('says so where something else listens there', async () => {
    const server = createServer((socket) => socket.end('220 mail\r\n'))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as { port: number }
    expect(await refusal(`postgres://reader@127.0.0.1:${port}/record`)).toContain(`127.0.0.1:${port}`)
    server.close()
  })
})

const server = process.env.READOUT_TEST_POSTGRES
describe.skipIf(!server)('a PostgreSQL server', () => {
  const address = (change: (url: URL) => void) => {
    const url = new URL(server ?? 'postgres://localhost')
    change(url)
    return url.href
  }

  it('says that there is no such database', async () => {
    const where = address((url) => {
      url.pathname = '/readout_none'
    })
    expect(await refusal(where)).toContain('has no such database')
  })

  it('says that the user or the password is wrong', async () => {
    const where = address((url) => {
      url.username = 'readout_nobody'
      url.password = 'wrong'
    })
    expect(await refusal(where)).toMatch(/refuses the user or the password/)
  })
})
