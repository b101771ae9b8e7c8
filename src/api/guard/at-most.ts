import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'

/** Refuses a request that brings more than so many bytes, before all of them have come. */
export function atMost(bytes: number): MiddlewareHandler {
  const message = `A request of this kind may bring at most ${bytes / 1_000_000} MB.`
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new HTTPException(413, { message })
    },
  })
}
