import { lines } from '../corpora/lines.ts'

/** A word of GUM: form, tag, relation to its head, and what is said of the entities that begin and end there. */
interface GumWord {
  readonly form: string
  readonly upos: string
  readonly relation: string
  readonly entities: string
}

/** One sentence of GUM, its names as spans, and whether a document begins with it. */
export interface GumSentence {
  readonly words: readonly string[]
  readonly spans: readonly (readonly [from: number, to: number, kind: string])[]
  readonly first: boolean
}

/** GUM's sentences with its named entities, those whose head is a proper noun, cut down to the name. */
export async function* readGum(path: string): AsyncGenerator<GumSentence> {
  let words: GumWord[] = []
  let open = new Map<string, Open>()
  let first = true
  for await (const some of lines(path)) {
    for (const line of some) {
      if (line.startsWith('# newdoc')) {
        first = true
        open = new Map()
      } else if (line === '' && words.length > 0) {
        yield { words: words.map(({ form }) => form), spans: namesOf(words, open), first }
        words = []
        first = false
      } else if (/^\d+\t/.test(line)) {
        const columns = line.split('\t')
        const entities = /Entity=([^|]*)/.exec(columns[9]!)?.[1] ?? ''
        words.push({ form: columns[1]!, upos: columns[3]!, relation: columns[7]!, entities })
      }
    }
  }
}

interface Open {
  readonly from: number
  readonly kind: string
  readonly heads: readonly number[]
}

function namesOf(words: readonly GumWord[], open: Map<string, Open>): GumSentence['spans'] {
  const spans: [number, number, string][] = []
  open.clear()
  const close = (id: string, to: number) => {
    const entity = open.get(id)
    open.delete(id)
    if (entity === undefined) return
    const name = nameIn(words, entity, to)
    if (name) spans.push([...name, entity.kind])
  }
  words.forEach((word, i) => {
    for (const part of partsOf(word.entities)) {
      if (part.kind !== undefined) open.set(part.id, { from: i, kind: part.kind, heads: part.heads })
      if (part.closes) close(part.id, i + 1)
    }
  })
  // The longest first, so that a name inside a name gives way.
  spans.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
  const taken = new Set<number>()
  return spans.filter(([from, to]) => {
    for (let i = from; i < to; i++) if (taken.has(i)) return false
    for (let i = from; i < to; i++) taken.add(i)
    return true
  })
}

interface Part {
  readonly id: string
  readonly kind?: string
  readonly heads: readonly number[]
  readonly closes: boolean
}

/** '(1-event-new-…-2-sgl(2-person-…-1-coref)' and '1)2)': what begins and ends at a word. */
function partsOf(entities: string): Part[] {
  return [...entities.matchAll(/\(([^()]*)(\))?|([^()]+)\)/g)].map(([, begun, closed, ended]) => {
    if (begun === undefined) return { id: ended!, heads: [], closes: true }
    const [id = '', kind = '', , , , heads = ''] = begun.split('-')
    return { id, kind, heads: heads.split(',').map(Number), closes: closed !== undefined }
  })
}

const inner = new Set([
  'compound',
  'flat',
  'flat:name',
  'goeswith',
  'amod',
  'punct',
  'nummod',
  'case',
  'det',
  'nmod',
  'nmod:poss',
])
const joint = new Set(['of', 'the', 'for', 'and', 'de', 'la', 'al', 'van', 'von', '-', '–', '&', '/'])
const capital = /^[\p{Lu}\d]/u

/** The name around an entity's head: its neighbours with a capital, no title before a person, no article at the start. */
function nameIn(words: readonly GumWord[], { from, heads, kind }: Open, to: number): [number, number] | undefined {
  const head = heads.map((n) => from + n - 1).find((n) => words[n]?.upos === 'PROPN')
  if (head === undefined || head >= to) return undefined
  const proper = (i: number) => words[i]!.upos === 'PROPN' || (capital.test(words[i]!.form) && i > 0)
  let first = head
  while (first > from) {
    const before = first - 1
    if (proper(before) && inner.has(words[before]!.relation) && words[before]!.relation !== 'det') first = before
    else if (joint.has(words[before]!.form) && words[before]!.form !== 'the' && before > from && proper(before - 1))
      first -= 2
    else break
  }
  let last = head + 1
  while (last < to) {
    if (proper(last) && words[last]!.relation !== 'appos' && words[last]!.relation !== 'conj') last++
    else if (kind !== 'person' && joint.has(words[last]!.form) && last + 1 < to && proper(last + 1)) last += 2
    else if (
      kind !== 'person' &&
      words[last]!.form === 'of' &&
      words[last + 1]?.form === 'the' &&
      last + 2 < to &&
      proper(last + 2)
    )
      last += 3
    else break
  }
  return [first, last]
}
