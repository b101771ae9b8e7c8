import type { Attribution } from '../record/finding.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Position } from '../record/position.ts'
import { setByPeople } from './by-people.ts'

/** What people set of who says something: a ruling names the attribution, as a record or an extract does. */
export interface SetSpeakers {
  /** An attribution of the record with the speaker that was set, and 'person' as its rule; any other as it is. */
  attribution(attribution: Attribution): Attribution
  /** A stance of a report: it goes with the words in which its holder took it. Null where nobody is left to hold it. */
  position(position: Position): Position | null
}

/**
 * Reads 'set' judgements on the field 'speaker': an actor of the record, or of a report (`becomes` says whom it became there);
 * 'unnamed: a port official'; or null, nobody knows who. The one set last holds. An actor that the record does not have changes
 * nothing.
 */
export function setSpeakers(judgements: readonly Judgement[], becomes: ReadonlyMap<string, string>): SetSpeakers {
  /** For each actor of the record one of those that it is made of. */
  const members = new Map([...becomes].map(([member, into]) => [into, member]))
  const speakers = new Map<string, string | null>()
  for (const { about, field, value } of setByPeople(judgements)) {
    if (field !== 'speaker') continue
    const speaker = value === null || /^unnamed: ./u.test(value) ? value : (becomes.get(value) ?? value)
    if (speaker === null || speaker.startsWith('unnamed') || members.has(speaker))
      for (const id of about) speakers.set(id, speaker)
  }
  return {
    attribution(a) {
      const speaker = speakers.get(a.id)
      return speaker === undefined ? a : { ...a, speaker, rule: 'person' }
    },
    position(p) {
      const speaker = p.authority === 'own' && p.attribution !== null ? speakers.get(p.attribution) : undefined
      if (speaker === undefined) return p
      const who = members.get(speaker ?? '')
      return who === undefined ? null : { ...p, who, rule: 'person' }
    },
  }
}
