import { describe, expect, it } from 'vitest'
import { english } from '../../../languages/en/index.ts'
import { madeUpReportOf } from '../../../record/testing/made-up.ts'
import { extract } from '../../index.ts'

/** Who speaks in each attribution. */
function speakersIn(text: string): string[][] {
  const { actors, attributions } = extract(madeUpReportOf(text), english)
  const name = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? id ?? '-'
  return attributions.map(({ speaker, also = [] }) => [name(speaker), ...also.map((other) => name(other.speaker))])
}

describe('who speaks together', () => {
  it.each([
    ['Ada Berg and Karsan Foreign Minister Jan Lund said the port was safe.', ['Ada Berg', 'Jan Lund']],
    ['Both Ada Berg and Jan Lund said the port was safe.', ['Ada Berg', 'Jan Lund']],
    ['Ada Berg, the mayor, and Jan Lund said the port was safe.', ['Ada Berg', 'Jan Lund']],
    ['Ada Berg and Jan Lund — the two envoys — said the port was safe.', ['Ada Berg', 'Jan Lund']],
    ['Ada Berg, Jan Lund and Odran Velk said the port was safe.', ['Ada Berg', 'Jan Lund', 'Odran Velk']],
    ['Ada Berg and other officials said the port was safe.', ['Ada Berg', 'unnamed: other officials']],
    ['Russia and China said the port was safe.', ['Russia', 'China']],
    ['Ada Berg, envoy to Russia and China, said the port was safe.', ['Ada Berg']],
    ['The Ministry of Trade and Industry said the port was safe.', ['Ministry of Trade and Industry']],
  ])('%s', (text, expected) => expect(speakersIn(text)).toEqual([expected]))
})
