import type { TermWords } from '../../../languages/terms.ts'
import { whenOf } from '../../events/when/when.ts'
import type { Participants } from '../../events/who/participants.ts'
import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { aboutAt } from './proposal-about.ts'
import { beforeNoun, isHeadlineVerb, joinedBy, nameFrom, tells } from './proposal-name.ts'
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

/** Reads the mention whose noun a token is; null where it names nothing on the table: 'no plan', 'another deal', 'proposals'. */
export function proposalMention(
  tree: Tree,
  token: number,
  { words, participants, published }: MentionReading,
): ProposalMention | null {
  const { text, start, end } = tree.analysis
  const family = words.proposals.get(tree.lemma(token))!
  const from = nameFrom(tree, token, words)
  const around = readAround(tree, token, from, { words, participants, published })
  if (!around) return null
  const { told, drafters, definite, sure, whose } = around
  let { points, earlier } = around
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

/** What the words that hang on the noun of a mention tell. */
interface AroundNoun {
  readonly told: Set<string>
  readonly drafters: string[]
  points: number | null
  definite: boolean
  sure: boolean
  earlier: boolean
  whose: string | null
}

/** Reads what hangs on the noun of a mention whose name begins `from` a token; null where it names nothing on the table. */
function readAround(tree: Tree, token: number, from: number, reading: MentionReading): AroundNoun | null {
  const around: AroundNoun = { told: new Set(), drafters: [], points: null, definite: false, sure: false, earlier: false, whose: null } // biome-ignore format: one line
  const isHeadline = from > tree.first[token]! && isHeadlineVerb(tree, from - 1, reading.words)
  for (const child of tree.children(token)) {
    const relation = tree.relation(child)
    // 'Lind signs bill' is nobody's.
    if (isHeadline && child < from) continue
    if (child < token && beforeNoun.test(relation)) {
      if (!readBefore(tree, child, reading, around)) return null
    } else if (relation === 'nmod' && prepositionOf(tree, child) === 'by')
      around.drafters.push(...reading.participants.of(tree, child))
  }
  return around
}

/** A word before the noun; false where it tells that nothing on the table is named: 'another deal', 'two deals'. */
function readBefore(tree: Tree, child: number, reading: MentionReading, around: AroundNoun): boolean {
  const { words } = reading
  const lower = tree.lower(child)
  if (words.anyOne.has(lower)) return false
  if (tree.relation(child) === 'det') {
    if (/^(?:the|this|that|these|those)$/u.test(lower)) around.definite = true
    return true
  }
  if (tree.relation(child) === 'nmod:poss') {
    readOwner(tree, child, reading, around)
    return true
  }
  const count = pointsIn(tree, child, words)
  if (count !== null) around.points = count
  else if (tree.upos(child) === 'NUM') return false
  else if (words.earlier.has(lower)) {
    around.earlier = true
    around.told.add('earlier')
  } else if (words.peace.has(lower)) around.sure = true
  else readNamed(tree, child, reading, around)
  return true
}

/** 'Lorvia's plan', 'her bill' */
function readOwner(tree: Tree, child: number, { words, participants }: MentionReading, around: AroundNoun): void {
  around.definite = true
  const owners = participants.of(tree, child)
  if (!authored(owners, words.proposals.get(tree.lemma(tree.head(child)))!, participants)) return
  around.drafters.push(...owners)
  // 'Lorvia's plan' is told by who drafted it alone.
  if (owners.some((id) => participants.kindOf(id) !== 'government')) around.whose = ownerName(tree, child)
}

/** 'the Lind plan', 'the Lorvian proposal', 'the trade deal' */
function readNamed(tree: Tree, child: number, { words, participants }: MentionReading, around: AroundNoun): void {
  const family = words.proposals.get(tree.lemma(tree.head(child)))!
  const kind = nameKind(tree, child)
  const government = kind === 'nationality' ? participants.government(tree, child) : null
  // 'the Lind plan' is hers, 'the Lind deal' and 'the Lind bill' may be about her.
  const people = isDraft(family) && kind === 'person' ? participants.of(tree, child) : []
  // Whose a deal is told to be is a side of it, or what it is about: nobody's draft.
  if (people.length > 0) {
    around.drafters.push(...people)
    around.sure = true
  } else if (government && family !== 'deal') around.drafters.push(government)
  else if (government) {
    around.told.add(government)
    around.sure = true
  } else if (tells(tree, child, words)) {
    const place = kind === 'place' ? (participants.government(tree, child) ?? tree.lower(child)) : null
    around.told.add(place ?? joinedBy(tree, child, words) ?? tree.lemma(child))
    around.sure ||= /^N/u.test(tree.xpos(child)) || kind !== null
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
