import { mix, mix3 } from '../../../analyze/tagger/hash.ts'
import type { CueView } from './cue-view.ts'
import type { Facts } from './facts.ts'
import { mix4 } from './mix4.ts'
import type { Proposals } from './proposals.ts'
import type { Features } from './scorer.ts'
import { relationBits } from './trees.ts'

/** Room for the features of one token. */
export const labelFeatureLimit = 128

/** What is the same for all tokens of a cue. */
export interface CueFacts {
  readonly lemma: number
  readonly lists: number
  readonly signs: number
  readonly coarse: number
  readonly upos: number
  readonly relation: number
  readonly inQuote: number
  readonly next: number
}

export function cueFactsOf(facts: Facts, cue: number): CueFacts {
  return {
    lemma: facts.lemma[cue]!,
    lists: facts.lists[cue]!,
    signs: facts.trees.below[cue]! & ~(relationBits.punct! | relationBits.aux! | relationBits.conj! | relationBits.cc!),
    coarse: facts.coarse[cue]!,
    upos: facts.upos[cue]!,
    relation: facts.relation[cue]!,
    inQuote: facts.quote[cue]!,
    next: cue + 1 < facts.size ? facts.word[cue + 1]! : 1,
  }
}

/** A token's place in a quotation: outside, inside, its first, its last token; of a whole sentence or of some words. */
export function quotePlace({ quote, document, size }: Facts, i: number): number {
  if (quote[i]! < 0) return 0
  const whole = document.quotes[quote[i]!]!.whole ? 4 : 0
  const opens = i === 0 || quote[i - 1] !== quote[i]
  const closes = i + 1 >= size || quote[i + 1] !== quote[i]
  return whole + (opens ? 2 : closes ? 3 : 1)
}

