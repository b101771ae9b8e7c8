import { languages } from '../../../languages/index.ts'
import type { Actor } from '../../../record/finding.ts'
import { identity } from '../../../record/identity.ts'
import type { Document, Stretch } from '../../document.ts'
import { isExcepted } from '../../trees/excepted.ts'
import { foldName as fold } from '../../trees/fold-name.ts'
import { isUpper, nameKind } from '../../trees/name-at.ts'
import { quantified } from '../../trees/quantified.ts'
import { prepositionOf, type Tree, withConjuncts } from '../../trees/tree.ts'
import { actorNamed } from './actor-named.ts'
import type { ActorReading } from './actor-reading.ts'
import { isAddress } from './address.ts'
import { type Followed, follow, nobodyYet } from './follow.ts'
import { type Gender, gendersOf } from './gender-of.ts'
import { knownActors } from './known-actors.ts'
import { servedBy } from './served.ts'
import { standsFor } from './stands-for.ts'
import { government, governmentOf, isCountry, isPlace, isTown } from './states.ts'

/** Who the words of a report stand for. Actors that nobody found before are made known with the place where they act. */
export interface Participants {
  /** Ids of the actors that the phrase with this head stands for, those joined to it included. */
  of(tree: Tree, head: number): string[]
  /** Those, or where the phrase is a thing or place of somebody's, whose it is: 'Lorvia’s harbour'. */
  orOwner(tree: Tree, head: number): string[]
  /** Whether the phrase stands for somebody, with a name or without. */
  isSomebody(tree: Tree, head: number): boolean
  /** The government of a place or people, 'Lorvia' of 'Lorvian' and of its capital; null where it is none. */
  government(tree: Tree, token: number): string | null
  /** The government of the country that a place is, or is the capital of. */
  governmentOf(place: string): string[]
  /** The one actor of that name or surname. */
  called(name: string): string | null
  /** Whether a word is the name of a place: 'Vessia' of 'the Vessia talks', which may look like anybody's. */
  isPlace(tree: Tree, token: number): boolean
  /** Whether a name that no list knows is used as a place in the report: 'in Turlin'. */
  isTown(tree: Tree, token: number): boolean
  /** Whether a place's name is a country's, not its capital's. */
  isCountry(tree: Tree, token: number): boolean
  kindOf(id: string): Actor['kind'] | undefined
  genderOf(id: string): Gender | null
  /** Makes somebody known by the words that name them, and gives the id. */
  make(kind: Actor['kind'], name: string, tree: Tree, words: Stretch): string
  /** Those met so far that were not known before. */
  readonly added: readonly Actor[]
}

/**
 * Who takes part, read off the words of one report. `groups` are nouns for people without a name, `bodies` for
 * bodies named before ('the group'); `speakerAt` says who speaks at an offset: 'we' is them.
 */
export function participantsOf(
  document: Document,
  actors: readonly Actor[],
  groups: ReadonlySet<string>,
  speakerAt: (offset: number) => string | null,
  bodies: ReadonlySet<string> = new Set(),
): Participants {
  const { report, reporting } = document
  const { parts } = languages.get(document.analysis.language)!.events!
  const known = knownActors(actors)
  const added: Actor[] = []
  const isGroup = (tree: Tree, head: number) => {
    const lemma = tree.lemma(head).replace(/\.$/u, '') // 'Sen. Jan Berg'
    return [groups, reporting.people, reporting.titles, reporting.bodies].some((words) => words.has(lemma))
  }
  const reading: ActorReading = {
    document,
    parts,
    actors: known,
    mentioned: mentionsOf(actors),
    countries: new Set(reporting.demonyms.values()),
    bodies,
    speakerAt,
    serves: servedBy(actors),
    genderOf: gendersOf(report.text, known.known, reporting.givenNames, parts),
    followed: followedIn(() => reading),
    isGroup,
    isSomebody: (tree, head) => isSomebody(tree, head, isGroup),
    make(kind, name, tree, words) {
      const id = identity('a', report.id, name)
      if (known.known.has(id)) return id
      const actor = madeKnown(report.id, { id, kind, name }, tree, words)
      added.push(actor)
      known.learn(actor)
      return id
    },
    of: (tree, head) => allOf(reading, tree, head),
    single: (tree, head) => standsFor(reading, tree, head),
  }
  return {
    of: reading.of,
    orOwner: (tree, head) => orOwner(reading, tree, head),
    isSomebody: reading.isSomebody,
    government: (tree, token) => government(reading, tree, token),
    governmentOf: (place) => governmentOf(reading, place),
    called: (name) => known.bySurname.get(fold(name)) ?? known.byName.get(fold(name)) ?? null,
    isPlace: (tree, token) => isPlace(reading, tree, token),
    isTown: (tree, token) => isTown(reading, tree, token),
    isCountry: (tree, token) => isCountry(reading, tree, token),
    kindOf: (id) => known.known.get(id)?.kind,
    genderOf: reading.genderOf,
    make: reading.make,
    added,
  }
}

