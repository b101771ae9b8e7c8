import { languages } from '../../../languages/index.ts'
import type { Actor } from '../../../record/finding.ts'
import { identity } from '../../../record/identity.ts'
import { isInHeading } from '../../actors/headings.ts'
import { instrumentsOf } from '../../actors/instruments.ts'
import { nationOf, placesOf } from '../../actors/places.ts'
import type { Document, Stretch } from '../../document.ts'
import { isAddress } from '../../trees/address.ts'
import { isEmptyIt } from '../../trees/empty-it.ts'
import { foldName as fold } from '../../trees/fold-name.ts'
import { isUpper, nameKind, nameText, wordAt } from '../../trees/name-at.ts'
import { quantified } from '../../trees/quantified.ts'
import { relativeOf } from '../../trees/relative-of.ts'
import { phraseOf, phraseText, prepositionOf, type Tree, withConjuncts } from '../../trees/tree.ts'
import { administrationOf } from './administration.ts'
import { bodyBefore, delegationsBefore } from './body-before.ts'
import { type Followed, follow, nobodyYet } from './follow.ts'
import { isOfFormer } from './former.ts'
import { type Gender, gendersOf } from './gender-of.ts'
import { knownActors } from './known-actors.ts'
import { bodyNamed, nameIn } from './name-in.ts'
import { leaderOf, oneAmong } from './one-of-them.ts'
import { isFrom, isPrivate } from './private-people.ts'
import { sentBy } from './sent-by.ts'
import { servedBy } from './served.ts'

/** Who the words of a report stand for. Actors that nobody found before are made known with the place where they act. */
export interface Participants {
  /** Ids of the actors that the phrase with this head stands for, those joined to it included. */
  of(tree: Tree, head: number): string[]
  /** Those, or where the phrase is a thing or place of somebody's, whose it is: 'Lorvia’s harbour'. */
  orOwner(tree: Tree, head: number): string[]
  /** Whether the phrase stands for somebody, with a name or without. */
  isSomebody(tree: Tree, head: number): boolean
  /** The government of a place or people: 'Kyiv', 'Ukrainian', or null. */
  government(tree: Tree, token: number): string | null
  /** The government of the country that a place is, or is the capital of. */
  governmentOf(place: string): string[]
  /** The one actor of that name or surname. */
  called(name: string): string | null
  /** Whether a word is the name of a place: 'Geneva' of 'the Geneva talks', which may look like anybody's. */
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
  const { known, byName, bySurname, learn } = knownActors(actors)
  const added: Actor[] = []
  /** Mentions by where they begin; what a name's token begins or lies in. */
  const mentioned = new Map<number, { end: number; id: string }>()
  for (const actor of actors)
    for (const { start, end } of actor.mentions) {
      const before = mentioned.get(start)
      if (!before || before.end > end) mentioned.set(start, { end, id: actor.id })
    }
  const follows = new Map<Tree, Followed>()
  const genderOf = gendersOf(report.text, known, reporting.givenNames, parts)
  const countries = new Set(reporting.demonyms.values())
  const serves = servedBy(actors)
  const called = (surname: string) => bySurname.get(surname) ?? null
  return {
    of,
    orOwner,
    isSomebody,
    government,
    governmentOf,
    called: (name) => bySurname.get(fold(name)) ?? byName.get(fold(name)) ?? null,
    isPlace,
    isTown: (tree, i) => placesOf(document).names.has(tree.lower(i)) && !reporting.givenNames.has(tree.lower(i)),
    isCountry,
    kindOf: (id) => known.get(id)?.kind,
    genderOf,
    make,
    added,
  }

  function followed(tree: Tree): Followed {
    const before = follows.get(tree)
    if (before) return before
    const all = nobodyYet(tree.length)
    follows.set(tree, all)
    follow(tree, all, {
      of: (head) => of(tree, head),
      isPerson: (id) => known.get(id)?.kind === 'person',
      isGroup: (head) => isGroup(tree, head),
      isText: (lemma) => reporting.texts.has(lemma),
      genderOf,
    })
    return all
  }

  function make(kind: Actor['kind'], name: string, tree: Tree, { from, to }: Stretch): string {
    const { start, end } = tree.analysis
    const id = identity('a', report.id, name)
    const there = known.get(id)
    if (there) return id
    const passage = { report: report.id, start: start[from]!, end: end[to - 1]! }
    const written = tree.analysis.text.slice(passage.start, passage.end).replace(/\s+/gu, ' ')
    const actor: Actor = {
      id,
      kind,
      name,
      aliases: [...new Set([name, written])],
      roles: [],
      party: null,
      mentions: [passage],
      rule: 'participant',
    }
    added.push(actor)
    learn(actor)
    return id
  }

