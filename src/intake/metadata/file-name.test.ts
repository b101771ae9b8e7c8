import { describe, expect, it } from 'vitest'
import { readFileName } from './file-name.ts'

describe('what a file’s name states', () => {
  it.each([
    ['2031-04-02_northern-echo-of-velden.txt', ['2031-04-02', 'Northern Echo of Velden']],
    ['2031-04-02_nord-press-2.html', ['2031-04-02', 'Nord Press']],
    ['2031-04-02_fox-2.txt', ['2031-04-02', 'Fox News']],
    ['2031-04-02.txt', ['2031-04-02']],
    ['2031-04-32_nordpost.txt', []],
    ['000_fcc79824.txt', []],
    ['notes.txt', []],
  ])('%s: %j', (file, expected) => {
    expect(readFileName(file).map((m) => m.value)).toEqual(expected)
  })
})
