import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('what is no more, or was somebody’s', () => {
  it.each([
    ['a state by its name', 'Ana Lind visited the former Soviet state of Georgia.', ['visit Ana Lind > Georgia']],
    ['a state without it', 'Ana Lind visited the former Soviet state on Monday.', ['visit Ana Lind 2031-03-31']],
    ['a union', 'Ana Lind visited the former Soviet Union on Monday.', ['visit Ana Lind 2031-03-31']],
    ['where somebody met', 'Ana Lind met Jan Berg in the former Soviet Union on Monday.', ['meet Ana Lind > Jan Berg 2031-03-31']],
    ['a republic with another’s name', 'Ana Lind visited the former Yugoslav republic of Macedonia on Monday.', ['visit Ana Lind @ Yugoslav republic of Macedonia 2031-03-31']],
    ['envoys of such states', 'Envoys from the former Soviet republics met in Paris on Monday.', ['meet @ Paris 2031-03-31']],
    ['a colony', 'The former French colony signed a treaty with Germany on Monday.', ['sign Germany 2031-03-31']],
    ['whose it was, which acts itself', 'France and its former colony Chad signed a treaty on Monday.', ['sign France + Chad 2031-03-31']],
    ['a former office is of the state still', 'The former French president, Ana Lind, met Jan Berg in Paris on Monday.', ['meet Ana Lind > Jan Berg @ Paris 2031-03-31']],
    ['no former', 'Envoys from the French government met in Oslo on Monday.', ['meet France @ Oslo 2031-03-31']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table
})
