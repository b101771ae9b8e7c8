import type { TermWords } from '../../../languages/terms.ts'
import { whenOf } from '../../events/when/when.ts'
import type { Participants } from '../../events/who/participants.ts'
import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { aboutAt } from './proposal-about.ts'
import { authorsAt, ownerName } from './proposal-owners.ts'
import { isRecalled } from './proposal-past.ts'
import { pointsAt, pointsIn } from './proposal-points.ts'

/** One place where a report speaks of a proposal. */
export interface ProposalMention {
  readonly tree: Tree
  readonly token: number
  readonly family: string
  /** Its words, without those that only praise or blame. */
  readonly name: string
  /** Words that tell it from others. */
  readonly told: ReadonlySet<string>
  /** Whether one of them is a noun or a name: 'trade', not 'bilateral'. */
  readonly sure: boolean
  /** Whether it is told to be of another time: 'previous'. */
  readonly earlier: boolean
  /** Whether it is told with a name of its own: 'the Lorvian Sea Trade Agreement'. */
  readonly proper: boolean
  /** Whether it is told to be further along than another: 'new'. */
  readonly staged: boolean
  /** Whether it is a law that is told as one there is: 'the health law', not 'a law that would ban it'. */
  readonly inForce: boolean
  readonly points: number | null
  readonly drafters: readonly string[]
  /** Whose it is told to be, its drafters among them: of 'the plan that Lind suggested' Lind. */
  readonly owners: readonly string[]
  /** Whether it is only recalled: what another is held against, or of a year long past. */
  readonly recalled: boolean
  readonly definite: boolean
  /** Whether no more than its kind is told: 'work on immigration legislation'. */
  readonly vague: boolean
  readonly plural: boolean
  /** Words behind it that tell what it is about: 'toll' of 'a bill to end the toll'. */
  readonly about: ReadonlySet<string>
  /** Whether somebody is told to have put it forward, passed or struck it. */
  readonly presented: boolean
  readonly when: string | null
  readonly start: number
  readonly end: number
}

/** What a mention is read with. */
export interface MentionReading {
  readonly words: TermWords
  readonly participants: Participants
  /** When the report was published, EDTF, or null. */
  readonly published: string | null
}

const before = /^(?:amod|compound|nummod|nmod|nmod:poss|nmod:desc|det|flat)$/u

/** Reads the mention whose noun a token is; null where it names nothing on the table: 'no plan', 'another deal', 'proposals'. */
export function proposalMention(
  tree: Tree,
  token: number,
  { words, participants, published }: MentionReading,
): ProposalMention | null {
  const { text, start, end } = tree.analysis
  const family = words.proposals.get(tree.lemma(token))!
  const told = new Set<string>()
  const drafters: string[] = []
  let points: number | null = null
  let definite = false
  let sure = false
  let earlier = false
  let whose: string | null = null
  const from = nameFrom(tree, token, words)
  const isHeadline = from > tree.first[token]! && isHeadlineVerb(tree, from - 1, words)
  for (const child of tree.children(token)) {
    const relation = tree.relation(child)
    const lower = tree.lower(child)
    // 'Lind signs bill' is nobody's.
    if (isHeadline && child < from) continue
    if (child < token && before.test(relation)) {
      if (relation === 'det' || words.anyOne.has(lower)) {
        if (words.anyOne.has(lower)) return null
        if (/^(?:the|this|that|these|those)$/u.test(lower)) definite = true
        continue
      }
      if (relation === 'nmod:poss') {
        definite = true
        const owners = participants.of(tree, child)
        if (!authored(owners, family, participants)) continue
        drafters.push(...owners)
        // 'Lorvia's plan' is told by who drafted it alone.
        if (owners.some((id) => participants.kindOf(id) !== 'government')) whose = ownerName(tree, child)
        continue
      }
      const count = pointsIn(tree, child, words)
      if (count !== null) points = count
      else if (tree.upos(child) === 'NUM') return null
      else if (words.earlier.has(lower)) {
        earlier = true
        told.add('earlier')
      } else if (words.peace.has(lower)) sure = true
      else {
        const government = nameKind(tree, child) === 'nationality' ? participants.government(tree, child) : null
        // 'the Lind plan' is hers, 'the Lind deal' and 'the Lind bill' may be about her.
        const people = isDraft(family) && nameKind(tree, child) === 'person' ? participants.of(tree, child) : []
        // Whose a deal is told to be is a side of it, or what it is about: nobody's draft.
        if (people.length > 0) {
          drafters.push(...people)
          sure = true
        } else if (government && family !== 'deal') drafters.push(government)
        else if (government) {
          told.add(government)
          sure = true
        } else if (tells(tree, child, words)) {
          const place = nameKind(tree, child) === 'place'
          told.add(place ? (participants.government(tree, child) ?? lower) : (joinedBy(tree, child, words) ?? tree.lemma(child))) // biome-ignore format: one line
          sure ||= /^N/u.test(tree.xpos(child)) || nameKind(tree, child) !== null
        }
      }
    } else if (relation === 'nmod' && prepositionOf(tree, child) === 'by')
      drafters.push(...participants.of(tree, child))
  }
  const own = text.slice(start[from], end[token]).replace(/\s+/gu, ' ')
  const staged = tree.children(token).some((c) => c < token && words.stages.has(tree.lower(c)))
  if (isReplaced(tree, token, words)) earlier = true
  const plural = /^NNP?S$/u.test(tree.xpos(token))
  const bare = told.size === 0 && points === null && from === token
  points ??= pointsAt(tree, token, words)
  if (plural && !definite && points === null && tree.xpos(token) !== 'NNPS') return null
  const carrier = tree.head(token)
  const put = carrier >= 0 && words.presents.has(tree.lemma(carrier)) && /^(?:obj|nsubj:pass|iobj)/u.test(tree.relation(token)) // biome-ignore format: one line
  return {
    tree,
    token,
    family,
    // 'the plan' alone would be anybody's.
    name: bare && whose !== null ? `${whose} ${own}` : own,
    told,
    sure,
    earlier,
    proper: isProperName(own),
    staged,
    inForce: words.laws.has(tree.lemma(token)) && !isSought(tree, token, words),
    points,
    drafters,
    owners: [...drafters, ...authorsAt(tree, token, words, participants)],
    recalled: isRecalled(tree, token, words, published) && (told.size > 0 || sure),
    definite,
    vague: !plural && !definite && !isProperName(own) && isUnder(tree, token),
    plural,
    about: aboutAt(tree, token, words),
    presented: isPresented(tree, token, words),
    when: put ? whenOf(tree, carrier, { reference: published, lean: 'past', carrier: -1 }) : null,
    start: start[from]!,
    end: end[token]!,
  }
}

