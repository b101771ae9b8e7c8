import { describe, expect, it } from 'vitest'
import { type ToldPage, toldStory } from './testing/told-story.ts'

type Said = readonly [who: string, words: string, cue?: string]
/** The two sides of each conflict in one made-up report. */
const sidesIn = (text: string, said: readonly Said[] = [], roles: ToldPage['roles'] = {}) =>
  toldStory([{ text, said, roles }]).conflicts.map((c) => [c.rule, ...c.sides.map((s) => s.says)])

const first = 'Ana Lind said that Karsa had hidden its boats.'
const lind: Said = ['Ana Lind', 'that Karsa had hidden its boats', 'said']

describe('a sentence denies the one before it', () => {
  it.each([
    'Its navy issued a quick rebuttal, and showed the bay.',
    'Its navy offered a flat denial on Monday.',
    'Karsa’s premier gave a furious retort in the council.',
    'Karsa scoffed at the accusations.',
    'Karsa brushed aside the claims.',
    'The premier laughed off these allegations on Monday.',
    'The navy has debunked that claim.',
    'Karsa appeared to contradict her claims.',
    'Rolf Berg said the claim was “not true.”',
    'Rolf Berg insisted that those reports were completely made up.',
    'Rolf Berg said her account was false.',
  ])('%s', (second) => {
    const berg: Said[] = second.startsWith('Rolf') ? [['Rolf Berg', second.split(' ').slice(3).join(' ')]] : []
    const found = sidesIn(`${first} ${second}`, [lind, ...berg])
    expect(found).toEqual([['contradicted', first, second]])
  })

  it('is no matter of a name that stands alone', () =>
    expect(sidesIn('Rolf Berg. Karsa scoffed at the accusations.', [['Rolf Berg', 'Rolf Berg']])).toEqual([]))

  it.each([
    ['gives what is no answer', 'Its navy made a payment to the harbour.'],
    ['gives no answer', 'Its navy has not issued a denial.'],
    ['may answer', 'Its navy will offer a rebuttal next week.'],
    ['is told of by no one', 'That was contradicted by photographs of the bay.'],
    ['says that it contradicts nothing', 'The report does not contradict those claims.'],
    ['turns down what is no claim', 'Karsa brushed aside the snow.'],
    ['finds a plan wrong', 'Karsa said the plan was nonsense to build.'],
    ['speaks of a claim that holds', 'Rolf Berg said the claim was true.'],
    ['laughs', 'The premier laughed on Monday.'],
    ['shoots', 'Karsa shot down a plane.'],
  ])('but not where it %s', (_, second) => expect(sidesIn(`${first} ${second}`, [lind])).toEqual([]))

  it('which is a charge, not the remark between them', () => {
    const claim = 'Ana Lind claimed that Karsa had hidden its boats.'
    const text = `${claim} The bay was calm. The Tide has not seen any proof of it. Karsa scoffed at the accusations.`
    const said: Said[] = [['Ana Lind', 'that Karsa had hidden its boats', 'claimed'], ['unnamed: The Tide', 'any proof of it']] // biome-ignore format: one line
    expect(sidesIn(text, said)).toEqual([['contradicted', claim, 'Karsa scoffed at the accusations.']])
  })
})

describe('whose account it is may be told', () => {
  const later = 'Rolf Berg, in a letter, said that “our right was recognised.”'
  const berg: Said = ['Rolf Berg', '“our right was recognised.”', 'said']
  it.each([
    '“It names no right,” Ana Lind said, appearing to contradict claims earlier by Rolf Berg.',
    '“It names no right,” Ana Lind said, contradicting statements by Karsa’s Rolf Berg.'.replace(
      'statements',
      'claims',
    ),
    'Ana Lind rejected accusations by the premier, Rolf Berg, in an interview.',
    'Ana Lind disputed reports from Rolf Berg.',
    'Ana Lind knocked down the rather odd claim by Rolf Berg.',
    'Ana Lind flatly contradicted Rolf Berg.',
    'Ana Lind seemed to contradict Berg.',
  ])('before it stands: %s', (sentence) => {
    const found = sidesIn(`${sentence} ${later}`, [['Ana Lind', sentence.slice(0, 12)], berg])
    expect(found).toEqual([['contradicted', later, sentence]])
  })

  it.each([
    ['It was later contradicted by Mila Tarn, who said the bay was empty.', true],
    ['She was flatly contradicted by Mila Tarn, who said the bay was empty.', true],
    ['She has soon been contradicted by Mila Tarn, who said the bay was empty.', true],
    ['It was told by Mila Tarn, who said the bay was empty.', false],
  ])('by who contradicts it: %s', (second, expected) => {
    const found = sidesIn(`${first} ${second}`, [lind, ['Mila Tarn', 'the bay was empty']])
    expect(found).toEqual(expected ? [['contradicted', first, second]] : [])
  })
})

