import { describe, expect, it } from 'vitest'
import { english } from '../../../languages/en/index.ts'
import { madeUpReportOf } from '../../../record/testing/made-up.ts'
import { extract } from '../../index.ts'

/** Who says the first thing, and through whom it came. */
function first(text: string): string {
  const { actors, attributions } = extract(madeUpReportOf(text), english)
  const [{ speaker, via }] = attributions as [(typeof attributions)[number]]
  return [actors.find(({ id }) => id === speaker)?.name ?? speaker, ...via].join(' < ')
}

describe('whose words a text is', () => {
  it.each([
    ['The lake is 80 per cent full, according to satellite images published last week by the Lorvian Harbour Institute.', 'Lorvian Harbour Institute'],
    ['According to a report released on Monday by the Lake Commission, the road is safe.', 'Lake Commission'],
    ['Figures published by the statistics office show that exports fell by nine per cent.', 'unnamed: the statistics office'],
    ['The ships will leave on Friday, according to a schedule drawn up by Karsa Harbour and seen by the Tide.', 'Karsa Harbour'],
    ['A statement issued by the Lorvian foreign ministry said the talks would go on.', 'Lorvian foreign ministry'],
    ['A survey conducted by the University of Vessia found that most farmers favoured the dam.', 'University of Vessia'],
    ['An analysis prepared by two economists found that the price was high.', 'unnamed: two economists'],
    ['The port will close, according to a letter written by Ada Berg and obtained by Reuters.', 'Ada Berg < Reuters'],
    ['The port will close, according to emails obtained by the Harbour Tide and written by Jan Lund.', 'Jan Lund'],
  ])('made by somebody: %s', (text, expected) => expect(first(text)).toBe(expected)) // biome-ignore format: one line

  it.each([
    ['A document obtained by the Harbour Tide says that Lorvia would pay 40 million crowns.', 'unnamed: A document obtained by the Harbour Tide'],
    ['According to part of the draft seen by the Harbour Tide, Lorvia would pay 40 million crowns.', 'unnamed: part of the draft seen by the Harbour Tide'],
    ['Lorvia would pay 40 million crowns, according to a draft reviewed by Reuters.', 'unnamed: a draft reviewed by Reuters < Reuters'],
    ['Excerpts of the memo shared with the Harbour Tide say that the port will close.', 'unnamed: Excerpts of the memo shared with the Harbour Tide'],
    ['A leaked memo, seen by the Harbour Tide, says that the port will close.', 'unnamed: A leaked memo, seen by the Harbour Tide'],
    ['According to documents reviewed by The New York Times, the port will close.', 'unnamed: documents reviewed by The New York Times < The New York Times'],
    ['The plan speaks of a withdrawal from the valley.', 'unnamed: The plan'],
    ['The Karsan proposal says that the port must open.', 'unnamed: The Karsan proposal'],
    ['Official figures showed that exports fell.', 'unnamed: Official figures'],
  ])('nobody’s who is known: %s', (text, expected) => expect(first(text)).toBe(expected)) // biome-ignore format: one line

  it.each([
    ['A woman sent by the ministry said the port was safe.', 'unnamed: A woman sent by the ministry'],
    ['Villagers displaced by the flood said no.', 'unnamed: Villagers displaced by the flood'],
    ['Ada Berg said in a statement issued by her office that the port was safe.', 'Ada Berg'],
    ['A recent Reuters report says that the port is safe.', 'Reuters'],
    ['Jan Lund, seen by many as a hawk, said the port was safe.', 'Jan Lund'],
  ])('no text: %s', (text, expected) => expect(first(text)).toBe(expected)) // biome-ignore format: one line
})
