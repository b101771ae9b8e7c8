import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginSentence,
  isAllowed,
  isFinished,
  newParseState,
  type ParseState,
  takeStep,
} from '../../src/analyze/parser/arc-hybrid.ts'
import { actionCost } from './oracle.ts'
import { liftCrossingArcs } from './projective.ts'

/** A random tree: each token's head is one met earlier in a random order; crossing arcs are lifted. */
const projectiveTree = fc.array(fc.nat(), { minLength: 1, maxLength: 14 }).map((seeds) => {
  const order = seeds.map((_, i) => i).sort((a, b) => ((seeds[a]! * 7919) % 101) - ((seeds[b]! * 7919) % 101) || a - b)
  const heads = new Int32Array(seeds.length)
  order.forEach((token, i) => {
    heads[token] = i === 0 ? seeds.length : order[seeds[token]! % i]!
  })
  liftCrossingArcs(heads)
  return heads
})

const actions = [0, 1, 2]
const allowed = (state: ParseState): number[] => actions.filter((action) => isAllowed(state, action))
const wrong = (state: ParseState, gold: Int32Array): number => gold.filter((head, i) => state.head[i] !== head).length

describe('the dynamic oracle', () => {
  it('reaches every projective tree by actions that cost nothing', () => {
    fc.assert(
      fc.property(projectiveTree, fc.infiniteStream(fc.nat()), (gold, choices) => {
        const state = newParseState(4)
        beginSentence(state, gold.length)
        while (!isFinished(state)) {
          const free = allowed(state).filter((action) => actionCost(state, gold, 0, action) === 0)
          expect(free).not.toEqual([])
          takeStep(state, free[choices.next().value! % free.length]!, 0)
        }
        expect([...state.head.slice(0, gold.length)]).toEqual([...gold])
      }),
    )
  })

  it('after any beginning knows how many arcs are lost: the costs paid are the heads that come out wrong', () => {
    fc.assert(
      fc.property(projectiveTree, fc.array(fc.nat(), { maxLength: 20 }), (gold, choices) => {
        const state = newParseState(4)
        beginSentence(state, gold.length)
        let paid = 0
        const take = (action: number): void => {
          paid += actionCost(state, gold, 0, action)
          takeStep(state, action, 0)
        }
        for (const choice of choices) {
          const open = allowed(state)
          if (open.length > 0) take(open[choice % open.length]!)
        }
        while (!isFinished(state)) {
          const open = allowed(state)
          const costs = open.map((action) => actionCost(state, gold, 0, action))
          take(open[costs.indexOf(Math.min(...costs))]!)
        }
        expect(wrong(state, gold)).toBe(paid)
      }),
    )
  })
})
