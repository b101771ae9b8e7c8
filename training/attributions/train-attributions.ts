import { join } from 'node:path'
import { wordHash } from '../../src/analyze/tagger/hash.ts'
import type { AttributionDraft } from '../../src/extract/attributions/attribution-draft.ts'
import type { Scorers } from '../../src/extract/attributions/learned/attribution-model.ts'
import { confidenceFacts, logistic } from '../../src/extract/attributions/learned/confidence.ts'
import type { CueView } from '../../src/extract/attributions/learned/cue-view.ts'
import type { Facts, WordClusters } from '../../src/extract/attributions/learned/facts.ts'
import { candidatesOf, draftOf } from '../../src/extract/attributions/learned/find-learned.ts'
import { askForest } from '../../src/extract/attributions/learned/forest.ts'
import { hypothesesOf } from '../../src/extract/attributions/learned/hypotheses.ts'
import { fillChain, newChain } from '../../src/extract/attributions/learned/labeller.ts'
import { factsOfAll, featuresOfAll, probabilities } from '../../src/extract/attributions/learned/reranker.ts'
import type { Scorer } from '../../src/extract/attributions/learned/scorer.ts'
import { type Document, type Stretch, spanOf } from '../../src/extract/document.ts'
import { english } from '../../src/languages/en/index.ts'
import { type Clusters, readClusters } from '../corpora/read-clusters.ts'
import { saveModel } from '../corpora/save-model.ts'
import { attributionsToModel, type TrainedAttributions } from './attributions-to-model.ts'
import { type Coverage, type ExampleText, exampleText } from './examples.ts'
import type { LearnerOptions } from './learner.ts'
import { matchAttributions } from './match.ts'
import { type MarkedAttribution, readPolnear } from './read-polnear.ts'
import { bestThreshold, type Judged, trainConfidence } from './train-confidence.ts'
import { trainCues } from './train-cues.ts'
import type { ForestOptions } from './train-forest.ts'
import { trainLabels } from './train-labels.ts'
import { type Ranking, trainRanks } from './train-ranks.ts'
import { type Choices, trainReranker, worthOf } from './train-reranker.ts'

/** How the models of attributions are trained. */
export interface AttributionSettings {
  readonly cues: Omit<LearnerOptions, 'labels' | 'seed'>
  readonly labels: AttributionSettings['cues'] & { edgeBits: number }
  readonly cueRounds: number
  readonly labelRounds: number
  /** How many models of each kind, by their seeds. */
  readonly seeds: number
  /** Into so many parts the texts fall, each held out once. */
  readonly folds: number
  readonly rerank: AttributionSettings['cues']
  readonly rerankRounds: number
  /** The forests that correct the choice and give the confidence. */
  readonly ranks: Omit<ForestOptions, 'seed'>
  readonly confidence: Omit<ForestOptions, 'seed'>
  readonly least: number
  readonly clusterWords: number
  readonly faint: number
}

/** What proved best: see the model's card for what was tried. */
export const usualAttributions: AttributionSettings = {
  cues: { width: 16, pairBits: 20, hiddenBits: 14, pairRate: 0.01, rate: 0.02, dropout: 0.25 },
  labels: { width: 16, pairBits: 20, hiddenBits: 15, edgeBits: 19, pairRate: 0.01, rate: 0.02, dropout: 0.25 },
  cueRounds: 4,
  labelRounds: 3,
  seeds: 1,
  folds: 3,
  rerank: { width: 16, pairBits: 16, hiddenBits: 13, pairRate: 0.02, rate: 0.02, dropout: 0.25 },
  rerankRounds: 5,
  ranks: { trees: 100, depth: 5, rate: 0.1, stiffness: 10, share: 0.4 },
  confidence: { trees: 200, depth: 5, rate: 0.05, stiffness: 10, share: 0.5 },
  least: 0.2,
  clusterWords: 50_000,
  faint: 0.004,
}