  function government(tree: Tree, token: number): string | null {
    if (isOfFormer(tree, token, parts)) return null
    const text = nameText(tree, token)
    const words = [text ? fold(text) : '', tree.lower(token).replace(/\.$/u, ''), tree.lower(token)]
    for (const word of words) {
      if (!word) continue
      // 'U S'
      const spaced = word.replace(/^(\p{L}) (\p{L})$/u, '$1.$2.')
      const name = reporting.governments.get(spaced) ?? nationOf(document, spaced)
      if (name && (countries.has(name) || placesOf(document).names.has(fold(name))))
        return byName.get(fold(name)) ?? make('government', name, tree, { from: token, to: token + 1 })
    }
    const local = text && placesOf(document).names.has(fold(text)) && /place|nationality/u.test(nameKind(tree, token)!)
    return local ? (byName.get(fold(text)) ?? null) : null
  }

  function governmentOf(place: string): string[] {
    const country = reporting.governments.get(place.split(', ').at(-1)!.toLowerCase())
    const id = country === undefined ? undefined : byName.get(fold(country))
    return id === undefined ? [] : [id]
  }

  function isPlace(tree: Tree, token: number): boolean {
    const kind = nameKind(tree, token)
    if ((kind !== null && kind !== 'law') || tree.upos(token) !== 'PROPN') return kind === 'place'
    const word = tree.lower(token)
    return reporting.governments.has(word) || placesOf(document).names.has(word)
  }

  function isCountry(tree: Tree, token: number): boolean {
    const text = nameText(tree, token) ?? wordAt(tree, token)
    const country = reporting.governments.get(text.toLowerCase())
    if (!country) return [...placesOf(document).peoples.values()].includes(text)
    return countries.has(country) && (/^(?:\p{Lu}\.?){2,}$/u.test(text) || fold(country) === fold(text))
  }

