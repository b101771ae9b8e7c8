import {
  beginSentence,
  isAllowed,
  isFinished,
  LEFT,
  newParseState,
  type ParseState,
  SHIFT,
  takeStep,
} from '../../src/analyze/parser/arc-hybrid.ts'
import type { Sizes, TableName } from '../../src/analyze/parser/weights.ts'
import { newBatchWords, type WordKinds } from './batch-words.ts'
import { openTrainingMemory, type TrainingMemory } from './memory.ts'
import { actionCost } from './oracle.ts'
import { best, newOutput, type Output, softmax } from './output.ts'
import { newStateRows, type Sentence } from './state-rows.ts'

/** Heads for the oracle and relations, in the columns that the sentence shares. */
export interface Gold {
  readonly head: Int32Array
  readonly relation: Uint8Array
}
/** What a batch leaves to chance: the share of hidden units left out, and how often a wrong step is taken to learn from. */
export interface Chances {
  readonly random: () => number
  readonly dropout: number
  readonly explore: number
}

/** A network in training. A batch is begun, sentences are parsed, and a step ends it. */
export interface Network {
  readonly state: ParseState
  readonly parameters: Float32Array
  /** Without chances the batch is for measuring: nothing is learnt, hidden or left out. */
  beginBatch(chances: Chances | undefined): void
  /** Parses; with gold, adds to the gradient and answers the loss. The tree is left in `state`. */
  parse(sentence: Sentence, gold: Gold | undefined): number
  /** One step of Adam at this rate. */
  step(rate: number): void
}

const initial: readonly (readonly [scale: number, names: readonly TableName[]])[] = [
  [0.02, ['bias']],
  [0.1, ['upos', 'xpos', 'children', 'counts']],
  [0.08, ['words']],
  [0.06, ['actions', 'left', 'right']],
  [0.15, ['wordVectors', 'clusterVectors', 'suffixVectors', 'shapeVectors']],
]
const MEAN_DECAY = 0.9
const VARIANCE_DECAY = 0.999
const EPSILON = 1e-6

function initialise({ layout, parameters }: TrainingMemory, random: () => number): void {
  for (const [scale, names] of initial) {
    for (const name of names) {
      const { at, rows, columns } = layout[name]
      for (let i = 0; i < rows * columns; i++) {
        parameters[at + i] = (random() + random() + random() - 1.5) * 2 * scale
      }
    }
  }
}

