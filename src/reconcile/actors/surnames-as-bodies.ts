import { outletNamed } from '../../languages/outlets.ts'
import type { Actor } from '../../record/finding.ts'
import { bodily } from './name-keys.ts'

/** In how many reports somebody must be called by the surname alone. */
const enough = 2

/** Organisations of one word that other reports of the story call a person by: 'Lind' of 'Ana Lind'. They are that person, read wrongly. */
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
      const reports = kind === 'organisation' && !name.includes(' ') ? called.get(bodily(name)) : undefined
      return reports && reports.size >= enough && !outletNamed(name) ? [id] : []
    }),
  )
}
