import { describe, expect, it } from 'vitest'
import { conceptsOf } from './concepts.ts'
import { isSameDemand, termsByWords } from './demands.ts'

const says = (words: string) => conceptsOf(words, 'en')

describe('two demands of one holder', () => {
  it.each([
    ['difficult but necessary concessions', 'necessary, difficult concessions', true],
    ['a halt to needless attacks', 'halt to all needless attacks', true],
    ['a halt to needless attacks', 'the release of all prisoners', false],
    ['the release of 20 prisoners', 'the release of 40 prisoners', false],
    ['troops out of North Karsa', 'troops out of South Lorvia', false],
    ['a deal', 'a deal', false],
    ['close the old port at night', 'not close the old port at night', false],
  ])('%s / %s: %s', (a, b, same) => {
    expect(isSameDemand(says(a), says(b))).toBe(same)
    expect(isSameDemand(says(b), says(a))).toBe(same)
  })
})

describe('a demand in free words', () => {
  const term = (id: string, words: string, own: string[] = []) => ({
    id,
    issue: 'trade',
    concepts: says(words),
    own,
  })
  it('is the term that says the same', () => {
    const find = termsByWords([term('p_guns', 'withdraw heavy guns'), term('p_port', 'open the port of Selm')])
    expect(find(says('heavy guns pulled back'))).toBe('p_guns')
    expect(find(says('open the port of Karsa'))).toBeNull()
    expect(find(says('open the mines'))).toBeNull()
  })
  it('may name those whom the term obliges', () => {
    const find = termsByWords([term('p_siege', 'end the siege', ['karsa'])])
    expect(find(says('that Karsa end the siege'))).toBe('p_siege')
    expect(find(says('that Lorvia end the siege'))).toBeNull()
  })
  it('is none where several terms say the same', () => {
    expect(
      termsByWords([term('p_1', 'end the siege'), term('p_2', 'the siege must end')])(says('end the siege')),
    ).toBeNull()
  })
})
