import type { Language } from '../../languages/language.ts'
import { outletNamed } from '../../languages/outlets.ts'
import type { Event } from '../../record/event.ts'
import type { Actor, Attribution } from '../../record/finding.ts'
import type { Document } from '../document.ts'
import { isRecalled } from '../provisions/proposals/proposal-past.ts'
import { bodyTree, headlineTree } from '../trees/report-trees.ts'
import type { Tree } from '../trees/tree.ts'
import type { Act } from './acts/act.ts'
import type { ActReading } from './acts/act-reading.ts'
import { endsVisit } from './acts/departure.ts'
import { fieldOf } from './acts/field.ts'
import { isFigurative } from './acts/figurative.ts'
import { itAct } from './acts/it-acts.ts'
import { nounAct } from './acts/noun-acts.ts'
import { seenAct } from './acts/seen-acts.ts'
import { stayAct } from './acts/stay-acts.ts'
import { turned } from './acts/undergone.ts'
import { verbAct } from './acts/verb-acts.ts'
import { eventOf } from './threads/event-of.ts'
import { family } from './threads/family.ts'
import { threadActs } from './threads/threads.ts'
import { participantsOf } from './who/participants.ts'
import { servedBy } from './who/served.ts'

/** The acts that a report tells, and the actors who take part and were not among those given. */
export interface FoundEvents {
  readonly events: readonly Event[]
  readonly actors: readonly Actor[]
}

/**
 * Finds the acts between actors that a report's headline and body tell: who did what with whom, where, when, and whether it
 * happened, is planned or was called off. A language without words for acts or without a parser has none.
 */
export function findEvents(
  document: Document,
  language: Language,
  { actors, attributions }: { readonly actors: readonly Actor[]; readonly attributions: readonly Attribution[] },
): FoundEvents {
  const { events: words, terms } = language
  if (!words || !language.models?.parser) return { events: [], actors: [] }
  const { report } = document
  const said = [...attributions].sort((a, b) => a.content[0]!.start - b.content[0]!.start)
  const holding = (start: number, end: number) =>
    said.filter((a) => a.content.some((piece) => piece.start < end && start < piece.end))
  const sideOf = servedBy(actors)
  const speakerAt = (offset: number) => {
    const speaker = holding(offset, offset + 1).findLast((a) => a.speaker && !a.speaker.startsWith('unnamed'))?.speaker
    // 'We have a deal': the side that an official speaks for.
    const isSide = speaker && /^(?:we|us|ours?)\b/iu.test(report.text.slice(offset, offset + 5))
    const side = isSide ? sideOf(speaker) : undefined
    if (actors.some((a) => a.id === side && a.kind === 'government')) return side!
    // What 'we' do nobody does alone.
    return isSide && actors.some((a) => a.id === speaker && a.kind === 'person') ? null : (speaker ?? null)
  }
  const participants = participantsOf(document, actors, words.groups, speakerAt, words.parts.bodies)
  const published = report.published?.slice(0, 10) ?? null
  const field = fieldOf(document, words)
  const heldSoFar: string[] = []
  const recalled = (tree: Tree, noun: number) => !!terms && isRecalled(tree, noun, terms, published)
  const quoted = (token: number) => document.quoteAt[document.tokenOf[token]!]! >= 0
  const read = (tree: Tree, headline: boolean): Act[] =>
    actsOf({ tree, words, participants, published, headline, quoted, recalled, heldSoFar, ...field })
  const acts = [...read(headlineTree(document), true), ...read(bodyTree(document), false)]
  const countryOf = (place: string) => document.reporting.governments.get(place.split(', ').at(-1)!)
  const isPerson = (id: string) => participants.kindOf(id) === 'person'
  // What is told to an outlet is said, not done.
  const outlets = new Set([...actors, ...participants.added].flatMap((a) => (outletNamed(a.name) ? [a.id] : [])))
  const isSaid = ({ type, who, with: partners }: Act) =>
    family(type) === 'talks' &&
    ((partners.length > 0 && partners.every((id) => outlets.has(id))) ||
      (who.length > 0 && who.every((id) => outlets.has(id))))
  const events = threadActs(
    acts.filter((act) => !isSaid(act) && !endsVisit(act, acts, words.acts)).map((act) => turned(act, acts)),
    { isPerson, countryOf, servedBy: servedBy([...actors, ...participants.added]), dealsApart: true },
    published,
  ).map((thread) => eventOf(report.id, thread, (start, end) => holding(start, end).map((a) => a.id), countryOf))
  return { events, actors: participants.added }
}

/** The acts of a reading, in order of the text; of two for one stretch the verb's. */
function actsOf(reading: ActReading): Act[] {
  const { tree } = reading
  const acts: Act[] = []
  for (let i = 0; i < tree.length; i++) {
    const upos = tree.upos(i)
    const act =
      upos === 'VERB'
        ? (verbAct(reading, i) ?? (isGerund(reading, i) ? nounAct(reading, i) : null))
        : upos === 'NOUN' || upos === 'PROPN'
          ? nounAct(reading, i)
          : null
    const told =
      act && isFigurative(reading, i, act)
        ? null
        : (act ?? stayAct(reading, i) ?? seenAct(reading, i) ?? itAct(reading, i, acts))
    if (told) acts.push(told)
  }
  return acts
}

/** 'amid continued fighting', 'the overnight talks' may be tagged as verbs. */
const isGerund = ({ tree, words }: ActReading, verb: number): boolean =>
  (tree.xpos(verb) === 'VBG' && words.nouns.has(tree.lower(verb))) ||
  (tree.xpos(verb) === 'VBZ' && !tree.children(verb).some((c) => /^(?:nsubj|obj|xcomp|ccomp)/u.test(tree.relation(c))))