/** What tells whether token i of a cue's window belongs to its source, its content or the cue itself. */
export function labelFeatures(
  facts: Facts,
  proposals: Proposals,
  view: CueView,
  own: CueFacts,
  i: number,
  out: Features,
): void {
  const { singles, pairs } = out
  const { word, lemma, upos, xpos, relation, coarse, fine, lists, shape, sentence, trees, quote, name } = facts
  const k = i - view.from
  const apart = Math.max(-2, Math.min(3, sentence[i]! - sentence[view.cue]!))
  const side = i < view.cue ? 1 : i > view.cue ? 2 : 3
  const gap = Math.abs(i - view.cue)
  const far = gap < 6 ? gap : gap < 10 ? 6 : gap < 20 ? 7 : gap < 40 ? 8 : 9
  const place = quotePlace(facts, i)
  const inSame = quote[i]! >= 0 && quote[i] === own.inQuote ? 1 : 0
  const quoted = place * 4 + inSame * 2 + (own.inQuote >= 0 ? 1 : 0)
  const up = view.up[k]!
  const down = view.down[k]!
  const second = view.second[k]!
  const branch = view.branch[k]!
  const ruled = view.ruled[k]!
  const between = view.between[k]!
  const claims = proposals.claimed[i]! * 4 + proposals.sources[i]!
  const otherCue = proposals.rule[i]! !== 0 && ruled !== 4 ? 1 : 0
  const branchLemma = branch >= 0 ? lemma[branch]! : 1
  const branchUpos = branch >= 0 ? upos[branch]! : 1
  const branchSide = branch < 0 ? 0 : branch < view.cue ? 1 : 2
  const branchSigns = branch >= 0 ? trees.below[branch]! & branchBits : 0
  const route = mix4(up, down, side, apart)
  const last = view.from > i - 1 ? -1 : i - 1
  const next = i + 1 < view.to ? i + 1 : -1
  const wordBefore = last >= 0 ? word[last]! : 1
  const wordAfter = next >= 0 ? word[next]! : 1
  const posBefore = last >= 0 ? xpos[last]! : 1
  const posAfter = next >= 0 ? xpos[next]! : 1
  let n = 0
  let m = 0
  const pos = xpos[i]!

  singles[n++] = mix(1, word[i]!)
  singles[n++] = mix(2, pos)
  singles[n++] = mix3(3, relation[i]!, side)
  singles[n++] = mix(4, coarse[i]!)
  singles[n++] = mix(5, lists[i]!)
  singles[n++] = mix3(6, far, side)
  singles[n++] = mix3(7, apart, place)
  singles[n++] = mix(8, quoted)
  singles[n++] = mix3(9, up, side)
  singles[n++] = mix3(10, down, side)
  singles[n++] = mix(11, second)
  singles[n++] = mix(12, route)
  singles[n++] = mix(13, view.way[k]!)
  singles[n++] = mix(14, ruled)
  singles[n++] = mix3(15, between, side)
  singles[n++] = mix(16, claims * 2 + otherCue)
  singles[n++] = mix(17, branchLemma)
  singles[n++] = mix(18, branchUpos)
  singles[n++] = mix3(19, branchSigns, down)
  singles[n++] = mix(20, own.lemma)
  singles[n++] = mix(21, own.lists)
  singles[n++] = mix(22, own.signs)
  singles[n++] = mix(23, own.coarse)
  singles[n++] = mix3(24, own.relation, own.upos)
  singles[n++] = mix(25, own.next)
  singles[n++] = mix(26, wordBefore)
  singles[n++] = mix(27, wordAfter)
  singles[n++] = mix(28, posBefore)
  singles[n++] = mix(29, posAfter)
  singles[n++] = mix(30, name[i]!)
  singles[n++] = mix(31, shape[i]!)
  singles[n++] = mix(32, view.steps[k]!)

  pairs[m++] = mix(1, route)
  pairs[m++] = mix3(2, route, second)
  pairs[m++] = mix3(3, view.way[k]!, side)
  pairs[m++] = mix3(4, route, own.lemma)
  pairs[m++] = mix4(5, route, own.lists, own.upos)
  pairs[m++] = mix3(6, route, own.coarse)
  pairs[m++] = mix4(7, route, quoted, between)
  pairs[m++] = mix3(8, route, ruled)
  pairs[m++] = mix3(9, route, branchLemma)
  pairs[m++] = mix3(10, route, branchSigns)
  pairs[m++] = mix4(11, route, own.signs, own.relation)
  pairs[m++] = mix4(12, route, own.signs, own.lemma)
  pairs[m++] = mix4(13, view.way[k]!, own.lemma, side)
  pairs[m++] = mix4(14, view.way[k]!, ruled, quoted)
  pairs[m++] = mix3(15, ruled, mix3(own.lemma, side, apart))
  pairs[m++] = mix3(16, ruled, mix3(quoted, side, apart))
  pairs[m++] = mix4(17, ruled, word[i]!, side)
  pairs[m++] = mix4(18, ruled, pos, mix(side, far))
  pairs[m++] = mix4(19, ruled, claims * 2 + otherCue, side)
  pairs[m++] = mix4(20, word[i]!, side, apart)
  pairs[m++] = mix4(21, lemma[i]!, side, far)
  pairs[m++] = mix4(22, pos, side, far)
  pairs[m++] = mix4(23, pos, relation[i]!, side)
  pairs[m++] = mix4(24, wordBefore, word[i]!, side)
  pairs[m++] = mix4(25, word[i]!, wordAfter, side)
  pairs[m++] = mix4(26, posBefore, pos, mix(posAfter, side))
  pairs[m++] = mix4(27, quoted, between, mix(side, apart))
  pairs[m++] = mix4(28, apart, side, mix(place, claims * 2 + otherCue))
  pairs[m++] = mix4(29, apart, quoted, own.lemma)
  pairs[m++] = mix4(30, apart, own.signs, mix(quoted, side))
  pairs[m++] = mix4(31, fine[i]!, side, far)
  pairs[m++] = mix4(32, lists[i]!, route, upos[i]!)
  pairs[m++] = mix4(33, shape[i]!, route, place)
  pairs[m++] = mix4(34, own.next, side, mix(apart, quoted))
  pairs[m++] = mix4(35, own.next, own.lemma, mix(side, down))
  pairs[m++] = mix4(36, route, own.next, own.upos)
  pairs[m++] = mix4(37, far, own.lemma, side)
  pairs[m++] = mix4(38, word[i]!, own.lemma, side)
  pairs[m++] = mix4(39, pos, own.lemma, mix(side, Math.min(far, 4)))
  pairs[m++] = mix4(40, name[i]!, route, mix(upos[i]!, 7))
  pairs[m++] = mix4(41, branchSide, branchUpos, mix(route, own.upos))
  pairs[m++] = mix4(42, between, side, mix(ruled, own.signs))
  out.singleCount = n
  out.pairCount = m
}

const branchBits =
  relationBits.nsubj! |
  relationBits.mark! |
  relationBits.aux! |
  relationBits.cop! |
  relationBits.case! |
  relationBits.csubj!

/**
 * What tells whether a piece ends before token i of the window and another begins there: hashes for the table of pairs of
 * labels; answers how many.
 */