describe('somebody answers who spoke last', () => {
  it.each([
    ['Rolf Berg countered that the bay was empty.', 'countered'],
    ['The council countered that Karsa has no boats.', 'countered'],
    ['“Nothing is hidden,” Rolf Berg retorted.', 'retorted'],
    ['“Nothing is hidden,” Rolf Berg shot back.', 'shot back'],
    ['Rolf Berg fired back that it was a lie.', 'fired back'],
    ['Oh, it has, countered Rolf Berg, the premier.', 'countered'],
    ['The premier hit back, saying the bay was empty.', 'hit back'],
    ['“Come and look,” Rolf Berg snapped back.', 'snapped back'],
  ])('%s', (second, cue) => {
    const said: Said[] = [lind, ['Rolf Berg', second.replace(/\W$/u, '').split(' ').slice(-3).join(' '), cue]]
    expect(sidesIn(`${first} ${second}`, said)).toEqual([['answered', first, second]])
  })

  it('of all that was said before, with the words that the answer is on', () => {
    const text = `${first} “Look at this map,” Ana Lind said. Rolf Berg countered that no boats were hidden.`
    const said: Said[] = [lind, ['Ana Lind', '“Look at this map,”'], ['Rolf Berg', 'no boats were hidden', 'countered']]
    expect(sidesIn(text, said)).toEqual([['answered', first, 'Rolf Berg countered that no boats were hidden.']])
  })

  it.each<[string, string, Said[]]>([
    ['go on to speak', 'Ana Lind countered that it was so.', [lind, ['Ana Lind', 'it was so', 'countered']]],
    ['answer nobody', 'Rolf Berg countered that it was so.', [['Rolf Berg', 'it was so', 'countered']]],
    ['are told of with a law that may snap back', 'The tolls could snap back, Rolf Berg said.', [lind, ['Rolf Berg', 'The tolls could snap back', 'said']]], // biome-ignore format: one line
    ['shoot', 'The guards shot back, and Rolf Berg said it rained.', [lind, ['Rolf Berg', 'it rained', 'said']]],
  ])('but not where they %s', (_, second, said) => expect(sidesIn(`${first} ${second}`, said)).toEqual([]))
})

describe('what somebody defends, and others oppose in the next paragraph', () => {
  const one = 'Ana Lind defended the swap of prisoners, saying the council had known.'
  const of: Said = ['Ana Lind', 'the council had known', 'saying']
  it.each([
    ['But several Greens criticized the swap.', true],
    ['However, Rolf Berg denounced the swap as a gift.', true],
    ['Yet many in the council questioned the prisoners’ swap.', true],
    ['But the council was opposed to any swap.', true],
    ['But the swap went ahead on Monday.', false],
    ['Several Greens criticized the weather.', false],
  ])('%s', (two, expected) => {
    const found = sidesIn(`${one}\n\n${two}`, [of, ['unnamed: others', two.split(' ').slice(2, 4).join(' ')]])
    expect(found).toEqual(expected ? [['rebutted', one, two]] : [])
  })
})

describe('what somebody says, and what a study or those who know find in the next paragraph', () => {
  const one = 'Ana Lind said the toll had little impact on the price of bread.'
  const of: Said = ['Ana Lind', 'the toll had little impact on the price of bread', 'said']
  it.each([
    ['But a study of the harbour school found that the price of bread had doubled.', true],
    ['However, figures of the council show that the toll raised the price of bread.', true],
    ['Yet economists found that the toll had made bread dear.', true],
    ['But official data suggest a price of bread twice as high.', true],
    ['But three experts in bread disputed that, as its price had doubled.', true],
    ['But economists say the price of bread is a matter for the council.', false],
    ['But the records of millers tell a different story: the price of bread doubled.', true],
    ['But photographs of a market, which the Tide has seen, show the price of bread at its height.', true],
    ['But researchers at the harbour school found that the price of bread had doubled.', true],
    ['But the price of bread doubled when the toll came.', false],
    ['But a study found that ferries were full.', false],
    ['A study found that the price of bread had doubled.', false],
    ['But a study of the price of bread is due in May.', false],
    ['But what do figures on the price of bread matter?', false],
  ])('%s', (two, expected) => {
    const found = sidesIn(`${one}\n\n${two}`, [of])
    expect(found).toEqual(expected ? [['rebutted', one, two]] : [])
  })

  it('but not where somebody only asks for it', () => {
    const wish = 'Ana Lind said the toll on bread should be cut.'
    expect(sidesIn(`${wish}\n\nBut a study found that the toll on bread is low.`, [['Ana Lind', 'the toll on bread should be cut']])).toEqual([]) // biome-ignore format: one line
  })
})
