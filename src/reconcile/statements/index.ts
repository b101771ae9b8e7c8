import { identity } from '../../record/identity.ts'
import type { Judgement } from '../../record/judgement.ts'
import type { Merge } from '../../record/record.ts'
import type { Statement } from '../../record/statement.ts'
import { candidatesAmong } from './candidates.ts'
import { compare } from './compare.ts'
import type { Entry } from './entry.ts'
import { type Groups, singleGroups } from './groups.ts'
import { bySureness, judge, type Ruling } from './judge.ts'
import { hasItFrom, isOfAnother, relationOf } from './relation.ts'
import { onesWithin } from './within-report.ts'

/** Statements, and for each of more than one wording why they were put together. */
export interface Statements {
  readonly statements: readonly Statement[]
  readonly merges: readonly Merge[]
}

/** Entries, and what is worked out once for all of them. */
export interface Material {
  readonly entries: readonly Entry[]
  /** From a copied entry's number to its original's. */
  readonly originals: ReadonlyMap<number, number>
  /** How much each stem tells. */
  readonly weights: Float64Array
}

interface Pair extends Ruling {
  readonly i: number
  readonly j: number
}

/**
 * Puts attributions together that pass on one utterance. What people ruled comes first; then what one report says of one
 * utterance in two places; then pairs of reports, the surest first, where two different utterances of one report are never
 * joined; last the copies, each to its original, so that a copy can neither join nor part anything else.
 */
export function makeStatements(material: Material, rulings: readonly Judgement[]): Statements {
  const { entries, originals } = material
  const groups = singleGroups(entries.length)
  const reasons = new Map<number, Set<string>>()
  const because = (i: number, j: number, rule: string) => {
    for (const k of [i, j]) reasons.set(k, (reasons.get(k) ?? new Set()).add(rule))
  }
  const people = rulesOfPeople(entries, rulings)
  for (const [i, j] of people.same) {
    groups.join(i, j)
    because(i, j, 'ruled by a person')
  }
  for (const [i, j] of onesWithin(entries)) {
    if (people.forbid(groups, i, j)) continue
    groups.join(i, j)
    because(i, j, 'one saying in one report')
  }
  const anchors = entries.map((_, i) => groups.find(i))
  for (const { i, j, rule } of pairsOf(material, anchors)) {
    if (groups.find(i) === groups.find(j) || people.forbid(groups, i, j)) continue
    if (rule !== 'same-words' && clash(groups, anchors, entries, i, j)) continue
    groups.join(i, j)
    because(i, j, names[rule])
  }
  for (const [copy, original] of originals) {
    if (people.forbid(groups, copy, original)) continue
    groups.join(copy, original)
    because(copy, original, 'a copied passage')
  }
  return conclude(entries, groups, reasons)
}

const names: Readonly<Record<Ruling['rule'], string>> = {
  'same-words': 'the same words',
  'same-quotation': 'a quotation that stands in both',
  'same-content': 'the same speaker, and alike in content',
  'cited-report': 'one cites the other’s outlet for it',
}

const surest = (a: Pair, b: Pair) => bySureness(a, b) || a.i - b.i || a.j - b.j

/** All pairs that a rule takes for one utterance, the surest first. */
function pairsOf({ entries, originals, weights }: Material, anchors: readonly number[]): Pair[] {
  const own = (i: number) => !originals.has(i) && !entries[i]!.copied
  const candidates = candidatesAmong(entries, weights, own)
  const pairs = new Map<string, Pair>()
  for (let i = 0; i < entries.length; i++) {
    if (originals.has(i)) continue
    const found = candidates.of(i).flatMap((j): Pair[] => {
      const [a, b] = [entries[Math.min(i, j)]!, entries[Math.max(i, j)]!]
      const relation = relationOf(a, b)
      if (!relation) return []
      const ruling = judge({
        relation,
        like: compare(a.content, b.content, weights),
        daysApart: Math.abs(a.day - b.day),
        forms: formsOf(a, b),
      })
      return ruling ? [{ ...ruling, i: Math.min(i, j), j: Math.max(i, j) }] : []
    })
    found.sort(surest)
    const cited = nearestCited(entries, anchors, i, found)
    // A copied stray joins one thing at most.
    const kept = found.filter((p) => p.rule !== 'cited-report' || p === cited)
    for (const pair of own(i) ? kept : kept.slice(0, 1)) pairs.set(`${pair.i}|${pair.j}`, pair)
  }
  return [...pairs.values()].sort(surest)
}

