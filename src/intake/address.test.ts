import { expect, it } from 'vitest'
import { readPage } from './read-page.ts'

/** The address that the report of a page goes by, which was fetched from one address and states another. */
function addressAfter(url: string, stated: string): string | null {
  const html = `<html><head><link rel="canonical" href="${stated}"><title>Envoys meet</title></head><body><article>
    <h1>Envoys meet</h1><p>The envoys of Lorvia and Karsa met on Monday to speak of the dam, the ministry said.</p></article></body></html>`
  const bytes = new TextEncoder().encode(html)
  const result = readPage({ address: url, file: null, url, contentType: 'text/html', bytes })
  if (result.kind === 'problem') throw new Error(result.problem.detail)
  return result.report.url
}

it.each([
  ['the same site', 'https://paper.example/a?from=mail', 'https://paper.example/a', true],
  ['with www and without', 'https://www.abc.com/a', 'https://abc.com/a', true],
  ['another site', 'https://abc.com/a', 'https://xyz.com/a', false],
  ['another site of one country', 'https://north.co.uk/a', 'https://south.co.uk/a', false],
])('%s: %s states %s', (_, fetched, stated, taken) => {
  expect(addressAfter(fetched, stated)).toBe(taken ? stated : fetched)
})