/** Where the data lie, where the model goes, by what seed; `say` is told how it goes. */
export interface AttributionOptions {
  readonly data: string
  readonly out: string
  readonly seed: number
  say(line: string): void
}

/** Trains the English model of attributions on PolNeAR's training texts and writes it. */
export async function trainAttributions(
  { data, out, seed, say }: AttributionOptions,
  settings: AttributionSettings = usualAttributions,
): Promise<void> {
  const clusters = await readClusters(join(data, 'words/clusters.tsv.gz'))
  const texts = readTexts(join(data, 'polnear/train.tar.gz'), clusterLookup(clusters, settings.clusterWords), say)
  const trained = trainOn(texts, settings, seed, say)
  saveModel(attributionsToModel(trained, clusters, settings.clusterWords, settings.faint), out, say)
}

/** Trains all parts of the model on these texts. */
export function trainOn(
  texts: readonly ExampleText[],
  settings: AttributionSettings,
  seed: number,
  say: (line: string) => void,
): TrainedAttributions {
  return { ...learnJudgement(texts, settings, seed, say), ...trainScorers(texts, settings, seed, say) }
}

/** Reads all texts of an archive as the product would. */
function readTexts(archive: string, clusters: WordClusters, say: (line: string) => void): ExampleText[] {
  const coverage: Coverage = { attributions: 0, examples: 0, contentTokens: 0, contentReached: 0 }
  const texts = readPolnear(archive).flatMap((marked) => exampleText(marked, english, clusters, coverage) ?? [])
  const { attributions, examples, contentTokens, contentReached } = coverage
  const reached = ((100 * contentReached) / contentTokens).toFixed(1)
  say(`${texts.length} texts, ${examples} of ${attributions} attributions, ${reached}% of their content within reach`)
  return texts
}

/** What the clusters of the most frequent words are by the word's hash: as the model's file will have it. */
export function clusterLookup(clusters: Clusters, words: number): WordClusters {
  const rows = new Map<number, number>()
  for (let row = 0; row < Math.min(words, clusters.words.length); row++) rows.set(wordHash(clusters.words[row]!), row)
  const of = (list: ArrayLike<number>) => (hash: number) => {
    const row = rows.get(hash)
    return row === undefined ? 0 : list[row]! + 1
  }
  return { fine: of(clusters.fine), coarse: of(clusters.coarse) }
}

type FirstScorers = Pick<TrainedAttributions, 'cues' | 'labellers'>

function trainScorers(
  texts: readonly ExampleText[],
  settings: AttributionSettings,
  seed: number,
  say: (line: string) => void,
): FirstScorers {
  const all = Array.from({ length: settings.seeds }, (_, i) => seed * 100 + i)
  return {
    cues: all.map((each) => trainCues(texts, { ...settings.cues, seed: each }, settings.cueRounds, say)),
    labellers: all.map((each) => trainLabels(texts, { ...settings.labels, seed: each }, settings.labelRounds, say)),
  }
}

/**
 * Learns to choose among the ways to label a window, and what confidence to have, from texts that the scorers did not learn from:
 * each part of the texts is held out in its turn.
 */
