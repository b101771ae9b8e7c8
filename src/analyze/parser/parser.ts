import type { Model } from '../model/model.ts'
import { beginSentence, isAllowed, isFinished, LEFT, newParseState, SHIFT, takeStep } from './arc-hybrid.ts'
import { openScorer } from './scorer.ts'

/** A document's tokens as the parser wants them: those of an `Analysis`, each with a tag. */
export interface TaggedTokens {
  readonly text: string
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** First token of each sentence, and the number of tokens at the end. */
  readonly sentences: Uint32Array
  /** The number of each token's tag in the list that the parser was made for. */
  readonly tag: Uint8Array
}

/** A tag as the tagger names it: `{ upos: 'NOUN', xpos: 'NNS' }`. */
export interface TagNames {
  readonly upos: string
  readonly xpos: string
}

/** A tree for every sentence. For "Envoys met" head is `[1, -1]`: the token on which each depends, -1 for the root. */
export interface Dependencies {
  readonly head: Int32Array
  /** The number of each token's relation in `Parser.relations`. */
  readonly relation: Uint8Array
}

/** A dependency parser: `createParser(model, tagger.tags).parse(tokens)`. One parser serves one thread. */
export interface Parser {
  /** The relations by number, subtypes included: `nsubj:pass`. */
  readonly relations: readonly string[]
  parse(tokens: TaggedTokens): Dependencies
}

/**
 * Makes a parser of a model, for tokens tagged by numbers in this list; a number beyond it is an unknown tag. Every sentence
 * gets one root and no cycle, whatever its tokens, in time linear in its length.
 */
export function createParser(model: Model, tags: readonly TagNames[]): Parser {
  const relations = model.settings.relations as readonly string[]
  const scorer = openScorer(model, tags)
  const state = newParseState(256)
  const root = relations.indexOf('root')

  const parseSentence = (tokens: TaggedTokens, from: number, to: number, out: Dependencies): void => {
    beginSentence(state, to - from)
    scorer.begin(tokens, from, to)
    while (!isFinished(state)) {
      const scores = scorer.scoreActions(state)
      let action = -1
      for (let a = 0; a < 3; a++) if (isAllowed(state, a) && (action < 0 || scores[a]! > scores[action]!)) action = a
      takeStep(state, action, action === SHIFT ? 0 : scorer.bestRelation(action === LEFT))
    }
    for (let i = from; i < to; i++) {
      const head = state.head[i - from]!
      out.head[i] = head === to - from ? -1 : from + head
      out.relation[i] = head === to - from ? root : state.relation[i - from]!
    }
  }

  return {
    relations,
    parse(tokens) {
      const { sentences, start } = tokens
      const out = { head: new Int32Array(start.length), relation: new Uint8Array(start.length) }
      for (let s = 0; s + 1 < sentences.length; s++) parseSentence(tokens, sentences[s]!, sentences[s + 1]!, out)
      return out
    },
  }
}
