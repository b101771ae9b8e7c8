import type { Document, Stretch } from '../document.ts'

/** A run of capitalised words as it stands: 'Deputy Minister Ada Berg' is one, with `title` [0, 2) and `name` [2, 4). */
export interface Run {
  readonly title: Stretch | null
  readonly name: Stretch
  readonly kind: 'person' | 'organisation' | 'government'
}

const bare = (word: string) => word.replace(/\.$/, '')
const joiners = new Set(['de', 'la', 'van', 'von', 'der', 'den', 'al', 'el', 'bin', 'ibn', 'del', 'da', 'dos', 'di'])

/** All runs of capitalised words between two tokens. Single surnames are persons where `surnames` knows them. */
export function runsIn(document: Document, { from, to }: Stretch, surnames: ReadonlyMap<string, string>): Run[] {
  const { tags, lower } = document
  const runs: Run[] = []
  for (let i = from; i < to; i++) {
    if (tags[i] !== 'PROPER') continue
    let end = i + 1
    while (end < to && (tags[end] === 'PROPER' || joined(end))) end++
    const run = runOf(document, i, end, from, surnames)
    if (run) runs.push(run)
    i = end - 1
  }
  return runs

  function joined(k: number): boolean {
    if (tags[k + 1] !== 'PROPER' || k + 1 >= to) return false
    return joiners.has(lower[k] as string) || lower[k] === '&' || (lower[k] === 'of' && organised(k))
  }
  /** 'Ministry of Defence', 'Bank of Ostrava': what 'of' joins is one name only behind a word for an organisation. */
  function organised(k: number): boolean {
    return (
      document.reporting.bodies.has(lower[k - 1] as string) && !document.reporting.titles.has(lower[k - 1] as string)
    )
  }
}

function runOf(
  document: Document,
  from: number,
  to: number,
  floor: number,
  surnames: ReadonlyMap<string, string>,
): Run | null {
  const { lower, tags, word, reporting } = document
  const text = joinWords(document, { from, to }).toLowerCase()
  const last = bare(lower[to - 1] as string)
  const whole = (kind: Run['kind']): Run => ({ title: null, name: { from, to }, kind })
  if (reporting.governments.has(text)) return whole('government')
  if (reporting.bodies.has(last) && to - from > 1) return whole('organisation')
  for (let k = from; k + 1 < to; k++)
    if (lower[k + 1] === 'of' && reporting.bodies.has(lower[k] as string)) return whole('organisation')
  // 'Officials', 'Ministry' at the start of a sentence: a word, no name.
  if (to - from === 1 && (reporting.people.has(text) || reporting.texts.has(text) || reporting.bodies.has(text)))
    return null
  let name = from
  const titled = (k: number) =>
    bare(lower[k] as string)
      .split('-')
      .some((part) => reporting.titles.has(part))
  for (let k = from; k < to; k++)
    if (titled(k) || (k + 1 < to && reporting.demonyms.has(lower[k] as string))) name = k + 1
  if (name >= to) return null
  const title = name > from ? { from, to: name } : null
  const person: Run = { title, name: { from: name, to }, kind: 'person' }
  const first = lower[name] as string
  const organisation: Run = { title: null, name: { from: name, to }, kind: 'organisation' }
  if (reporting.demonyms.has(last) && !title) return null
  if (reporting.times.has(last)) return null
  if (title && [...Array(name - from).keys()].some((k) => titled(from + k))) return person
  if (surnames.has(last) && tags[from - 1] !== 'DET') return person
  if (to - name > 1 && (reporting.givenNames.has(first) || /^\p{Lu}\.$/u.test(word(name + 1)))) return person
  // 'spokesman Jan Lund': a word for people right before a name.
  if (
    from > floor &&
    tags[from - 1] !== 'ADJ' &&
    (reporting.people.has(lower[from - 1] as string) || reporting.titles.has(lower[from - 1] as string))
  )
    return person
  if (tags[from - 1] === 'DET' && from > 0) return organisation
  for (let k = name; k < to; k++) if (/^\p{Lu}{2,}$/u.test(word(k)) || /\p{N}/u.test(word(k))) return organisation
  return to - name > 3 ? organisation : person
}

/** Words of a stretch with single spaces between them, clitics joined. */
export function joinWords(document: Document, { from, to }: Stretch): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const gap = i > from && document.end[i - 1] !== document.start[i]
    text += (gap ? ' ' : '') + document.word(i)
  }
  return text
}

/** Whoever is called by an office somewhere: the words of the title, and where. */
export interface Office {
  readonly at: number
  readonly words: readonly string[]
  readonly run: Run
}

/** Surnames in lower case, each with the full name that the report gives first; and the offices before names. */
export function namesOf(document: Document): { surnames: ReadonlyMap<string, string>; offices: readonly Office[] } {
  const surnames = new Map<string, string>()
  const offices: Office[] = []
  for (const frame of document.frames) {
    for (const run of runsIn(document, frame, surnames)) {
      if (run.kind !== 'person') continue
      let from = run.title?.from ?? run.name.from
      while (from > frame.from && /^(?:NOUN|ADJ)$/.test(document.tags[from - 1] as string)) from--
      if (from < run.name.from)
        offices.push({ at: run.name.from, words: document.lower.slice(from, run.name.from), run })
      if (run.name.to - run.name.from < 2) continue
      const last = (document.lower[run.name.to - 1] as string).replace(/\.$/, '')
      if (last.length > 2 && !surnames.has(last)) surnames.set(last, joinWords(document, run.name))
    }
  }
  return { surnames, offices }
}
