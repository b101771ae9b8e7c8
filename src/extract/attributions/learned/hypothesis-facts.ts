import type { CueView } from './cue-view.ts'
import type { Facts } from './facts.ts'
import type { Hypothesis } from './hypotheses.ts'
import type { CueFacts } from './label-features.ts'
import { CONTENT, CUE, OUTSIDE, SOURCE } from './labeller.ts'
import { overlapsOf } from './overlap.ts'
import { relationBits as bits } from './trees.ts'

const { nsubj, csubj, obj, ccomp, xcomp, parataxis, advcl, obl, mark, acl, nmod, conj, cc, aux, cop, punct, root } =
  bits as Record<string, number>
const clause = ccomp! | xcomp! | parataxis! | advcl! | root!
/** Relations that are told apart where something hangs on the cue or stands at an edge. */
const told = [ccomp!, xcomp!, parataxis!, obj!, advcl!, obl!, acl!, nmod!, conj!, nsubj! | csubj!, mark!, cc!]

/** The place in `told` of a relation, from 1; 0 for any other. */
const toldAt = (bit: number) => told.findIndex((each) => (bit & each) !== 0) + 1
const flag = (yes: boolean) => (yes ? 1 : 0)
const part = (some: number, all: number) => (all ? some / all : 0)

/** How far every two hypotheses of a window overlap: `content[a * count + b]`. */
export interface Agreement {
  readonly content: Float64Array
  readonly source: Float64Array
}

/** Of those hypotheses that are not improbable. */
export function agreementOf(hypotheses: readonly Hypothesis[], p: ArrayLike<number>): Agreement {
  const ways = hypotheses.map(({ labels }) => labels)
  const asked = (n: number) => p[n]! > 0
  return { content: overlapsOf(ways, CONTENT, asked), source: overlapsOf(ways, SOURCE, asked) }
}

/** How many numbers `hypothesisFacts` gives. */
export const hypothesisFactCount = 72

/**
 * What can be told of hypothesis n among all of its window, as numbers for a forest: how probable it seemed so far (`p`), how far it
 * agrees with the others and with the rules, how its parts lie in the trees and the quotations. Written to `out` from `at` on.
 */
