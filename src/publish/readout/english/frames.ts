import type { EventStatus } from '../../../record/event.ts'
import { listOf } from './lists.ts'
import { placeInWords, placeNamed } from './places.ts'

interface Slots {
  readonly who: readonly string[]
  readonly with: readonly string[]
  readonly where: string | null
  readonly status: EventStatus
  /** Whether reports say of a visit no more than that it began. */
  readonly isArrival?: boolean
  /** Whether it is one organisation alone. */
  readonly isBody?: boolean
}

/** Verb forms: 'met', 'is to meet', 'meeting'. */
interface Forms {
  readonly past: string
  readonly base: string
  readonly going: string
}

/** A verb as far as the act came: 'met', 'are meeting', 'are to meet', 'were to meet; it was put off'. */
function predicate({ past, base, going }: Forms, status: EventStatus, many: boolean, rest: string): string {
  const [is, was] = many ? ['are', 'were'] : ['is', 'was']
  switch (status) {
    case 'happened':
      return `${past}${rest}`
    case 'under-way':
      return `${is} ${going}${rest}`
    case 'planned':
      return `${is} to ${base}${rest}`
    case 'proposed':
      return `may ${base}${rest}: that is proposed`
    case 'postponed':
      return `${was} to ${base}${rest}, which was put off`
    case 'cancelled':
      return `${was} to ${base}${rest}, which was called off`
    case 'denied':
      return `${was} said to have ${past}${rest}, which is denied`
  }
}

const at = (where: string | null) => (where ? ` ${placeInWords(where)}` : '')

/** 'Lind is to talk with Berg'; what was said in talks that were held is better told in a report's own words. */
const talk = ({ who, with: others, status }: Slots) =>
  who.length > 0 && others.length > 0 && status === 'planned'
    ? `${listOf(who)} ${predicate({ past: 'talked', base: 'talk', going: 'talking' }, status, who.length > 1, ` with ${listOf(others)}`)}`
    : null

/** A sentence for the acts whose words are the same whoever does them; null where somebody or the place is missing. */
export const frames: Readonly<Record<string, (slots: Slots) => string | null>> = {
  meet: ({ who, with: others, where, status, isBody = false }) => {
    const meeting = { past: 'met', base: 'meet', going: 'meeting' }
    const place = others.includes(where ?? '') ? '' : at(where)
    if (who.length > 0 && others.length > 0)
      return `${listOf(who)} ${predicate(meeting, status, who.length > 1, ` ${listOf(others)}${place}`)}`
    // A body meets by itself, where a place shows that it is no slip: 'the Security Council met in Velden'.
    if (who.length === 1 && isBody && place) return `${who[0]} ${predicate(meeting, status, false, place)}`
    return who.length > 1 ? `${listOf(who)} ${predicate(meeting, status, true, place)}` : null
  },
  visit: ({ who, where, status, isArrival = false }) => {
    const going = isArrival
      ? { past: 'arrived', base: 'arrive', going: 'arriving' }
      : { past: 'visited', base: 'visit', going: 'visiting' }
    if (who.length === 0 || !where) return null
    const place = isArrival ? placeInWords(where) : placeNamed(where)
    return `${listOf(who)} ${predicate(going, status, who.length > 1, ` ${place}`)}`
  },
  call: ({ who, with: others, status }) => {
    const speaking = { past: 'spoke', base: 'speak', going: 'speaking' }
    if (who.length > 0 && others.length > 0)
      return `${listOf(who)} ${predicate(speaking, status, who.length > 1, ` with ${listOf(others)} by telephone`)}`
    return who.length > 1 ? `${listOf(who)} ${predicate(speaking, status, true, ' by telephone')}` : null
  },
  'other:talk': talk,
  'other:discuss': talk,
  resign: ({ who, status }) =>
    who.length > 0
      ? `${listOf(who)} ${predicate({ past: 'stepped down', base: 'step down', going: 'stepping down' }, status, who.length > 1, '')}`
      : null,
}
