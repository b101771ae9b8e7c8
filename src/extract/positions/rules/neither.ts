import type { StanceSense } from '../../../languages/positions.ts'
import type { Tree } from '../../trees/tree.ts'
import { isQuestion } from '../circumstances/questions.ts'
import { holderOfPredicate } from '../holders/holder-of-predicate.ts'
import { holderAt } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { type Complement, complementsOf } from '../targets/complements.ts'
import { verbSenses } from './inner-stance.ts'

/** Two verbs that are joined, and where the words begin that deny both. */
interface Pair {
  readonly one: number
  readonly other: number
  readonly from: number
}

const pro = /^(?:supports|accepts|open)$/u
const contra = /^(?:rejects|doubts)$/u

/**
 * Who does neither of two opposite things has not made up his mind: "neither accepted the plan nor rejected it", "has not backed or
 * opposed it", "declined to endorse or condemn it", "left without accepting or rejecting it".
 */
export function neitherAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  // 'declined to accept or reject it', 'has yet to accept or reject it' are asked at their first verb.
  const under = tree
    .children(token)
    .find((c) => c > token && tree.relation(c) === 'xcomp' && putsOff(reading, token, c))
  const pair = pairAt(reading, under ?? token, under === undefined ? -1 : token)
  if (!pair || isQuestion(tree, pair.one)) return []
  const { one, other } = pair
  const senses = [one, other].map((verb) => verbSenses(reading, verb) ?? [])
  const told = both(senses)
  if (!told) return []
  // 'neither accepted nor rejected the plan' has its object behind the second, 'neither accepted it nor rejected it' behind each.
  const [first = [], second = []] = [one, other].map((verb, i) =>
    complementsOf(reading, verb, told[i]!).filter((c) => !c.clause),
  )
  const isWord = (c: Complement) => tree.upos(c.head) !== 'PRON'
  const complements = [first, second].find((all) => all.some(isWord)) ?? (first.length > 0 ? first : second)
  const subject = under === undefined ? -1 : (tree.children(token).find((c) => tree.relation(c) === 'nsubj') ?? -1)
  const holder = subject >= 0 ? holderAt(reading, subject) : holderOfPredicate(reading, one, 'verb')
  if (!holder || holder.ids.length === 0) return []
  return complements.flatMap((c) =>
    standsOf(reading, {
      stance: ({ by }) => (by === 'words' && !words.matters.has(tree.lemma(c.head)) ? null : 'undecided'),
      holder,
      complement: {
        ...c,
        from: Math.min(c.from, pair.from),
        to: Math.max(c.to, other + 1, ...second.map((s) => s.to)),
      },
      inner: [c],
      on: 'question',
      word: token,
      trigger: one,
      rule: 'undecided',
    }),
  )
}

/** Whether a verb is one of two opposite ones between which nothing is said to be chosen: 'must accept or reject it'. */
export function isEither(reading: PositionReading, token: number): boolean {
  const { tree } = reading
  const one = tree.relation(token) === 'conj' ? tree.head(token) : token
  const inner = tree.children(token).filter((c) => c > token && tree.relation(c) === 'xcomp')
  return [one, ...inner].some((verb) => {
    const pair = pairAt(reading, verb, verb)
    return pair !== null && both([pair.one, pair.other].map((v) => verbSenses(reading, v) ?? [])) !== null
  })
}

/** One sense of each verb, where one turns down what the other would have; null where they are not opposite. */
function both([one = [], other = []]: readonly (readonly StanceSense[])[]): readonly StanceSense[] | null {
  for (const a of one)
    for (const b of other) {
      const [x, y] = [a.stance ?? '', b.stance ?? '']
      if ((pro.test(x) && contra.test(y)) || (contra.test(x) && pro.test(y))) return [a, b]
    }
  return null
}

/** The two verbs that begin at a token, where both are denied; null elsewhere. */
function pairAt({ tree }: PositionReading, one: number, above: number): Pair | null {
  if (tree.upos(one) !== 'VERB') return null
  const below = tree.children(one)
  const other = below.find(
    (c) =>
      tree.relation(c) === 'conj' && tree.upos(c) === 'VERB' && tree.children(c).some((j) => isOr(tree, j) && j < c),
  )
  if (other === undefined || tree.children(other).some((c) => /^nsubj/u.test(tree.relation(c)))) return null
  if (above >= 0) return { one, other, from: above }
  const isDenial = (c: number) => /^(?:neither|not|n't|never|without)$/u.test(tree.lower(c)) && c < one && /^(?:advmod|cc|neg|det|mark|case)/u.test(tree.relation(c)) // biome-ignore format: one line
  const subjects = below.filter((c) => /^nsubj/u.test(tree.relation(c)))
  const denial = below.find(isDenial) ?? subjects.flatMap((s) => tree.children(s)).find((c) => tree.lower(c) === 'neither') // biome-ignore format: one line
  return denial === undefined ? null : { one, other, from: denial }
}

const isOr = (tree: Tree, token: number) => tree.relation(token) === 'cc' && /^n?or$/u.test(tree.lower(token))

/** 'refused to', 'has yet to' */
function putsOff({ tree, words: { modality } }: PositionReading, verb: number, inner: number): boolean {
  if (!tree.children(inner).some((c) => tree.xpos(c) === 'TO')) return false
  const not = tree.children(verb).some((c) => modality.negations.has(tree.lower(c)) && c < verb)
  if (modality.refusing.has(tree.lemma(verb))) return !not
  return tree.lemma(verb) === 'have' && tree.children(verb).some((c) => tree.lower(c) === 'yet')
}
