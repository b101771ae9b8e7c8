import { join } from 'node:path'
import type { Recipe } from '../languages/recipe.ts'
import { forgetHeads } from './forget-heads.ts'
import { type Clusters, noClusters, readClusters } from './read-clusters.ts'
import { readTreebank, treebankTables } from './read-treebank.ts'
import { heldBackSentences, readSilverSources } from './silver-sources.ts'
import type { Treebank, TreebankTables } from './treebank.ts'

/** A language's corpora, all with the same tables. Words of the sets to measure on are numbered after those to learn from. */
export interface Corpora {
  readonly tables: TreebankTables
  /** The treebanks one after another. */
  readonly gold: Treebank
  /** The treebank of a sister language, its words turned, and the words' numbers behind all others; without sentences where the language has none. */
  readonly sister: Treebank
  /** Without sentences where the language has none. */
  readonly silver: Treebank
  /** Silver of texts that are held back, to measure agreement with the model that made it. */
  readonly heldBack: Treebank
  readonly dev: readonly (readonly [name: string, bank: Treebank])[]
  readonly clusters: Clusters
}

/** How many silver sentences to read at most, to learn from and to measure on. */
export interface SilverLimits {
  readonly silver: number
  readonly heldBack: number
}

/** Reads what a recipe names from the folder `data`. */
export async function openCorpora(recipe: Recipe, data: string, limits: SilverLimits): Promise<Corpora> {
  const tables = treebankTables()
  const { fineTag } = recipe
  const treebanks = (names: readonly string[]) =>
    readTreebank(
      names.map((name) => join(data, 'ud', `${name}.conllu.gz`)),
      fineTag ? { tables, fineTag } : { tables },
    )
  const gold = forgetHeads(await treebanks(recipe.treebanks), recipe.overwritten ?? 0)
  const { files, sources } = recipe.silver ?? { files: [], sources: undefined }
  const held = sources ? heldBackSentences(await readSilverSources(join(data, sources))) : new Uint8Array(0)
  const silverOf = (kept: boolean, limit: number) =>
    readTreebank(limit > 0 ? files.map((file) => join(data, file)) : [], {
      tables,
      limit,
      keep: (_, id) => (held[Number(id)] !== 1) === kept,
    })
  const silver = await silverOf(true, limits.silver)
  const heldBack = await silverOf(false, limits.heldBack)
  const dev: [string, Treebank][] = []
  for (const [name, file] of Object.entries(recipe.dev)) dev.push([name, await treebanks([file])])
  const sister = turned(await treebanks(recipe.sister ? [recipe.sister.treebank] : []), recipe.sister?.turn)
  const clusters = recipe.clusters ? await readClusters(join(data, recipe.clusters)) : noClusters
  return { tables, gold, sister, silver, heldBack, dev, clusters }
}

/** A treebank with other words. */
function turned(bank: Treebank, turn: (word: string) => string = (word) => word): Treebank {
  const { forms } = bank.tables
  return { ...bank, form: bank.form.map((form) => forms.number(turn(forms.strings[form]!))) }
}
