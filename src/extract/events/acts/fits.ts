import type { VerbSense } from '../../../languages/event-words.ts'
import type { Arguments } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { nestedIn } from '../../trees/nested-in.ts'
import { quantified } from '../../trees/quantified.ts'
import { relativeOf } from '../../trees/relative-of.ts'
import { prepositionOf, withConjuncts } from '../../trees/tree.ts'
import { family } from '../threads/family.ts'
import { burdenFit } from './burden-fit.ts'
import { captiveFit } from './captives.ts'
import { isBody, isPerson, isSeveral, mayStrike } from './doer-kinds.ts'
import { isBrushedAside } from './figurative.ts'
import { officeFit } from './office-fit.ts'
import type { Reading } from './reading.ts'
import { sentFit } from './sent-fit.ts'
import { isSubjunctive } from './subjunctive.ts'
import { voteFit } from './vote-fit.ts'

/** Who is spoken to so that others hear of it. */
export const isPress = ({ tree, words }: Pick<Reading, 'tree' | 'words'>, head: number): boolean =>
  words.acts.press.has(tree.lemma(head))
const moved = /^(?:to|in|at|for|into)$/u

/** The heads of those that a sense needs beside the subject, or null where what it needs is not there. */
export function fits(reading: Reading, verb: number, sense: VerbSense, args: Arguments): number[] | null {
  const { tree, words, participants } = reading
  const { object, obliques, subject, passive } = args
  // 'the limit, which was tapped': what 'which' stands for.
  const meant = (head: number) =>
    tree.lower(head) === 'which' ? relativeOf(tree, head, participants.isSomebody) : quantified(tree, head)
  const somebody = (head: number) => head >= 0 && meant(head) >= 0 && participants.isSomebody(tree, meant(head))
  // 'the deal that was signed'
  const isRelative = object >= 0 && /^(?:that|which)$/u.test(tree.lower(object))
  const thing = isRelative ? relativeOf(tree, object, participants.isSomebody) : object
  const lemma = thing < 0 ? '' : tree.lemma(thing)
  // 'delivered to both capitals'
  const second = tree.children(verb).filter((c) => c !== object && tree.relation(c) === 'obj')
  const receives = (head: number) => somebody(head) || words.sides.has(tree.lemma(head))
  const to = (prepositions: RegExp, wanted: (head: number) => boolean) =>
    obliques.filter((o) => prepositions.test(prepositionOf(tree, o)) && wanted(o))
  const below = nestedIn(tree, verb).filter((c) => /^(?:with|to)$/u.test(prepositionOf(tree, c)) && somebody(c))
  const handedTo = nestedIn(tree, verb).filter((c) => prepositionOf(tree, c) === 'to' && receives(c))
  const withs = [...to(/^(?:with|against)$/u, somebody), ...below.filter((c) => prepositionOf(tree, c) === 'with')]
  for (const frame of sense.frames) {
    switch (frame) {
      case 'actor':
        // 'called a press conference': nobody is telephoned.
        if (sense.type === 'call' && words.nouns.has(lemma)) break
        if (sense.type === 'attack' && !mayStrike(reading, passive ? args.agent : subject)) break
        if (somebody(object) && (!passive || args.agent >= 0)) return [object, ...withs]
        break
      case 'person':
        // 'dismissed it as unrealistic'
        if (sense.type === 'dismiss' && isBrushedAside(reading, verb)) break
        if (object >= 0 && somebody(object) && nameKind(tree, object) !== 'place') return [object]
        break
      case 'place':
        if (object >= 0 && nameKind(tree, object) === 'place') return [object, ...withs]
        break
      case 'matter': {
        if (!words.matters.has(lemma)) break
        return [...to(/^(?:to|for)$/u, somebody), ...withs]
      }
      case 'given': {
        const receivers = [...to(/^(?:to|with|)$/u, receives), ...second.filter(receives), ...handedTo]
        if (words.matters.has(lemma) && receivers.length > 0) return receivers
        break
      }
      case 'paper': {
        const receivers = [...to(/^(?:to|in|)$/u, receives), ...second.filter(receives), ...handedTo]
        if (words.papers.has(lemma) && receivers.length > 0) return receivers
        break
      }
      case 'itself': {
        const aimed = obliques.some((o) => /^(?:around|behind|to|toward|towards)$/u.test(prepositionOf(tree, o)))
        const clause = tree.children(verb).some((c) => /^(?:ccomp|xcomp)$/u.test(tree.relation(c)))
        if (somebody(subject) && object < 0 && !passive && !aimed && !clause) return withs
        break
      }
      case 'bill':
      case 'through':
      case 'plan':
      case 'chamber': {
        const voted = voteFit(reading, frame, args, lemma)
        if (voted) return voted
        break
      }
      case 'burden':
        return burdenFit(reading, verb, object)
      case 'guest': {
        // 'hosted the Senate’s Democrats'
        const several = words.acts.hosting.has(tree.lemma(verb)) && /^NNP?S$/u.test(tree.xpos(object))
        if (somebody(object) && (passive || somebody(subject)) && (several || isPerson(reading, object)))
          return [object, ...withs]
        break
      }
      case 'gathered': {
        const there = obliques.some(
          (o) =>
            (/^(?:in|at)$/u.test(prepositionOf(tree, o)) && nameKind(tree, o) === 'place') ||
            words.nouns.get(tree.lemma(o))?.type === 'meet',
        )
        // 'gathered with Lorvia at the top of the agenda': Lorvia may not be there.
        if (there && object < 0 && somebody(subject) && isSeveral(tree, subject)) return []
        break
      }
      case 'body':
        // 'the Security Council met'
        if (!passive && object < 0 && subject >= 0 && isBody(reading, subject)) return withs
        break
      case 'phone': {
        const phone = obliques.some((o) => words.acts.phones.has(tree.lemma(o)))
        if (phone && subject >= 0 && isSeveral(tree, subject)) return withs
        break
      }
      case 'notice':
        // 'The Senate was given notice': whoever is given it is what the passive turns about.
        return [
          ...(passive && somebody(object) ? [object] : []),
          ...second.filter(somebody),
          ...to(/^(?:to|)$/u, somebody),
        ]
      case 'deal':
        if (
          obliques.some(
            (o) => /^(?:to|onto)$/u.test(prepositionOf(tree, o)) && words.nouns.get(tree.lemma(o))?.type === 'agree',
          )
        )
          return withs
        break
      case 'shown':
        if (words.recordings.has(lemma) || words.papers.has(lemma)) return []
        break
      case 'heard':
        if (somebody(object)) return [object]
        break
      case 'beforehand': {
        const before = tree.children(verb).some((c) => c > verb && words.acts.beforehand.has(tree.lower(c)))
        if (somebody(object) && before) return [object]
        break
      }
      case 'captive':
      case 'handed':
      case 'received':
      case 'swapped':
      case 'kept':
      case 'captives':
      case 'freed': {
        const held = captiveFit(reading, verb, frame, args)
        if (held) return held
        break
      }
      case 'armed':
        if (subject >= 0 && object < 0 && words.armed.has(tree.lemma(subject))) return []
        break
      case 'quits': {
        const quit = (head: number) =>
          words.alliances.has(tree.lemma(head)) ||
          (!words.acts.goingOut.has(tree.lemma(verb)) &&
            (words.matters.has(tree.lemma(head)) ||
              words.acts.tables.has(tree.lemma(head)) ||
              words.nouns.get(tree.lemma(head))?.type === 'meet'))
        // 'walked out of the talks'
        const from = (o: number) =>
          tree.children(o).some((c) => tree.relation(c) === 'case' && /^(?:from|of)$/u.test(tree.lower(c)))
        if (obliques.some((o) => from(o) && quit(o)) || (object >= 0 && quit(object))) return withs
        break
      }
      case 'told': {
        // 'Lind told envoy Jan Berg on Friday': they spoke. Who has no office may be of the press.
        const isHolder = (o: number) =>
          tree.children(o).some((c) => tree.relation(c) === 'nmod:desc' && !isPress(reading, c)) &&
          !tree.children(o).some((c) => nameKind(tree, c) === 'outlet')
        const heard = [object, ...obliques].find(
          (o) => o > verb && prepositionOf(tree, o) === '' && nameKind(tree, o) === 'person' && isHolder(o),
        )
        const dated = tree.children(verb).some((c) => nameKind(tree, c) === 'date' && tree.relation(c) !== 'obj')
        if (heard !== undefined && dated && !passive && subject >= 0 && nameKind(tree, subject) === 'person')
          return [heard]
        break
      }
      case 'answer':
        if (reading.onTrade && subject >= 0 && (somebody(subject) || tree.upos(subject) === 'PRON')) return withs
        break
      case 'war':
        if (reading.atWar && object >= 0)
          return to(/^(?:at|on|into|towards?)$/u, (o) => somebody(o) || nameKind(tree, o) === 'place')
        break
      case 'bound': {
        const places = object < 0 ? to(/^for$/u, (o) => nameKind(tree, o) === 'place') : []
        if (places.length > 0) return places
        break
      }
      case 'promise':
        if (somebody(subject) && to(/^on$/u, (o) => words.promises.has(tree.lemma(o))).length > 0) return []
        break
      case 'sender': {
        const senders = [...obliques, ...nestedIn(tree, verb)].filter(
          (o) => prepositionOf(tree, o) === 'from' && somebody(o),
        )
        if (senders.length > 0) return senders
        break
      }
      case 'subjunctive': {
        const clause = tree.children(verb).find((c) => tree.relation(c) === 'ccomp' && c > verb)
        if (clause !== undefined && somebody(subject) && isSubjunctive(tree, clause)) return []
        break
      }
      case 'sent': {
        const place = sentFit(reading, verb, sense.type, args)
        if (place) return place
        break
      }
      case 'labour':
        if (subject >= 0 && words.workers.has(tree.lemma(subject))) return []
        if (sense.type === 'other:lockout' && object >= 0 && words.workers.has(tree.lemma(object))) return [object]
        break
      case 'any':
      case 'wrought':
        if (object >= 0) return [object]
        break
      case 'office':
      case 'made': {
        const held = officeFit(reading, verb, frame, args, lemma)
        if (held) return held
        break
      }
      case 'about':
        if (obliques.some((o) => /^(?:on|to|about|with)$/u.test(prepositionOf(tree, o)))) return withs
        break
      case 'with':
        if (withs.length > 0) return withs
        break
      case 'table': {
        const table = obliques.find(
          (o) => words.acts.tables.has(tree.lemma(o)) && /^(?:to|at)$/u.test(prepositionOf(tree, o)),
        )
        if (table !== undefined && isTalksTable(reading, verb, table))
          return [table, ...(object >= 0 ? [object] : []), ...withs]
        break
      }
      case 'clause': {
        const clause = tree.children(verb).find((c) => /^(?:xcomp|ccomp)$/u.test(tree.relation(c)) && c > verb)
        // 'offered to meet' tells a meeting.
        const met = sense.type === 'propose' && tellsTalks(reading, clause ?? -1)
        if (clause !== undefined && !met) return [...withs]
        break
      }
      case 'among':
        // 'the terms were discussed by Lind and Berg'
        if (passive && args.agent >= 0 && withConjuncts(tree, args.agent).length > 1) return withs
        if (!passive && subject >= 0 && object < 0 && isSeveral(tree, subject)) return withs
        break
      case 'alone':
        // 'stood down the guard': nobody resigns.
        if (somebody(subject) && (object < 0 || sense.type !== 'resign')) return withs
        break
      case 'to': {
        const places = to(sense.type === 'visit' || sense.type === 'other:return' ? moved : /^to$/u, (o) =>
          sense.type === 'visit' || sense.type === 'other:return' ? nameKind(tree, o) === 'place' : somebody(o),
        )
        if (places.length > 0) return [...places, ...withs]
        break
      }
      default: {
        const found = obliques.filter(
          (o) =>
            prepositionOf(tree, o) === frame && (somebody(o) || (frame === 'on' && words.matters.has(tree.lemma(o)))),
        )
        if (found.length > 0) return found
      }
    }
  }
  return null
}

const tellsTalks = ({ tree, words }: Reading, verb: number): boolean =>
  verb >= 0 && !!words.verbs.get(tree.lemma(verb))?.some((s) => /^(?:talks|other:mediate)$/u.test(family(s.type)))

/** 'back to the table', 'at the negotiating table' */
const isTalksTable = ({ tree, words }: Reading, verb: number, table: number): boolean =>
  words.acts.returning.has(tree.lemma(verb)) ||
  tree.children(verb).some((c) => tree.lower(c) === 'back') ||
  words.acts.tableKinds.has(tree.lower(table - 1))
