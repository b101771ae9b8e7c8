import { languages } from '../../languages/index.ts'
import { outletNamed } from '../../languages/outlets.ts'
import type { Actor } from '../../record/finding.ts'
import { bodily } from './name-keys.ts'

/** Whether a list of states or their capitals has the name: 'Jordan' is a surname too. */
const isState = (name: string) =>
  [...languages.values()].some(({ reporting }) => reporting.governments.has(name.toLowerCase()))

/** In how many reports somebody must be called by the surname alone. */
const enough = 2

/** Bodies of one word that other reports of the story call a person by: 'Lind' of 'Ana Lind'. They are that person, read wrongly. */
export function surnamesAsBodies(actors: readonly Actor[]): ReadonlySet<string> {
  const called = new Map<string, Set<string>>()
  for (const { kind, name, aliases, mentions, id } of actors) {
    if (kind !== 'person' || !name.includes(' ')) continue
    const surname = bodily(name.slice(name.lastIndexOf(' ') + 1))
    if (!aliases.some((alias) => bodily(alias) === surname)) continue
    called.set(surname, (called.get(surname) ?? new Set()).add(mentions[0]?.report ?? id))
  }
  return new Set(
    actors.flatMap(({ id, kind, name }) => {
      const reports = kind !== 'person' && !name.includes(' ') ? called.get(bodily(name)) : undefined
      return reports && reports.size >= enough && !outletNamed(name) && !isState(name) ? [id] : []
    }),
  )
}
