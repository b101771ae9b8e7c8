import { type Figure, readFigures } from './read-figures.ts'
import { readWords, type Word } from './read-words.ts'
import { type Page, type Sentence, textOf } from './sentence.ts'

/** A figure where it stands. */
export interface ToldFigure {
  readonly telling: Sentence
  readonly figure: Figure
  readonly words: readonly Word[]
  /** Stems of the words beside it. */
  readonly near: ReadonlySet<string>
  /** The verb right after it, or '': 'crossed' of '218 prisoners crossed'. */
  readonly does: string
  /** The same for all that are told in one unit of one thing: 'measure:volume:per-second'. */
  readonly key: string
}

/** The figures of a story, and how much a stem or a key tells among their sentences. */
export interface ToldFigures {
  readonly told: readonly ToldFigure[]
  /** The words of each sentence that may hold a number, of a unit or none. */
  readonly numbered: ReadonlyMap<Sentence, readonly Word[]>
  readonly weigh: (stem: string) => number
}

const NEAR = 7
/** Sentences as good as seen elsewhere: in a small story every word would else be rare. */
const ELSEWHERE = 100

/** Whether a word tells what a sentence is about. */
export const tells = ({ kind, stem }: Word) => stem !== '' && kind !== 'number'

/** Reads all figures of a story's sentences. */
export function readToldFigures(pages: readonly Page[]): ToldFigures {
  const told: ToldFigure[] = []
  const counts = new Map<string, number>()
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const numbered = new Map<Sentence, readonly Word[]>()
  let sentences = 0
  for (const page of pages)
    for (const telling of page.sentences) {
      if (!page.words.counting.mayCount.test(textOf(telling))) continue
      const words = readWords(telling)
      numbered.set(telling, words)
      const figures = readFigures(words, page.words)
      if (figures.length === 0) continue
      sentences++
      for (const stem of new Set(words.flatMap((w) => (tells(w) ? [w.stem] : [])))) count(stem)
      for (const figure of figures) {
        const item = place(telling, figure, words)
        told.push(item)
        count(item.key)
      }
    }
  return { told, numbered, weigh: (stem) => Math.log((sentences + ELSEWHERE) / ((counts.get(stem) ?? 0) + 1)) }
}

function place(telling: Sentence, figure: Figure, words: readonly Word[]): ToldFigure {
  const { measures } = telling.page.words
  const near = new Set(figure.of)
  const last = Math.min(words.length - 1, figure.to + NEAR)
  for (let i = Math.max(0, figure.from - NEAR); i <= last; i++) {
    const inside = i >= figure.from && i <= figure.to
    if (!inside && tells(words[i]!) && !measures.has(words[i]!.word)) near.add(words[i]!.stem)
  }
  let then = figure.to + 1
  while (words[then]?.kind === 'function') then++
  const does = words[then]?.kind === 'word' ? words[then]!.stem : ''
  const rate = figure.of.find((stem) => stem.startsWith('per-')) ?? ''
  return { telling, figure, words, near, does, key: `${figure.kind}:${figure.what}:${rate}` }
}

const hoods = new WeakMap<Sentence, ReadonlySet<string>>()

/** The stems of the sentences around one. */
export function hoodOf(telling: Sentence): ReadonlySet<string> {
  let hood = hoods.get(telling)
  if (!hood) {
    const near = telling.page.sentences.slice(Math.max(0, telling.at - 6), telling.at + 3)
    hood = new Set(near.flatMap((t) => readWords(t).flatMap((w) => (tells(w) ? [w.stem] : []))))
    hoods.set(telling, hood)
  }
  return hood
}
