import { describe, expect, it } from 'vitest'
import { type ToldPage, toldStory } from './testing/told-story.ts'

type Said = NonNullable<ToldPage['said']>

const rules = (text: string, said: Said, roles: ToldPage['roles'] = {}) =>
  toldStory([{ text, said, roles }]).conflicts.map((c) => c.rule)

describe('what one says is so, and another beside it says is not', () => {
  it.each<[string, Said]>([
    ['Lund Ferries did not lock anybody out, Rolf Berg said. Ana Lind says 90 sailors were locked out on 2 May.', [['Rolf Berg', 'Lund Ferries did not lock anybody out'], ['Ana Lind', '90 sailors were locked out on 2 May']]],
    ['Ana Lind said the gates were closed on Monday. Rolf Berg said the gates were never closed.', [['Ana Lind', 'the gates were closed on Monday'], ['Rolf Berg', 'the gates were never closed']]],
    ['The pilots walked out of the hall, Ana Lind said. Rolf Berg said they had not walked out.', [['Ana Lind', 'The pilots walked out of the hall'], ['Rolf Berg', 'they had not walked out']]],
    ['Rolf Berg said Karsa had not fired on the ferry. It rained. Ana Lind said Karsa fired on the ferry twice.', [['Rolf Berg', 'Karsa had not fired on the ferry'], ['Ana Lind', 'Karsa fired on the ferry twice']]],
    ['No ferries were turned back, Rolf Berg said. Ana Lind said that three ferries were turned back at dawn.', [['Rolf Berg', 'No ferries were turned back'], ['Ana Lind', 'that three ferries were turned back at dawn']]],
    ['Rolf Berg said nobody had been hurt. Ana Lind said four sailors were hurt.', [['Rolf Berg', 'nobody had been hurt'], ['Ana Lind', 'four sailors were hurt']]],
    ['The toll would raise the price of bread, Ana Lind said. “The toll won’t raise the price of anything,” Rolf Berg told her.', [['Ana Lind', 'The toll would raise the price of bread'], ['Rolf Berg', '“The toll won’t raise the price of anything,”']]],
    ['Ana Lind told the Tide that the pact had been signed. The pact has not been signed, according to Rolf Berg.', [['Ana Lind', 'that the pact had been signed'], ['Rolf Berg', 'The pact has not been signed']]],
    ['Ana Lind said that Rolf Berg had left the talks early. “We never left the talks,” Rolf Berg said.', [['Ana Lind', 'that Rolf Berg had left the talks early'], ['Rolf Berg', '“We never left the talks,”']]],
  ])('%s', (text, said) => expect(rules(text, said)).toEqual(['negated'])) // biome-ignore format: one line

  it.each<[string, Said]>([
    // Of others.
    ['Ana Lind said Lorvia had signed the pact. Rolf Berg said Karsa had not signed the pact.', [['Ana Lind', 'Lorvia had signed the pact'], ['Rolf Berg', 'Karsa had not signed the pact']]],
    ['Ana Lind said Lorvia had decided. “We have not decided,” Rolf Berg said.', [['Ana Lind', 'Lorvia had decided'], ['Rolf Berg', '“We have not decided,”']]],
    // What should be, might be, is asked or is hoped for.
    ['Ana Lind said the gates should be closed. Rolf Berg said the gates should not be closed.', [['Ana Lind', 'the gates should be closed'], ['Rolf Berg', 'the gates should not be closed']]],
    ['Ana Lind asked whether the gates were closed. Rolf Berg said the gates were not closed.', [['Ana Lind', 'whether the gates were closed'], ['Rolf Berg', 'the gates were not closed']]],
    ['Ana Lind hopes the gates are closed. Rolf Berg said the gates were not closed.', [['Ana Lind', 'the gates are closed', 'hopes'], ['Rolf Berg', 'the gates were not closed']]],
    ['If the gates were closed, Ana Lind said, boats would turn. Rolf Berg said the gates were not closed.', [['Ana Lind', 'If the gates were closed'], ['Rolf Berg', 'the gates were not closed']]],
    // Another day; not only; both say no; one speaker; a word in common.
    ['Ana Lind said the gates were closed on Monday. Rolf Berg said the gates were not closed on Friday.', [['Ana Lind', 'the gates were closed on Monday'], ['Rolf Berg', 'the gates were not closed on Friday']]],
    ['Ana Lind said the gates were closed. Rolf Berg said not only the gates were closed.', [['Ana Lind', 'the gates were closed'], ['Rolf Berg', 'not only the gates were closed']]],
    ['Ana Lind said the gates were not closed. Rolf Berg said the gates were never closed.', [['Ana Lind', 'the gates were not closed'], ['Rolf Berg', 'the gates were never closed']]],
    ['Ana Lind said the gates were closed. Ana Lind said the gates were not closed at noon.', [['Ana Lind', 'the gates were closed'], ['Ana Lind', 'the gates were not closed at noon']]],
    ['Ana Lind said the gates were old. Rolf Berg said the gates had not been painted in ten years.', [['Ana Lind', 'the gates were old'], ['Rolf Berg', 'the gates had not been painted in ten years']]],
    ['Ana Lind said the deal would end the strike. Rolf Berg said there was no deal yet.', [['Ana Lind', 'the deal would end the strike'], ['Rolf Berg', 'there was no deal yet']]],
    ['Ana Lind called the ferry a wreck. Rolf Berg insisted that it not be called a wreck.', [['Ana Lind', 'the ferry a wreck', 'called'], ['Rolf Berg', 'that it not be called a wreck']]],
    ['The bill goes to the council, Ana Lind said. Rolf Berg complained that the bill did none of that.', [['Ana Lind', 'The bill goes to the council'], ['Rolf Berg', 'that the bill did none of that']]],
  ])('not: %s', (text, said) => expect(rules(text, said)).toEqual([])) // biome-ignore format: one line
})