/** A network with random parameters. */
export function newNetwork(sizes: Sizes, kinds: WordKinds, random: () => number): Network {
  const memory = openTrainingMemory(sizes)
  const { kernels, layout, floats, list, listAt, rowBytes, apart } = memory
  const { hidden } = sizes
  initialise(memory, random)
  const words = newBatchWords(memory, kinds)
  const rows = newStateRows(memory, words)
  const actions = newOutput(memory, 'actions', 'actionBias')
  const left = newOutput(memory, 'left', 'leftBias')
  const right = newOutput(memory, 'right', 'rightBias')
  const activation = floats.subarray(memory.hiddenAt / 4, memory.hiddenAt / 4 + hidden)
  const delta = floats.subarray(memory.deltaAt / 4, memory.deltaAt / 4 + hidden)
  const bias = floats.subarray(layout.bias.at, layout.bias.at + hidden)
  const biasGradient = floats.subarray(layout.bias.at + apart / 4, layout.bias.at + apart / 4 + hidden)
  const settings = floats.subarray(memory.settingsAt / 4, memory.settingsAt / 4 + 4)
  const state = newParseState(256)
  let chances: Chances | undefined
  let steps = 0

  const forward = (size: number): void => {
    activation.set(bias)
    kernels.sumRows(listAt, listAt + size * 4, rowBytes, memory.hiddenAt)
    const dropout = chances?.dropout ?? 0
    const scale = 1 / (1 - dropout)
    for (let i = 0; i < hidden; i++) {
      const isOut = chances !== undefined && dropout > 0 && chances.random() < dropout
      activation[i] = activation[i]! > 0 && !isOut ? activation[i]! * scale : 0
    }
  }
  /** Passes `delta` back through the hidden layer to every row of the sum. */
  const backward = (size: number, beforeWords: number): void => {
    const scale = 1 / (1 - chances!.dropout)
    for (let i = 0; i < hidden; i++) {
      delta[i] = activation[i] === 0 ? 0 : delta[i]! * scale
      biasGradient[i]! += delta[i]!
    }
    for (let i = 0; i < beforeWords; i++) list[i]! += apart
    for (let i = beforeWords; i < size; i++) list[i]! += memory.gradientsAt - memory.productsAt
    kernels.scatterRow(listAt, listAt + size * 4, rowBytes, memory.deltaAt)
  }

  const favourite = (scores: Float32Array, among: (action: number) => boolean): number => {
    let action = -1
    for (let a = 0; a < 3; a++) if (among(a) && (action < 0 || scores[a]! > scores[action]!)) action = a
    return action
  }
  const relationOutput = (action: number): Output => (action === LEFT ? left : right)

  const costs = [0, 0, 0]
  const learnAction = (sentence: Sentence, gold: Gold): { action: number; loss: number } => {
    const { random, explore } = chances!
    const scores = actions.score()
    let cheapest = Number.POSITIVE_INFINITY
    for (let a = 0; a < 3; a++) {
      costs[a] = isAllowed(state, a) ? actionCost(state, gold.head, sentence.base, a) : Number.POSITIVE_INFINITY
      cheapest = Math.min(cheapest, costs[a]!)
    }
    const wish = favourite(scores, (a) => costs[a] !== Number.POSITIVE_INFINITY)
    const good = favourite(scores, (a) => costs[a] === cheapest)
    const action = costs[wish] === cheapest || random() < explore ? wish : good
    for (let a = 0; a < 3; a++) if (costs[a] === Number.POSITIVE_INFINITY) scores[a] = -1e9
    softmax(scores)
    let chance = 1e-9
    for (let a = 0; a < 3; a++) if (costs[a] === cheapest) chance += scores[a]!
    for (let a = 0; a < 3; a++) if (costs[a] === cheapest) scores[a]! -= scores[a]! / chance
    actions.passBack()
    return { action, loss: -Math.log(chance) }
  }
  const learnRelation = (sentence: Sentence, gold: Gold, action: number): { relation: number; loss: number } => {
    const child = state.stack[state.depth - 1]!
    const head = action === LEFT ? state.next : state.stack[state.depth - 2]!
    const output = relationOutput(action)
    const scores = output.score()
    const guess = best(scores)
    if (gold.head[sentence.base + child] !== head) return { relation: guess, loss: 0 }
    const wanted = gold.relation[sentence.base + child]!
    softmax(scores)
    const loss = -Math.log(Math.max(scores[wanted]!, 1e-9))
    scores[wanted]! -= 1
    output.passBack()
    return { relation: chances!.random() < chances!.explore ? guess : wanted, loss }
  }

  const learnStep = (sentence: Sentence, gold: Gold): number => {
    const { size, beforeWords } = rows.list(state)
    forward(size)
    delta.fill(0)
    const { action, loss } = learnAction(sentence, gold)
    const arc = action === SHIFT ? { relation: 0, loss: 0 } : learnRelation(sentence, gold, action)
    backward(size, beforeWords)
    takeStep(state, action, arc.relation)
    return loss + arc.loss
  }
  const freeStep = (): number => {
    forward(rows.list(state).size)
    const action = favourite(actions.score(), (a) => isAllowed(state, a))
    takeStep(state, action, action === SHIFT ? 0 : best(relationOutput(action).score()))
    return 0
  }

  return {
    state,
    parameters: memory.parameters,
    beginBatch(next) {
      chances = next
      words.begin(next?.random)
    },
    parse(sentence, gold) {
      rows.begin(sentence)
      beginSentence(state, sentence.count)
      let loss = 0
      while (!isFinished(state)) loss += gold ? learnStep(sentence, gold) : freeStep()
      return loss
    },
    step(rate) {
      steps++
      const touched = words.passBack()
      const unbiased = (rate * Math.sqrt(1 - VARIANCE_DECAY ** steps)) / (1 - MEAN_DECAY ** steps)
      settings.set([unbiased, 1 - MEAN_DECAY, 1 - VARIANCE_DECAY, EPSILON])
      kernels.adam(0, layout.dense * 4, apart, memory.settingsAt)
      for (const at of touched) kernels.adam(at, at + memory.vectorBytes, apart, memory.settingsAt)
    },
  }
}