function learnJudgement(
  texts: readonly ExampleText[],
  settings: AttributionSettings,
  seed: number,
  say: (line: string) => void,
): Omit<TrainedAttributions, keyof FirstScorers> {
  const { least, folds } = settings
  const inFold = (fold: number) => texts.filter((_, n) => n % folds === fold)
  const parts = Array.from({ length: folds }, (_, fold) => {
    const rest = texts.filter((_, n) => n % folds !== fold)
    const first = trainScorers(rest, settings, seed + fold, say)
    return { texts: inFold(fold), first, choices: inFold(fold).flatMap((text) => choicesIn(text, first)) }
  })
  const rest = (part: (typeof parts)[number]) => parts.filter((other) => other !== part)
  const rerankerOf = (some: typeof parts) =>
    trainReranker(
      some.flatMap(({ choices }) => choices),
      { ...settings.rerank, seed },
      settings.rerankRounds,
    )
  // Neither is the forest shown choices that its reranker knows …
  const ranked = parts.map((part) => {
    const reranker = rerankerOf(rest(part))
    return { part, reranker, rankings: part.choices.map((each) => rankingOf(reranker, each)) }
  })
  const ranksOf = (some: typeof ranked) =>
    trainRanks(
      some.flatMap(({ rankings }) => rankings),
      { ...settings.ranks, seed },
    )
  // … nor is confidence learnt from choices that the forest knows.
  const judged = ranked.map(({ part, reranker }) => {
    const ranks = ranksOf(ranked.filter((other) => other.part !== part))
    return part.texts.flatMap((text) => judge(text, { ...part.first, reranker, ranks, least }))
  })
  say(`${judged.flat().length} candidates judged`)
  const confidenceOf = (some: readonly Judged[]) => trainConfidence(some, { ...settings.confidence, seed })
  const scored = judged.flatMap((own) => {
    const forest = confidenceOf(judged.filter((other) => other !== own).flat())
    return own.map(({ facts, right }) => ({ confidence: logistic(askForest(forest, facts)), right }))
  })
  const marked = texts.reduce((sum, text) => sum + text.marked.attributions.length, 0)
  const { threshold, f1 } = bestThreshold(scored, marked)
  say(`held-out texts: F1 ${(100 * f1).toFixed(1)} at confidence ${threshold}`)
  return {
    reranker: rerankerOf(parts),
    ranks: ranksOf(ranked),
    least,
    confidence: confidenceOf(judged.flat()),
    threshold,
  }
}

/** What the forest of ranks learns of a window, as the reranker sees it. */
function rankingOf(reranker: Scorer, { facts, view, hypotheses, features, worth }: WindowChoices): Ranking {
  const p = probabilities(reranker, hypotheses, features)
  return { p, facts: factsOfAll(facts, view, hypotheses, p), worth }
}

/** Ways to label a window, and where it stands. */
type WindowChoices = Choices & { readonly facts: Facts; readonly view: CueView }

/** The ways to label each window whose cue was marked. */
function choicesIn({ facts, proposals, examples }: ExampleText, { labellers }: FirstScorers): WindowChoices[] {
  const chain = newChain()
  return examples.map(({ view, labels }) => {
    fillChain(chain, labellers, facts, proposals, view)
    const hypotheses = hypothesesOf(chain, facts, view)
    const worth = hypotheses.map((hypothesis) => worthOf(hypothesis.labels, labels))
    return { facts, view, hypotheses, features: featuresOfAll(facts, view, hypotheses), worth }
  })
}

/** The candidates of a text and whether each is right: its cue is one, and its content overlaps the marked one by half. */
function judge({ facts, proposals, marked }: ExampleText, scorers: Scorers): Judged[] {
  const candidates = candidatesOf(facts, proposals, scorers)
  const found: { facts: Float32Array; spans: MarkedAttribution }[] = []
  candidates.forEach((candidate, n) => {
    const draft = draftOf(facts, candidate, 1)
    if (draft) found.push({ facts: confidenceFacts(proposals, candidates, n), spans: spansOf(facts.document, draft) })
  })
  const matches = matchAttributions(
    marked.text,
    found.map(({ spans }) => spans),
    marked.attributions,
  )
  return found.map((each, n) => ({ facts: each.facts, right: matches[n]!.cue && matches[n]!.overlap >= 0.5 }))
}

function spansOf(document: Document, { source, cue, content }: AttributionDraft): MarkedAttribution {
  const spans = (list: readonly Stretch[]) => list.map((piece) => spanOf(document, piece))
  return { source: spans(source ? [source] : []), cue: spans(cue), content: spans(content) }
}
