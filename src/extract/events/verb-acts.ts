import type { EventType } from '../../record/event.ts'
import type { Act } from './act.ts'
import { argumentsOf } from './arguments.ts'
import { fits } from './fits.ts'
import { nameKind, nameText } from './name-at.ts'
import type { Reading } from './reading.ts'
import { statusOf } from './status.ts'
import type { Tree } from './tree.ts'
import { spanOf } from './verb-span.ts'
import { whenOf } from './when.ts'
import { whereOf } from './where.ts'

const goals = /^(?:meet|visit|call|other:talk|other:negotiate|other:discuss|sign)$/u
const moved = /^(?:to|in|at|for|into)$/u

/** The act that a verb tells, or null. */
export function verbAct(reading: Reading, verb: number): Act | null {
  const { tree, words, participants } = reading
  const particle = tree.children(verb).find((c) => tree.relation(c) === 'compound:prt')
  const args = argumentsOf(tree, verb)
  const senses =
    (args.object < 0 ? undefined : words.verbs.get(`${tree.lemma(verb)} ${tree.lemma(args.object)}`)) ??
    (particle === undefined ? undefined : words.verbs.get(`${tree.lemma(verb)} ${tree.lower(particle)}`)) ??
    words.verbs.get(tree.lemma(verb))
  if (!senses) return null
  for (const sense of senses) {
    const fit = fits(reading, verb, sense, args)
    if (!fit) continue
    let { type } = sense
    const refused = tree
      .children(verb)
      .some((c) => tree.relation(c) === 'advmod' && /^(?:not|n't|never)$/u.test(tree.lower(c)))
    // Who does not agree rejects.
    if (refused && type !== 'agree') return null
    if (refused) type = 'reject'
    if (type === 'other:talk' && byPhone(tree, verb)) type = 'call'
    const denied =
      /^(?:ccomp|xcomp)$/u.test(tree.relation(verb)) && words.status.denied.has(tree.lemma(tree.head(verb)))
    const told = refused ? 'happened' : denied ? 'denied' : statusOf(tree, verb, words.status)
    // What is done in order to meet is a meeting planned; what is done in order to agree is no agreement.
    const status = told === 'aimed' ? (goals.test(type) ? 'planned' : null) : told
    if (!status) return null
    const doers = args.passive ? args.agent : args.subject
    const who = doers < 0 ? [] : participants.of(tree, doers)
    // 'the talks go ahead in Karsa': nobody travels.
    if (type === 'visit' && who.length === 0 && !(doers >= 0 && participants.isSomebody(tree, doers))) return null
    const struck = /^(?:attack|sanction)$/u.test(type)
    const others = fit
      .flatMap((head) => (struck ? participants.orOwner(tree, head) : participants.of(tree, head)))
      .filter((id) => !who.includes(id))
    const where =
      whereOf(tree, [verb], sense.frames.includes('to') || sense.frames.includes('place') ? moved : undefined) ??
      placeOf(reading, fit)
    const somebody =
      who.length + others.length > 0 ||
      (doers >= 0 && participants.isSomebody(tree, doers)) ||
      fit.some((f) => participants.isSomebody(tree, f))
    const lean = /^(?:planned|proposed)$/u.test(status) ? 'future' : 'past'
    const when = whenOf(tree, verb, {
      reference: reading.published,
      lean,
      carrier: tree.relation(verb) === 'xcomp' ? tree.head(verb) : -1,
    })
    if (!somebody && !(args.passive && (where !== null || when !== null))) return null
    return {
      type: type as EventType,
      who,
      with: [...new Set(others)],
      where,
      when,
      status,
      span: spanOf(tree, verb, [args.subject, args.agent, args.passive ? -1 : args.object, ...fit]),
      at: tree.analysis.start[verb]!,
      whenAhead: null,
      statusTold: true,
      noun: null,
      definite: false,
      unnamed: fit.some((f) => participants.isSomebody(tree, f) && participants.of(tree, f).length === 0),
      pointsBack: /^(?:side|party)$/u.test(doers < 0 ? '' : tree.lemma(doers)) && who.length === 0,
      needsThread: false,
    }
  }
  return null
}

function placeOf({ tree }: Reading, heads: readonly number[]): string | null {
  const head = heads.find((h) => nameKind(tree, h) === 'place')
  if (head === undefined) return null
  return nameText(tree, head)!.replace(/^the /u, '')
}

function byPhone(tree: Tree, verb: number): boolean {
  return tree.children(verb).some((c) => /^(?:phone|telephone)$/u.test(tree.lemma(c)))
}
