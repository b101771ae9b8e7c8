import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from './index.ts'
import { type MadeUpApp, madeUpApp } from './testing/made-up-app.ts'

describe('serving', () => {
  let made: MadeUpApp
  beforeAll(async () => {
    made = await madeUpApp()
  })
  afterAll(() => made.close())

  it('listens on this machine alone, and ends though a browser keeps its connection', async () => {
    const server = await serve(made.store, { port: 0 })
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/u)
    const answer = await fetch(`${server.url}/api/stories`)
    expect(await answer.json()).toHaveLength(1)
    await expect(serve(made.store, { port: Number(new URL(server.url).port) })).rejects.toThrow(/port \d+ is taken/u)
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow()
  })

  it('lets nobody in from elsewhere without a token, and puts the token into its address', async () => {
    await expect(serve(made.store, { port: 0, host: '0.0.0.0' })).rejects.toThrow('"0.0.0.0" lets other machines in')
    await expect(serve(made.store, { port: 0, host: '203.0.113.9', token: 'x' })).rejects.toThrow(
      'is no address of this machine',
    )
    const server = await serve(made.store, { port: 0, token: 'a b' })
    expect(server.url).toMatch(/\/\?token=a%20b$/u)
    expect((await fetch(server.url, { redirect: 'manual' })).status).toBe(302)
    expect((await fetch(new URL('/', server.url))).status).toBe(401)
    await server.close()
  })
})
