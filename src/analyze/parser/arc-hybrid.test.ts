import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginSentence, isAllowed, isFinished, newParseState, takeStep } from './arc-hybrid.ts'

describe('the arc-hybrid system', () => {
  it('makes a tree with one root in twice as many steps as tokens, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.nat(2)), (count, choices) => {
        const state = newParseState(8)
        beginSentence(state, count)
        let steps = 0
        while (!isFinished(state)) {
          const wish = choices.next().value!
          const action = [0, 1, 2].map((shift) => (wish + shift) % 3).find((a) => isAllowed(state, a))!
          takeStep(state, action, 7)
          steps++
        }
        const heads = [...state.head.slice(0, count)]
        expect(steps).toBe(2 * count)
        expect(heads.filter((head) => head === count)).toHaveLength(1)
        for (let token = 0; token < count; token++) {
          let at = token
          for (let climbed = 0; at !== count && climbed <= count; climbed++) at = heads[at]!
          expect(at).toBe(count)
        }
      }),
    )
  })

  it('gives children, outermost first', () => {
    const state = newParseState(8)
    beginSentence(state, 3)
    for (const action of [0, 0, 1, 1]) takeStep(state, action, 0)
    expect([state.left1[2], state.left2[2], state.lefts[2]]).toEqual([0, 1, 2])
  })
})