export function boundaryFeatures(facts: Facts, view: CueView, own: CueFacts, i: number, out: Int32Array): number {
  const { word, xpos, relation, sentence, lists } = facts
  const k = i - view.from
  const side = i <= view.cue ? 1 : 2
  const same = sentence[i] === sentence[i - 1]
  const stayed = view.branch[k] === view.branch[k - 1] ? 1 : 0
  const turn = mix4(view.down[k - 1]!, view.down[k]!, stayed, mix(view.up[k - 1]!, view.up[k]!))
  const begins = widest(facts, view, i, 1)
  const ends = widest(facts, view, i - 1, -1)
  const beginsBy = begins >= 0 ? mix(relation[begins]!, begins === view.branch[k] ? 1 : 0) : 1
  const endsBy = ends >= 0 ? mix(relation[ends]!, ends === view.branch[k - 1] ? 1 : 0) : 1
  const beginsUnder = begins >= 0 && begins - view.from < view.to - view.from ? parentOf(facts, view, begins) : 1
  const endsUnder = ends >= 0 ? parentOf(facts, view, ends) : 1
  const ruled = view.ruled[k - 1]! * 8 + view.ruled[k]!
  const quoted = quotePlace(facts, i - 1) * 8 + quotePlace(facts, i)
  const before = word[i - 1]!
  const here = word[i]!
  const after = i + 1 < view.to ? word[i + 1]! : 1
  const sides = mix(side, same ? 1 : 0)
  let n = 0
  out[n++] = mix(1, sides)
  out[n++] = mix3(2, before, sides)
  out[n++] = mix3(3, here, sides)
  out[n++] = mix4(4, before, here, sides)
  out[n++] = mix4(5, xpos[i - 1]!, xpos[i]!, sides)
  out[n++] = mix3(6, turn, sides)
  out[n++] = mix4(7, beginsBy, beginsUnder, sides)
  out[n++] = mix4(8, endsBy, endsUnder, sides)
  out[n++] = mix4(9, beginsBy, endsBy, sides)
  out[n++] = mix3(10, ruled, sides)
  out[n++] = mix4(11, ruled, own.lemma, sides)
  out[n++] = mix4(12, ruled, quoted, sides)
  out[n++] = mix3(13, quoted, sides)
  out[n++] = mix4(14, quoted, own.lemma, sides)
  out[n++] = mix4(15, i - 1 === view.cue ? 1 : 0, mix(own.lemma, here), sides)
  out[n++] = mix4(16, view.between[k - 1]!, view.between[k]!, sides)
  out[n++] = mix4(17, here, mix(beginsBy, beginsUnder), sides)
  out[n++] = mix4(18, before, mix(endsBy, endsUnder), sides)
  out[n++] = mix4(19, ruled, mix(here, before), sides)
  out[n++] = mix4(20, ruled, mix(beginsBy, endsBy), sides)
  out[n++] = mix4(21, mix(here, after), xpos[i - 1]!, sides)
  out[n++] = mix4(22, before, xpos[i]!, mix(after, sides))
  out[n++] = mix4(23, lists[i]!, mix(before, xpos[i]!), sides)
  out[n++] = mix4(24, mix(here, relation[i]!), mix(turn, own.lists), sides)
  out[n++] = mix4(25, beginsBy, mix(beginsUnder, own.signs), sides)
  out[n++] = mix4(26, endsBy, mix(endsUnder, own.signs), mix(sides, quoted))
  return n
}

/** The widest part of the tree that begins (1) or ends (-1) at a token and does not hold the cue; -1 where the token is above it. */
function widest({ trees }: Facts, { cue }: CueView, i: number, way: 1 | -1): number {
  const { head, left, right } = trees
  const edge = way === 1 ? left : right
  if (left[i]! <= cue && cue <= right[i]!) return -1
  let at = i
  if (edge[at] !== i) return -1
  for (let steps = 0; steps < 8; steps++) {
    const above = head[at]!
    if (above < 0 || edge[above] !== i || (left[above]! <= cue && cue <= right[above]!)) break
    at = above
  }
  return at
}

/** How the head of a part of the tree stands to the cue. */
function parentOf({ trees, relation }: Facts, view: CueView, part: number): number {
  const above = trees.head[part]!
  if (above < 0) return 2
  if (above === view.cue) return 3
  const k = above - view.from
  if (k < 0 || above >= view.to) return 4
  return view.steps[k]! > 0 && view.branch[k] === -1 ? mix(5, view.up[k]!) : mix(6, relation[above]!)
}
