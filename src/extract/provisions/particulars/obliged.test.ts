import { describe, expect, it } from 'vitest'
import { told } from '../testing/terms-told.ts'

const after = ' Poland spoke.'

describe('who asks for a term need not do it', () => {
  it.each([
    ['called on', 'France called on Poland to lift the siege.', ['sanctions: lift the siege (Poland)']],
    ['appealed to', 'France appealed to Poland to free the prisoners.', ['prisoners: free the prisoners (Poland)']],
    ['called for', 'Ana Lind called for Poland to lift the siege.', ['sanctions: lift the siege (Poland)']],
    ['unknown', 'France urged its neighbours to lift the siege.', ['sanctions: lift the siege']],
    ['unknown, behind on', 'France called on its neighbours to free the prisoners.', ['prisoners: free the prisoners']],
    ['them', '“I urge them to free the prisoners,” Ana Lind said.', ['prisoners: free the prisoners']],
    ['who agrees does', 'France agreed to pull back its troops.', ['forces.withdrawal: pull back its troops (France)']],
    ['who is asked does', 'France was asked to lift the siege.', ['sanctions: lift the siege (France)']],
  ])('%s', (_, text, expected) => expect(told(text + after)).toEqual(expected)) // biome-ignore format: a table
})

describe('whom a pronoun binds', () => {
  it.each([
    ['who promises', 'France promised Poland that it would lift the siege.', ['sanctions: it would lift the siege (France)']],
    ['they who promise', 'The rebels promised Poland that they would free the prisoners.', ['prisoners: free the prisoners (rebels)']],
    ['she who promises', 'Ana Lind pledged that she would lift the siege.', ['sanctions: lift the siege (Ana Lind)']],
    ['another', 'France promised that Poland would free the prisoners.', ['prisoners: Poland would free the prisoners (Poland)']],
    ['they: one told of last', 'France rejected the vote. Ana Lind said they must free the prisoners.', ['prisoners: free the prisoners']],
  ])('%s', (_, text, expected) => expect(told(text + after)).toEqual(expected)) // biome-ignore format: a table
})

describe('a term is told without its pronoun', () => {
  it.each([
    ['“They’ll free the prisoners,” Ana Lind said.', 'prisoners: free the prisoners'],
    ['“They will stop the attacks,” Ana Lind said.', 'ceasefire: stop the attacks'],
    ['“You should lift the siege,” Ana Lind told France.', 'sanctions: lift the siege'],
    ['“They have to pull back their troops,” Ana Lind said.', 'forces.withdrawal: pull back their troops'],
    ['Ana Lind said she would lift the siege.', 'sanctions: lift the siege (Ana Lind)'],
    ['Ana Lind said Poland would lift the siege.', 'sanctions: Poland would lift the siege (Poland)'],
    ['Ana Lind said the rebels would free the prisoners.', 'prisoners: the rebels would free the prisoners (rebels)'],
  ])('%s', (text, expected) => expect(told(text + after)).toContain(expected))
})

describe('several who are asked', () => {
  it.each([
    ['Ana Lind called on France and Poland to free the prisoners.', 'prisoners: free the prisoners (France + Poland)'],
    [
      'Ana Lind urged France, Poland and Norway to free the prisoners.',
      'prisoners: free the prisoners (France + Poland + Norway)',
    ],
    ['Ana Lind called on Poland and the rebels to lift the siege.', 'sanctions: lift the siege (Poland + rebels)'],
    ['Ana Lind appealed to France and Poland to end the attacks.', 'ceasefire: end the attacks (France + Poland)'],
    ['France and Poland were asked to free the prisoners.', 'prisoners: free the prisoners (France + Poland)'],
    ['“I call on France and Poland to lift the siege,” Ana Lind said.', 'sanctions: lift the siege (France + Poland)'],
    ['Ana Lind relied on France and its promise to lift the siege.', 'sanctions: lift the siege'],
  ])('%s', (text, expected) => expect(told(`${text} France and Poland spoke.`)).toEqual([expected]))
})

describe('what one person has or needs is on no table', () => {
  it.each([
    '“Her taxes shouldn’t rise,” Ana Lind said.',
    '“Your taxes won’t be raised,” Ana Lind said.',
    '“My wages will be cut,” said Ana Lind, a teacher.',
    'His pension should be cut, Ana Lind said of her neighbour.',
    'Bakers need help to pay high rent and to hire cooks.',
  ])('%s', (text) => expect(told(text)).toEqual([]))

  it.each([
    ['“Taxes should not be raised,” Ana Lind said.', 'budget: Taxes should not be raised'],
    ['“Our wages must rise,” Ana Lind of the union said.', 'labour: Our wages must rise'],
    ['“Their taxes will be cut,” Ana Lind said of farmers.', 'budget: Their taxes will be cut'],
    ['“His men must free the prisoners,” Ana Lind said of Jan Berg.', 'prisoners: His men must free the prisoners'],
  ])('but %s', (text, expected) => expect(told(text).join()).toContain(expected))
})
