import type { Span } from '../../../../src/api/types.ts'

/** A layer of marks over a text: `{ name: 'furniture', spans: [{ start: 0, end: 5, title: 'navigation' }] }`. */
export interface Layer {
  readonly name: string
  readonly spans: readonly (Span & { readonly title?: string })[]
}

/** A stretch of text that the same marks cover throughout. */
export interface Segment extends Span {
  /** Names of the layers that cover it, in the order of the layers, each once. */
  readonly layers: readonly string[]
  readonly titles: readonly string[]
}

/** Cuts a text of `length` code units wherever a mark begins or ends. The segments cover the text, in order, without overlap. */
export function segmentsOf(length: number, layers: readonly Layer[]): Segment[] {
  const cuts = new Set([0, length])
  for (const { spans } of layers)
    for (const { start, end } of spans) cuts.add(Math.min(start, length)).add(Math.min(end, length))
  const at = [...cuts].sort((a, b) => a - b)
  const place = new Map(at.map((cut, i) => [cut, i]))
  const names = at.map(() => new Set<string>())
  const titles = at.map(() => new Set<string>())
  for (const { name, spans } of layers) {
    for (const { start, end, title } of spans) {
      for (let i = place.get(Math.min(start, length))!; i < place.get(Math.min(end, length))!; i++) {
        names[i]!.add(name)
        if (title) titles[i]!.add(title)
      }
    }
  }
  return at
    .slice(0, -1)
    .map((start, i) => ({ start, end: at[i + 1]!, layers: [...names[i]!], titles: [...titles[i]!] }))
}