/**
 * Of what is in the cited report the one utterance that is clearly nearest; a digest that then passes on another’s words, or a number that
 * is not there, tells something else.
 */
function nearestCited(entries: readonly Entry[], anchors: readonly number[], i: number, found: readonly Pair[]) {
  const there = (p: Pair) => p.i + p.j - i
  const [first, ...more] = found.filter((p) => p.rule === 'cited-report' && hasItFrom(entries[i]!, entries[there(p)]!))
  if (!first) return null
  const next = more.find((p) => anchors[there(p)] !== anchors[there(first)])
  if (next && next.shared > first.shared / CLEARLY) return null
  const [digest, nearest] = [entries[i]!, entries[there(first)]!]
  const { numbers } = nearest.content
  return !isOfAnother(digest, nearest) && [...digest.content.numbers].every((n) => numbers.has(n)) ? first : null
}

/** How many times as much as the next one the nearest must share. */
const CLEARLY = 1.25

function formsOf({ attribution: a }: Entry, { attribution: b }: Entry) {
  if (a.form === 'direct' && b.form === 'direct') return 'both direct'
  return a.form !== 'indirect' && b.form !== 'indirect' ? 'both quoted' : 'other'
}

/** Whether joining would make one statement of two things that one report says apart. */
function clash(groups: Groups, anchors: readonly number[], entries: readonly Entry[], i: number, j: number): boolean {
  const here = new Map(groups.members(i).map((k) => [entries[k]!.rank, anchors[k]!]))
  return groups.members(j).some((k) => {
    const anchor = here.get(entries[k]!.rank)
    return anchor !== undefined && anchor !== anchors[k]
  })
}

/** What people ruled on attributions: pairs that are the same, and whether joining two groups goes against a ruling. */
function rulesOfPeople(entries: readonly Entry[], rulings: readonly Judgement[]) {
  const number = new Map(entries.map((e, i) => [e.attribution.id, i]))
  const same: [number, number][] = []
  const apart: [number, number][] = []
  for (const { by, kind, about } of rulings) {
    if (!('person' in by) || kind === 'wrong') continue
    const known = about.flatMap((id) => number.get(id) ?? [])
    const into = kind === 'same' ? same : apart
    known.forEach((i, k) => {
      for (const j of known.slice(k + 1)) into.push([i, j])
    })
  }
  const forbid = (groups: Groups, i: number, j: number) => {
    const [a, b] = [groups.find(i), groups.find(j)]
    return apart.some(([x, y]) => {
      const [p, q] = [groups.find(x), groups.find(y)]
      return (p === a && q === b) || (p === b && q === a)
    })
  }
  return { same, forbid }
}

function conclude(
  entries: readonly Entry[],
  groups: Groups,
  reasons: ReadonlyMap<number, ReadonlySet<string>>,
): Statements {
  const statements: Statement[] = []
  const merges: Merge[] = []
  for (let i = 0; i < entries.length; i++) {
    if (groups.find(i) !== i) continue
    const members = [...groups.members(i)].sort((a, b) => a - b)
    const attributions = members.map((k) => entries[k]!.attribution.id)
    const id = identity('st', attributions[0])
    statements.push({ id, speaker: speakerAmong(members.map((k) => entries[k]!)), attributions })
    if (members.length < 2) continue
    const reason = [...new Set(members.flatMap((k) => [...(reasons.get(k) ?? [])]))].sort().join('; ')
    merges.push({ into: id, of: attributions, rule: 'same-utterance', reason })
  }
  return { statements, merges }
}

/** Who says it: a name before a description, either before the outlet that only passes it on; the earliest report's of each. */
function speakerAmong(entries: readonly Entry[]): string | null {
  for (const kind of ['actor', 'unnamed', 'outlet'] as const) {
    const found = entries.find((e) => e.speaker.kind === kind)
    if (found) return found.attribution.speaker
  }
  return null
}
