import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageReading } from '../reading.ts'
import { inspectHtml, readHtml } from './index.ts'
import { pages, paragraph } from './testing/made-up-pages.ts'

const read = (name: keyof typeof pages) => readHtml(pages[name], null)

/** The blocks that are neither furniture nor parts. */
function bodyOf({ text, furniture, parts }: PageReading): string[] {
  let body = ''
  let from = 0
  for (const { start, end } of [...furniture, ...parts].sort((a, b) => a.start - b.start)) {
    body += text.slice(from, start)
    from = end
  }
  return (body + text.slice(from)).split(/\s*\n\s*/).filter((line) => line !== '')
}

const reasonFor = ({ text, furniture }: PageReading, words: string) => {
  const at = text.indexOf(words)
  return at < 0 ? 'not in the text' : furniture.find(({ start, end }) => start <= at && at < end)?.reason
}

const partsOf = ({ text, parts }: PageReading) => parts.map(({ part, start, end }) => [part, text.slice(start, end)])

describe('reading a web page', () => {
  it('takes the paragraphs for the body, and the lines above them for headline, byline and date', () => {
    const reading = read('plain--article')
    expect(bodyOf(reading)).toEqual([1, 2, 3, 4, 5].map(paragraph))
    expect(partsOf(reading)).toEqual([
      ['headline', 'Ferry talks resume in Port Lenn'],
      ['byline', 'By Anna Marr and Tom Velde'],
      ['date', '4 March 2031, 08:30'],
    ])
    expect(reading.problems).toEqual([])
  })

  it('keeps the whole visible text and marks what is not body', () => {
    const reading = read('furniture--inside the article')
    expect(bodyOf(reading)).toEqual([1, 2, 3, 4, 5, 6].map(paragraph))
    expect(reasonFor(reading, 'Cranes stand still')).toBe('caption')
    expect(reasonFor(reading, 'Get the morning letter')).toBe('subscription')
    expect(reasonFor(reading, 'Advertisement')).toBe('advertisement')
    expect(reasonFor(reading, 'Read more')).toBe('related')
    expect(reasonFor(reading, 'More from the harbour')).toBe('related')
    expect(reasonFor(reading, 'Dockers vote')).toBe('related')
    expect(reasonFor(reading, 'Reporting by')).toBe('sign-off')
    expect(reasonFor(reading, 'Share')).toBe('share')
    expect(reasonFor(reading, 'A reader says')).toBe('comments')
  })

  it.each([
    [
      'lists--kept in the article',
      ['Both ports open at dawn.', 'We have never been this close, and we will not leave the table now.'],
    ],
    ['breaks--paragraphs by br', [1, 2, 3, 4].map(paragraph)],
    ['divs--paragraphs without p', [1, 2, 3, 4, 5].map(paragraph)],
  ] as const)('finds the body of %s', (name, expected) => {
    expect(bodyOf(read(name))).toEqual(expect.arrayContaining([...expected]))
  })

  it('takes no teaser of another article for body', () => {
    const reading = read('others--teasers after the article')
    expect(bodyOf(reading)).toEqual([1, 2, 3, 4, 5, 6].map(paragraph))
  })

  it('reads metadata with the place each was read from', () => {
    const reading = read('plain--article')
    expect(reading.metadata).toEqual([
      { field: 'outlet', value: 'The Lenn Herald', from: 'opengraph' },
      { field: 'outlet', value: 'lennherald.example', from: 'address' },
      { field: 'headline', value: 'Ferry talks resume in Port Lenn', from: 'text', span: expect.anything() },
      { field: 'headline', value: 'Ferry talks resume in Port Lenn', from: 'opengraph' },
      { field: 'headline', value: 'Ferry talks resume in Port Lenn', from: 'title' },
      { field: 'author', value: 'Anna Marr', from: 'meta' },
      { field: 'author', value: 'Tom Velde', from: 'meta' },
      { field: 'published', value: '2031-03-04T08:30:00+02:00', from: 'meta' },
      { field: 'language', value: 'en-GB', from: 'meta' },
    ])
    expect(reading.canonical).toBe('https://lennherald.example/ferry-talks')
    expect(reading.language).toBe('en-GB')
  })

  it('takes authors from the byline where the page names none elsewhere', () => {
    const html = pages['plain--article'].replace(/<meta name="author"[^>]*>/, '')
    const authors = readHtml(html, null).metadata.filter(({ field }) => field === 'author')
    expect(authors.map(({ value, from }) => [value, from])).toEqual([
      ['Anna Marr', 'text'],
      ['Tom Velde', 'text'],
    ])
  })

  it('puts in a paragraph that the JSON-LD gives as the article, and overrules a name with it', () => {
    const linked = JSON.stringify({ '@type': 'NewsArticle', articleBody: [1, 2, 3, 4].map(paragraph).join(' ') })
    const html = `<script type="application/ld+json">${linked}</script><article><p>${paragraph(1)}</p><p>${paragraph(2)}</p><p>${paragraph(3)}</p><div class="related"><p>${paragraph(4)}</p></div></article>`
    expect(bodyOf(readHtml(html, null))).toContain(paragraph(4))
  })

  it('says which pass took what out, and why', () => {
    const { draft } = inspectHtml(pages['furniture--inside the article'], null)
    expect(draft.log).toContainEqual(expect.objectContaining({ pass: 'named', reason: 'caption' }))
  })
})