export function hypothesisFacts(
  facts: Facts,
  view: CueView,
  own: CueFacts,
  hypotheses: readonly Hypothesis[],
  p: ArrayLike<number>,
  agreement: Agreement,
  n: number,
  out: Float32Array,
  at: number,
): void {
  const { labels, score } = hypotheses[n]!
  const { quote, sentence, trees, name, lists, document } = facts
  const { from, to, cue } = view
  const { head, bit } = trees
  const length = labels.length
  const label = (k: number) => (k >= 0 && k < length ? labels[k]! : OUTSIDE)
  const isMark = (k: number) => (bit[from + k]! & punct!) !== 0
  let size = 0
  let pieces = 0
  let left = 0
  let first = -1
  let last = -1
  let entries = 0
  let leaks = 0
  let quoted = 0
  let whole = 0
  let cuts = 0
  let elsewhere = 0
  let clauses = 0
  let subjects = 0
  let helpers = 0
  let agreed = 0
  let ruled = 0
  let ruledSource = 0
  let agreedSource = 0
  let sourceSize = 0
  let sourceHead = -1
  let sourceEntries = 0
  let named = 0
  let ownSize = 0
  let ownLeft = 0
  let missedQuote = 0
  let cueSize = 0
  let top = -1
  for (let k = 0; k < length; k++) {
    const i = from + k
    const each = labels[k]!
    const above = head[i]! - from
    const here = sentence[i] === sentence[cue]
    const inWhole = quote[i]! >= 0 && document.quotes[quote[i]!]!.whole
    if (here && !isMark(k)) ownSize++
    if (view.ruled[k] === 3) ruled++
    if (view.ruled[k] === 2) ruledSource++
    if (each === CONTENT) {
      size++
      if (first < 0) first = k
      last = k
      if (label(k - 1) !== CONTENT) pieces++
      if (i < cue) left++
      if (!here) elsewhere++
      if (quote[i]! >= 0) quoted++
      if (inWhole) whole++
      if (bit[i]! & clause) clauses++
      if (bit[i]! & nsubj!) subjects++
      if (bit[i]! & (aux! | cop!)) helpers++
      if (view.ruled[k] === 3) agreed++
      if (!isMark(k) && label(above) !== CONTENT) {
        entries++
        if (top < 0 || view.steps[k]! < view.steps[top]!) top = k
      }
    } else {
      if (inWhole && each === OUTSIDE) missedQuote++
      if (here && each === OUTSIDE && !isMark(k)) ownLeft++
      if (!isMark(k) && each === OUTSIDE && head[i]! >= 0 && label(above) === CONTENT) leaks++
      if (each === CUE) cueSize++
      if (each === SOURCE) {
        sourceSize++
        if (name[i]) named = 1
        if (view.ruled[k] === 2) agreedSource++
        if (label(above) !== SOURCE) {
          sourceEntries++
          if (sourceHead < 0) sourceHead = k
        }
      }
    }
    if (k > 0 && quote[i]! >= 0 && quote[i] === quote[i - 1] && (each === CONTENT) !== (label(k - 1) === CONTENT))
      if (each === OUTSIDE || label(k - 1) === OUTSIDE) cuts++
  }
  let content = 0
  let source = 0
  let exact = 0
  for (let h = 0; h < hypotheses.length; h++) {
    if (p[h]! === 0) continue
    const overlap = agreement.content[n * hypotheses.length + h]!
    content += p[h]! * overlap
    if (overlap > 0.8) exact += p[h]!
    source += p[h]! * agreement.source[n * hypotheses.length + h]!
  }
  let w = at
  const put = (value: number) => {
    out[w++] = value
  }
  put(Math.log(p[n]! + 1e-6))
  put(p[n]!)
  put(n)
  put(score - hypotheses[0]!.score)
  put(content)
  put(source)
  put(exact)
  put(size)
  put(pieces)
  put(entries)
  put(leaks)
  put(part(left, size))
  put(part(quoted, size))
  put(part(whole, size))
  put(cuts)
  put(elsewhere)
  put(missedQuote)
  put(clauses)
  put(subjects)
  put(helpers)
  put(ruled ? part(agreed, size + ruled - agreed) : -1)
  put(ruledSource ? part(agreedSource, sourceSize + ruledSource - agreedSource) : -1)
  put(sourceSize)
  put(sourceEntries)
  put(named)
  put(part(ownLeft, ownSize))
  put(ownLeft)
  put(ownSize)
  put(cueSize)
  put(hypotheses.length)
  // The cue.
  put(own.inQuote >= 0 ? 1 : 0)
  put(flag((own.lists & 1) > 0))
  put(flag((own.lists & 2) > 0))
  put(flag((own.lists & 4) > 0))
  put(flag((own.lists & 8) > 0))
  put(flag((own.lists & 64) > 0))
  put(flag((own.signs & (ccomp! | parataxis!)) > 0))
  put(flag((own.signs & xcomp!) > 0))
  put(flag((own.signs & obj!) > 0))
  put(flag((own.signs & (acl! | nmod!)) > 0))
  put(flag((own.signs & nsubj!) > 0))
  put(flag((own.signs & cop!) > 0))
  put(toldAt(bit[cue]!))
  // The source.
  const s = sourceHead
  put(s < 0 ? 0 : s + from - cue)
  put(s < 0 ? -1 : view.steps[s]!)
  put(s < 0 ? -1 : toldAt(bit[from + s]!))
  put(s < 0 ? 0 : flag((lists[from + s]! & 0x1300) > 0))
  put(s < 0 ? 0 : flag(label(view.branch[s]! - from) === SOURCE))
  put(s < 0 || first < 0 ? 0 : s < first ? first - s : s - last)
  // The content's own top, and how it hangs on the cue.
  put(top < 0 ? -1 : view.steps[top]!)
  put(top < 0 ? -1 : toldAt(bit[from + top]!))
  put(top < 0 ? -1 : flag(head[from + top] === cue))
  put(top < 0 ? 0 : flag((trees.below[from + top]! & (nsubj! | csubj!)) > 0))
  put(top < 0 ? 0 : flag((trees.below[from + top]! & (aux! | cop!)) > 0))
  // Its edges, and what is left out beyond them.
  if (first < 0) {
    out.fill(-1, w, at + hypothesisFactCount)
    return
  }
  edge(first, -1)
  edge(last, 1)
  put(from + first - cue)
  put(from + last - cue)

  /** Eight numbers: what is beyond an edge, and whether whole parts end there. */
  function edge(k: number, way: 1 | -1): void {
    const i = from + k
    let next = k + way
    let marks = 0
    while (
      next >= 0 &&
      next < length &&
      isMark(next) &&
      label(next) === OUTSIDE &&
      sentence[from + next] === sentence[i]
    ) {
      next += way
      marks++
    }
    const over = next < 0 || next >= length || sentence[from + next] !== sentence[i]
    put(over ? 1 : 0)
    put(marks)
    put(over ? -1 : label(next))
    const j = from + next
    // The widest part beyond that begins here, and whether it belongs to the content.
    let wide = over ? -1 : j
    const near = way === 1 ? trees.left : trees.right
    for (let steps = 0; wide >= 0 && steps < 8; steps++) {
      const above = head[wide]!
      if (above < 0 || near[above] !== j || label(above - from) === CONTENT) break
      wide = above
    }
    put(wide < 0 ? -1 : toldAt(bit[wide]!))
    const above = wide < 0 ? -1 : head[wide]!
    put(wide < 0 ? -1 : above < 0 ? 0 : above === cue ? 1 : label(above - from) === CONTENT ? 2 : 3)
    put(wide < 0 ? 0 : (way === 1 ? trees.right[wide]! - wide : wide - trees.left[wide]!) + 1)
    const ends = (way === 1 ? trees.right : trees.left)[head[i]! < 0 ? i : head[i]!] === i
    put(ends ? 1 : 0)
    put(quote[i]! >= 0 ? (k + way >= 0 && i + way < to && quote[i + way] === quote[i] ? 2 : 1) : 0)
  }
}
