import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { bodyText } from '../../record/body.ts'
import { readText } from './index.ts'

const page = (sentence: string) =>
  `Envoys leave the toll talks\n\n2 April 2031\n\n${sentence}\n\nThe talks had begun on Monday, and nobody knew when they would go on.`

describe('boxes of links within a sentence', () => {
  it.each([
    [
      'Premier Ada Berg Ada Maria BergBerg says no to tolls Envoys wait for rain MORE (Vess.) left the talks on Monday.',
      'Premier Ada Berg  (Vess.) left the talks on Monday.',
    ],
    [
      'Premier Jan LindJan Olof Lind‘A toll road’: what the envoys want MORE said on Monday that he would stay.',
      'Premier Jan Lind said on Monday that he would stay.',
    ],
    [
      'Premier Ada Berg Ada (Adele) Maria BergMORE met Jan LindJan Olof LindLind says no to tolls MORE on Monday.',
      'Premier Ada Berg  met Jan Lind on Monday.',
    ],
    ['Premier Ada Berg said on Monday that MORE was needed.', null],
    ['Ada Berg met Jan Berg. MORE will follow, Mr. Berg said.', null],
    ['Ada McBerg left on Monday, and Ada McBerg came back to the talks on Friday, officials of both sides said.', null],
  ])('%s', (sentence, left) => {
    const text = page(sentence)
    const read = readText(text, english.page)
    expect(bodyText({ ...read, text })).toContain(left ?? sentence)
  })
})
