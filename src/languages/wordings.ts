import { wording as english } from './en/wording.ts'

/** What telling one wording from another needs to know of a language. All words in lower case. */
export interface Wording {
  /** Words that carry no content of their own: 'the', 'would', 'again'. */
  readonly functionWords: ReadonlySet<string>
  /** 'not', "won't", 'nobody'. */
  readonly negations: ReadonlySet<string>
  /** Cues that turn what they pass on: 'denied', 'denies'. */
  readonly denials: ReadonlySet<string>
  /** 'fourteen' is '14'. */
  readonly numbers: ReadonlyMap<string, string>
  /** Nouns for texts that can be a source without being anybody's: 'draft', 'plan'. */
  readonly documents: ReadonlySet<string>
  /** Nouns for people: 'official', 'sources'. */
  readonly people: ReadonlySet<string>
  /** Of these, and of the words beside them, those that tell nothing of who it is: 'source', 'familiar'. */
  readonly anybody: ReadonlySet<string>
  /** Words that only say that no name is given: 'unnamed'. */
  readonly nameless: ReadonlySet<string>
  /** The model that tells which words are of a kind, 'delayed' and 'postponed'. */
  readonly kin?: URL
  /** What is left of a word without its ending, so that 'received' meets 'receiving'; no word of the language. */
  readonly stem: (word: string) => string
}

/** By language code. */
export const wordings: ReadonlyMap<string, Wording> = new Map([['en', english]])
