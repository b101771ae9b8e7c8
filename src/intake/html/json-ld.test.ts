import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLinkedData, unescaped } from './json-ld.ts'

const article = {
  '@type': 'NewsArticle',
  headline: 'Talks &amp; tolls',
  datePublished: '2031-03-04',
  author: [{ name: 'Anna Marr' }, 'Tom Velde'],
  publisher: { name: 'The Lenn Herald' },
}
const expected = {
  headline: 'Talks & tolls',
  published: '2031-03-04',
  authors: ['Anna Marr', 'Tom Velde'],
  publisher: 'The Lenn Herald',
}

describe('linked data', () => {
  it.each([
    ['an object', JSON.stringify(article)],
    ['an array', JSON.stringify([{ '@type': 'WebSite', name: 'x' }, article])],
    ['a graph', JSON.stringify({ '@graph': [{ '@type': 'Organization' }, article] })],
    ['a comment', `<!-- ${JSON.stringify(article)} -->`],
    ['a CDATA section', `//<![CDATA[\n${JSON.stringify(article)}\n//]]>`],
    ['HTML-escaped text', JSON.stringify(article).replaceAll('"', '&quot;')],
    ['text with a comma too many', JSON.stringify(article).replace(/\}$/, ',}')],
    [
      'a graph that names its people apart',
      JSON.stringify({
        '@graph': [
          { ...article, author: [{ '@id': '#a' }, 'Tom Velde'] },
          { '@id': '#a', '@type': 'Person', name: 'Anna Marr' },
        ],
      }),
    ],
  ])('is read from %s', (_, script) => {
    expect(readLinkedData(['not json', script])).toMatchObject(expected)
  })

  it.each([
    '',
    'null',
    '[]',
    '{',
    '{"@type":["NewsArticle"],"author":{"name":{"x":[1]}},"headline":7,"articleBody":[]}',
    '{"@graph":{"@graph":{"@graph":1}}}',
  ])('of %j tells nothing', (script) => {
    expect(readLinkedData([script])).toMatchObject({ headline: null, authors: [], published: null, body: null })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (script) => void readLinkedData([script])))
  })

  it.each([
    ['a &amp; b', 'a & b'],
    ['&#8217;&#x2019;', '’’'],
    ['&#xD800; &#0; &nothing;', '&#xD800; &#0; &nothing;'],
  ])('undoes the references in %j', (text, plain) => {
    expect(unescaped(text)).toBe(plain)
  })
})
