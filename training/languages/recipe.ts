import type { LemmaTrainingOptions, ListedWord } from '../lemmas/train-lemmas.ts'
import type { ParserSettings } from '../parser/train-parser.ts'
import type { TaggerSettings } from '../tagger/train-tagger.ts'

/** What a language's models are made of, as names of files in the folder of data, and how. */
export interface Recipe {
  /** 'en'. */
  readonly language: string
  /** The models to train, each by the name of its folder under training/. */
  readonly models: readonly string[]
  /** Treebanks to learn from: 'en-ewt-train' is `ud/en-ewt-train.conllu.gz`. */
  readonly treebanks: readonly string[]
  /** Treebanks to measure on, by the name to show: `{ 'EWT dev': 'en-ewt-dev' }`. */
  readonly dev: Readonly<Record<string, string>>
  /** In so many of their first sentences a word may have the row of a later word of the same form: see `forgetHeads`. */
  readonly overwritten?: number
  /** A treebank of a language that is near to this one, for the parser to learn from as well, and how its words are written in this one. */
  readonly sister?: { readonly treebank: string; readonly turn: (word: string) => string }
  /** Text that another model tagged and parsed, and the list of which sentences come from which text. */
  readonly silver?: { readonly files: readonly string[]; readonly sources: string }
  /** Makes the fine tags of features where the treebanks have no XPOS worth having. */
  readonly fineTag?: (features: string, upos: string) => string
  /**
   * Into so many parts the treebanks are cut where there is no silver; each part is tagged by a tagger of the others, and the parser
   * learns from these trees as from silver: with the faults that a tagger makes.
   */
  readonly parts?: number
  /** How the taggers of the parts are trained otherwise than `tagger`: the parser then sees other faults than that one's. */
  readonly partTagger?: Partial<TaggerSettings>
  /** Words with the number of their cluster. */
  readonly clusters?: string
  /** Words whose lemmas are known without a corpus. */
  readonly words?: readonly ListedWord[]
  /** Where this language is trained otherwise than usual. */
  readonly tagger?: Partial<TaggerSettings>
  readonly parser?: Partial<ParserSettings>
  readonly lemmas?: Partial<LemmaTrainingOptions>
}

/** What makes a model: of this recipe, with the data in this folder, into this file, by this seed; `say` is told how it goes. */
export interface MakeOptions {
  readonly recipe: Recipe
  readonly data: string
  readonly out: string
  readonly seed: number
  say(line: string): void
}
