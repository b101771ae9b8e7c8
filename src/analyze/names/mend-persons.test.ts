import { describe, expect, it } from 'vitest'
import { names } from '../../languages/en/names/index.ts'
import { listTable } from './list-table.ts'
import { mendPersons } from './mend-persons.ts'
import { nameSpans, putName } from './name-spans.ts'

const lists = listTable(names)
const person = 0
const place = 1

/** The persons after mending; those found before stand in brackets, places in braces. Tokens are words, and hyphens without spaces around them. */
function mended(marked: string): string[] {
  const text = marked.replace(/[[\]{}]/g, '')
  const found = [...text.matchAll(/-|[^\s-]+/g)]
  const start = Uint32Array.from(found, ({ index }) => index)
  const end = Uint32Array.from(found, ({ 0: word, index }) => index + word.length)
  const spans = nameSpans(start.length)
  let before = 0
  for (const { 0: name, index } of marked.matchAll(/[[{][^\]}]+[\]}]/g)) {
    const from = index - before
    before += 2
    putName(spans, start.indexOf(from), end.indexOf(from + name.length - 2) + 1, name[0] === '[' ? person : place)
  }
  const tokens = { text, start, end, sentences: Uint32Array.of(0, start.length), tag: new Uint8Array(start.length) }
  mendPersons(tokens, lists, spans, person, new Set([place]))
  return Array.from(spans.from, (from, i) =>
    from === i + 1 && spans.kind[i] === person ? text.slice(start[i], end[spans.to[i]! - 1]) : '',
  ).filter(Boolean)
}

describe('persons', () => {
  it.each([
    ['[Vice Premier Liang Weimin] said', ['Liang Weimin']],
    ['[Ada Lindqvist] said', ['Ada Lindqvist']],
    ['[President] said', ['President']],
    ['[Beatrix Okonkwo]-[Hale] said', ['Beatrix Okonkwo-Hale']],
    ['[Pak Chun]-ho said', ['Pak Chun-ho']],
    ['[Lindqvist]-backed rebels', ['Lindqvist']],
    ['told Sgt. {Selm} and {Sen. Ada Ostervik}', ['Selm', 'Sen. Ada Ostervik']],
    ['General {Selm} in {Gen}', []],
    ['[Lindqvist] - [Toprak] talks', ['Lindqvist', 'Toprak']],
  ])('%s', (marked, expected) => expect(mended(marked)).toEqual(expected))
})
