import { lines } from './lines.ts'

/** One text of the silver corpus: its sentences have the `sent_id`s `first` to `last`, both inclusive. */
export interface SilverText {
  readonly first: number
  readonly last: number
  readonly file: string
  readonly corpus: string
  readonly id: string
  readonly outlet: string
  readonly date: string
}

/** Reads `sources.tsv.gz`. */
export async function readSilverSources(path: string): Promise<SilverText[]> {
  const texts: SilverText[] = []
  for await (const some of lines(path)) {
    for (const line of some) {
      const [first, last, file = '', corpus = '', id = '', outlet = '', date = ''] = line.split('\t')
      if (first === undefined || last === undefined || !/^\d+$/.test(first)) continue
      texts.push({ first: Number(first), last: Number(last), file, corpus, id, outlet, date })
    }
  }
  return texts
}

/** Whether a text is held back to measure agreement with the teacher: every twentieth, so that all outlets are there. */
export function isHeldBack(textNumber: number): boolean {
  return textNumber % 20 === 19
}

/** For each `sent_id` (the index) 1 where its text is held back; sentences of no text are 0. */
export function heldBackSentences(texts: readonly SilverText[]): Uint8Array {
  const held = new Uint8Array(texts.reduce((most, text) => Math.max(most, text.last), 0) + 1)
  texts.forEach((text, number) => {
    if (isHeldBack(number)) held.fill(1, text.first, text.last + 1)
  })
  return held
}
