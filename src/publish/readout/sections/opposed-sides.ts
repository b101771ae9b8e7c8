import type { Conflict } from '../../../record/conflict.ts'
import type { Position } from '../../../record/position.ts'
import { listOf } from '../english/lists.ts'
import { predicateOf } from '../english/predicate.ts'
import { bare } from '../english/quoting.ts'
import { isTellable, termObject } from '../english/terms.ts'
import type { Ground } from '../ground.ts'
import { provisionsById } from './by-id.ts'

/** Of those who stand on one side, how many are named. */
const MOST = 2

/** What a term is, after 'on': 'a toll', 'whether to open the gates', 'the demand that Karsa withdraw its guns'. */
const links = { to: 'whether to ', that: 'the demand that ', urging: 'the call for ', '': '' } as const

/** The matter on which two sides are opposed, as it stands after 'on'; '' where its words cannot stand alone. */
export function matterOf(ground: Ground, conflict: Conflict): string {
  const term = positionsIn(ground, conflict).flatMap(({ on }) => provisionsById(ground).get(on) ?? [])[0]
  const told = bare(/^where .+? stand on (?<matter>.+)$/u.exec(conflict.what)?.groups?.matter ?? '')
  if (!term) return inside(told)
  if (!isTellable(term.summary)) return ''
  const { link, object } = termObject(term.summary, [], '')
  return `${links[link]}${inside(object.replace(/[“”]/gu, ''))}`
}

/** A report's words where they do not begin its sentence: 'the Sella toll' of 'The Sella toll'. */
const inside = (words: string) => words.replace(/^(?:An?|The|All|Any|No)\b/u, (word) => word.toLowerCase())

/** 'for it Lorvia and Ana Lind, ' before the words of a side, without the comma where they begin with a verb; '' where nobody is known to stand there. */
export function holdersOf(ground: Ground, conflict: Conflict, side: number, words: string): string {
  const positions = positionsIn(ground, conflict)
  const holders = conflict.sides[side]!.passages.flatMap((p) =>
    positions.filter((o) => o.mentions.some((m) => m.report === p.report && m.start === p.start && m.end === p.end)),
  )
  const names = [...new Set(holders.map((p) => ground.name(p.who)))]
  const shown = names.length > MOST ? [...names.slice(0, MOST), 'others'] : names
  const link = predicateOf(` ${words}`) ? ' ' : ', '
  return names.length === 0 ? '' : `${side === 0 ? 'for' : 'against'} it ${listOf(shown)}${link}`
}

const positionsIn = (ground: Ground, { about }: Conflict): Position[] =>
  about.length === 0 ? [] : ground.record.positions.filter((p) => about.includes(p.id))
