/** What a page's JSON-LD says of its article; absent where it says nothing, or something of another shape. */
export interface LinkedData {
  readonly headline: string | null
  readonly publisher: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly address: string | null
  readonly body: string | null
  readonly language: string | null
}

type Node = Readonly<Record<string, unknown>>

const articleType =
  /(?:^|\/)(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|PressRelease|Statement)$/

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** Parses one script's text. Pages write JSON-LD in comments and CDATA, with raw line ends, or HTML-escaped. */
function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
  const attempts = [
    bare,
    bare.replace(/[\0-\x1f]+/g, ' '),
    unescaped(bare)
      .replace(/[\0-\x1f]+/g, ' ')
      .replace(/,\s*([\]}])/g, '$1'),
  ]
  for (const attempt of attempts) {
    const value = json(attempt)
    if (value !== undefined) return value
  }
  return undefined
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Broken JSON-LD is common and tells nothing: the page has other places to look.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' }

/** Character references undone: 'Smith &amp; Co &#8217;s' is 'Smith & Co ’s'. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(quot|amp|lt|gt|apos|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (name) return entities[name.toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole
    },
  )
}

/** All objects of the scripts, through arrays and '@graph', a few levels down. */
function nodesOf(scripts: readonly string[]): Node[] {
  const nodes: Node[] = []
  const queue = scripts.map((script) => ({ value: parsed(script), depth: 0 }))
  for (let next = queue.shift(); next && nodes.length < 2_000; next = queue.shift()) {
    const { value, depth } = next
    if (Array.isArray(value)) {
      if (depth < 4) queue.push(...value.slice(0, 500).map((item) => ({ value: item, depth: depth + 1 })))
    } else if (isNode(value)) {
      nodes.push(value)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed']) {
        if (depth < 4 && typeof value[key] === 'object') queue.push({ value: value[key], depth: depth + 1 })
      }
    }
  }
  return nodes
}

function words(value: unknown): string | null {
  for (const item of listed(value)) {
    const text = isNode(item) ? (item['@value'] ?? item.name) : item
    if (typeof text !== 'string') continue
    const line = unescaped(text)
      .replace(/<[^>]*>/g, ' ')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
    if (line !== '') return line
  }
  return null
}

const typesOf = (node: Node) => listed(node['@type']).filter((type) => typeof type === 'string')

/** Reads the article out of a page's JSON-LD scripts. Never throws on what a page wrote. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes = nodesOf(scripts)
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])))
  const resolved = (value: unknown): unknown => {
    if (!isNode(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value
    return (
      nodes.find((node) => node['@id'] === value['@id'] && node.name !== undefined) ?? byId.get(value['@id']) ?? value
    )
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)))
  const article =
    articles.find((node) => node.headline !== undefined || node.datePublished !== undefined) ?? articles[0]
  const from = (key: string) => (article ? words(listed(article[key]).map(resolved)) : null)
  const text = article?.articleBody
  return {
    headline: from('headline') ?? from('name'),
    publisher: from('publisher'),
    authors: listed(article?.author ?? article?.creator).flatMap((author) => words(resolved(author)) ?? []),
    published: from('datePublished') ?? from('dateCreated'),
    address: from('url'),
    body:
      typeof text === 'string' && text.trim() !== ''
        ? unescaped(text)
            .replace(/<[^>]*>/g, ' ')
            .normalize('NFC')
        : null,
    language: from('inLanguage'),
  }
}