/** The shortest mention that begins at each offset. */
function mentionsOf(actors: readonly Actor[]): ActorReading['mentioned'] {
  const mentioned = new Map<number, { end: number; id: string }>()
  for (const actor of actors)
    for (const { start, end } of actor.mentions) {
      const before = mentioned.get(start)
      if (!before || before.end > end) mentioned.set(start, { end, id: actor.id })
    }
  return mentioned
}

/** Follows each tree once. It is kept before it is filled: what is asked meanwhile finds what was filled in so far. */
function followedIn(reading: () => ActorReading): (tree: Tree) => Followed {
  const follows = new Map<Tree, Followed>()
  return (tree) => {
    const before = follows.get(tree)
    if (before) return before
    const { of, actors, isGroup, document, genderOf } = reading()
    const all = nobodyYet(tree.length)
    follows.set(tree, all)
    follow(tree, all, {
      of: (head) => of(tree, head),
      isPerson: (id) => actors.known.get(id)?.kind === 'person',
      isGroup: (head) => isGroup(tree, head),
      isText: (lemma) => document.reporting.texts.has(lemma),
      genderOf,
    })
    return all
  }
}

/** Somebody whom nobody found before, known by the words that name him. */
function madeKnown(
  report: string,
  { id, kind, name }: Pick<Actor, 'id' | 'kind' | 'name'>,
  { analysis }: Tree,
  { from, to }: Stretch,
): Actor {
  const passage = { report, start: analysis.start[from]!, end: analysis.end[to - 1]! }
  const written = analysis.text.slice(passage.start, passage.end).replace(/\s+/gu, ' ')
  const aliases = [...new Set([name, written])]
  return { id, kind, name, aliases, roles: [], party: null, mentions: [passage], rule: 'participant' }
}

function isSomebody(tree: Tree, head: number, isGroup: ActorReading['isGroup']): boolean {
  if (/^(?:person|organisation|nationality|place)$/u.test(nameKind(tree, head) ?? '')) return true
  return tree.upos(head) === 'PRON' && !isUpper(tree, head)
    ? !/^(?:it|this|that|what)$/u.test(tree.lower(head))
    : isGroup(tree, head)
}

function allOf({ document, single }: ActorReading, tree: Tree, quantity: number): string[] {
  const head = quantified(tree, quantity)
  const { governments } = document.reporting
  const heads = withConjuncts(tree, head).filter(
    (h) => !isExcepted(tree, h) && (h === head || !isAddress(tree, h, governments)),
  )
  return [...new Set(heads.flatMap((h) => single(tree, h)))]
}

function orOwner(reading: ActorReading, tree: Tree, quantity: number): string[] {
  const head = quantified(tree, quantity)
  const ids = reading.of(tree, head)
  if (ids.length > 0) return ids
  for (const child of tree.children(head)) {
    if (!/^(?:nmod:poss|compound|amod)$/u.test(tree.relation(child))) continue
    const owner = government(reading, tree, child) ?? (nameKind(tree, child) ? actorNamed(reading, tree, child) : null)
    if (owner) return [owner]
  }
  // '$60 billion worth of Lorvian goods'
  const { worth } = reading.parts
  const whole = tree.children(head).find((c) => worth.has(tree.lower(c)) || prepositionOf(tree, c) === 'of')
  return whole === undefined ? [] : orOwner(reading, tree, whole)
}
