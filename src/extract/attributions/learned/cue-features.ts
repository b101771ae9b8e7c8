import { mix, mix3 } from '../../../analyze/tagger/hash.ts'
import type { Facts } from './facts.ts'
import type { Proposals } from './proposals.ts'
import type { Features } from './scorer.ts'
import { childOf, relationBits, subjectOfToken } from './trees.ts'

const { obj, obl, ccomp, xcomp, mark, parataxis, aux, acl, nmod, advcl } = relationBits as Record<string, number>

/** Room for the features of one token. */
export const cueFeatureLimit = 128

/** What tells whether token i is the head of a cue. */
export function cueFeatures(facts: Facts, proposals: Proposals, i: number, out: Features): void {
  const { singles, pairs } = out
  const { word, lemma, upos, xpos, relation, fine, coarse, lists, shape, quote, sentence, trees, name } = facts
  const { head, below, left, right } = trees
  let n = 0
  let m = 0
  const s = sentence[i]!
  for (let place = -3; place <= 3; place++) {
    const k = i + place
    const kind = 100 + (place + 3) * 10
    const here = k >= 0 && k < facts.size && sentence[k] === s
    singles[n++] = mix(kind, here ? word[k]! : 1)
    singles[n++] = mix(kind + 1, here ? xpos[k]! : 1)
    singles[n++] = mix(kind + 2, here ? fine[k]! : -1)
    singles[n++] = mix(kind + 3, here ? lists[k]! : -1)
    if (place > -2 && place < 2) singles[n++] = mix(kind + 4, here ? relation[k]! : 1)
    if (place > -2 && place < 2) singles[n++] = mix(kind + 5, here ? coarse[k]! : -1)
  }
  const at = (k: number, facts: Int32Array) => (k >= 0 && k < word.length && sentence[k] === s ? facts[k]! : 1)
  const above = head[i]!
  const subject = subjectOfToken(trees, i)
  const own = subject >= 0 && head[subject] === i
  const object = childOf(trees, i, obj!)
  const clause = childOf(trees, i, ccomp! | xcomp!)
  const oblique = childOf(trees, i, obl!)
  const marker = clause >= 0 ? childOf(trees, clause, mark!) : -1
  const aside = childOf(trees, i, parataxis!)
  const l = lemma[i]!
  const pos = upos[i]!
  const rel = relation[i]!
  const list = lists[i]!
  const signs = below[i]! & ~relationBits.punct!
  const inQuote = quote[i]! >= 0 ? (facts.document.quotes[quote[i]!]!.whole ? 2 : 1) : 0
  const beforeQuote = i > 0 && quote[i - 1]! >= 0 && quote[i - 1] !== quote[i] ? 1 : 0
  const afterQuote = i + 1 < facts.size && quote[i + 1]! >= 0 && quote[i + 1] !== quote[i] ? 1 : 0
  const near = quoteNear(facts, i)
  const clauseSide = clause < 0 ? 0 : clause < i ? 1 : 2
  const people = subject >= 0 ? mix3(lists[subject]! & 0x1300, upos[subject]!, name[subject]!) : 0
  const sub = subject >= 0 ? lemma[subject]! : 0
  const subSide = subject < 0 ? 0 : (subject < i ? 1 : 2) + (own ? 0 : 2)
  const rule = proposals.rule[i]!
  const claimed = proposals.claimed[i]!
  const span = Math.min(6, right[i]! - left[i]!)

  singles[n++] = mix(200, l)
  singles[n++] = mix(201, above >= 0 ? lemma[above]! : 1)
  singles[n++] = mix(202, above >= 0 ? mix(upos[above]!, rel) : 1)
  singles[n++] = mix(203, above >= 0 ? lists[above]! : -1)
  singles[n++] = mix(204, sub)
  singles[n++] = mix(205, people)
  singles[n++] = mix(206, subject >= 0 ? coarse[subject]! : -1)
  singles[n++] = mix(207, subject >= 0 ? fine[subject]! : -1)
  singles[n++] = mix(208, subSide)
  singles[n++] = mix(209, object >= 0 ? lemma[object]! : 1)
  singles[n++] = mix(210, object >= 0 ? mix(upos[object]!, coarse[object]!) : 1)
  singles[n++] = mix(211, object >= 0 ? lists[object]! : -1)
  singles[n++] = mix(212, clause >= 0 ? lemma[clause]! : 1)
  singles[n++] = mix(213, marker >= 0 ? word[marker]! : clauseSide)
  singles[n++] = mix(214, signs)
  singles[n++] = mix(215, inQuote * 8 + beforeQuote * 2 + afterQuote)
  singles[n++] = mix(216, near)
  singles[n++] = mix(217, rule)
  singles[n++] = mix(218, claimed)
  singles[n++] = mix(219, oblique >= 0 ? lemma[oblique]! : 1)
  singles[n++] = mix(220, span)
  singles[n++] = mix(221, shape[i]!)

  pairs[m++] = mix(1, l)
  pairs[m++] = mix3(2, l, pos)
  pairs[m++] = mix3(3, l, signs)
  pairs[m++] = mix3(4, l, rel)
  pairs[m++] = mix3(5, l, at(i + 1, word))
  pairs[m++] = mix3(6, l, at(i - 1, word))
  pairs[m++] = mix3(7, l, sub)
  pairs[m++] = mix3(8, l, people)
  pairs[m++] = mix3(9, l, object >= 0 ? lemma[object]! : 1)
  pairs[m++] = mix3(10, l, near)
  pairs[m++] = mix3(11, l, inQuote * 8 + beforeQuote * 2 + afterQuote)
  pairs[m++] = mix3(12, l, subSide)
  pairs[m++] = mix3(13, l, mix(claimed, rule === 0 ? 0 : 1))
  pairs[m++] = mix3(14, rule, l)
  pairs[m++] = mix3(15, rule, inQuote)
  pairs[m++] = mix3(16, rule, people)
  pairs[m++] = mix3(17, fine[i]!, signs)
  pairs[m++] = mix3(18, fine[i]!, mix(pos, rel))
  pairs[m++] = mix3(19, fine[i]!, people)
  pairs[m++] = mix3(20, coarse[i]!, mix(signs, pos))
  pairs[m++] = mix3(21, coarse[i]!, mix(people, pos))
  pairs[m++] = mix3(22, list, mix(signs, pos))
  pairs[m++] = mix3(23, list, mix(people, rel))
  pairs[m++] = mix3(24, pos, mix(signs, people))
  pairs[m++] = mix3(25, xpos[i]!, mix(at(i + 1, xpos), at(i - 1, xpos)))
  pairs[m++] = mix3(26, xpos[i]!, at(i + 1, word))
  pairs[m++] = mix3(27, xpos[i]!, at(i - 1, word))
  pairs[m++] = mix3(28, at(i - 1, word), at(i + 1, word))
  pairs[m++] = mix3(29, l, above >= 0 ? lemma[above]! : 1)
  pairs[m++] = mix3(30, rel, above >= 0 ? lemma[above]! : 1)
  pairs[m++] = mix3(31, mix(pos, rel), above >= 0 ? mix(lists[above]!, upos[above]!) : 1)
  pairs[m++] = mix3(32, mix(pos, object >= 0 ? coarse[object]! : -1), people)
  pairs[m++] = mix3(33, l, mix(at(i + 1, word), at(i + 2, word)))
  pairs[m++] = mix3(34, l, mix(at(i + 1, upos), at(i + 2, upos)))
  pairs[m++] = mix3(35, l, mix(at(i - 1, upos), at(i - 2, upos)))
  pairs[m++] = mix3(36, mix(word[i]!, signs), people)
  pairs[m++] = mix3(37, mix(near, beforeQuote * 2 + afterQuote), pos)
  pairs[m++] = mix3(38, mix(l, marker >= 0 ? word[marker]! : clauseSide), subSide)
  pairs[m++] = mix3(39, oblique >= 0 ? lemma[oblique]! : 1, l)
  pairs[m++] = mix3(40, aside >= 0 ? (aside < i ? 1 : 2) : 0, mix(pos, near))
  pairs[m++] = mix3(41, sub, mix(pos, rel))
  pairs[m++] = mix3(42, l, mix(signs, near))
  pairs[m++] = mix3(43, mix(pos, list), mix(people, near))
  const ownMark = childOf(trees, i, mark!)
  const helper = childOf(trees, i, aux!)
  const relative = childOf(trees, i, acl!)
  const relativeMark = relative >= 0 ? childOf(trees, relative, mark!) : -1
  const relativeKind = relative < 0 ? 0 : relativeMark >= 0 ? word[relativeMark]! : mix(7, xpos[relative]!)
  const nominal = childOf(trees, i, nmod!)
  const nominalKind = nominal < 0 ? 0 : mix3(nominal < i ? 1 : 2, lists[nominal]! & 0x1300, upos[nominal]!)
  const adv = childOf(trees, i, advcl!)
  const last = s + 1 < facts.document.analysis.sentences.length ? facts.document.analysis.sentences[s + 1]! - 1 : i
  const ended = word[last]!
  const higher = above >= 0 ? head[above]! : -1
  const genre = genreOf(facts, proposals)
  const others = otherCues(facts, proposals, i)
  singles[n++] = mix(230, ownMark >= 0 ? word[ownMark]! : 1)
  singles[n++] = mix(231, helper >= 0 ? word[helper]! : 1)
  singles[n++] = mix(232, relativeKind)
  singles[n++] = mix(233, nominalKind)
  singles[n++] = mix(234, nominal >= 0 ? lemma[nominal]! : 1)
  singles[n++] = mix(235, ended)
  singles[n++] = mix(236, genre)
  singles[n++] = mix(237, others)
  singles[n++] = mix(238, higher >= 0 ? lemma[higher]! : 1)
  pairs[m++] = mix3(50, l, ownMark >= 0 ? word[ownMark]! : 1)
  pairs[m++] = mix3(51, l, helper >= 0 ? word[helper]! : 1)
  pairs[m++] = mix3(52, l, relativeKind)
  pairs[m++] = mix3(53, l, nominalKind)
  pairs[m++] = mix3(54, mix(pos, relativeKind), nominalKind)
  pairs[m++] = mix3(55, l, nominal >= 0 ? coarse[nominal]! : -1)
  pairs[m++] = mix3(56, l, object >= 0 ? coarse[object]! : -1)
  pairs[m++] = mix3(57, l, object >= 0 ? mix(lists[object]!, upos[object]!) : -1)
  pairs[m++] = mix3(58, genre, mix(rule, pos))
  pairs[m++] = mix3(59, others, mix(pos, rel))
  pairs[m++] = mix3(60, fine[i]!, mix(ownMark >= 0 ? word[ownMark]! : 1, helper >= 0 ? word[helper]! : 1))
  pairs[m++] = mix3(61, mix(pos, rel), mix(above >= 0 ? lemma[above]! : 1, adv >= 0 ? 1 : 0))
  pairs[m++] = mix3(62, ended, mix(sub, pos))
  pairs[m++] = mix3(63, mix(fine[i]!, relativeKind), nominalKind)
  pairs[m++] = mix3(64, l, mix(clauseSide, mix(marker >= 0 ? word[marker]! : 0, people)))
  out.singleCount = n
  out.pairCount = m
}

