import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { wordsAsked } from './words-asked.ts'

describe('the words that are looked for', () => {
  it.each([
    // Written together, a word is found with a hyphen in it.
    ['ceasefire', 'A cease-fire, a Ceasefire, a cease‑fire', ['cease-fire', 'Ceasefire', 'cease‑fire']],
    ['email', 'an e-mail of Lind', ['e-mail']],
    ['cooperat', 'Karsa co-operates', ['co-operat']],
    ['handover', 'the hand\u00adover', ['hand\u00adover']],
    ['f16', 'two F-16s', ['F-16']],
    ['14point', 'the 14-point plan', ['14-point']],
    ['мир', 'ми-р', ['ми-р']],
    // Written with a hyphen, it is found together and apart.
    ['cease-fire', 'ceasefire, cease fire, Cease-Fire', ['ceasefire', 'cease fire', 'Cease-Fire']],
    ['14–point', 'the 14-point plan', ['14-point']],
    ['Al-Tarun', 'Al Tarun, al-Tarun', ['Al Tarun', 'al-Tarun']],
    ['five-year-old', 'a five-year-old pact, five year old', ['five-year-old', 'five year old']],
    // A word by itself is not found in two; a dash parts words; numbers are what they are.
    ['nowhere', 'now here', []],
    ['wart', 'the war—they said', []],
    ['20', 'by 2-0', []],
    ['2-0', 'in 20 days, by 2 0, by 2-0', ['2-0']],
    ['cease.fire', 'cease-fire', []],
    ['(ceasefire)', 'no (cease-fire) yet', ['(cease-fire)']],
    ['re-', 'the reopening, re- and undone', ['re-']],
    // In quotation marks as it stands.
    ['"ceasefire"', 'a cease-fire, a ceasefire', ['ceasefire']],
    ['"cease-fire"', 'a cease-fire, a ceasefire, cease fire', ['cease-fire']],
    ['"the talks"', 'the-talks of the talks', ['the talks']],
    ['"a.*"', 'all of a.*', ['a.*']],
    // Several words, each by itself.
    ['cease fire', 'a ceasefire', ['cease', 'fire']],
    ['ceasefire "to the gap"', 'a cease-fire to the gap', ['cease-fire', 'to the gap']],
    ['""', 'anything', []],
  ])('%s is found in “%s” as %j', (q, text, expected) => {
    const found = wordsAsked(q).flatMap((word) => [...fold(text).matchAll(word)])
    expect(found.map((m) => text.slice(m.index, m.index + m[0].length))).toEqual(expected)
  })
})
