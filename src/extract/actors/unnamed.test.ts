import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { nameReport } from '../../record/report.ts'
import { extract } from '../index.ts'

const unknown = { file: 'a.txt', url: null, outlet: null, headline: null, published: null, zone: null, language: 'en' }
const empty = { credit: [], authors: [], furniture: [], parts: [], metadata: [], problems: [] }

/** Of each speaker without a name 'NUMBER | AS | OF + OF | WHY', with 'several' where no number is told. */
const unnamedIn = (text: string): string[] =>
  extract(nameReport({ ...unknown, ...empty, text }), english).attributions.flatMap(({ unnamed }) => {
    if (!unnamed) return []
    const { number, as, of, why } = unnamed
    const many = number.words ? ` (${quote(text, number.words)})` : ''
    const parts = [
      `${number.value ?? 'several'}${many}`,
      quote(text, as),
      of.map((piece) => quote(text, piece)).join(' + '),
      why ? quote(text, why) : '',
    ]
    return [parts.join(' | ')]
  })

describe('what is said of a speaker without a name', () => {
  it.each([
    ['A port official said the dock was safe.', ['1 | port official | port | ']],
    ['Two officials said the dock was safe.', ['2 (Two) | officials |  | ']],
    ['Officials said the dock was safe.', ['several | Officials |  | ']],
    [
      'Several senior Lorvian officials said the dock was safe.',
      ['several (Several) | senior Lorvian officials | Lorvian | '],
    ],
    ['At least three Karsan diplomats said the dock was safe.', ['3 (At least three) | Karsan diplomats | Karsan | ']],
    ['More than a dozen diplomats said the dock was safe.', ['several (More than a dozen) | diplomats |  | ']],
    ['A person close to the talks said the dock was safe.', ['1 | person | close to the talks | ']],
    ['One of the negotiators said the dock was safe.', ['1 (One) | negotiators |  | ']],
    [
      'A U.S. official familiar with the matter said the dock was safe.',
      ['1 | U.S. official | U.S. + familiar with the matter | '],
    ],
    ['An official in the harbour ministry said the dock was safe.', ['1 | official | in the harbour ministry | ']],
    ['Officials in recent weeks said the dock was safe.', ['several | Officials |  | ']],
    ['A diplomat who was in the room said the dock was safe.', ['1 | diplomat | who was in the room | ']],
  ])('%s', (text, expected) => expect(unnamedIn(text)).toEqual(expected))
})

describe('why a speaker is not named', () => {
  it.each([
    [
      'A captain in Oslo, who asked not to be named, said the port was safe.',
      ['1 | captain | in Oslo | asked not to be named'],
    ],
    [
      '“The dock is safe,” said a Lorvian official, who spoke on condition of anonymity because the talks are secret.',
      ['1 | Lorvian official | Lorvian | on condition of anonymity because the talks are secret'],
    ],
    [
      'The dock is safe, a Lorvian official said, speaking on the condition of anonymity to discuss private talks.',
      ['1 | Lorvian official | Lorvian | on the condition of anonymity to discuss private talks'],
    ],
    [
      'Two aides said the dock was safe. They were not authorized to speak publicly.',
      ['2 (Two) | aides |  | were not authorized to speak publicly'],
    ],
    [
      'A diplomat, who was not authorised to discuss the plan, said the dock was safe. The diplomat said ships would come.',
      [
        '1 | diplomat |  | was not authorised to discuss the plan',
        '1 | diplomat |  | was not authorised to discuss the plan',
      ],
    ],
    ['A diplomat said the dock was safe. Ada Berg asked not to be named.', ['1 | diplomat |  | ']],
    ['Ada Berg, who asked not to be quoted, said the dock was safe.', []],
  ])('%s', (text, expected) => expect(unnamedIn(text)).toEqual(expected))
})
