import type { TaggedTokens } from '../../parser/parser.ts'

/** Tokens of sentences written with a space between any two tokens, all with the tag 0. */
export function plainTokens(...sentences: readonly string[]): TaggedTokens {
  const start: number[] = []
  const end: number[] = []
  const first = [0]
  let at = 0
  for (const sentence of sentences) {
    for (const word of sentence === '' ? [] : sentence.split(' ')) {
      start.push(at)
      end.push(at + word.length)
      at += word.length + 1
    }
    first.push(start.length)
  }
  return {
    text: sentences.filter((sentence) => sentence !== '').join(' '),
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    sentences: Uint32Array.from(first),
    tag: new Uint8Array(start.length),
  }
}
