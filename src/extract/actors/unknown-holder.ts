import { identity } from '../../record/identity.ts'
import type { Document, Stretch } from '../document.ts'
import type { Cast, Player } from './cast.ts'
import { joinWords } from './names.ts'
import { peopleOf } from './nominals.ts'
import { nationOf } from './places.ts'
import { officeWords } from './roles.ts'

/** 'the Lorvian president' whom this report does not name: another report of the story may. */
export function unknownHolder(document: Document, cast: Cast, at: Stretch): Player | undefined {
  const { lower, reporting } = document
  const words = lower.slice(at.from + 1, at.to)
  const pair = reporting.demonyms.get(words.slice(0, 2).join(' '))
  const nation = pair ?? nationOf(document, words[0] as string) ?? reporting.governments.get(words[0] as string)
  const office = words.slice(pair ? 2 : nation ? 1 : 0).join(' ')
  if (!officeWords(document).single.has(office) || (!nation && !officeWords(document).forces.has(words[0] as string)))
    return undefined
  return holder(document, cast, at, joinWords(document, { from: at.from + 1, to: at.to }))
}

/** The same of 'its president', where `nation` is whose: 'the Lorvian president'. */
export function holderOfNation(document: Document, cast: Cast, at: Stretch, nation: string): Player | undefined {
  const office = { from: at.from + 1, to: at.to }
  const people = peopleOf(document, nation)
  if (!officeWords(document).single.has(document.lower.slice(office.from, office.to).join(' ')) || people === nation)
    return undefined
  return holder(document, cast, at, `${people} ${joinWords(document, office)}`)
}

function holder(document: Document, cast: Cast, { from, to }: Stretch, title: string): Player {
  const name = `the ${title}`
  const known = cast.players.get(name)
  if (known) return known
  const player: Player = {
    id: identity('a', document.report.id, name),
    kind: 'person',
    name,
    gender: null,
    aliases: new Set(),
    roles: new Map([[title, [{ from: from + 1, to }]]]),
    mentions: [],
    rule: 'office',
  }
  cast.players.set(name, player)
  return player
}
