import { z } from '@hono/zod-openapi'

/** How many may be asked for at once. */
const most = 200

/** Places in a list, as an address gives them: '0,1,17'. */
export const places = z
  .string()
  .regex(/^\d+(?:,\d+)*$/u, 'give places as 0,1,17')
  .openapi({ example: '0,1,17' })

/** The places as numbers, the first 200 of them. */
export const placesIn = (at: string): number[] => at.split(',').slice(0, most).map(Number)
