import { outletAt } from '../../languages/outlets.ts'
import type { Span } from '../../record/passage.ts'
import type { Metadatum } from '../../record/report.ts'
import { type Head, oneLine } from './head.ts'
import type { StatedHeadline } from './headline.ts'
import type { LinkedData } from './json-ld.ts'
import { type Page, type PageElement, textOf } from './page.ts'
import { isByline } from './passes/head-area.ts'
import { statedTime } from './stated-time.ts'

type From = Metadatum['from']

/** What is known beside the text of where a page comes from. */
export interface Context {
  readonly head: Head
  readonly linked: LinkedData
  readonly page: Page
  /** The address it was read from, or the one that it states, or null. */
  readonly address: string | null
  readonly headlines: readonly StatedHeadline[]
  readonly headline: PageElement | null
  /** The byline lines as they stand in the text. */
  readonly bylines: readonly Span[]
}

/** What a page says of its outlet, headline, authors, date and language, most trusted first. */
export function metadataOf(context: Context): Metadatum[] {
  return [...outlets(context), ...headlines(context), ...authors(context), ...published(context), ...languages(context)]
}

const one = (field: Metadatum['field'], value: string | null | undefined, from: From): Metadatum[] => {
  const line = value ? oneLine(value) : null
  return line ? [{ field, value: line, from }] : []
}

function outlets({ head, linked, address }: Context): Metadatum[] {
  const host = address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null
  const known = host ? outletAt(host)?.name : undefined
  const site = head.meta.get('og:site_name')?.[0]
  return [
    ...one('outlet', known, 'address'),
    ...one('outlet', site && isOutletName(site) ? site : null, 'opengraph'),
    ...one('outlet', linked.publisher, 'json-ld'),
    ...one('outlet', host, 'address'),
  ]
}

function headlines({ page, headline, headlines: stated }: Context): Metadatum[] {
  const shown: Metadatum[] = []
  if (headline) {
    const span = { start: page.pieces[headline.first]!.start, end: page.pieces[headline.last - 1]!.end }
    const value = oneLine(textOf(page, headline))
    if (value) shown.push({ field: 'headline', value, from: 'text', span })
  }
  return [...shown, ...stated.map(({ value, from }) => ({ field: 'headline' as const, value, from }))]
}

/** Names that templates leave in place of the site's: 'Hosted', 'Home', 'U.S.'. */
const sections = /^(?:hosted|home|homepage|news|u\.?s\.?|world|politics|opinion|blog|index|default|website)$/iu

/** A site's name is what people call it: no address, account or row of sections. */
function isOutletName(name: string): boolean {
  const trimmed = name.trim()
  return trimmed.length <= 60 && !/^(?:https?:|www\.|@)|[|›»]/iu.test(trimmed) && !sections.test(trimmed)
}

/** Only the first place that names anybody counts: an author is one of several, so that places cannot be mixed. */
function authors({ head, linked, page, bylines }: Context): Metadatum[] {
  const links = page.elements.filter(
    ({ tag, attributes }) => tag === 'a' && /(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? ''),
  )
  const places: [From, readonly string[]][] = [
    ['json-ld', linked.authors],
    [
      'meta',
      [
        ...(head.meta.get('author') ?? []),
        ...(head.meta.get('article:author') ?? []),
        ...(head.meta.get('parsely-author') ?? []),
        ...(head.meta.get('dc.creator') ?? []),
      ],
    ],
    ['text', links.slice(0, 6).map((link) => textOf(page, link))],
  ]
  for (const [from, names] of places) {
    const people = [...new Set(names.flatMap(namesIn))]
    if (people.length > 0) return people.map((value) => ({ field: 'author', value, from }))
  }
  for (const span of bylines) {
    const line = page.text.slice(span.start, span.end)
    const people = isByline(line) ? namesIn(line.replace(afterNames, '')) : []
    if (people.length > 0) return people.map((value) => ({ field: 'author', value, from: 'text', span }))
  }
  return []
}

/** What follows the names in a byline: dates, accounts, what else the line says. */
const afterNames = /(?<=\p{L}.*?)\s*(?:\s[-–—|·•]|[@|·•(\n\t\d]|\s(?:on|at|for|in|published|updated|posted)\s).*$/isu

/** The names in a statement of authorship: 'By Anna Marr and Tom Velde' is two; an address or an account is none. */
export function namesIn(stated: string): string[] {
  const line = oneLine(stated.replace(/^\s*(?:by|автор(?:и|ы|ка|ки)?|от):?\s+/i, ''))
  if (!line || /https?:|www\.|@|\//.test(line) || line.length > 200) return []
  const parts = line.split(/\s*(?:,|;|&|\band\b|\|)\s*/i).filter((part) => part !== '')
  const areNames = parts.length > 1 && parts.every((part) => /^\p{Lu}\S*(?:\s+\S+){1,3}$/u.test(part))
  return areNames ? parts : line.length <= 100 ? [line] : []
}

const timeMeta = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'article.published',
  'article:published',
]

function published({ head, linked, page }: Context): Metadatum[] {
  const times = page.elements.filter(
    ({ tag, attributes }) => attributes.datetime && (tag === 'time' || /published/i.test(attributes.itemprop ?? '')),
  )
  const marked = times.find(
    ({ attributes }) => attributes.pubdate !== undefined || /datePublished/i.test(attributes.itemprop ?? ''),
  )
  const places: [From, string | null | undefined][] = [
    ['json-ld', linked.published],
    ...timeMeta.flatMap((name) =>
      (head.meta.get(name) ?? []).slice(0, 1).map((value): [From, string] => ['meta', value]),
    ),
    ['time', (marked ?? times[0])?.attributes.datetime],
  ]
  return places.flatMap(([from, stated]) => one('published', stated ? statedTime(stated) : null, from))
}

const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** The page's own statement of its language as a BCP 47 tag, or null: 'en_GB' is 'en-GB'. */
export function statedLanguage(head: Head, linked: LinkedData): string | null {
  const stated = [
    head.language,
    head.meta.get('og:locale')?.[0],
    linked.language,
    head.meta.get('language')?.[0],
    head.meta.get('dc.language')?.[0],
  ]
  return stated.flatMap((value) => value?.trim().replaceAll('_', '-') ?? []).find((value) => tag.test(value)) ?? null
}

function languages({ head, linked }: Context): Metadatum[] {
  return one('language', statedLanguage(head, linked), 'meta')
}
