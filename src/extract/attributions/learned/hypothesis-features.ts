import { mix, mix3 } from '../../../analyze/tagger/hash.ts'
import type { CueView } from './cue-view.ts'
import type { Facts } from './facts.ts'
import type { Hypothesis } from './hypotheses.ts'
import type { CueFacts } from './label-features.ts'
import { CONTENT, OUTSIDE, SOURCE } from './labeller.ts'
import { mix4 } from './mix4.ts'
import { relationBits } from './trees.ts'

/** Room for the features of one hypothesis. */
export const hypothesisFeatureLimit = 200

const clause =
  relationBits.ccomp! | relationBits.xcomp! | relationBits.parataxis! | relationBits.advcl! | relationBits.root!

/**
 * What tells a good way to label a window from a bad one, as a whole: whether the content is made of whole parts of the trees,
 * where it begins and ends, which side of the cue it is on. Writes hashes to `out`; answers how many.
 */
export function hypothesisFeatures(
  facts: Facts,
  view: CueView,
  own: CueFacts,
  { labels, score }: Hypothesis,
  best: Hypothesis,
  out: Int32Array,
): number {
  const { word, xpos, upos, relation, lists, quote, sentence, trees, name } = facts
  const { from, to, cue } = view
  const { head, bit } = trees
  const at = (k: number) => (k >= 0 && k < labels.length ? labels[k]! : OUTSIDE)
  let n = 0
  let entries = 0
  let leaks = 0
  let sourceEntries = 0
  let left = 0
  let right = 0
  let size = 0
  let pieces = 0
  let first = -1
  let last = -1
  let verbs = 0
  let subjects = 0
  let clauses = 0
  let otherSentences = 0
  let sourceSize = 0
  let sourceHead = -1
  let agreed = 0
  let ruled = 0
  let quoted = 0
  let cutQuotes = 0
  for (let k = 0; k < labels.length; k++) {
    const i = from + k
    const label = labels[k]!
    const above = head[i]! - from
    const mark = (bit[i]! & relationBits.punct!) !== 0
    if (view.ruled[k] === 3) ruled++
    if (label === CONTENT) {
      size++
      if (first < 0) first = k
      last = k
      if (at(k - 1) !== CONTENT) pieces++
      if (i < cue) left++
      else right++
      if (sentence[i] !== sentence[cue]) otherSentences++
      if (view.ruled[k] === 3) agreed++
      if (quote[i]! >= 0) quoted++
      if (bit[i]! & clause) clauses++
      if (bit[i]! & relationBits.nsubj!) subjects++
      if (relation[i] !== relation[cue] && bit[i]! & relationBits.aux!) verbs++
      if (!mark && at(above) !== CONTENT) entries++
    } else {
      if (!mark && label === OUTSIDE && head[i]! >= 0 && at(above) === CONTENT) leaks++
      if (label === SOURCE) {
        sourceSize++
        if (at(above) !== SOURCE) {
          sourceEntries++
          if (sourceHead < 0) sourceHead = i
        }
      }
    }
    if (k > 0 && quote[i]! >= 0 && quote[i] === quote[i - 1] && (label === CONTENT) !== (labels[k - 1] === CONTENT)) {
      if (label === OUTSIDE || labels[k - 1] === OUTSIDE) cutQuotes++
    }
  }
  const few = (x: number, top: number) => Math.min(x, top)
  const sides = (left ? 1 : 0) + (right ? 2 : 0)
  const behind = few(Math.floor((best.score - score) * 2), 20)
  const same = ruled === 0 ? 0 : agreed === size && agreed === ruled ? 3 : agreed > 0 ? 2 : 1
  const long = size === 0 ? 0 : size < 3 ? 1 : size < 6 ? 2 : size < 12 ? 3 : size < 25 ? 4 : size < 50 ? 5 : 6
  const broken = few(entries, 4) * 8 + few(leaks, 4)
  const config = mix4(sides, few(pieces, 4), quoted ? (quoted === size ? 2 : 1) : 0, otherSentences ? 1 : 0)
  out[n++] = mix(1, behind)
  out[n++] = mix(2, Math.floor(behind / 4))
  out[n++] = mix(3, labels === best.labels ? 1 : 0)
  out[n++] = mix3(4, same, behind < 4 ? 1 : 0)
  out[n++] = mix3(5, same, own.lists)
  out[n++] = mix(6, broken)
  out[n++] = mix3(7, few(entries, 5), sides)
  out[n++] = mix3(8, few(leaks, 5), sides)
  out[n++] = mix3(9, few(entries, 4), few(pieces, 4))
  out[n++] = mix3(10, few(leaks, 4), quoted ? 1 : 0)
  out[n++] = mix(11, config)
  out[n++] = mix3(12, config, own.lists)
  out[n++] = mix3(13, config, own.signs)
  out[n++] = mix4(14, sides, own.lemma, quoted ? 1 : 0)
  out[n++] = mix4(15, few(pieces, 3), sides, own.upos)
  out[n++] = mix3(16, long, own.upos)
  out[n++] = mix4(17, long, sides, own.lists)
  out[n++] = mix4(18, few(clauses, 3), sides, own.lists)
  out[n++] = mix4(19, few(subjects, 2), few(verbs, 2), sides)
  out[n++] = mix(20, few(cutQuotes, 4))
  out[n++] = mix3(21, few(cutQuotes, 2), few(otherSentences, 1))
  out[n++] = mix3(22, sourceSize === 0 ? 1 : 0, own.lists)
  out[n++] = mix3(23, sourceSize === 0 ? 1 : 0, own.signs)
  out[n++] = mix3(24, few(sourceEntries, 3), few(Math.floor(sourceSize / 4), 3))
  if (sourceHead >= 0) {
    const k = sourceHead - from
    out[n++] = mix4(25, view.up[k]!, view.down[k]!, view.second[k]!)
    out[n++] = mix4(26, lists[sourceHead]! & 0x1300, upos[sourceHead]!, name[sourceHead]!)
    out[n++] = mix4(27, sourceHead < cue ? 1 : 2, sides, quoted ? 1 : 0)
    out[n++] = mix3(28, word[sourceHead]!, sides)
  }
  // Where the pieces begin and end.
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] !== CONTENT) continue
    const i = from + k
    if (at(k - 1) !== CONTENT) {
      const opens = k === 0 || sentence[i] !== sentence[i - 1] ? 1 : 0
      const before = at(k - 1)
      const previous = k > 0 ? word[i - 1]! : 1
      const side = i < cue ? 1 : 2
      out[n++] = mix4(40, opens, side, before)
      out[n++] = mix4(41, previous, upos[i]!, side)
      out[n++] = mix4(42, opens ? 1 : previous, word[i]!, side)
      out[n++] = mix4(43, relation[i]!, before, side)
      out[n++] = mix4(44, edge(facts, i, 1), side, before)
      out[n++] = mix4(45, own.lemma, word[i]!, side)
    }
    if (at(k + 1) !== CONTENT) {
      const closes = k + 1 === labels.length || sentence[i + 1] !== sentence[i] ? 1 : 0
      const after = at(k + 1)
      const next = k + 1 < labels.length ? word[i + 1]! : 1
      const second = k + 2 < labels.length ? word[i + 2]! : 1
      const secondPos = k + 2 < labels.length ? xpos[i + 2]! : 1
      const secondRelation = k + 2 < labels.length ? relation[i + 2]! : 1
      const side = i < cue ? 1 : 2
      out[n++] = mix4(60, closes, side, after)
      out[n++] = mix4(61, next, closes, side)
      out[n++] = mix4(62, closes ? 1 : next, closes ? 1 : second, side)
      out[n++] = mix4(63, closes ? 1 : next, closes ? 1 : mix(secondPos, secondRelation), side)
      out[n++] = mix4(64, edge(facts, i, -1), closes, mix(side, after))
      out[n++] = mix4(65, word[i]!, next, side)
      out[n++] = mix4(66, quote[i]! >= 0 ? 1 : 0, i + 1 < to && quote[i + 1] === quote[i] ? 1 : 0, closes)
    }
    if (n > hypothesisFeatureLimit - 60) break
  }
  // What is left out right behind the content, or right before it, and to what it belongs.
  if (first >= 0) {
    let next = last + 1
    while (next < labels.length && (bit[from + next]! & relationBits.punct!) !== 0 && at(next) === OUTSIDE) next++
    let before = first - 1
    while (before >= 0 && (bit[from + before]! & relationBits.punct!) !== 0 && at(before) === OUTSIDE) before--
    const gapBehind = next - last
    for (const [k, kind, gap] of [
      [next, 70, gapBehind],
      [before, 80, first - before],
    ] as const) {
      const i = from + k
      if (k < 0 || k >= labels.length || sentence[i] !== sentence[kind === 70 ? from + last : from + first]) {
        out[n++] = mix3(kind, own.lists, 1)
        continue
      }
      const top = widestFrom(facts, labels, from, i, kind === 70 ? 1 : -1)
      const above = head[top]!
      const to =
        above < 0 ? 1 : above === cue ? 2 : at(above - from) === CONTENT ? 3 : at(above - from) === OUTSIDE ? 4 : 5
      const comma = Math.min(gap, 2)
      out[n++] = mix4(kind + 1, at(k), to, comma)
      out[n++] = mix4(kind + 2, relation[top]!, to, comma)
      out[n++] = mix4(kind + 3, relation[top]!, mix(to, comma), word[i]!)
      out[n++] = mix4(kind + 4, mix(relation[top]!, to), comma, own.lists)
      out[n++] = mix4(kind + 5, mix(relation[top]!, to), quoted ? 1 : 0, sides)
      out[n++] = mix4(kind + 6, xpos[i]!, mix(to, comma), own.upos)
    }
    // The part of the content on which the rest hangs, and how it hangs on the cue.
    for (let k = first, count = 0; k <= last && count < 2; k++) {
      const i = from + k
      const above = head[i]!
      if (labels[k] !== CONTENT || (above >= from && at(above - from) === CONTENT) || bit[i]! & relationBits.punct!)
        continue
      count++
      const link = mix3(view.up[k]!, view.down[k]!, i < cue ? 1 : 2)
      out[n++] = mix(90, link)
      out[n++] = mix3(91, link, own.lemma)
      out[n++] = mix4(92, link, upos[i]!, own.lists)
      out[n++] = mix4(93, upos[i]!, relation[i]!, own.lemma)
      out[n++] = mix4(94, link, own.coarse, own.upos)
      out[n++] = mix4(95, link, own.signs, few(entries, 2))
    }
    const gap = cue < from + first ? from + first - cue : from + last < cue ? cue - from - last : 0
    out[n++] = mix4(100, few(gap, 8), sides, own.upos)
    const starts = word[from + first]!
    out[n++] = mix4(101, starts, own.lemma, sides)
    out[n++] = mix4(102, xpos[from + first]!, own.lemma, sides)
    out[n++] = mix4(
      103,
      view.ruled[first] === 3 && (first === 0 || view.ruled[first - 1] !== 3) ? 1 : 0,
      ruled ? 1 : 0,
      sides,
    )
    out[n++] = mix4(104, view.ruled[last] === 3 && view.ruled[last + 1] !== 3 ? 1 : 0, ruled ? 1 : 0, sides)
  }
  return n
}

/** Whether, and how wide, a part of the tree begins (1) or ends (-1) at a token: the relation of the widest. */
function edge({ trees, relation }: Facts, i: number, way: 1 | -1): number {
  const edges = way === 1 ? trees.left : trees.right
  if (edges[i] !== i) return 0
  let at = i
  for (let steps = 0; steps < 8; steps++) {
    const above = trees.head[at]!
    if (above < 0 || edges[above] !== i) break
    at = above
  }
  return relation[at]!
}

/** The widest part of the tree that begins (1) or ends (-1) at a token and lies outside the content altogether at its head. */
function widestFrom({ trees }: Facts, labels: Uint8Array, from: number, i: number, way: 1 | -1): number {
  const edges = way === 1 ? trees.left : trees.right
  let at = i
  for (let steps = 0; steps < 8; steps++) {
    const above = trees.head[at]!
    if (above < 0 || edges[above] !== i || labels[above - from] === CONTENT) break
    at = above
  }
  return at
}
