import { kindOf, labelCount, learntKinds, place, placeOf } from '../../src/analyze/names/labels.ts'
import type { NameLexicon, NameWordTable } from '../../src/analyze/names/name-lexicon.ts'
import { isUpper, wordHash } from '../../src/analyze/tagger/hash.ts'
import { rowOf } from '../../src/analyze/tagger/keyed-rows.ts'
import type { NameCorpus } from './name-corpus.ts'

/** How often a labeller gave each label to each word of its lexicon where the word has a capital: `labelCount` numbers a row. */
export type LabelCounts = Float32Array

/** Counts what a corpus's capitalised words were labelled. */
export function countLabels(lexicon: NameLexicon, { tokens }: NameCorpus, labels: Uint8Array): LabelCounts {
  const { text, start, end } = tokens
  const counts = new Float32Array(lexicon.keys.length * labelCount)
  for (let i = 0; i < labels.length; i++) {
    if (!isUpper(text.charCodeAt(start[i]!))) continue
    const row = rowOf(lexicon, wordHash(text.slice(start[i], end[i])))
    counts[row * labelCount + labels[i]!]!++
  }
  return counts
}

/** The table with a profile for each word that was seen at least twice, of the counts added up. */
export function withProfiles(table: NameWordTable, counts: readonly LabelCounts[]): NameWordTable {
  const profile = new Uint8Array(table.keys.length)
  const sums = new Float32Array(labelCount)
  for (let row = 1; row < profile.length; row++) {
    sums.fill(0)
    for (const count of counts) for (let l = 0; l < labelCount; l++) sums[l]! += count[row * labelCount + l]!
    profile[row] = profileOf(sums)
  }
  return { ...table, profile }
}

const kinds = learntKinds.length + 1

/** Which kind a word is most often part of, how surely, at which end of the name, and whether it was seen often: a number. */
function profileOf(sums: Float32Array): number {
  const byKind = new Float32Array(kinds)
  const byPlace = new Float32Array(4)
  let total = 0
  sums.forEach((sum, label) => {
    total += sum
    byKind[label === 0 ? 0 : 1 + kindOf(label)]! += sum
    if (label > 0) byPlace[placeOf(label)]! += sum
  })
  if (total < 2) return 0
  let best = 0
  for (let k = 1; k < kinds; k++) if (byKind[k]! > byKind[best]!) best = k
  const share = byKind[best]! / total
  const sure = share > 0.9 ? 2 : share > 0.65 ? 1 : 0
  const inName = Math.max(total - byKind[0]!, 1)
  const side =
    byPlace[place.begin]! > 0.6 * inName ? 0 : byPlace[place.end]! + byPlace[place.single]! > 0.6 * inName ? 1 : 2
  const often = total >= 8 ? 1 : 0
  return 1 + ((best * 3 + sure) * 3 + side) * 2 + often
}
