import { mix } from '../../../analyze/tagger/hash.ts'
import type { Facts } from './facts.ts'
import type { Proposals } from './proposals.ts'
import { highest, relationBits } from './trees.ts'

/** The tokens around a cue among which its source and content are looked for, as the cue sees them. */
export interface CueView {
  readonly cue: number
  /** The window, in tokens of the analysis: `from` inclusive, `to` exclusive. All arrays below begin at `from`. */
  readonly from: number
  readonly to: number
  /** Way from the cue up to where the way to a token branches off, as a hash of relations; and its length, -1 in other sentences. */
  readonly up: Int32Array
  readonly steps: Int8Array
  /** The first and second relation down from there, 0 where there is none, and the token that the first leads to. */
  readonly down: Int32Array
  readonly second: Int32Array
  readonly branch: Int32Array
  /** The whole way as a hash, of at most `highest` steps. */
  readonly way: Int32Array
  /** What the rules' draft with this cue makes of a token: 0 no such draft, 1 nothing, 2 source, 3 content, 4 cue. */
  readonly ruled: Uint8Array
  /** Marks of quotations, commas and sentence ends between a token and the cue, each counted to 3, as one number. */
  readonly between: Uint8Array
}

/** Words further off are hardly ever part of an attribution, and a text of nothing but verbs must be read in linear time. */
const most = { before: 100, behind: 150, sentences: 4 }

/** The window of a cue: its sentence, what a quotation joins to it, and what may go on before and behind it in its paragraph. */
function windowOf(facts: Facts, cue: number, reach: number): { from: number; to: number } {
  const { sentence, quote, paragraph, document, size } = facts
  const { sentences } = document.analysis
  const own = sentence[cue]!
  const p = paragraph[cue]!
  let s = own
  const joinedBack = (n: number) => {
    const at = sentences[n]!
    return at > 0 && quote[at]! >= 0 && quote[at] === quote[at - 1]
  }
  while (s > 0 && own - s < most.sentences && joinedBack(s)) s--
  if (s > 0 && paragraph[sentences[s]! - 1] === p) s--
  let e = own + 1
  const goesOn = (n: number): boolean => {
    if (n + 1 >= sentences.length) return false
    const at = sentences[n]!
    if (at >= size) return false
    if (joinedBack(n)) return true
    const colon = /^[:—–-]+$/.test(document.lower[document.tokenOf[at - 1]!] ?? '')
    if (paragraph[at] !== p) return colon && quote[at]! >= 0
    for (let i = at; i < sentences[n + 1]!; i++) if (quote[i]! >= 0) return true
    return n === own + 1
  }
  while (e - own <= most.sentences && goesOn(e)) e++
  return {
    from: Math.max(sentences[s]!, cue - Math.min(reach, most.before)),
    to: Math.min(sentences[e]!, cue + Math.min(reach, most.behind)),
  }
}

/** Looks at the window of a cue, at most `reach` tokens to either side. */
export function viewCue(facts: Facts, proposals: Proposals, cue: number, reach = most.behind): CueView {
  const { from, to } = windowOf(facts, cue, reach)
  const { sentence, quote, relation, trees } = facts
  const { head } = trees
  const length = to - from
  const view: CueView = {
    cue,
    from,
    to,
    up: new Int32Array(length),
    steps: new Int8Array(length).fill(-1),
    down: new Int32Array(length),
    second: new Int32Array(length),
    branch: new Int32Array(length).fill(-1),
    way: new Int32Array(length),
    ruled: new Uint8Array(length),
    between: new Uint8Array(length),
  }
  // The cue and what is above it.
  const above = new Map<number, { hash: number; steps: number }>()
  let hash = 1
  for (let at = cue, steps = 0; at >= 0 && steps < highest; at = head[at]!, steps++) {
    above.set(at, { hash, steps })
    hash = mix(hash, relation[at]!)
  }
  const way: number[] = []
  for (let i = from; i < to; i++) {
    if (sentence[i] !== sentence[cue]) continue
    way.length = 0
    let at = i
    while (at >= 0 && way.length < highest && !above.has(at)) {
      way.push(at)
      at = head[at]!
    }
    const top = above.get(at)
    if (!top) continue
    const k = i - from
    view.up[k] = top.hash
    view.steps[k] = top.steps
    const first = way.at(-1)
    const second = way.at(-2)
    if (first !== undefined) {
      view.branch[k] = first
      view.down[k] = relation[first]!
    }
    if (second !== undefined) view.second[k] = relation[second]!
    let whole = top.hash
    for (let n = way.length - 1, left = 5; n >= 0 && left > 0; n--, left--) whole = mix(whole, relation[way[n]!]!)
    view.way[k] = whole
  }
  const number = proposals.draftAt[cue]!
  if (number >= 0) {
    const { source, content, cue: stretches } = proposals.drafts[number]!
    view.ruled.fill(1)
    const mark = (list: readonly { from: number; to: number }[], label: number) => {
      for (const stretch of list) {
        const begins = Math.max(proposals.first[stretch.from]!, from)
        const ends = Math.min(proposals.first[stretch.to]!, to)
        if (ends > begins) view.ruled.fill(label, begins - from, ends - from)
      }
    }
    mark(content, 3)
    if (source) mark([source], 2)
    mark(stretches, 4)
  }
  const count = (step: 1 | -1) => {
    let quotes = 0
    let commas = 0
    for (let i = cue + step; i >= from && i < to; i += step) {
      view.between[i - from] = quotes * 4 + commas
      const previous = i - step
      if (quote[i] !== quote[previous] && quote[i]! >= 0) quotes = Math.min(3, quotes + 1)
      if (trees.bit[i]! & relationBits.punct!) commas = Math.min(3, commas + 1)
    }
  }
  count(1)
  count(-1)
  return view
}