  /** The actor of the name that a token lies in. */
  function named(tree: Tree, token: number): string | null {
    const name = nameIn(document, tree, token)
    // 'May’s deal', where Julia May is known; 'Secretary' is an office.
    if (!name) return tree.xpos(token) === 'NNP' && !isGroup(tree, token) ? called(fold(wordAt(tree, token))) : null
    const { kind, text, run } = name
    const at = byName.get(fold(text))
    if (at) return at
    const heading = isInHeading(document, tree.analysis, token)
    if (kind === 'person') {
      const last = fold(text).split(' ').at(-1)!
      const whole = text.replace(/['’]s?$/u, '')
      // A name of one word that nothing else in the report tells of may be a place.
      return bySurname.get(last) ?? (whole.includes(' ') && !heading ? make('person', whole, tree, run) : null)
    }
    if (kind === 'place' || kind === 'nationality') return government(tree, token)
    if (kind !== 'organisation' || heading) return null
    const body = bodyNamed(document, tree, text.replace(/^the /iu, ''))
    return body && (byName.get(fold(body.name)) ?? make(body.kind, body.name, tree, run))
  }

  function single(tree: Tree, head: number): string[] {
    if (/^\p{Lu}/u.test(wordAt(tree, head)) && instrumentsOf(document).has(tree.lower(head))) return []
    // 'US' is no pronoun.
    const word = isUpper(tree, head) ? '' : tree.lower(head)
    const xpos = tree.xpos(head)
    const { start } = tree.analysis
    if (/^(?:he|she|him|her|his|hers|himself|herself)$/u.test(word)) {
      const person = followed(tree).person[head]
      return person ? [person] : []
    }
    if (/^(?:they|them|their|theirs|it|its)$/u.test(word)) {
      if (isEmptyIt(tree, head)) return []
      const many = followed(tree).many[head]!
      return /^its?$/u.test(word) ? many.slice(0, 1) : many
    }
    if (/^(?:i|we|us|our|my|me|ours)$/u.test(word)) {
      const speaker = speakerAt(start[head]!)
      return speaker ? [speaker] : []
    }
    if (/^(?:who|which|that|whom)$/u.test(word)) {
      const relative = relativeOf(tree, head, isSomebody)
      if (relative < 0 || relative >= head) return []
      const ids = single(tree, relative)
      // 'Lind, who was among the envoys who met Berg'
      const one =
        ids.length === 0 && /^(?:among|one)$/u.test(prepositionOf(tree, relative)) ? oneAmong(tree, relative) : -1
      return one < 0 ? ids : of(tree, one)
    }
    const governing = administrationOf(tree, head, parts, called, serves)
    if (governing && known.get(governing)?.kind === 'government') return [governing]
    const own = named(tree, head) ?? (isUpper(tree, head) ? government(tree, head) : null)
    if (own) return [own]
    const at = mentioned.get(start[phraseOf(tree, head).from]!) ?? mentioned.get(start[head]!)
    if (at && at.end > start[head]!) return [at.id]
    const phrase = byName.get(fold(phraseText(tree, head)))
    if (phrase) return [phrase]
    if (!/^N/u.test(xpos) && tree.upos(head) !== 'ADJ' && tree.upos(head) !== 'DET') return []
    const before = bodies.has(tree.lemma(head)) ? bodyBefore(tree, head, known.values()) : null
    if (before) return [before]
    for (const delegation of delegationsBefore(tree, head, parts)) {
      const ids = single(tree, delegation)
      if (ids.length > 0) return ids
    }
    if (!isGroup(tree, head) || isPrivate(tree, head, parts)) return []
    // 'envoy Jan Lund', 'Lorvia's president, Ada Berg'
    for (const child of tree.children(head)) {
      const relation = tree.relation(child)
      if (!/^(?:appos|flat|nmod:desc|nmod|compound)$/u.test(relation) || prepositionOf(tree, child) !== '') continue
      // 'advisers to Lorvia's president, Ada Berg' are not Ada Berg.
      if (nameKind(tree, child) === 'person' && !(xpos === 'NNS' && withConjuncts(tree, child).length < 2)) {
        const id = named(tree, child)
        if (id) return [id]
      }
    }
    const leader = leaderOf(tree, head, parts)
    const told = leader < 0 ? [] : of(tree, leader)
    for (const child of tree.children(head)) {
      const relation = tree.relation(child)
      if (!/^(?:amod|compound|nmod:poss|nmod)$/u.test(relation) || isFrom(tree, head, child, parts)) continue
      // 'advisers to Lorvia’s president' are not the president.
      if (relation === 'nmod' && !sentBy(tree.lemma(head), parts).test(prepositionOf(tree, child))) continue
      // 'the president's envoy' is not the president, but his team goes where he goes, and the union's envoy acts for it.
      const kind = nameKind(tree, child)
      if (relation === 'nmod:poss' && kind !== 'place' && kind !== 'organisation' && !parts.teams.has(tree.lemma(head)))
        continue
      // 'U.S. and Lorvian officials', 'the leaders of Lorvia and Karsa'
      for (const one of relation !== 'nmod:poss' && (relation !== 'nmod' || xpos === 'NNS')
        ? withConjuncts(tree, child)
        : [child]) {
        const name = nameKind(tree, one)
        const id = government(tree, one) ?? (name ? named(tree, one) : (single(tree, one)[0] ?? null))
        if (id) told.push(id)
      }
      if (told.length > 0) return [...new Set(told)]
    }
    return told
  }

  function isGroup(tree: Tree, head: number): boolean {
    const lemma = tree.lemma(head).replace(/\.$/u, '') // 'Sen. Jan Berg'
    return [groups, reporting.people, reporting.titles, reporting.bodies].some((words) => words.has(lemma))
  }

  function isSomebody(tree: Tree, head: number): boolean {
    if (/^(?:person|organisation|nationality|place)$/u.test(nameKind(tree, head) ?? '')) return true
    return tree.upos(head) === 'PRON' && !isUpper(tree, head)
      ? !/^(?:it|this|that|what)$/u.test(tree.lower(head))
      : isGroup(tree, head)
  }

  function orOwner(tree: Tree, quantity: number): string[] {
    const head = quantified(tree, quantity)
    const ids = of(tree, head)
    if (ids.length > 0) return ids
    for (const child of tree.children(head)) {
      if (!/^(?:nmod:poss|compound|amod)$/u.test(tree.relation(child))) continue
      const owner = government(tree, child) ?? (nameKind(tree, child) ? named(tree, child) : null)
      if (owner) return [owner]
    }
    // '$60 billion worth of Lorvian goods'
    const whole = tree.children(head).find((c) => parts.worth.has(tree.lower(c)) || prepositionOf(tree, c) === 'of')
    return whole === undefined ? [] : orOwner(tree, whole)
  }

  function of(tree: Tree, quantity: number): string[] {
    const head = quantified(tree, quantity)
    const heads = withConjuncts(tree, head).filter((h) => h === head || !isAddress(tree, h, reporting.governments))
    return [...new Set(heads.flatMap((h) => single(tree, h)))]
  }
}
