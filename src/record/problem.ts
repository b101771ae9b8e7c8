import { z } from 'zod'

/**
 * Something that went wrong with a page, kept as data: what, where, and from which address it came. For example
 * `{ reason: 'no-language', detail: 'no folder under languages/ for "fi"', address: 'a.txt' }`.
 */
export const Problem = z.object({
  reason: z.enum([
    'missing',
    'no-permission',
    'unreadable',
    'empty',
    'binary',
    'too-large',
    'too-deep',
    'bad-encoding',
    'no-text',
    'no-body',
    'login-wall',
    'not-a-page',
    'http-status',
    'redirects',
    'refused-address',
    'robots',
    'timeout',
    'network',
    'no-language',
    'failed',
  ]),
  detail: z.string(),
  address: z.string(),
})
export type Problem = z.infer<typeof Problem>

/** The root of all errors of a bad set-up (not of a bad page): the message quotes the value, and `hint` says what to do. */
export class ReadoutError extends Error {
  override name = 'ReadoutError'
  readonly hint: string | undefined
  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options)
    this.hint = hint
  }
}