/** Where the nearest quotations of the sentence stand: whether one is before and one behind a token, and how close. */
function quoteNear({ quote, sentence, size }: Facts, i: number): number {
  let before = 0
  let behind = 0
  for (let k = i - 1; k >= 0 && k > i - 12 && sentence[k] === sentence[i]; k--)
    if (quote[k]! >= 0 && quote[k] !== quote[i]) {
      before = i - k < 5 ? 1 : 2
      break
    }
  for (let k = i + 1; k < size && k < i + 12 && sentence[k] === sentence[i]; k++)
    if (quote[k]! >= 0 && quote[k] !== quote[i]) {
      behind = k - i < 5 ? 1 : 2
      break
    }
  return before * 3 + behind
}

// Of one text it is asked at every token.
const genres = new WeakMap<Facts, number>()

/** How a text is made: the share of its words in quotations, and how many cues the rules see in it. */
function genreOf(facts: Facts, proposals: Proposals): number {
  const known = genres.get(facts)
  if (known !== undefined) return known
  let quoted = 0
  let cues = 0
  for (let i = 0; i < facts.size; i++) {
    if (facts.quote[i]! >= 0) quoted++
    if (proposals.rule[i] && (i === 0 || proposals.draftAt[i] !== proposals.draftAt[i - 1])) cues++
  }
  const share = quoted / facts.size
  const halvings = quoted ? Math.max(1, Math.min(6, 8 + Math.round(Math.log2(share)))) : 0
  const genre = halvings * 8 + Math.min(7, Math.floor((cues / facts.size) * 150))
  genres.set(facts, genre)
  return genre
}

/** A sentence is looked through so far to either side: time must stay linear. */
const farthest = 60

/** Whether the rules see cues before and behind a token in its sentence. */
function otherCues({ sentence, size }: Facts, { rule }: Proposals, i: number): number {
  let before = 0
  let behind = 0
  for (let k = i - 1; k >= 0 && k >= i - farthest && sentence[k] === sentence[i] && before === 0; k--)
    if (rule[k]! !== 0 && rule[k] !== rule[i]) before = rule[k]!
  for (let k = i + 1; k < size && k <= i + farthest && sentence[k] === sentence[i] && behind === 0; k++)
    if (rule[k]! !== 0 && rule[k] !== rule[i]) behind = rule[k]!
  return mix(before, behind)
}
