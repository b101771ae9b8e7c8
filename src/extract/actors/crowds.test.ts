import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

const found = (text: string) => extract(madeUpReport({ text: `A headline\n\n${text}` }), english)
const groups = (text: string) =>
  found(text)
    .actors.filter(({ kind }) => kind === 'group')
    .map(({ name }) => name)

describe('many who are named by what they do, want or suffer', () => {
  it.each([
    ['a trade', 'Automakers said the port was safe.', ['automakers']],
    ['a trade of two words', 'Car makers urged the council to return to the talks.', ['car makers']],
    ['a trade with its nation', 'French dairy farmers said the port was safe.', ['French dairy farmers']],
    ['unions', 'On Monday labour unions said the port was safe.', ['labour unions']],
    ['those whom it befalls', 'The families said the port was safe.', ['families']],
    ['some who were elected', 'Some lawmakers said the port was safe.', ['some lawmakers']],
    ['who stands for somebody', 'Berg’s supporters said the port was safe.', ['Berg’s supporters']],
    ['who is against something', 'Critics of the pact said the port was safe.', ['critics of the pact']],
    ['a way of politics', 'On Monday conservatives said the port was safe.', ['conservatives']],
    ['members of a faction', 'Republican lawmakers on Monday said the port was safe.', ['Republican lawmakers']],
    ['without praise', 'Powerful steel makers said the port was safe.', ['steel makers']],
    ['a faction', 'Republicans said the port was safe.', ['Republicans']],
    ['a faction in both houses', 'Congressional Republicans said the port was safe.', ['Republicans']],
    ['who leads a faction', 'On Monday GOP leaders said the port was safe.', ['Republican leaders']],
    ['who leads a wing', 'House Republican leaders said the port was safe.', ['House Republican leaders']],
    ['leaders of a trade that begins a sentence', 'Business leaders said the port was safe.', ['business leaders']],
    ['some of a faction', 'Some Democrats said the port was safe.', ['some Democrats']],
    ['so many of a faction', 'On Monday 47 Democrats said the port was safe.', ['47 Democrats']],
    [
      'so many who were elected',
      'On Monday 47 Republican senators said the port was safe.',
      ['47 Republican senators'],
    ],
    ['a wing', 'Moderate Democrats said the port was safe.', ['moderate Democrats']],
  ])('%s: %s', (_, text, names) => {
    expect(groups(text)).toEqual(names)
    const { actors, attributions } = found(text)
    expect(attributions.map(({ speaker }) => speaker)).toContain(actors.find(({ name }) => name === names[0])?.id)
  })

  it.each([
    ['a number', 'Ten farmers said the port was safe.'],
    ['several', 'Several lawmakers said the port was safe.'],
    ['some of them', 'Farmers in the north said the port was safe.'],
    ['those whom nothing tells apart', 'Other critics said the port was safe.'],
    ['those who only occur', 'It rained on farmers. Farmers lost their harvest.'],
    ['what only may be', 'Employers would have to pay for the ships.'],
    ['two kinds of leaders', 'Northern and southern leaders said the port was safe.'],
    ['the next heading', 'A new harbour bill Lawmakers said no.'],
  ])('not %s: %s', (_, text) => expect(groups(text)).toEqual([]))

  it.each<[string, string | null]>([
    ['Traders said the market was falling.', null],
    ['On Monday farmers warned that the wells would run dry.', null],
    ['The pumps are old, dockworkers told the council.', null],
    ['According to nurses, the beds were full.', null],
    ['Truckers and pilots said the road was closed.', null],
    ['“The bread is gone,” said bakers.', null],
    ['The road is safe, passengers said on Friday.', null],
    ['Refugees fear that the camp will close.', null],
    ['Angry students said the exam was void.', null],
    ['Shipowners have complained that the toll is too high.', null],
    ['Did teachers say that the school would close?', null],
    ['Homeowners said they would not pay. They want their money back.', null],
    ['Homeowners in Karsa said they would not pay.', null],
    ['Shopkeepers who pay the toll said it was high.', null],
    ['Automakers said the market was falling.', 'automakers'],
    ['Airlines warned that the fares would rise.', 'airlines'],
    ['Labour unions said the wells would run dry.', 'labour unions'],
    ['Grain traders said the market was falling.', 'grain traders'],
    ['The traders said the market was falling.', 'traders'],
    ['On Monday the teachers said they would strike.', 'teachers'],
    ['The families said the road was safe.', 'families'],
    ['Conservatives warned that the fares would rise.', 'conservatives'],
    ['Separatists said the road was closed.', 'separatists'],
    ['Protesters said the road was closed.', 'protesters'],
    ['The Taliban said the road was closed.', 'Taliban'],
    ['The opposition said the road was closed.', 'opposition'],
  ])('a kind of people is nobody in particular, a body or a camp somebody: %s', (text, name) => {
    const { actors, attributions } = found(text)
    expect(attributions.length).toBeGreaterThan(0)
    for (const { speaker } of attributions) {
      const actor = actors.find(({ id }) => id === speaker)
      if (name) expect(actor?.name.toLowerCase().replace(/^the /, '')).toBe(name.toLowerCase())
      else expect(speaker).toMatch(/^unnamed: /)
    }
  })

  it('leaves to a person a surname that is a trade’s name', () => {
    const { actors, attributions } = found('Jan Porters came home. On Monday Porters said he was ill. Porters left.')
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual([['Jan Porters', 'person']])
    expect(attributions[0]?.speaker).toBe(actors[0]?.id)
  })

  it('leaves to a state who speaks for it', () => {
    expect(groups('Lorvian negotiators rejected the offer. Lorvia said no.')).not.toContain('Lorvian negotiators')
  })
})
