import { describe, expect, it } from 'vitest'
import { statusFailure, waitAsked } from './status-failure.ts'

describe('statusFailure', () => {
  it.each<[number, string | null, string]>([
    [401, null, 'the site asks for a login (HTTP 401); save the page in a browser and read the file'],
    [404, null, 'the site has no such page (HTTP 404); check the address'],
    [418, null, 'the site refuses the request (HTTP 418)'],
    [429, '120', 'the site asks for fewer requests (HTTP 429); it says to come back after 120 s'],
    [503, null, 'the site has a fault of its own (HTTP 503); read it again later'],
    [202, null, 'the site answers with no page (HTTP 202)'],
  ])('says what %i means and what to do', (status, retryAfter, detail) => {
    expect(statusFailure(status, retryAfter).message).toBe(detail)
  })
})

describe('waitAsked', () => {
  const now = Date.parse('2031-05-01T10:00:00Z')
  it.each<[string | null, number | null]>([
    ['2', 2000],
    ['Thu, 01 May 2031 10:00:05 GMT', 5000],
    ['Thu, 01 May 2031 09:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('understands %j', (header, expected) => {
    expect(waitAsked(header, now)).toBe(expected)
  })
})
