import { describe, expect, it } from 'vitest'
import { isTellable, termClause, termObject } from './terms.ts'

describe('what a plan says', () => {
  it.each([
    ['withdraw its guns', ['Karsa'], 'would have Karsa “withdraw its guns”'],
    ['to withdraw its guns', ['Karsa'], 'would have Karsa “withdraw its guns”'],
    ['withdraw its guns', [], 'has among its terms: “withdraw its guns”'],
    ['Karsa give up the gates', [], 'would have “Karsa give up the gates”'],
    ['the gates should be opened', ['Karsa'], 'says that “the gates should be opened”'],
    ['limits on heavy guns', ['Karsa'], 'provides for “limits on heavy guns”'],
    ['would end the siege', ['Karsa'], ' “would end the siege”'],
    ['independent monitors be posted', [], 'would have “independent monitors be posted”'],
    ['cut rates for millers who will pay', ['Karsa'], 'would have Karsa “cut rates for millers who will pay”'],
    ['cut taxes', ['Karsa'], 'would have Karsa “cut taxes”'],
    ['shut gates that are old', ['Karsa'], 'would have Karsa “shut gates that are old”'],
    ['sanctions relief', [], 'provides for “sanctions relief”'],
    ['halting the works', [], 'provides for “halting the works”'],
    ['a fund that would pay for the works', [], 'provides for “a fund that would pay for the works”'],
  ])('%s', (words, obliges, expected) => {
    const { verb, object } = termClause(words, obliges)
    expect(`${verb} ${object}`).toBe(expected)
  })
})

describe('what somebody stands for', () => {
  it.each([
    ['withdraw its guns', ['Karsa'], 'Vessia', 'that Karsa “withdraw its guns”'],
    ['withdraw its guns', ['Karsa'], 'Karsa', 'to “withdraw its guns”'],
    ['Karsa give up the gates', [], 'Vessia', 'that “Karsa give up the gates”'],
    ['Karsa to open the gates', [], 'Vessia', 'urging “Karsa to open the gates”'],
    ['a halt of the works', [], 'Vessia', ' “a halt of the works”'],
    ['Sella swap', [], 'Vessia', ' “Sella swap”'],
    ['free and fair elections must be held', [], 'Vessia', 'that “free and fair elections must be held”'],
    ['open gates are to stay open', [], 'Vessia', 'that “open gates are to stay open”'],
    ['open the gates by May', [], 'Vessia', 'to “open the gates by May”'],
    ['Open the gates again', [], 'Vessia', 'to “open the gates again”'],
    ['complete destruction of the guns', [], 'Vessia', ' “complete destruction of the guns”'],
    ['complete the works on the dam', [], 'Vessia', 'to “complete the works on the dam”'],
    ['free movement of millers', [], 'Vessia', ' “free movement of millers”'],
    ['free all millers that are held', [], 'Vessia', 'to “free all millers that are held”'],
    ['right to sail', [], 'Vessia', ' “right to sail”'],
    ['clear the gap of mines', [], 'Vessia', 'to “clear the gap of mines”'],
    ['ensure the gates are shut', [], 'Vessia', 'to “ensure the gates are shut”'],
    ['North Lorvian free trade deal', [], 'Vessia', ' “North Lorvian free trade deal”'],
  ])('%s', (words, obliges, holder, expected) => {
    const { link, object } = termObject(words, obliges, holder)
    expect(`${link} ${object}`).toBe(expected)
  })

  it.each([
    ['a halt of the works', true],
    ['conditions', false],
    ['by half and opening the gates', false],
    ['him to go', false],
    ['toward dismantling the dam at once', false],
    ['in the gap by nightfall', false],
    ['on-site checks of the gates', true],
    ['inspections on the lower gates', true],
    ['to 7 billion crowns in relief', false],
    ['Would the gates open?', false],
    ['were the gates of the lower dam', false],
    ['is a guaranteed flow of water', false],
    ['has opened the lower gates', false],
    ['a halt of the works, have stayed the same', false],
    ['the flow of water, isn’t talked of yet', false],
    ['a toll on ships, was dropped', false],
    ['a halt of the works, which were begun in May', true],
    ['a flow that, if all agree, would be enough', true],
    ['the gates, the locks and the lower dam', true],
    ['have Vessia open the gates', true],
  ])('%s can stand by itself: %s', (words, expected) => expect(isTellable(words)).toBe(expected))
})
