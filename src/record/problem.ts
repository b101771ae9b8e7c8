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
