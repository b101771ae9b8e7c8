import { mix } from '../../../analyze/tagger/hash.ts'
import { type Chain, kBestPaths, scoreOf } from './chain.ts'
import type { CueView } from './cue-view.ts'
import type { Facts } from './facts.ts'
import { CONTENT, CUE, OUTSIDE, SOURCE } from './labeller.ts'
import { relationBits } from './trees.ts'

/** One way to label a cue's window, and its score as a path. */
export interface Hypothesis {
  readonly labels: Uint8Array
  readonly score: number
}

const paths = 12
const most = 24

/**
 * Ways to label a window, the best path first: other good paths, the rules' way, and the best path with its content begun or
 * ended at another comma or end of a sentence. No two have the same content and source.
 */
export function hypothesesOf(chain: Chain, facts: Facts, view: CueView): Hypothesis[] {
  const found: Hypothesis[] = []
  const seen = new Set<number>()
  const add = (labels: Uint8Array) => {
    if (found.length >= most || labels[view.cue - view.from] !== CUE) return
    let key = 0
    for (let k = 0; k < labels.length; k++) key = mix(key, labels[k] === CUE ? OUTSIDE : labels[k]!)
    if (seen.has(key)) return
    seen.add(key)
    found.push({ labels, score: scoreOf(chain, labels) })
  }
  for (const labels of kBestPaths(chain, paths)) add(labels)
  const best = found[0]!.labels
  const ruled = ruledLabels(view)
  if (ruled) add(ruled)
  for (const labels of moved(facts, view, best)) add(labels)
  return found
}

/** The labels that the rules' draft gives, or null where there is none. */
function ruledLabels({ ruled, cue, from }: CueView): Uint8Array | null {
  if (!ruled.includes(3)) return null
  const labels = ruled.map((mark) => (mark === 2 ? SOURCE : mark === 3 ? CONTENT : mark === 4 ? CUE : OUTSIDE))
  labels[cue - from] = CUE
  return labels
}

/** The best labels with the outer ends of the content in the cue's own sentence moved. */
function* moved(facts: Facts, { from, to, cue }: CueView, best: Uint8Array): Generator<Uint8Array> {
  const { sentence, trees } = facts
  const isMark = (k: number) => k >= 0 && k < best.length && (trees.bit[from + k]! & relationBits.punct!) !== 0
  const inOwn = (k: number) => k >= 0 && from + k < to && sentence[from + k] === sentence[cue]
  let first = -1
  let last = -1
  for (let k = 0; k < best.length; k++) {
    if (best[k] !== CONTENT || !inOwn(k)) continue
    if (first < 0) first = k
    last = k
  }
  if (first < 0) {
    // Nothing yet: all in front of the cue's own words, or all behind them.
    yield filled(best, (k) => inOwn(k) && k < cue - from)
    yield filled(best, (k) => inOwn(k) && k > cue - from)
    return
  }
  for (let k = last - 1, count = 0; k > first && count < 4; k--) {
    if (!isMark(k) || best[k] !== CONTENT) continue
    count++
    const cut = best.slice()
    for (let n = k; n <= last; n++) if (cut[n] === CONTENT) cut[n] = OUTSIDE
    yield cut
  }
  for (let k = last + 1, count = 0; inOwn(k) && count < 4; k++) {
    if (best[k] !== OUTSIDE) break
    if (!isMark(k + 1) && inOwn(k + 1)) continue
    count++
    yield filled(best, (n) => n > last && n <= k)
  }
  for (let k = first + 1, count = 0; k < last && count < 3; k++) {
    if (!isMark(k) || best[k] !== CONTENT) continue
    count++
    const cut = best.slice()
    for (let n = first; n <= k; n++) if (cut[n] === CONTENT) cut[n] = OUTSIDE
    yield cut
  }
  for (let k = first - 1, count = 0; inOwn(k) && count < 3; k--) {
    if (best[k] !== OUTSIDE) break
    if (inOwn(k - 1) && !isMark(k - 1)) continue
    count++
    yield filled(best, (n) => n >= k && n < first)
  }
  // 'If it rains, she said, we stay': both sides of the words between.
  if (first > cue - from) yield filled(best, (k) => inOwn(k) && k < cue - from)
  if (last < cue - from) yield filled(best, (k) => inOwn(k) && k > cue - from)
}

/** Labels with content wherever nothing else is. */
function filled(labels: Uint8Array, where: (k: number) => boolean): Uint8Array {
  return labels.map((each, k) => (each === OUTSIDE && where(k) ? CONTENT : each))
}
