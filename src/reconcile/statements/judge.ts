import type { Likeness } from './compare.ts'
import type { Relation } from './relation.ts'

/** Why two attributions are taken for one utterance; the rules in the order of how sure they are. */
export interface Ruling {
  readonly rule: 'same-words' | 'same-quotation' | 'same-content' | 'cited-report'
  /** The weight of what they share; comparable within one rule. */
  readonly shared: number
}

/** Between the points of a falling line: how much of the lighter content must be shared, given the weight that is. */
const line =
  (...points: readonly (readonly [number, number])[]) =>
  (x: number) => {
    if (x < points[0]![0]) return Number.POSITIVE_INFINITY
    for (let i = 1; i < points.length; i++) {
      const [x0, y0] = points[i - 1]!
      const [x1, y1] = points[i]!
      if (x <= x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
    }
    return points.at(-1)![1]
  }

// The less there is to share, the more of it must be: what a story is about is in every other sentence of it.
const paraphrased = line([12, 0.9], [16, 0.72], [20, 0.65], [25, 0.55])
/** Two quotations of one saying differ by a slip or by a translator, not by much else. */
const quoted = line([12, 0.95], [18, 0.8], [28, 0.55])
/** A denial is of one thing, and goes on being told in few words: "denied receiving any". */
const denied = line([8.5, 0.9], [11, 0.74], [18, 0.65])
/** Two unnamed sources are not even known to be one. */
const guarded = line([16, 0.85], [30, 0.7])
/** What one outlet says that another wrote, in its own words. */
const rewritten = line([6.5, 0.5], [10, 0.42], [15, 0.3], [20, 0.25])
/** Where a report says from which other it has it, a word that only one utterance there has will do. */
const traced = line([3.5, 0.25], [4, 0.25])

/** The same words in a row: how many, their weight, and the share of the shorter content. */
const WORDS = { length: 4, weight: 9, part: 0.8 }
const STRICT_WORDS = { length: 6, weight: 13, part: 0.8 }
/** A sentence, not what many call a thing: 'the complete reopening of the quays'. */
const SENTENCE = { length: 8, weight: 13, part: 0.8 }
const wordsFor: Partial<Record<Relation, typeof WORDS>> = {
  words: STRICT_WORDS,
  unnamed: STRICT_WORDS,
  quoted: SENTENCE,
}
/** The weight of a quotation that stands in both: two words that tell something. */
const QUOTATION = 8.5
/** Where the other has the words as its own, they may be anybody's: it must be of one day, and share this part of the rest. */
const ECHOED_PART = 0.5
const ECHOED_WITHIN = 1
/** Words other than names that two must share: 'a letter to Chairwoman Ada Berg' is not 'a talk with Chairwoman Ada Berg'. */
const PLAIN = 2
/** How much more must be shared two days on: the same may have been said again. */
const LATER = 0.15
const LATER_FROM = 2
/** A denial of few words is told again for days, and of something else soon. */
const DENIED_WITHIN = 2
/** Days after which the same speaker may well say alike things anew. */
const PARAPHRASED_WITHIN = 10
const QUOTED_WITHIN = 5
/** And after which two quotations in different words are two sayings. */
const REQUOTED_WITHIN = 1

/** Two attributions of different reports, and all that is to be known for ruling on them. */
interface Case {
  readonly relation: Relation
  readonly like: Likeness
  /** NaN where a report has no date. */
  readonly daysApart: number
  readonly forms: 'both direct' | 'both quoted' | 'other'
}

/** Rules on two attributions: null where they are not surely one utterance. */
export function judge({ relation, like, daysApart, forms }: Case): Ruling | null {
  const { run, shared, part, retold } = like
  const inTime = (most: number) => !(daysApart > most)
  if (!like.sameNumbers || !like.sameSense) return null
  const least = wordsFor[relation] ?? WORDS
  const unsure = forms === 'other' || relation === 'words' || relation === 'quoted'
  const telling = !unsure || like.plain >= PLAIN
  if (telling && run.part >= least.part && run.length >= least.length && run.weight >= least.weight)
    return { rule: 'same-words', shared: run.weight }
  if (relation === 'words' || relation === 'quoted') return null
  const quotable = relation === 'unnamed' ? STRICT_WORDS.weight : QUOTATION
  if (like.quotation >= quotable && inTime(QUOTED_WITHIN)) return { rule: 'same-quotation', shared: like.quotation }
  if (echoes(relation, like) && inTime(ECHOED_WITHIN)) return { rule: 'same-quotation', shared: like.echoed }
  if (relation === 'way' && retold.part >= traced(retold.shared)) return { rule: 'cited-report', shared: retold.shared }
  if (relation === 'outlet') {
    const enough = retold.words > 1 && retold.part >= rewritten(retold.shared)
    return enough ? { rule: 'cited-report', shared: retold.shared } : null
  }
  const brief = like.denied && like.plain > 0 && inTime(DENIED_WITHIN)
  if (!(telling || brief) || like.words < 2 || !inTime(forms === 'both direct' ? REQUOTED_WITHIN : PARAPHRASED_WITHIN))
    return null
  const how = relation === 'unnamed' ? guarded : like.denied ? denied : forms === 'both direct' ? quoted : paraphrased
  const later = daysApart >= LATER_FROM && how === paraphrased ? LATER : 0
  return part >= how(shared) + later ? { rule: 'same-content', shared } : null
}

/** Whether what one quotes stands in the other's own words, and the rest is alike too. */
const echoes = (relation: Relation, { echoed, part }: Likeness) =>
  relation !== 'unnamed' && echoed >= QUOTATION && (part >= ECHOED_PART || echoed >= STRICT_WORDS.weight)

const order: readonly Ruling['rule'][] = ['same-words', 'same-quotation', 'cited-report', 'same-content']

/** The surer ruling first. */
export const bySureness = (a: Ruling, b: Ruling) => order.indexOf(a.rule) - order.indexOf(b.rule) || b.shared - a.shared