/** Whether a name is one of its own: three words or more, each of which begins with a capital. */
export const isProperName = (name: string): boolean => {
  const parts = name.split(/\s+/u).filter((part) => !/^(?:\d|[-–—])/u.test(part))
  return parts.length > 2 && parts.every((part) => /^\p{Lu}/u.test(part))
}

/** 'Lind introduced a bill', 'a deal was struck'. */
function isPresented(tree: Tree, token: number, { presents, passes, carriers }: TermWords): boolean {
  const verb = tree.head(token)
  if (verb < 0 || !/^(?:obj|nsubj:pass)$/u.test(tree.relation(token)) || tree.xpos(verb) === 'VB') return false
  return [presents, passes, carriers].some((verbs) => verbs.has(tree.lemma(verb)))
}

/** A noun behind a preposition with no article before it. */
const isUnder = (tree: Tree, token: number): boolean =>
  /^(?:nmod|obl)/u.test(tree.relation(token)) &&
  !tree.children(token).some((c) => c < token && /^(?:det|nummod)/u.test(tree.relation(c)))

/** 'replaces the treaty', 'a revision of the pact': the one that another is to come after. */
function isReplaced(tree: Tree, token: number, words: TermWords): boolean {
  const above = tree.head(token)
  if (above < 0 || !words.replaces.has(tree.lemma(above))) return false
  const relation = tree.relation(token)
  return tree.upos(above) === 'VERB' ? relation === 'obj' : relation === 'nmod' && prepositionOf(tree, token) === 'of'
}

/** Words for what somebody drew up: 'plan', 'offer'. */
const isDraft = (family: string) => family === 'plan' || family === 'offer'

/** Whether those named before a noun drafted it: 'Lorvia’s offer', 'Lind’s deal', but not 'Lorvia’s deal'. */
const authored = (ids: readonly string[], family: string, { kindOf }: Participants) =>
  family !== 'deal' || ids.every((id) => kindOf(id) === 'person')

/** Whether a law is one that somebody wants: 'a law', 'the draft law', 'a law that would …'. */
function isSought(tree: Tree, token: number, words: TermWords): boolean {
  // 'the nation's new health law' is in force.
  const isKnown = tree.children(token).some((c) => c < token && /^(?:det|nmod:poss)$/u.test(tree.relation(c)) && !/^an?$/u.test(tree.lower(c))) // biome-ignore format: one line
  const isCome = (c: number) => words.stages.has(tree.lower(c)) && !(isKnown && words.newly.has(tree.lower(c)))
  const would = (verb: number) => tree.children(verb).some((c) => words.modals.has(tree.lower(c)))
  if (tree.children(token).some((c) => (c < token ? isCome(c) || /^an?$/u.test(tree.lower(c)) : would(c)))) return true
  const governor = tree.head(token)
  if (governor < 0) return false
  const done = words.presents.has(tree.lemma(governor)) || words.passes.has(tree.lemma(governor))
  return would(governor) || (done && /^(?:obj|nsubj:pass)/u.test(tree.relation(token)) && tree.xpos(governor) !== 'VBD')
}