describe('a bad page', () => {
  it.each([
    ['wall--stub', 'login-wall', /Subscribe to continue/],
    ['scripts--only', 'no-text', /scripts/],
    ['scripts--required', 'no-body', /JavaScript/],
    ['frames--only', 'no-text', /frames/],
  ] as const)('%s has the problem %s', (name, reason, detail) => {
    expect(read(name).problems).toEqual([{ reason, detail: expect.stringMatching(detail) }])
  })

  it('whose banner asks to sign in is no login wall', () => {
    const article = Array.from({ length: 3 }, (_, i) => `<p>${paragraph(i)}</p>`).join('')
    const html = `<body><nav>Already a subscriber? Log in</nav><article><h1>Ferry talks resume</h1>${article}</article></body>`
    expect(readHtml(html, null).problems).toEqual([])
  })

  it('without an article is furniture as a whole', () => {
    const reading = readHtml('<p>Not found.</p>', null)
    expect(reading.text).toBe('Not found.')
    expect(reading.furniture).toEqual([{ start: 0, end: 10, reason: 'outside the article' }])
    expect(reading.problems).toEqual([{ reason: 'no-body', detail: 'no article found on the page' }])
  })

  it.each(['div', 'span', 'b', 'table', 'ul><li', 'svg', 'blockquote'])('of 100,000 nested <%s> is read', (tag) => {
    const html = `<html><body><p>${paragraph(1)}</p>${`<${tag}>`.repeat(100_000)}deep words`
    const { problems } = readHtml(html, null)
    expect(problems.map(({ reason }) => reason)).toContain('too-deep')
  })

  it('keeps the words under too many elements', () => {
    expect(readHtml(`${'<div>'.repeat(100_000)}deep words`, null).text).toBe('deep words')
  })

  it.each([
    '',
    '<',
    '<a',
    '<!--',
    '<![CDATA[',
    '&#0;',
    '\ufeff',
    '<html>',
    '<body/>',
    '</p>',
    '<title>x',
    '\ud800',
    '<p>\r\rx&#13;y</p>',
    '<template><p>x',
  ])('%j is read', (html) => {
    expectSound(readHtml(html, null))
  })
})

const bits = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="related">',
  '</div>',
  '<h1>',
  '</h1>',
  '<br>',
  '<ul><li>',
  '</ul>',
  '<table><tr><td>',
  '<td>',
  '</table>',
  '<article>',
  '</article>',
  '<pre>',
  '<a href="/x">',
  '</a>',
  '<b>',
  '</b>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<html>',
  '<body>',
  '<head>',
  '<title>',
  '<figure>',
  '<time datetime="2031-01-02">',
  '<p hidden>',
  '&amp;',
  '&#x301;',
  'e',
  '\u0301',
  '\u1100\u1161',
  '\r\n',
  ' ',
  '\u00a0',
  '"',
  "'",
  '<',
  'By Anna Marr',
  '4 March 2031',
  `${paragraph(1)}`,
  `<p>${paragraph(2)}</p>`,
  '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[null,{"name":3}],',
)

it('reads a page that leaves out its <body>, or its <html> and <head> too', () => {
  const article =
    '<article><h1>Ferry talks go on</h1><p>Envoys of Velland and Tarsk met in Port Lenn on Tuesday, and both sides said afterwards that the treaty was near, though neither would say how near.</p></article>'
  for (const html of [`<html>${article}`, `<html lang="en"><head><title>x</title></head>${article}`, article]) {
    const { text, problems } = readHtml(html, null)
    expect(text).toMatch(/^Ferry talks go on\n\nEnvoys/)
    expect(problems).toEqual([])
  }
})

describe('any string at all', () => {
  it('gives a sound reading', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme' }))).map((b) => b.join('')),
        ),
        (html) => expectSound(readHtml(html, 'https://lennherald.example/a')),
      ),
      { numRuns: 300 },
    )
  })
})

/** Text in NFC without carriage returns; spans within it, sorted, apart from each other, with words in them. */
function expectSound({ text, furniture, parts, metadata }: PageReading) {
  expect(text).toBe(text.normalize('NFC'))
  expect(text).not.toMatch(/\r|^\s|\s$|\p{Surrogate}/u)
  for (const spans of [furniture, parts]) expect([...spans].sort((a, b) => a.start - b.start)).toEqual(spans)
  let from = 0
  for (const { start, end } of [...furniture, ...parts].sort((a, b) => a.start - b.start)) {
    expect(start).toBeGreaterThanOrEqual(from)
    expect(text.slice(start, end).trim()).not.toBe('')
    expect(end).toBeLessThanOrEqual(text.length)
    from = end
  }
  for (const { span } of metadata) if (span) expect(text.slice(span.start, span.end)).not.toBe('')
}
