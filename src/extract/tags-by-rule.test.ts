import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/index.ts'
import { tag } from './tags-by-rule.ts'

const tagged = (text: string, names?: ReadonlySet<string>) => {
  const words = text.split(' ')
  const { tags } = tag(words, english.reporting.lexicon, names)
  return words.map((word, i) => `${word}/${tags[i]}`).join(' ')
}

describe('parts of speech', () => {
  it.each([
    ['She said the talks had failed', 'She/PRON said/VERB the/DET talks/NOUN had/HAVE failed/PART'],
    ['The report claims that aid stopped', 'The/DET report/NOUN claims/VERB that/THAT aid/NOUN stopped/VERB'],
    ['Berg plans to leave', 'Berg/PROPER plans/VERB to/TO leave/BASE'],
    ['He went to Arvada', 'He/PRON went/VERB to/PREP Arvada/PROPER'],
    ['They were accused by rivals', 'They/PRON were/BE accused/PART by/PREP rivals/NOUN'],
    ['Many said no', 'Many/QUANT said/VERB no/DET'],
    ["Berg 's promise", "Berg/PROPER 's/POSS promise/NOUN"],
    ["It 's raining", "It/PRON 's/BE raining/ING"],
    ['Envoys will not say why', 'Envoys/PROPER will/MODAL not/NEG say/BASE why/WH'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected)
  })

  it('take a word for a name at the start of a sentence where the text writes it so elsewhere', () => {
    expect(tagged('March said so')).toContain('March/NOUN')
    expect(tagged('March said so', new Set(['March']))).toContain('March/PROPER')
  })
})