/** Whether a word before the noun tells the proposal from others: a noun, a name, 'bilateral'; not 'peace', 'new' or 'historic'. */
function tells(tree: Tree, token: number, words: TermWords): boolean {
  const lower = tree.lower(token)
  if (words.stages.has(lower) || words.peace.has(lower) || words.proposals.has(lower)) return false
  // How long it is: 'a four-page draft'.
  if (words.pages.has(lower.replace(/^.*[-–—]/u, ''))) return false
  // 'a last-minute deal' is of no minute, but 'long-term' tells.
  if (!words.pieces.has(lower) && hyphened(tree, token) && !/^N/u.test(tree.xpos(token - 2)))
    return words.telling.has(`${tree.lower(token - 2)}-${lower}`)
  return /^N/u.test(tree.xpos(token)) || nameKind(tree, token) !== null || words.telling.has(lower)
}

/** 'long-term' of its 'term', which 'short-term' has too. */
const joinedBy = (tree: Tree, token: number, words: TermWords): string | null => {
  const joined = hyphened(tree, token) ? `${tree.lower(token - 2)}-${tree.lower(token)}` : ''
  return words.telling.has(joined) ? joined : null
}

/** The first token of the name: back over nouns, names and what tells of which proposal or stage; not over praise, quotes or verbs. */
function nameFrom(tree: Tree, token: number, words: TermWords): number {
  let from = token
  for (let i = token - 1; i >= tree.first[token]!; i--) {
    const lower = tree.lower(i)
    if (/^[-–—]$/u.test(lower) && i > tree.first[token]! && i + 1 === from) continue
    if (i + 2 === from && hyphened(tree, from)) {
      from = i
      continue
    }
    if (isHeadlineVerb(tree, i, words)) break
    const kept =
      words.stages.has(lower) || words.earlier.has(lower) || tells(tree, i, words) || words.peace.has(lower) || nameKind(tree, i) !== null // biome-ignore format: one line
    const number = (/^\d+$/u.test(lower) || words.numbers.has(lower)) && i + 1 < token && words.pieces.has(tree.lower(i + 1).replace(/^[-–—]$/u, tree.lower(Math.min(i + 2, token)))) // biome-ignore format: one line
    const pointed = /^[\p{L}\d]+[-–—]/u.test(lower) && pointsIn(tree, i, words) !== null
    const held = before.test(tree.relation(i)) && tree.relation(i) !== 'det' && tree.relation(i) !== 'nmod:poss'
    const inside = within(tree, i, token)
    if (!inside || !(number || pointed || (kept && (held || nameKind(tree, i) !== null)))) break
    if (
      words.pieces.has(lower) &&
      !/^\d+$/u.test(tree.lower(i - 1)) &&
      !words.numbers.has(tree.lower(i - 1)) &&
      !/^[-–—]$/u.test(tree.lower(i - 1))
    )
      break
    from = i
  }
  while (from < token && /^(?:a|an|the|and|or|of)$/u.test(tree.lower(from))) from++
  return from
}

/** 'Senate Blocks Wage Bill': what headlines write as if it were of the name. */
const isHeadlineVerb = (tree: Tree, token: number, words: TermWords) =>
  (/^NN(?:PS?|S)$/u.test(tree.xpos(token)) || (token > 0 && /^NNP?S$/u.test(tree.xpos(token - 1)))) &&
  !words.stages.has(tree.lower(token)) &&
  [words.passes, words.presents, words.carriers, words.asks].some(
    (verbs) => verbs.has(tree.lower(token)) || verbs.has(tree.lower(token).replace(/s$/u, '')),
  )

/** Whether a token is joined to the one before by a hyphen of its own: 'term' of 'long-term'. */
const hyphened = (tree: Tree, token: number) =>
  token - 2 >= tree.first[token]! && /^[-–—]$/u.test(tree.lower(token - 1))

/** Whether a token hangs on the noun, but not as somebody whose it is. */
function within(tree: Tree, token: number, noun: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 5; at = tree.head(at), steps++) {
    if (at === noun) return true
    if (tree.relation(at) === 'nmod:poss') return false
  }
  return false
}
