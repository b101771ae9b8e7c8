import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('what somebody holds of a matter or of doing something', () => {
  it.each([
    ['“It would be a mistake to lift the sanctions,” Ana Lind said.', 'Ana Lind rejects lift the sanctions'],
    ['Ana Lind warned that lifting the tariffs would be a mistake.', 'Ana Lind rejects lifting the tariffs'],
    [
      '“It is vital that both sides respect the ceasefire,” Ana Lind said.',
      'Ana Lind demands both sides respect the ceasefire',
    ],
    ['“The war was necessary to lift the blockade,” Ana Lind said.', ''],
    ['“A referendum would be a disaster,” Ana Lind said.', 'Ana Lind rejects referendum'],
    ['“A referendum would be great,” Ana Lind said.', ''],
    ['Ana Lind said that a referendum was off the table.', 'Ana Lind rejects referendum'],
    ['“A referendum is out of the question,” Ana Lind said.', 'Ana Lind rejects referendum'],
    ['“A referendum is a question of time,” Ana Lind said.', ''],
    ['“One hundred is an insult,” Ana Lind said.', 'Ana Lind rejects One hundred'],
    ['“There is no referendum on our table,” Ana Lind said.', ''],
    ['“It is time for France to lift the blockade,” Ana Lind said.', 'Ana Lind demands France to lift the blockade'],
    ['Ana Lind called the tariffs “destructive and blind.”', 'Ana Lind doubts tariffs'],
    ['Ana Lind called the withdrawal of the bill “too little, too late.”', 'Ana Lind doubts withdrawal of the bill'],
    ['Ana Lind called the talks “encouraging.”', ''],
  ])('%s', (text, positions) => {
    expect(positionsTold(text).join('; ')).toBe(positions)
  })

  it('of what was done, where no plan is told of', () => {
    expect(positionsTold('Ana Lind said the prisoner swap marked a great victory.').join()).toMatch(
      /^Ana Lind supports .*prisoner swap$/u,
    )
  })

  it.each([
    ['The deal is terrible for France, Ana Lind said.', 'Ana Lind doubts trade agreement'],
    ['Ana Lind deemed the deal to be an insult.', 'Ana Lind rejects trade agreement'],
    ['Ana Lind depicted the deal as naive and unwise.', 'Ana Lind doubts trade agreement'],
    ['Ana Lind, who has called the deal the “worst pact ever,” came.', 'Ana Lind rejects trade agreement'],
    [
      '“It is not a perfect deal, but the deal will strengthen our towns,” Ana Lind said.',
      'Ana Lind supports trade agreement',
    ],
    ['“We should sign this deal,” Ana Lind said.', 'Ana Lind supports trade agreement'],
    ['“We must not accept the deal,” Ana Lind said.', 'Ana Lind rejects trade agreement'],
    ['Ana Lind said that the deal was a win for France.', 'Ana Lind supports trade agreement'],
    ['Ana Lind said that the deal was unacceptable to Norway.', 'Norway rejects trade agreement'],
    ['Ana Lind called it a “good day for France.”', 'Ana Lind supports trade agreement'],
    ['Ana Lind called the agreement “something very positive for France.”', 'Ana Lind supports trade agreement'],
    ['Ana Lind called the deal “a positive step.”', 'Ana Lind supports trade agreement'],
    ['It replaces the old steel pact, which Ana Lind had called a disaster.', 'Ana Lind rejects old steel pact'],
    ['Ana Lind called the deal “a terrible, dangerous mistake.”', 'Ana Lind rejects trade agreement'],
    ['Ana Lind said it marked “a new chapter.”', 'Ana Lind supports trade agreement'],
    ['Ana Lind said that the deal was not enough.', 'Ana Lind doubts trade agreement'],
    ['Ana Lind said that the deal was worth it.', 'Ana Lind supports trade agreement'],
    ['“The deal is not a solution,” Ana Lind said.', 'Ana Lind doubts trade agreement'],
    ['“The deal is a bad solution,” Ana Lind said.', 'Ana Lind doubts trade agreement'],
    ['“This was probably the best opportunity to end the strike,” Ana Lind said.', 'Ana Lind supports trade agreement'],
    ['Two White House officials said that the deal was a disaster.', 'White House rejects trade agreement'],
  ])('of a deal told of before: %s', (text, position) => {
    const told = positionsTold(`France and Poland reached a trade agreement on Monday. ${text}`)
    expect(told.filter((t) => !/accepts/u.test(t))).toEqual([position])
  })
})
